import './styles/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SessionGate } from './app/session-gate.tsx'
import { storedTextSize } from './app/use-text-size.ts'
import { applyTextSize } from './styles/text-size.ts'

applyTextSize(storedTextSize())
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <SessionGate />
  </StrictMode>,
)

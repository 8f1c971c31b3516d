import './styles/styles.ts'
import { StrictMode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { ClientBasicPage } from './gallery/client-basic-page.tsx'
import { ClientTopPage } from './gallery/client-top-page.tsx'
import { ClientsPage } from './gallery/clients-page.tsx'
import { DialogPage } from './gallery/dialog-page.tsx'
import { ImportPage } from './gallery/import-page.tsx'
import { LoginPage } from './gallery/login-page.tsx'
import { PartsPage } from './gallery/parts-page.tsx'
import { RecordsPage } from './gallery/records-page.tsx'
import { SurveyPage } from './gallery/survey-page.tsx'
import { applyTextSize, TEXT_SIZES } from './styles/text-size.ts'

/** Every component at a realistic size, with invented people; for looking and for the tests, not shipped. */
const PAGES: Readonly<Record<string, () => React.ReactNode>> = {
  '#login': LoginPage,
  '#clients': ClientsPage,
  '#client-top': ClientTopPage,
  '#client-basic': ClientBasicPage,
  '#records': RecordsPage,
  '#survey': SurveyPage,
  '#import': ImportPage,
  '#dialog': DialogPage,
  '#parts': PartsPage,
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

function Gallery() {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  const Page = PAGES[hash] ?? PartsPage
  return <Page key={hash} />
}

const size = new URLSearchParams(window.location.search).get('text')
applyTextSize(TEXT_SIZES.find(({ value }) => value === size)?.value ?? 'standard')

const root = document.getElementById('root')
if (!root) throw new Error('gallery.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
)

import { useState } from 'react'
import { applyTextSize, TEXT_SIZES, type TextSize } from '../styles/text-size.ts'

/** The only thing this page writes down, and only on this device. */
const STORAGE_KEY = 'raito.text-size'

function isTextSize(value: string | null): value is TextSize {
  return TEXT_SIZES.some((size) => size.value === value)
}

/** Storage may be switched off; then every start is 標準. */
export function storedTextSize(): TextSize {
  try {
    const stored = window.localStorage.getItem(STORAGE_KEY)
    return isTextSize(stored) ? stored : 'standard'
  } catch {
    return 'standard'
  }
}

function store(size: TextSize): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, size)
  } catch {
    return
  }
}

/** 文字の大きさ, kept for each device. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(storedTextSize)
  const choose = (next: TextSize) => {
    applyTextSize(next)
    store(next)
    setSize(next)
  }
  return [size, choose]
}

import type { ReactNode } from 'react'

/** Shapes on a 14 by 14 grid in the colour of the text; white parts are holes on white rows. */
const SHAPES = {
  half: (
    <>
      <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  disc: <circle cx="7" cy="7" r="6.5" fill="currentColor" />,
  square: <rect x="1" y="1" width="12" height="12" fill="currentColor" />,
  diamond: <path d="M7 0l7 7-7 7-7-7z" fill="currentColor" />,
  'diamond-open': (
    <path d="M7 1.5l5.5 5.5L7 12.5 1.5 7z" fill="none" stroke="currentColor" strokeWidth="2" />
  ),
  ring: <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  alert: (
    <>
      <path d="M7 0l7 13H0z" fill="currentColor" />
      <path d="M7 4.5v4M7 10v1.5" stroke="var(--white)" strokeWidth="1.8" />
    </>
  ),
  due: <path d="M7 13 0 1h14z" fill="currentColor" />,
  check: <path d="M1.5 7.5l4 4 7-9" fill="none" stroke="currentColor" strokeWidth="2.5" />,
  star: (
    <path
      d="M7 .5l1.9 4.3 4.6.5-3.4 3.1.9 4.6L7 10.7 2.9 13l1-4.6L.5 5.3l4.6-.5z"
      fill="currentColor"
    />
  ),
  arrow: <path d="M1 5h6V1l6.5 6L7 13V9H1z" fill="currentColor" />,
  'arrow-open': (
    <path d="M1 5h6V1.5l5.5 5.5L7 12.5V9H1z" fill="none" stroke="currentColor" strokeWidth="1.7" />
  ),
  dash: <path d="M1 7h12" stroke="currentColor" strokeWidth="2.2" />,
  'bars-full': <path d="M1 8h3v5H1zM5.5 5h3v8h-3zM10 1h3v12h-3z" fill="currentColor" />,
  'bars-most': (
    <>
      <path d="M1 8h3v5H1zM5.5 5h3v8h-3z" fill="currentColor" />
      <path d="M10.7 1.7h1.6v10.6h-1.6z" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
} as const satisfies Record<string, ReactNode>
export type ShapeName = keyof typeof SHAPES

export interface ShapeProps {
  readonly name: ShapeName
}

/** A mark's shape, so that its colour is never the only sign. */
export function Shape({ name }: ShapeProps) {
  return (
    <svg className="shape" viewBox="0 0 14 14" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}

/** The small sun on the horizon: the mark of ライト. */
export function Sun() {
  return (
    <svg className="sun" viewBox="0 0 34 17" aria-hidden="true">
      <path d="M1 17a16 16 0 0 1 32 0z" fill="var(--lamp)" stroke="var(--navy)" strokeWidth="2" />
    </svg>
  )
}

import './icon.css'
import { ICON_PATHS, type IconName } from './icon-paths.ts'

export interface IconProps {
  readonly name: IconName
}

/** Always beside a word: hidden from screen readers, never alone in a control. */
export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICON_PATHS[name]} />
    </svg>
  )
}

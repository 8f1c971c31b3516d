import { Mark } from './mark.tsx'

export type Certainty = 'sure' | 'likely' | 'choose' | 'kept'

export interface CertaintyMarkProps {
  readonly certainty: Certainty
}

/** How sure the import is where a column belongs: bars and a word. */
export function CertaintyMark({ certainty }: CertaintyMarkProps) {
  switch (certainty) {
    case 'sure':
      return (
        <Mark shape="bars-full" tone="green">
          確実
        </Mark>
      )
    case 'likely':
      return (
        <Mark shape="bars-most" tone="ink">
          たぶん
        </Mark>
      )
    case 'choose':
      return (
        <Mark shape="alert" tone="amber">
          選んでください
        </Mark>
      )
    case 'kept':
      return (
        <Mark shape="dash" tone="off">
          旧データに残す
        </Mark>
      )
  }
}

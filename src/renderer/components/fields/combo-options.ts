import { ownCode, ownLabel } from '../../../shared/codes/code-list.ts'
import { foldText } from '../../../shared/rules/fold-text.ts'

export interface ComboOption {
  readonly value: string
  readonly label: string
  /** Also found by it: せっとう finds 窃盗. */
  readonly kana?: string
  /** Beside the label in the list: 廃止 H25.3.31, a prefecture. */
  readonly note?: string
}

/** The word of a value; a center's own word is its own label. */
export function labelOf(options: readonly ComboOption[], value: string | null): string {
  if (value === null) return ''
  return options.find((option) => option.value === value)?.label ?? ownLabel(value) ?? value
}

/** The value that a typed word stands for; undefined when it stands for none. */
export function valueOf(
  options: readonly ComboOption[],
  text: string,
  allowsOwn: boolean,
): string | null | undefined {
  const folded = foldText(text)
  if (folded === '') return null
  const known = options.find((option) => foldText(option.label) === folded)
  if (known) return known.value
  return allowsOwn ? ownCode(text.trim()) : undefined
}

/** Options whose word or kana holds the text; those that begin with it come first. */
export function matching(options: readonly ComboOption[], text: string): readonly ComboOption[] {
  const wanted = foldText(text)
  const rankOf = ({ label, kana = '' }: ComboOption): number => {
    const forms = [foldText(label), foldText(kana)]
    if (forms.some((form) => form.startsWith(wanted))) return 0
    return forms.some((form) => form.includes(wanted)) ? 1 : 2
  }
  return options
    .map((option) => ({ option, rank: rankOf(option) }))
    .filter(({ rank }) => rank < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option)
}

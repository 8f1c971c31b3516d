/** Where in a template something stands, in a form that a person finds again. */
export interface TemplatePlace {
  readonly part: TemplatePart
  /** The text of the paragraph, shortened. */
  readonly paragraph: string
}

export type TemplatePart = 'body' | 'header' | 'footer' | 'footnotes' | 'endnotes'

export type TemplateProblem = {
  /** As typed: {氏名}, {#家族}. */
  readonly placeholder: string
  readonly place: TemplatePlace
} & (
  | { readonly kind: 'unknown-placeholder'; readonly suggestion?: string }
  /** A list that stands as {家族} where {#家族}…{/家族} is needed. */
  | { readonly kind: 'list-without-loop' }
  | { readonly kind: 'brace-not-closed' }
  | { readonly kind: 'brace-not-opened' }
  | { readonly kind: 'empty-placeholder' }
  | { readonly kind: 'loop-not-closed' }
  | { readonly kind: 'loop-not-opened' }
  /** {#甲}{#乙}{/甲}: `expected` is what had to be closed first. */
  | { readonly kind: 'loops-crossed'; readonly expected: string }
  /** Opens in one table, cell or text and closes in another that cannot be repeated as one. */
  | { readonly kind: 'loop-leaves-its-place' }
)

export type TemplateError =
  | { readonly kind: 'not-a-word-file' }
  /** The old .doc format or a .docx with a password: both begin with the same bytes. */
  | { readonly kind: 'old-format-or-password' }
  | { readonly kind: 'template-damaged' }
  | { readonly kind: 'template-too-large'; readonly limitBytes: number }
  | { readonly kind: 'template-has-macros' }
  | { readonly kind: 'template-has-problems'; readonly problems: readonly TemplateProblem[] }

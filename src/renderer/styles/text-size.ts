/** 文字の大きさ 標準・大・特大. */
export const TEXT_SIZES = [
  { value: 'standard', label: '標準' },
  { value: 'large', label: '大' },
  { value: 'xlarge', label: '特大' },
] as const
export type TextSize = (typeof TEXT_SIZES)[number]['value']

/** The attribute on `html` drives tokens.css; everything in rem follows. */
export function applyTextSize(size: TextSize): void {
  document.documentElement.dataset['textSize'] = size
}

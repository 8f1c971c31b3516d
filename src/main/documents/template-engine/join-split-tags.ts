import type { XmlNode } from 'easy-template-x'
import { paragraphTexts, stretchText, type TextStretch } from './text-nodes.ts'

const TAG = /\{[^{}]*\}/g

/**
 * Word cuts typed text into runs as it likes (spelling, language, a change of a letter); each placeholder is
 * put whole into the run in which it begins, whose look it takes.
 */
export function joinSplitTags(root: XmlNode): void {
  for (const { stretches } of paragraphTexts(root)) stretches.forEach(joinTagsOf)
}

function joinTagsOf(stretch: TextStretch): void {
  if (stretch.length < 2) return
  const text = stretchText(stretch)
  const owners = ownersOf(stretch)
  for (const match of text.matchAll(TAG)) {
    owners.fill(owners[match.index] ?? 0, match.index, match.index + match[0].length)
  }
  stretch.forEach((node, number) => {
    node.textContent = owners.map((owner, at) => (owner === number ? text.charAt(at) : '')).join('')
  })
}

/** For each character of the stretch, the number of the text that holds it. */
function ownersOf(stretch: TextStretch): number[] {
  return stretch.flatMap(({ textContent }, index) =>
    Array.from({ length: textContent.length }, () => index),
  )
}

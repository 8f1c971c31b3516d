import type { z } from 'zod'
import type { passwordWeakness } from '../api/session.ts'
import { assertNever } from '../result.ts'

/** Why a password is not taken (domain.md §6.1). */
export function passwordWeaknessMessage(weakness: z.infer<typeof passwordWeakness>): string {
  switch (weakness) {
    case 'too-short':
      return 'パスワードは10文字以上にしてください。'
    case 'needs-letters-and-digits':
      return 'パスワードには英字と数字を両方入れてください。'
    case 'contains-name':
      return 'パスワードに氏名を入れないでください。'
    case 'common':
      return 'よく使われる言葉のパスワードです。ほかの言葉にしてください。'
    case 'run':
      return '同じ文字や、続いた文字（1234、abcd、qwerty など）が多いパスワードです。'
    default:
      return assertNever(weakness)
  }
}

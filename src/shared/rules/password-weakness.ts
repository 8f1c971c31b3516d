import type { z } from 'zod'
import type { passwordWeakness as weaknesses } from '../api/session.ts'
import { COMMON_PASSWORDS } from './common-passwords.ts'
import { foldText } from './fold-text.ts'

export type PasswordWeakness = z.infer<typeof weaknesses>

const SHORTEST = 10

/** Neighbours of the alphabet and of a keyboard, also read backwards. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
]
const RUN_LENGTH = 4

/** A name's part of two kanji is a word; two Latin letters are in half of all passwords. */
const SHORTEST_NAME_PART = { latin: 3, other: 2 }

const LETTER_OF_SIGN: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
}

/**
 * Why a password is refused (domain.md §6, rule 1), or undefined where it will do.
 * @param name of the person whose password it is.
 */
export function passwordWeakness(password: string, name: string): PasswordWeakness | undefined {
  const plain = password.normalize('NFKC').toLowerCase()
  if (Array.from(plain).length < SHORTEST) return 'too-short'
  if (!/\p{L}/u.test(plain) || !/\p{Nd}/u.test(plain)) return 'needs-letters-and-digits'
  if (containsName(plain, name)) return 'contains-name'
  if (isCommon(plain)) return 'common'
  return hasRun(plain) ? 'run' : undefined
}

function containsName(plain: string, name: string): boolean {
  const folded = foldText(plain)
  return name
    .normalize('NFKC')
    .split(/\s/u)
    .concat(name)
    .map(foldText)
    .filter((part) => part.length >= shortestOf(part))
    .some((part) => folded.includes(part))
}

function shortestOf(part: string): number {
  return /^[\p{ASCII}]*$/u.test(part) ? SHORTEST_NAME_PART.latin : SHORTEST_NAME_PART.other
}

/** What is left without the digits and signs around it is a word that everybody tries, once or repeated. */
function isCommon(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '')
  const word = Array.from(core, (character) => LETTER_OF_SIGN[character] ?? character)
    .filter((character) => /\p{L}/u.test(character))
    .join('')
  const letters = Array.from(plain)
    .filter((character) => /\p{L}/u.test(character))
    .join('')
  return [word, letters].some((candidate) => COMMON_PASSWORDS.has(onceOf(candidate)))
}

function onceOf(word: string): string {
  return word.replace(/^(.+?)\1+$/u, '$1')
}

function hasRun(plain: string): boolean {
  if (/(.)\1{3}/u.test(plain) || /^(.{1,5}?)\1{2,}$/u.test(plain)) return true
  const pieces = Array.from({ length: plain.length - RUN_LENGTH + 1 }, (_, start) =>
    plain.slice(start, start + RUN_LENGTH),
  )
  return pieces.some((piece) =>
    ROWS.some((row) => row.includes(piece) || row.includes(Array.from(piece).reverse().join(''))),
  )
}

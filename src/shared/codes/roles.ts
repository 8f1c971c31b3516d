import { codeList } from './code-list.ts'

/** What a person may do; roles add up (security.md, "The program"). */
export const roles = codeList(
  ['caseworker', '相談員'],
  ['head', 'センター長'],
  ['clerk', '事務'],
  ['reader', '閲覧のみ'],
  ['admin', '管理者'],
)
export type Role = (typeof roles.codes)[number]

/** Whoever makes the vault sets the center up alone and can hand every role on. */
export const FIRST_ACCOUNT_ROLES: readonly Role[] = ['caseworker', 'head', 'clerk', 'admin']

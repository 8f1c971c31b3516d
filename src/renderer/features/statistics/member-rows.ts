import { sexes } from '../../../shared/codes/person-codes.ts'
import { formatWarekiShort } from '../../../shared/rules/format-wareki.ts'
import { personName } from '../../app/person-name.ts'
import { memberKindWord, memberPath } from './member-link.ts'
import { type CellAnswer, clientsById, type SurveyClient } from './survey-answer.ts'

/** One line behind a figure: a case, or something of a case. */
export interface MemberRow {
  /** A case may stand more than once, with each of its records. */
  readonly key: string
  readonly caseNo: string
  /** The case number where no name is known. */
  readonly name: string
  readonly href: string
  readonly kind: string
  readonly date: string
  /** 72歳・男. */
  readonly person: string
}

export function memberRows({ items, clients }: CellAnswer): readonly MemberRow[] {
  const byId = clientsById(clients)
  return items.map((item, index) => {
    const client = byId.get(item.caseId)
    return {
      key: String(index),
      caseNo: item.caseNo,
      name: client ? personName(client.name) : item.caseNo,
      href: memberPath(item),
      kind: memberKindWord(item.kind),
      date: formatWarekiShort(item.date),
      person: personWords(client),
    }
  })
}

function personWords(client: SurveyClient | undefined): string {
  const age = client?.age === undefined ? '年齢不明' : `${client.age}歳`
  return client?.sex === undefined ? age : `${age}・${sexes.labelOf(client.sex)}`
}

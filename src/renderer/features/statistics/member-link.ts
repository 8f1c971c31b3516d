import type {
  SurveyMemberKind,
  SurveyReviewItem,
} from '../../../shared/statistics/survey-result.ts'
import { type ClientTab, clientPath } from '../../app/paths.ts'

const TABS: Readonly<Record<SurveyMemberKind, ClientTab>> = {
  case: 'top',
  placement: 'support',
  acquisition: 'acquisitions',
  reoffence: 'support',
  cooperation: 'support',
  record: 'records',
}

const KIND_WORDS: Readonly<Record<SurveyMemberKind, string>> = {
  case: 'ケース',
  placement: '移行',
  acquisition: '取得',
  reoffence: '再犯',
  cooperation: '協力依頼',
  record: '支援記録',
}

export function memberKindWord(kind: SurveyMemberKind): string {
  return KIND_WORDS[kind]
}

/** The screen of the client where what was counted can be read. */
export function memberPath({
  caseId,
  kind,
}: {
  readonly caseId: string
  readonly kind: SurveyMemberKind
}): string {
  return clientPath(caseId, TABS[kind])
}

/** First words of a field's name, and the tab that has it; every other field stands in 基本情報. */
const FIELD_TABS: readonly (readonly [string, ClientTab])[] = [
  ['coordination.', 'support'],
  ['followUp.', 'support'],
  ['suspectSupport.', 'support'],
  ['consultation.', 'support'],
  ['acquisitions', 'acquisitions'],
  ['records', 'records'],
]

/** The field that has to be looked at. */
export function reviewPath({ caseId, field }: Pick<SurveyReviewItem, 'caseId' | 'field'>): string {
  const [, tab = 'basic'] = FIELD_TABS.find(([start]) => field.startsWith(start)) ?? []
  return clientPath(caseId, tab, { field })
}

import type { TableIdentity } from '../survey-checks.ts'

const categories = [
  ['special', '特別調整'],
  ['general', '一般調整'],
  ['unknown', '区分不明'],
  ['total', 'コーディネート'],
] as const

const T1_SUSPECT_NEW = 'T1.suspect_support.total.new'

/** The same cells of a table for each category against a column of T1. */
function againstCoordination(
  words: string,
  column: 'new' | 'ended',
  cellOf: (category: string) => string,
): readonly TableIdentity[] {
  const columnLabel = column === 'new' ? '新規' : '終了'
  return categories.map(([category, label]) => [
    cellOf(category),
    [`T1.coordination.${category}.${column}`],
    `${words}（${label}） ＝ T1 ${label}の「${columnLabel}」`,
  ])
}

function withoutTotal(identities: readonly TableIdentity[]): readonly TableIdentity[] {
  return identities.slice(0, -1)
}

/** What the tables of r3 say twice. */
export const identitiesR3: readonly TableIdentity[] = [
  ...againstCoordination('T2 計', 'ended', (category) => `T2.${category}.total`),
  ...withoutTotal(againstCoordination('T3 計', 'new', (category) => `T3.total.${category}_total`)),
  ['T3.total.total', ['T1.coordination.total.new'], 'T3 計の計 ＝ T1 コーディネートの「新規」'],
  ['T3b.total.total', [T1_SUSPECT_NEW], 'T3b 計の計 ＝ T1 被疑者等支援の「新規」'],
  ...withoutTotal(againstCoordination('T4b 計', 'new', (category) => `T4b.total.${category}`)),
  [
    'T4b.total.suspect_support',
    [T1_SUSPECT_NEW],
    'T4b 計（被疑者等支援） ＝ T1 被疑者等支援の「新規」',
  ],
  ...withoutTotal(againstCoordination('T5 計', 'new', (category) => `T5.total.${category}`)),
  [
    'T5.total.suspect_support',
    [T1_SUSPECT_NEW],
    'T5 計（被疑者等支援） ＝ T1 被疑者等支援の「新規」',
  ],
  [
    'T5.total.total',
    ['T1.coordination.total.new', T1_SUSPECT_NEW],
    'T5 計の計 ＝ T1 コーディネートと被疑者等支援の「新規」',
  ],
  ...againstCoordination('T6 計', 'new', (category) => `T6.total.${category}`),
  ...againstCoordination('T6b 計', 'new', (category) => `T6b.total.${category}`),
  ...categories.map(
    ([category, label]): TableIdentity => [
      `T7.total.${category}`,
      [`T2.${category}.settled`],
      `T7 計（${label}） ＝ T2 ${label}の「帰住」`,
    ],
  ),
  ['T10b.total.count', ['T1.follow_up.total.ended'], 'T10b 計 ＝ T1 フォローアップの「終了」'],
  [
    'T12.total.released',
    ['T1.consultation.released.new'],
    'T12 計（出所者） ＝ T1 出所者の「新規」',
  ],
  ['T12.total.other', ['T1.consultation.other.new'], 'T12 計（その他） ＝ T1 その他の「新規」'],
  ['T13a.total.count', [T1_SUSPECT_NEW], 'T13a 計 ＝ T1 被疑者等支援の「新規」'],
  ['T13b.total.count', ['T1.suspect_support.total.ended'], 'T13b 計 ＝ T1 被疑者等支援の「終了」'],
]

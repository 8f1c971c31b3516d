import { describe, expect, it } from 'vitest'
import { buildCaseSheet } from '../../../testing/build-case-sheet.ts'
import { draftOf } from './basic-draft.ts'
import { contestedFields, fieldsChangedElsewhere, mergedDraft } from './merge-edits.ts'

const base = buildCaseSheet()
const mine = { ...draftOf(base), capas: '70', domicile: '青葉市1番地' }

describe('two edits of one form', () => {
  it.each([
    {
      when: 'theirs touched another field',
      theirs: { residenceAtRequest: '若葉市' },
      contested: [],
      elsewhere: ['residenceAtRequest'],
    },
    {
      when: 'theirs touched the same field',
      theirs: { capas: '72' },
      contested: ['capas'],
      elsewhere: [],
    },
    { when: 'both wrote the same', theirs: { capas: '70' }, contested: [], elsewhere: [] },
    {
      when: 'theirs touched one of each',
      theirs: { capas: '72', staff: '高橋 健' },
      contested: ['capas'],
      elsewhere: ['staff'],
    },
  ])(
    'ask a person only for what both changed differently: $when',
    ({ theirs, contested, elsewhere }) => {
      const conflict = { base, draft: mine, current: buildCaseSheet({ ...theirs, revision: 4 }) }
      expect(contestedFields(conflict)).toEqual(contested)
      expect(fieldsChangedElsewhere(conflict)).toEqual(elsewhere)
    },
  )

  it.each([
    { side: 'mine', capas: '70' },
    { side: 'theirs', capas: '72' },
  ] as const)('keep what the person chose: $side', ({ side, capas }) => {
    const current = buildCaseSheet({ capas: '72', residenceAtRequest: '若葉市' })
    const merged = mergedDraft({ base, draft: mine, current }, { capas: side })
    expect(merged).toMatchObject({ capas, domicile: '青葉市1番地', residenceAtRequest: '若葉市' })
  })
})

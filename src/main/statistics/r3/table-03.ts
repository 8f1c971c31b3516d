import { table03 as layout, table03b as layoutB } from '../../../shared/statistics/r3/table-03.ts'
import { CATEGORY_LINES, SEX_LINES } from '../../../shared/statistics/r3/lines.ts'
import { type Axis, axisByCode } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { missingBirthDate, missingSex, undecidedAge } from '../missing-input.ts'
import { ageBandOfCase, newCases, type SpanSubject } from '../subjects.ts'
import { categoryAxis } from './category-axis.ts'

const sexOf = ({ surveyCase: { facts } }: SpanSubject): string | undefined => facts.sex

const missing = [missingBirthDate, undecidedAge, missingSex]

const ageAxis = axisByCode<SpanSubject>(layout.rows, '依頼日の年齢', ageBandOfCase)

/** 特別調整 × 男 and so on, each category's 計, and the 計 of all. */
function categoryAndSexAxis(): Axis<SpanSubject> {
  const categories = categoryAxis(CATEGORY_LINES).words
  const sexes = axisByCode(SEX_LINES, '性別', sexOf).words
  const words = new Map<string, string | undefined>([['total', undefined]])
  for (const [category, ofCategory] of categories) {
    words.set(`${category}_total`, ofCategory)
    for (const [sex, ofSex] of sexes)
      words.set(`${category}_${sex}`, [ofCategory, ofSex].join('、'))
  }
  return {
    words,
    idsOf: (subject) => {
      const category = subject.surveyCase.adjustment
      return [`${category}_${sexOf(subject) ?? 'unknown'}`, `${category}_total`, 'total']
    },
  }
}

export const table03 = defineTable<SpanSubject>({
  layout,
  counted: '依頼日が期間中のコーディネート',
  subjects: (context) => newCases(context, ['coordination']),
  rows: ageAxis,
  columns: categoryAndSexAxis(),
  missing,
})

export const table03b = defineTable<SpanSubject>({
  layout: layoutB,
  counted: '依頼日が期間中の被疑者等支援',
  subjects: (context) => newCases(context, ['suspect_support']),
  rows: ageAxis,
  columns: axisByCode(layoutB.columns, '性別', sexOf),
  missing,
})

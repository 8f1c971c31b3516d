import type { SurveyTableRules } from './define-table.ts'
import { table01 } from './r3/table-01.ts'
import { table02 } from './r3/table-02.ts'
import { table03, table03b } from './r3/table-03.ts'
import { table04, table04b } from './r3/table-04.ts'
import { table05 } from './r3/table-05.ts'
import { table06, table06b } from './r3/table-06.ts'
import { table07 } from './r3/table-07.ts'
import { table08 } from './r3/table-08.ts'
import { table09 } from './r3/table-09.ts'
import { table10a, table10b, table10c } from './r3/table-10.ts'
import { table11 } from './r3/table-11.ts'
import { table12 } from './r3/table-12.ts'
import { table13a, table13b, table13c } from './r3/table-13.ts'
import { table14 } from './r3/table-14.ts'

/** How each table of `surveyFormR3` is counted, in its order. */
export const formR3Rules: readonly SurveyTableRules[] = [
  table01,
  table02,
  table03,
  table03b,
  table04,
  table04b,
  table05,
  table06,
  table06b,
  table07,
  table08,
  table09,
  table10a,
  table10b,
  table10c,
  table11,
  table12,
  table13a,
  table13b,
  table13c,
  table14,
]

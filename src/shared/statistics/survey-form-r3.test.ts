import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from './survey-form-r3.ts'
import {
  surveyCellIds,
  surveyDefinedName,
  type SurveyLine,
  type SurveyTable,
} from './survey-layout.ts'

/** Rows and columns as statistics.md §5 lists them. */
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`)
const words = (text: string): readonly string[] => text.split(' ')
const months = words('m04 m05 m06 m07 m08 m09 m10 m11 m12 m01 m02 m03 total')
const ages = words(
  'u20 a20_29 a30_39 a40_49 a50_59 a60_64 a65_69 a70_74 a75_79 a80_over unknown total',
)
const places = words(
  'own_home apartment rehabilitation_facility self_reliance_home group_home disability_facility ' +
    'residential_training relief_facility elderly_home special_nursing_home paid_elderly_home ' +
    'geriatric_health_facility low_cost_lodging hospital other unknown total',
)
const categories = words('special general unknown')
const sexes = words('male female other unknown total')

const IDS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'T1',
    words(
      'coordination.special coordination.general coordination.unknown coordination.total ' +
        'follow_up.special follow_up.general follow_up.unknown follow_up.suspect follow_up.total ' +
        'consultation.released consultation.other consultation.total suspect_support.total',
    ),
    words('carried new handled ended continuing'),
  ],
  ['T2', [...categories, 'total'], words('settled transferred withdrawn died other unknown total')],
  [
    'T3',
    ages,
    [...categories.flatMap((category) => sexes.map((sex) => `${category}_${sex}`)), 'total'],
  ],
  ['T3b', ages, sexes],
  [
    'T4',
    words(
      'elderly physical_present physical_suspected intellectual_present intellectual_suspected ' +
        'mental_present mental_suspected developmental_present developmental_suspected ' +
        'dementia_present dementia_suspected drug_current drug_previous ' +
        'addiction_present addiction_suspected',
    ),
    [...categories, 'suspect_support'],
  ],
  [
    'T4b',
    words('elderly_only disability_only both neither total'),
    [...categories, 'suspect_support'],
  ],
  [
    'T5',
    words(
      'theft fraud trespass injury homicide robbery arson sexual drug traffic other unknown total',
    ),
    [...categories, 'suspect_support', 'total'],
  ],
  [
    'T6',
    words(
      'prison juvenile_prison detention_house medical_prison juvenile_training_school other unknown total',
    ),
    [...categories, 'total'],
  ],
  ['T6b', [...numbered('office_', 50), 'unknown', 'total'], [...categories, 'total']],
  ['T7', [...places, 'intermediate'], [...categories, 'total']],
  [
    'T8',
    [...numbered('pref_', 47), 'unknown', 'total'],
    words('made made_accepted received received_accepted'),
  ],
  [
    'T9',
    words(
      'physical_certificate intellectual_certificate mental_certificate service_certificate ' +
        'support_category care_need public_assistance pension_disability_basic ' +
        'pension_disability_employee pension_disability pension_old_basic pension_old_employee ' +
        'pension_other other total',
    ),
    ['count'],
  ],
  ['T10a', places, ['count']],
  [
    'T10b',
    words('stable handed_over reoffended missing died declined other unknown total'),
    ['count'],
  ],
  ['T10c', words('within_3m m3_6 m6_12 y1_2 over_2y unknown total'), ['count']],
  [
    'T11',
    words('coordination follow_up'),
    words('count min median mean max d0_89 d90_179 d180_364 d365_729 d730_over'),
  ],
  [
    'T12',
    words('self family welfare medical government justice lawyer other unknown total'),
    words('released other total'),
  ],
  ['T13a', words('probation_office prosecutor lawyer other unknown total'), ['count']],
  [
    'T13b',
    words(
      'suspended_prosecution fine suspended_sentence imprisonment juvenile_hearing other unknown total',
    ),
    ['count'],
  ],
  ['T13c', places, ['count']],
  [
    'T14',
    words('support interview phone total'),
    [
      ...months,
      ...words('coordination follow_up consultation suspect_support').flatMap((business) =>
        months.map((month) => `${business}_${month}`),
      ),
    ],
  ],
]

const idsOf = (lines: readonly SurveyLine[]): readonly string[] => lines.map(({ id }) => id)

function tableOf(id: string): SurveyTable {
  const table = surveyFormR3.tables.find((candidate) => candidate.id === id)
  if (!table) throw new Error(`No table ${id}`)
  return table
}

describe('the layout of r3', () => {
  it('has the tables of statistics.md §5 in their order', () => {
    expect(surveyFormR3.tables.map(({ id }) => id)).toEqual(IDS.map(([id]) => id))
  })

  it.each(IDS)('has every row and column of %s', (id, rows, columns) => {
    expect(idsOf(tableOf(id).rows)).toEqual(rows)
    expect(idsOf(tableOf(id).columns)).toEqual(columns)
  })

  it('has no cell id and no defined name twice', () => {
    const cells = surveyFormR3.tables.flatMap(surveyCellIds)
    expect(new Set(cells.map(surveyDefinedName)).size).toBe(cells.length)
  })

  it.each(surveyFormR3.tables)('of $id fits together', (table) => {
    expect(table.sheetName.length).toBeLessThanOrEqual(31)
    expect(table.sheetName).not.toMatch(/[[\]:*?/\\]/)
    checkLines(table.rows, idsOf(table.rowGroups))
    checkLines(table.columns, idsOf(table.columnGroups))
  })
})

/** Groups exist and stand together; sums and parts name lines of the same direction. */
function checkLines(lines: readonly SurveyLine[], groups: readonly string[]): void {
  const ids = idsOf(lines)
  for (const { id, group, sum, isPartOf, statistic } of lines) {
    if (group !== undefined) expect(groups).toContain(group)
    const named = [...(sum?.plus ?? []), ...(sum?.minus ?? []), isPartOf, statistic?.of]
    for (const other of named) if (other !== undefined) expect(ids, id).toContain(other)
  }
  const runs = lines
    .map(({ group }) => group)
    .filter((group, index, all) => group !== all[index - 1])
  const named = runs.filter((group) => group !== undefined)
  expect(new Set(named).size).toBe(named.length)
  expect(named).toEqual(groups)
}

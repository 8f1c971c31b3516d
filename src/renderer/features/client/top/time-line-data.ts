import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { acquisitionKinds, businesses } from '../../../../shared/codes/case-codes.ts'
import type { IsoDate, PartialDate } from '../../../../shared/dates.ts'
import { addDays, addMonths } from '../../../../shared/rules/calendar.ts'
import { type BusinessSpan, effectiveDates } from '../../../../shared/rules/effective-dates.ts'
import {
  comparePartialDates,
  firstDayOf,
  lastDayOf,
} from '../../../../shared/rules/partial-date.ts'
import { placementsInOrder } from '../../../../shared/rules/placements-in-order.ts'
import { endOfCase } from '../../../../shared/rules/support-days.ts'
import type { TimeLineBar, TimeLinePoint } from '../../../components/charts/time-line.tsx'
import { caseAsDocument } from '../case-as-document.ts'
import { placeText } from '../client-words.ts'

export interface TimeLineData {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly businesses: readonly TimeLineBar[]
  readonly residences: readonly TimeLineBar[]
  readonly points: readonly TimeLinePoint[]
  readonly recordDays: readonly IsoDate[]
}

/** A case as it is drawn; a partly known day is drawn where it begins. Undefined while no date is entered. */
export function timeLineData(sheet: CaseSheet, today: IsoDate): TimeLineData | undefined {
  const bars = businessBars(sheet)
  const residences = residenceBars(sheet)
  const points = pointsOf(sheet, today)
  const days = sheet.recordDays.filter((day) => day.length === 10)
  const starts = [...bars, ...residences].map(({ from }) => from)
  const begin = earliest([...starts, ...points.map(({ on }) => on), ...days])
  if (begin === undefined) return undefined
  const end = latest([
    ...[...bars, ...residences].map(({ to }) => to),
    ...points.map(({ on }) => on),
    ...days,
    ...(sheet.status === 'ended' ? [] : [today]),
    begin,
  ])
  return {
    from: begin,
    to: addDays(sheet.status === 'ended' ? end : addMonths(end, 1), 14),
    businesses: bars,
    residences,
    points,
    recordDays: days,
  }
}

function earliest(days: readonly IsoDate[]): IsoDate | undefined {
  return days.toSorted()[0]
}

function latest(days: readonly (IsoDate | undefined)[]): IsoDate {
  return (
    days
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) ?? ''
  )
}

function businessBars(sheet: CaseSheet): readonly TimeLineBar[] {
  const { business, first, followUp } = effectiveDates(caseAsDocument(sheet))
  return [bar(business, first), followUp && bar('follow_up', followUp)].filter(
    (each) => each !== undefined,
  )
}

function bar(kind: TimeLineBar['kind'], { start, end }: BusinessSpan): TimeLineBar | undefined {
  if (start === undefined) return undefined
  return {
    id: kind,
    kind,
    label: kind === 'residence' ? '' : businesses.labelOf(kind),
    from: firstDayOf(start),
    to: end === undefined ? undefined : lastDayOf(end),
  }
}

/** The institution up to the release, then each home up to the next move. */
function residenceBars(sheet: CaseSheet): readonly TimeLineBar[] {
  const homes = datedHomes(sheet)
  const ended = endOfCase(caseAsDocument(sheet))
  const bars = homes.map(({ date, label }, index) =>
    residence(`home-${index}`, label, date, homes[index + 1]?.date ?? ended),
  )
  return [...institutionBar(sheet, homes[0]?.date ?? ended), ...bars].filter(
    ({ from, to }) => to === undefined || from <= to,
  )
}

function institutionBar(
  { institution, requestDate, coordination }: CaseSheet,
  left: PartialDate | undefined,
): readonly TimeLineBar[] {
  if (institution === undefined || requestDate === undefined) return []
  return [residence('institution', institution, requestDate, coordination?.releaseDate ?? left)]
}

function datedHomes({ followUp, placements }: CaseSheet) {
  return placementsInOrder(followUp?.placements ?? placements ?? [])
    .flatMap(({ date, ...home }) => (date === undefined ? [] : [{ date, label: placeText(home) }]))
    .toSorted((a, b) => comparePartialDates(a.date, b.date))
}

function residence(
  id: string,
  label: string,
  from: PartialDate,
  to: PartialDate | undefined,
): TimeLineBar {
  return {
    id,
    kind: 'residence',
    label,
    from: firstDayOf(from),
    to: to === undefined ? undefined : firstDayOf(to),
  }
}

function pointsOf(sheet: CaseSheet, today: IsoDate): readonly TimeLinePoint[] {
  const { coordination, suspectSupport, followUp, placements, acquisitions } = sheet
  const release = coordination?.releaseDate ?? suspectSupport?.releaseDate
  const word = coordination?.releaseDate === undefined ? '釈放' : '出所'
  const homes = followUp?.placements ?? placements ?? []
  return [
    ...(release === undefined ? [] : [releasePoint(firstDayOf(release), word, today)]),
    ...homes.flatMap(({ date, ...home }, index): TimeLinePoint[] =>
      date === undefined || date === release
        ? []
        : [
            {
              id: `move-${index}`,
              on: firstDayOf(date),
              kind: 'move',
              label: placeText(home) || '移行',
            },
          ],
    ),
    ...acquisitions.flatMap(({ kind, date, grade }, index): TimeLinePoint[] =>
      date === undefined
        ? []
        : [
            {
              id: `acquisition-${index}`,
              on: firstDayOf(date),
              kind: 'acquisition',
              label: [acquisitionKinds.labelOf(kind), grade].filter(Boolean).join(' '),
            },
          ],
    ),
  ]
}

function releasePoint(on: IsoDate, word: string, today: IsoDate): TimeLinePoint {
  return on > today
    ? { id: 'release', on, kind: 'planned-release', label: `${word}予定` }
    : { id: 'release', on, kind: 'release', label: word }
}

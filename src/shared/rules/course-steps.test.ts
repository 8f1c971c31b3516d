import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../cases/case-document.ts'
import { courseSteps } from './course-steps.ts'

const today = '2026-11-19'

function buildDocument(overrides: Partial<CaseDocument>): CaseDocument {
  return {
    id: 'case-1',
    caseNo: '特R8-014',
    revision: 1,
    client: { name: '小野寺 正夫' },
    category: 'special_adjustment',
    status: 'coordination',
    requestDate: '2026-06-08',
    offences: [],
    disabilities: {},
    acquisitions: [],
    involvedCenters: [],
    records: [],
    tasks: [],
    legacy: {},
    ...overrides,
  }
}

const task = (kind: string, doneOn?: string, dueOn?: string) => ({
  kind,
  title: kind,
  ...(doneOn === undefined ? {} : { doneOn }),
  ...(dueOn === undefined ? {} : { dueOn }),
})
const states = (document: CaseDocument) =>
  courseSteps(document, today).map(({ id, state }) => `${id} ${state}`)

describe('courseSteps of a coordination', () => {
  it('shows what is done, where the case is, and what is due', () => {
    const document = buildDocument({
      sentenceEndDate: '2027-01-20',
      tasks: [
        task('first_interview', '2026-06-25'),
        task('face_sheet', '2026-07-14'),
        task('plan_notice', undefined, '2026-11-25'),
        task('result_notice', undefined, '2027-01-06'),
      ],
    })
    expect(courseSteps(document, today)).toEqual([
      { id: 'request', label: '依頼受理', state: 'done', date: '2026-06-08' },
      { id: 'first_interview', label: '初回面談', state: 'done', date: '2026-06-25' },
      { id: 'face_sheet', label: 'フェイスシート作成', state: 'done', date: '2026-07-14' },
      { id: 'plan_notice', label: '福祉サービス計画通知書', state: 'now', dueOn: '2026-11-25' },
      { id: 'cooperation_request', label: '他県への協力依頼', state: 'optional' },
      { id: 'release_preparation', label: '出所前の準備', state: 'later' },
      { id: 'result_notice', label: '結果通知書', state: 'later', dueOn: '2027-01-06' },
      { id: 'release', label: '出所', state: 'later', dueOn: '2027-01-20' },
      { id: 'follow_up_start', label: 'フォローアップ開始', state: 'later' },
      { id: 'end', label: '終了', state: 'later' },
    ])
  })

  it('a new case is at the first interview', () => {
    expect(states(buildDocument({})).slice(0, 3)).toEqual([
      'request done',
      'first_interview now',
      'face_sheet later',
    ])
  })

  it('without a request date the request itself is the step', () => {
    expect(states(buildDocument({ requestDate: undefined }))[0]).toBe('request now')
  })

  it('an overtaken step is not recorded, and the case is past it', () => {
    const document = buildDocument({
      tasks: [task('first_interview', '2026-06-25'), task('plan_notice', '2026-08-01')],
      coordination: { releaseDate: '2026-10-01', otherCenters: [] },
    })
    expect(states(document)).toEqual([
      'request done',
      'first_interview done',
      'face_sheet unrecorded',
      'plan_notice done',
      'cooperation_request optional',
      'release_preparation done',
      'result_notice unrecorded',
      'release done',
      'follow_up_start now',
      'end later',
    ])
  })

  it('a cooperation that was asked for waits for its answer', () => {
    const other = { center: '兵庫', direction: 'requested', requestedOn: '2026-09-01' }
    const tasks = ['first_interview', 'face_sheet', 'plan_notice'].map((kind) =>
      task(kind, '2026-08-01'),
    )
    const open = buildDocument({ tasks, coordination: { otherCenters: [other] } })
    expect(states(open).slice(4, 7)).toEqual([
      'cooperation_request done',
      'cooperation_result now',
      'release_preparation later',
    ])
    const answered = { ...other, result: 'accepted', resultOn: '2026-09-20' }
    const closed = buildDocument({ tasks, coordination: { otherCenters: [answered] } })
    expect(courseSteps(closed, today)[5]).toMatchObject({ state: 'done', date: '2026-09-20' })
  })

  it('a request from another center asks nothing of others', () => {
    const received = { center: '兵庫', direction: 'received', requestedOn: '2026-06-08' }
    const document = buildDocument({ coordination: { otherCenters: [received] } })
    expect(states(document)).toContain('cooperation_request optional')
  })

  it('a 中間施設 may need a second notice', () => {
    const home = { date: '2026-10-02', type: 'rehabilitation_facility', intermediate: true }
    const followUp = { startDate: '2026-10-02', placements: [home], reoffences: [] }
    expect(states(buildDocument({ followUp })).slice(-3)).toEqual([
      'follow_up_start done',
      'transition_notice optional',
      'end now',
    ])
  })

  it('a task that staff made themselves is known by its title', () => {
    const document = buildDocument({ tasks: [{ title: '初回面談', doneOn: '2026-06-25' }] })
    expect(states(document)[1]).toBe('first_interview done')
  })

  it('a withdrawn case shows only what was done, and its end', () => {
    const document = buildDocument({
      tasks: [task('first_interview', '2026-06-25')],
      coordination: { endDate: '2026-07-01', endReason: 'withdrawn', otherCenters: [] },
    })
    expect(states(document)).toEqual(['request done', 'first_interview done', 'end done'])
  })

  it('an ended follow-up shows its gaps and has no current step', () => {
    const document = buildDocument({
      followUp: {
        startDate: '2026-10-02',
        endDate: '2026-11-01',
        endReason: 'stable',
        placements: [],
        reoffences: [],
      },
    })
    expect(states(document)).toContain('release unrecorded')
    expect(states(document).at(-1)).toBe('end done')
    expect(states(document).filter((state) => state.endsWith(' now'))).toEqual([])
  })
})

describe('courseSteps of the other businesses', () => {
  it('suspect support: the release, then perhaps a follow-up', () => {
    const document = buildDocument({
      category: 'suspect_support',
      tasks: [task('first_interview', '2026-06-10'), task('plan_notice', '2026-06-20')],
      suspectSupport: { releaseDate: '2026-12-01' },
    })
    expect(courseSteps(document, today).slice(2)).toEqual([
      { id: 'plan_notice', label: '福祉サービス計画通知書', state: 'done', date: '2026-06-20' },
      { id: 'release', label: '釈放', state: 'now', dueOn: '2026-12-01' },
      { id: 'result_notice', label: '結果通知書', state: 'later' },
      { id: 'follow_up_start', label: '継続的な援助', state: 'optional' },
      { id: 'end', label: '終了', state: 'later' },
    ])
  })

  it('suspect support in follow-up is at its end', () => {
    const document = buildDocument({
      category: 'suspect_support',
      suspectSupport: { releaseDate: '2026-07-01' },
      followUp: { startDate: '2026-07-01', placements: [], reoffences: [] },
    })
    expect(states(document).slice(-3)).toEqual([
      'result_notice unrecorded',
      'follow_up_start done',
      'end now',
    ])
  })

  it('a consultation is received and ended', () => {
    const document = buildDocument({ category: 'consultation_other', consultation: {} })
    expect(states(document)).toEqual(['request done', 'consent optional', 'end now'])
    const ended = { ...document, consultation: { endDate: '2026-06-08' } }
    expect(states(ended)).toEqual(['request done', 'consent optional', 'end done'])
  })
})

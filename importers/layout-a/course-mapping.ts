import { ageOn } from '../../src/shared/rules/age.ts'
import type {
  AcquisitionDraft,
  CooperationDraft,
  CoordinationDraft,
  FollowUpDraft,
  PlacementDraft,
  ReoffenceDraft,
  TaskDraft,
} from '../drafts.ts'
import type { RowReader } from '../mapping/row-reader.ts'
import { ownCode } from '../../src/shared/codes/code-list.ts'
import {
  acquisitionKindByName,
  codeByName,
  coordinationEndByName,
  followUpEndByName,
  placementTypeByName,
} from './codes.ts'
import type { ClientDraft } from './client-mapping.ts'
import { keyOf, type Masters, prefectureIdOf } from './masters.ts'

const ELDERLY_AGE = 65
const HOKKAIDO = '北海道'

const TASK_COLUMNS = [
  ['初回面談日', 'first_interview'],
  ['フェイスシート作成日', 'face_sheet'],
  ['計画通知日', 'plan_notice'],
  ['結果通知日', 'result_notice'],
] as const

/** T_コーディネート: at most one row a client; the tasks it dates are done. */
export function mapCoordination(
  row: RowReader,
  masters: Masters,
): {
  readonly coordination: CoordinationDraft
  readonly tasks: readonly TaskDraft[]
  readonly requested: readonly CooperationDraft[]
} {
  return {
    coordination: {
      endDate: row.day('終了日'),
      endReason: row.code('終了理由', coordinationEndByName, 'other'),
      parole: row.yes('仮釈放の有無'),
      paroleDate: row.day('仮釈放日'),
      releaseDate: row.day('出所日'),
    },
    tasks: TASK_COLUMNS.flatMap(([column, kind]) => {
      const doneOn = row.day(column)
      return doneOn === null ? [] : [{ kind, doneOn }]
    }),
    requested: mapRequested(row, masters),
  }
}

function mapRequested(row: RowReader, masters: Masters): readonly CooperationDraft[] {
  const code = keyOf(row.raw('他県依頼先コード'))
  const requestedOn = row.day('他県依頼日')
  const acceptedOn = row.day('受託日')
  if (code === '' && requestedOn === null && acceptedOn === null) return []
  const prefecture = masters.prefectureNames.get(code)
  reviewPartner(row, code, prefecture)
  return [
    {
      direction: 'requested',
      partnerName: prefecture === undefined ? null : centerName(prefecture),
      partnerPrefectureId: prefectureIdOf(prefecture) ?? null,
      requestedOn,
      result: acceptedOn === null ? null : 'accepted',
      resultOn: acceptedOn,
    },
  ]
}

/** 北海道 has two centers, and the code names neither. */
function reviewPartner(row: RowReader, code: string, prefecture: string | undefined): void {
  if (code !== '' && prefecture === undefined) {
    row.review(
      '他県依頼先コード',
      '都道府県の一覧にないコードです。元のコードを旧データに残しました。',
      null,
    )
    row.keep('他県依頼先コード')
  } else if (prefecture === HOKKAIDO)
    row.review(
      '他県依頼先コード',
      '北海道のセンターは札幌と釧路の二つです。どちらかを選んでください。',
      centerName(prefecture),
    )
}

function centerName(prefecture: string): string {
  return `${prefecture}地域生活定着支援センター`
}

/** T_フォローアップ: its own start date stands, even some days after the coordination's end. */
export function mapFollowUp(
  row: RowReader,
  coordination: CoordinationDraft | null,
): { readonly followUp: FollowUpDraft; readonly reoffences: readonly ReoffenceDraft[] } {
  const followUp = {
    startDate: row.day('開始日'),
    endDate: row.day('終了日'),
    endReason: row.code('終了理由', followUpEndByName, 'other'),
  }
  if (followUp.startDate === null)
    row.review('開始日', 'フォローアップの開始日が入っていません。統計に数えられません。', null)
  reviewOrder(row, followUp, coordination)
  const reoffendedOn = row.day('再犯日')
  const offence = row.text('再犯罪名')
  const reoffences = reoffendedOn === null && offence === null ? [] : [{ reoffendedOn, offence }]
  return { followUp, reoffences }
}

function reviewOrder(
  row: RowReader,
  { startDate, endDate }: FollowUpDraft,
  coordination: CoordinationDraft | null,
): void {
  if (coordination?.endDate == null)
    row.review(
      '開始日',
      'コーディネートの終了日がないままフォローアップが始まっています。統計では開始日に帰住で終了したものとして数えます。',
      startDate,
    )
  else if (coordination.endReason !== 'settled')
    row.review(
      '開始日',
      'コーディネートが帰住のほかの理由で終わったあとのフォローアップです。合っているか確かめてください。',
      startDate,
    )
  if (startDate !== null && endDate !== null && endDate < startDate)
    row.review(
      '終了日',
      '終了日が開始日より前です。統計では終了日がないものとして数えます。',
      endDate,
    )
}

/** T_移行先: a code that no master has is 不明. */
export function mapPlacement(
  row: RowReader,
  client: ClientDraft,
  masters: Masters,
): PlacementDraft {
  const code = keyOf(row.raw('形態コード'))
  const known = codeByName(placementTypeByName, masters.placementTypes.get(code))
  const type = code === '' ? null : (known ?? 'unknown')
  if (code !== '' && known === undefined) {
    row.review(
      '形態コード',
      '移行先形態の一覧にないコードです。形態を選び直してください。',
      'unknown',
    )
    row.keep('形態コード')
  }
  const movedOn = row.day('移行日')
  if (movedOn === null) row.review('移行日', '移行日が入っていません。統計に数えられません。', null)
  if (type === 'group_home') reviewGroupHome(row, client, movedOn)
  return { position: row.integer('順番'), movedOn, type, name: row.text('移行先名') }
}

/** 「グループホーム」 may be one for the elderly: told apart only by the person. */
function reviewGroupHome(row: RowReader, client: ClientDraft, movedOn: string | null): void {
  const age = ageOn(client.person.birthDate ?? undefined, movedOn ?? undefined)
  const hasDisability = client.disabilities.some(({ presence }) => presence === 'yes')
  if (age !== undefined && age.min >= ELDERLY_AGE && !hasDisability)
    row.review(
      '形態コード',
      '65歳以上で障害のない人のグループホームです。障害のグループホームか確かめてください。',
      'group_home',
    )
}

/** T_取得状況: a kind of a center's own stays its own word. */
export function mapAcquisition(row: RowReader): AcquisitionDraft {
  const word = row.text('種別')
  if (word === null) row.review('種別', '種別が入っていません。その他として数えます。', 'other')
  const known = word === null ? 'other' : codeByName(acquisitionKindByName, word)
  const acquiredOn = row.day('取得日')
  if (acquiredOn === null)
    row.review('取得日', '取得日が入っていません。統計に数えられません。', null)
  return {
    kind: known ?? ownCode((word ?? '').trim()),
    acquiredOn,
    grade: row.text('等級'),
  }
}

import type { SourceRow, SourceValue } from '../../importers/source.ts'
import type { ExpectedSample } from './read-expected.ts'

/*
 * The truth of each sample case, said again in our words by tables that share nothing with the importer's.
 */
const SEX: Words = { '1': 'male', '2': 'female' }
const PRESENCE: Words = { 有: 'yes', 無: 'no', 疑い: 'suspected' }
const CATEGORY: Words = {
  特別調整: 'special_adjustment',
  一般調整: 'general_adjustment',
  独自調整: 'general_adjustment',
  その他: 'general_adjustment',
  他県センター依頼: 'special_adjustment',
}
const COORDINATION_END: Words = {
  '出所（調整終了）': 'settled',
  他県センターへ引継ぎ: 'transferred',
  他県センターへ移管: 'transferred',
  本人の辞退: 'withdrawn',
  特別調整の取消し: 'withdrawn',
  死亡: 'died',
}
const COORDINATION_END_CODE: Words = {
  本人辞退: 'withdrawn',
  死亡: 'died',
  他県センターへ移管: 'transferred',
}
const FOLLOW_UP_END: Words = {
  '地域定着（支援目的達成）': 'stable',
  他機関へ引継ぎ: 'handed_over',
  他県センターへ移管: 'handed_over',
  '再犯・逮捕': 'reoffended',
  所在不明: 'missing',
  死亡: 'died',
  本人辞退: 'declined',
  長期入院: 'other',
  その他: 'other',
}
const PLACEMENT: Words = {
  '自宅・家族同居': 'own_home',
  'アパート等（一般住宅）': 'apartment',
  グループホーム: 'group_home',
  障害者支援施設: 'disability_facility',
  救護施設: 'relief_facility',
  養護老人ホーム: 'elderly_home',
  特別養護老人ホーム: 'special_nursing_home',
  有料老人ホーム: 'paid_elderly_home',
  サービス付き高齢者向け住宅: 'paid_elderly_home',
  軽費老人ホーム: 'paid_elderly_home',
  更生保護施設: 'rehabilitation_facility',
  自立準備ホーム: 'self_reliance_home',
  無料低額宿泊所: 'low_cost_lodging',
  '医療機関（入院）': 'hospital',
  宿泊型自立訓練: 'residential_training',
  その他: 'other',
}
const INTERMEDIATE = ['rehabilitation_facility', 'self_reliance_home', 'low_cost_lodging']
const ACQUISITION: Words = {
  身体障害者手帳: 'physical_certificate',
  療育手帳: 'intellectual_certificate',
  精神障害者保健福祉手帳: 'mental_certificate',
  障害支援区分: 'support_category',
  '介護保険（要介護認定）': 'care_need',
  生活保護: 'public_assistance',
  障害年金: 'pension_disability',
}
const BUSINESS: Words = { コーディネート: 'coordination', フォローアップ: 'follow_up' }
const PHONE = ['電話', '連絡調整', 'メール']
const INTERVIEW = ['面談', '来所', '訪問', '同行']
const TASKS = [
  ['初回面談日', 'first_interview', '初回面談'],
  ['フェイスシート作成日', 'face_sheet', 'フェイスシート作成'],
  ['計画通知日', 'plan_notice', '福祉サービス計画通知書'],
  ['結果通知日', 'result_notice', '結果通知書'],
] as const

export type Words = Readonly<Record<string, string>>
type Cell = SourceValue | undefined

const filled = (value: Cell): string | undefined =>
  value === null || value === undefined || String(value).trim() === '' ? undefined : String(value)
const word = (words: Words, value: Cell): string | undefined => {
  const text = filled(value)
  return text === undefined ? undefined : (words[text] ?? `? ${text}`)
}
const day = (value: Cell): string | undefined => filled(value)?.slice(0, 10)
const number = (value: Cell): number | undefined => (typeof value === 'number' ? value : undefined)

/** Leaves out what is undefined, and blocks of which nothing is left. */
function present<Part extends object>(part: Part): Part | undefined {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined)
  // What is left out is optional in the document.
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Part)
}

function certificate(grade: Cell): { certificate?: string; grade?: string } {
  const text = filled(grade)
  if (text === undefined) return {}
  if (text === '申請中') return { certificate: 'applied' }
  return text === '未取得' ? { certificate: 'no' } : { certificate: 'yes', grade: text }
}

function disabilitiesOf(client: SourceRow): object {
  const yesNo = (column: string) => word(PRESENCE, client[column])
  return (
    present({
      physical: present({
        presence: yesNo('身体障害'),
        ...certificate(client['身体手帳等級']),
        site: filled(client['障害部位']),
      }),
      intellectual: present({
        presence: yesNo('知的障害'),
        ...certificate(client['療育手帳等級']),
      }),
      mental: present({
        presence: yesNo('精神障害'),
        ...certificate(client['精神手帳等級']),
        diagnosis: filled(client['精神診断名']),
      }),
      developmental: present({
        presence: yesNo('発達障害'),
        diagnosis: filled(client['発達診断名']),
      }),
      dementia: present({ presence: yesNo('認知症'), diagnosis: filled(client['認知症診断名']) }),
      drug: present({ name: filled(client['薬物名']) }),
      addiction: present({ presence: yesNo('依存'), name: filled(client['依存名']) }),
    }) ?? {}
  )
}

function otherCentersOf({ T_対象者: client, T_コーディネート: [row], decoded }: ExpectedSample) {
  const received = decoded['依頼区分'] === '他県センター依頼' && {
    center: filled(client['関与センター']),
    direction: 'received',
    requestedOn: day(client['依頼日']),
    result: 'accepted',
  }
  const prefecture = filled(decoded['他県依頼先'])
  const requested = prefecture !== undefined && {
    center: `${prefecture}地域生活定着支援センター`,
    direction: 'requested',
    requestedOn: day(row?.['他県依頼日']),
    result: filled(row?.['受託日']) === undefined ? undefined : 'accepted',
    resultOn: day(row?.['受託日']),
  }
  return [received, requested]
    .flatMap((center) => (center ? [present(center)] : []))
    .toSorted((a, b) => ((a?.requestedOn ?? '') < (b?.requestedOn ?? '') ? -1 : 1))
}

function coordinationOf(sample: ExpectedSample) {
  const [row = {}] = sample.T_コーディネート
  return {
    ...present({
      endDate: day(row['終了日']),
      endReason: word(COORDINATION_END, row['終了理由']),
      parole: typeof row['仮釈放の有無'] === 'boolean' ? row['仮釈放の有無'] : undefined,
      paroleDate: day(row['仮釈放日']),
      releaseDate: day(row['出所日']),
    }),
    otherCenters: otherCentersOf(sample),
  }
}

function placementsOf({ T_移行先: rows }: ExpectedSample) {
  return rows
    .map((row) => {
      const name = filled(row['形態(decoded)'])
      const type = filled(row['形態コード']) && (PLACEMENT[name ?? ''] ?? 'unknown')
      return present({
        order: number(row['順番']),
        date: day(row['移行日']),
        type,
        name: filled(row['移行先名']),
        intermediate: INTERMEDIATE.includes(type ?? ''),
      })
    })
    .toSorted((a, b) => (a?.order ?? 0) - (b?.order ?? 0))
}

function followUpOf(sample: ExpectedSample) {
  const [row] = sample.T_フォローアップ
  if (!row) return undefined
  const reoffence = present({ date: day(row['再犯日']), offence: filled(row['再犯罪名']) })
  return {
    ...present({
      startDate: day(row['開始日']),
      endDate: day(row['終了日']),
      endReason: word(FOLLOW_UP_END, row['終了理由']),
    }),
    placements: placementsOf(sample),
    reoffences: reoffence ? [reoffence] : [],
  }
}

function acquisitionsOf({ T_取得状況: rows }: ExpectedSample) {
  const acquired = rows.map((row) => {
    const kind = filled(row['種別']) ?? ''
    return {
      kind: ACQUISITION[kind] ?? `own:${kind}`,
      ...present({ date: day(row['取得日']), grade: filled(row['等級']) }),
    }
  })
  return acquired.toSorted(byText)
}

/** The truth does not say in which order rows of one day stand. */
export function byText(a: object, b: object): number {
  const [left, right] = [textOf(a), textOf(b)]
  return left < right ? -1 : Number(left > right)
}

const textOf = (part: object): string => JSON.stringify(Object.entries(part).toSorted())

function recordsOf({ T_支援記録: rows }: ExpectedSample, staff: Words): readonly object[] {
  return rows.map((row) => {
    const method = filled(row['区分2'])
    const business = filled(row['区分1'])
    return {
      category1: category1Of(method),
      category2: 'normal',
      body: filled(row['内容']) ?? '',
      ...present({
        date: day(row['記録日']),
        time: filled(row['開始時刻'])?.slice(11, 16),
        minutes: number(row['所要分']),
        business: business && (BUSINESS[business] ?? `own:${business}`),
        method,
        author: staffName(row['記録者コード'], staff),
      }),
    }
  })
}

function category1Of(method: string | undefined): string {
  if (PHONE.includes(method ?? '')) return 'phone'
  return INTERVIEW.includes(method ?? '') ? 'interview' : 'support'
}

function staffName(code: Cell, staff: Words): string | undefined {
  const text = filled(code)
  return text === undefined ? undefined : (staff[text] ?? `不明（コード ${text}）`)
}

/** The word of 終了理由コード says the same once more, or it is kept. */
function endReasonCode({ T_対象者: client, decoded, ...sample }: ExpectedSample) {
  const stated = filled(decoded['終了理由'])
  const [followUp] = sample.T_フォローアップ
  const [coordination] = sample.T_コーディネート
  const ours = word(COORDINATION_END, coordination?.['終了理由'])
  const isSame = followUp
    ? stated === filled(followUp['終了理由'])
    : COORDINATION_END_CODE[stated ?? ''] === ours
  return isSame ? undefined : filled(client['終了理由コード'])
}

function legacyOf(sample: ExpectedSample) {
  const { T_対象者: client, T_移行先: moves } = sample
  const [row] = sample.T_コーディネート
  const unknownTypes: Record<string, object | undefined> = {}
  for (const [index, move] of moves.entries())
    if (filled(move['形態(decoded)']) === undefined)
      unknownTypes[`T_移行先 ${index + 1}`] = present({ 形態コード: filled(move['形態コード']) })
  return present({
    T_対象者: present({
      登録日時: filled(client['登録日時']),
      更新日時: filled(client['更新日時']),
      支援終了日: day(client['支援終了日']),
      終了理由コード: endReasonCode(sample),
    }),
    T_コーディネート: present({
      領置金: filled(row?.['領置金']),
      立替金精算: filled(row?.['立替金精算']),
    }),
    ...unknownTypes,
  })
}

function isElderly(birth: string | undefined, request: string | undefined): boolean | undefined {
  if (birth === undefined || request === undefined) return undefined
  const years = Number(request.slice(0, 4)) - Number(birth.slice(0, 4))
  return (request.slice(5) < birth.slice(5) ? years - 1 : years) >= 65
}

/** One sample case as a whole case document, without ids and what is derived from today. */
export function expectedCaseDocument(sample: ExpectedSample, staff: Words) {
  const { T_対象者: client, decoded } = sample
  const [coordination = {}] = sample.T_コーディネート
  const isReceived = decoded['依頼区分'] === '他県センター依頼'
  const followUp = followUpOf(sample)
  const moves = placementsOf(sample)
  const center = filled(client['関与センター'])
  return {
    caseNo: client['ケース番号'],
    client: present({
      name: filled(client['氏名']),
      kana: filled(client['フリガナ']),
      sex: word(SEX, client['性別']),
      birthDate: day(client['生年月日']),
    }),
    ...present({
      category: word(CATEGORY, decoded['依頼区分']),
      requestDate: day(client['依頼日']),
      requestedBy: filled(decoded['依頼元']),
      institution: filled(decoded['矯正施設']),
      capas: filled(client['CAPAS']),
      timesIncarcerated: number(client['入所度数']),
      previousReleaseDate: day(client['前刑出所日']),
      offenceDate: day(client['今刑犯行日']),
      sentenceEndDate: day(client['刑期終了日']),
      elderly: isElderly(day(client['生年月日']), day(client['依頼日'])),
      supportStartDate: day(client['支援開始日']),
      residenceAtRequest: filled(client['相談時居所']),
      domicile: filled(client['本籍']),
      lifeHistory: filled(client['生活歴']),
      notes: filled(client['備考']),
      staff: staffName(client['担当者コード'], staff),
      followUp,
      placements: followUp || moves.length === 0 ? undefined : moves,
    }),
    offences: ['罪名1', '罪名2', '罪名3'].flatMap((column) => filled(client[column]) ?? []),
    disabilities: disabilitiesOf(client),
    coordination: coordinationOf(sample),
    acquisitions: acquisitionsOf(sample),
    involvedCenters: isReceived || center === undefined ? [] : [center],
    tasks: TASKS.flatMap(([column, kind, title]) => {
      const doneOn = day(coordination[column])
      return doneOn === undefined ? [] : [{ kind, title, doneOn }]
    }).toSorted((a, b) => (a.doneOn <= b.doneOn ? -1 : 1)),
    legacy: legacyOf(sample),
    records: recordsOf(sample, staff).toSorted(byText),
  }
}

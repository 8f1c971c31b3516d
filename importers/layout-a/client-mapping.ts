import { fiscalYearOf } from '../../src/shared/rules/fiscal-year.ts'
import { isElderly } from '../../src/shared/rules/elderly.ts'
import type { Category } from '../../src/shared/codes/case-codes.ts'
import type { CooperationDraft, DisabilityDraft, NamedPlace } from '../drafts.ts'
import type { RowReader } from '../mapping/row-reader.ts'
import {
  categoryByName,
  codeByName,
  DOUBTFUL_CATEGORIES,
  OTHER_CENTER_REQUEST,
  presenceByName,
  sexByCode,
} from './codes.ts'
import { keyOf, type Masters, prefectureIdOf, staffDraft, unknownCode } from './masters.ts'

/** 北海道 has had two centers from the start; the old program knew one. */
const HOKKAIDO_CENTER = '北海道地域生活定着支援センター'
const HOKKAIDO = '北海道'
const CENTER_SUFFIX = '地域生活定着支援センター'

/** What one row of T_対象者 says of a person and a case, before the rows that hang on it. */
export function mapClient(row: RowReader, masters: Masters) {
  const category = mapCategory(row, masters)
  const birthDate = row.day('生年月日')
  const requestDate = row.day('依頼日')
  checkFiscalYear(row, requestDate)
  return {
    person: {
      name: row.text('氏名') ?? '（氏名なし）',
      kana: row.text('フリガナ'),
      sex: row.code('性別', sexByCode, null),
      birthDate,
    },
    caseNo: row.text('ケース番号'),
    category: category.code,
    requestDate,
    requestedBy: mapOffice(row, masters),
    institution: mapInstitution(row, masters),
    capas: row.text('CAPAS'),
    timesIncarcerated: row.integer('入所度数'),
    previousReleaseDate: row.day('前刑出所日'),
    offenceDate: row.day('今刑犯行日'),
    sentenceEndDate: row.day('刑期終了日'),
    elderlyOverride: mapElderly(row, birthDate, requestDate),
    supportStartDate: row.day('支援開始日'),
    residenceAtRequest: row.text('相談時居所'),
    domicile: row.text('本籍'),
    lifeHistory: row.memo('生活歴'),
    notes: row.memo('備考'),
    staff: staffDraft(masters, row.raw('担当者コード')),
    disabilities: mapDisabilities(row),
    offences: ['罪名1', '罪名2', '罪名3'].flatMap((column) => row.text(column) ?? []),
    ...mapCenters(row, category.name, requestDate),
  }
}

export type ClientDraft = ReturnType<typeof mapClient>

function mapCategory(
  row: RowReader,
  masters: Masters,
): { readonly code: Category | null; readonly name: string } {
  const legacyCode = keyOf(row.raw('依頼区分コード'))
  if (legacyCode === '') {
    row.review('依頼区分コード', '依頼区分が入っていません。統計では「区分不明」に数えます。', null)
    return { code: null, name: '' }
  }
  const name = masters.categories.get(legacyCode)?.normalize('NFKC') ?? ''
  const code = codeByName(categoryByName, name) ?? null
  if (code === null) {
    row.review(
      '依頼区分コード',
      `依頼区分「${name || unknownCode(legacyCode)}」を読み替えられません。元のコードを旧データに残しました。`,
      null,
    )
    row.keep('依頼区分コード')
  } else if (DOUBTFUL_CATEGORIES.includes(name))
    row.review(
      '依頼区分コード',
      `依頼区分「${name}」を読み替えました。合っているか確かめてください。`,
      code,
    )
  return { code, name }
}

function mapOffice(row: RowReader, masters: Masters): string | null {
  const code = keyOf(row.raw('依頼元コード'))
  return code === '' ? null : (masters.offices.get(code) ?? unknownCode(code))
}

function mapInstitution(row: RowReader, masters: Masters): NamedPlace | null {
  const code = keyOf(row.raw('矯正施設コード'))
  return code === '' ? null : (masters.institutions.get(code) ?? { name: unknownCode(code) })
}

function checkFiscalYear(row: RowReader, requestDate: string | null): void {
  const stated = row.integer('依頼年度')
  const derived = fiscalYearOf(requestDate ?? undefined)
  if (requestDate === null)
    row.review('依頼日', '依頼日が入っていません。統計のどの表にも数えられません。', null)
  if (stated === null || stated === derived) return
  row.keep('依頼年度')
  if (derived !== undefined)
    row.review(
      '依頼年度',
      `依頼日から数えた年度（${derived}）と違います。依頼日を使います。`,
      String(derived),
    )
}

/** 高齢 is derived; the old yes/no counts only where the birth date is unknown. */
function mapElderly(
  row: RowReader,
  birthDate: string | null,
  requestDate: string | null,
): boolean | null {
  const stated = row.yes('高齢')
  if (birthDate === null || requestDate === null) return stated
  const derived = isElderly({ birthDate, requestDate })
  if (stated !== null && derived !== undefined && stated !== derived) {
    row.review(
      '高齢',
      '生年月日から数えた年齢と合いません。生年月日を使います。',
      derived ? '高齢' : '65歳未満',
    )
    row.keep('高齢')
  }
  return derived === undefined ? stated : null
}

function mapDisabilities(row: RowReader): readonly DisabilityDraft[] {
  const drafts = [
    disability(row, 'physical', { presence: '身体障害', grade: '身体手帳等級', site: '障害部位' }),
    disability(row, 'intellectual', { presence: '知的障害', grade: '療育手帳等級' }),
    disability(row, 'mental', {
      presence: '精神障害',
      grade: '精神手帳等級',
      diagnosis: '精神診断名',
    }),
    disability(row, 'developmental', { presence: '発達障害', diagnosis: '発達診断名' }),
    disability(row, 'dementia', { presence: '認知症', diagnosis: '認知症診断名' }),
    disability(row, 'drug', { name: '薬物名' }),
    disability(row, 'addiction', { presence: '依存', name: '依存名' }),
  ]
  if (row.text('薬物名') !== null)
    row.review(
      '薬物名',
      '今犯・前歴の別がありません。統計の薬物の欄には数えません。',
      row.text('薬物名'),
    )
  return drafts.filter((draft) =>
    Object.values(draft).some((value, index) => index > 0 && value !== null),
  )
}

interface DisabilityColumns {
  readonly presence?: string
  readonly grade?: string
  readonly site?: string
  readonly diagnosis?: string
  readonly name?: string
}

const CERTIFICATE_WORDS: Readonly<Record<string, string | undefined>> = {
  申請中: 'applied',
  未取得: 'no',
}

function disability(
  row: RowReader,
  kind: DisabilityDraft['kind'],
  columns: DisabilityColumns,
): DisabilityDraft {
  const text = (column: string | undefined): string | null =>
    column === undefined ? null : row.text(column)
  const grade = text(columns.grade)
  const word = grade === null ? undefined : CERTIFICATE_WORDS[grade.normalize('NFKC').trim()]
  return {
    kind,
    presence:
      columns.presence === undefined ? null : row.code(columns.presence, presenceByName, null),
    certificate: grade === null ? null : (word ?? 'yes'),
    grade: word === undefined ? grade : null,
    site: text(columns.site),
    diagnosis: text(columns.diagnosis),
    name: text(columns.name),
  }
}

/** 関与センター is the asking center where the request came from another center, else an involved one. */
function mapCenters(
  row: RowReader,
  categoryName: string,
  requestDate: string | null,
): { readonly involvedCenters: readonly string[]; readonly received: readonly CooperationDraft[] } {
  const center = row.text('関与センター')
  if (row.word('関与センター') === HOKKAIDO_CENTER)
    row.review(
      '関与センター',
      '北海道のセンターは札幌と釧路の二つです。どちらかを選んでください。',
      center,
    )
  if (categoryName !== OTHER_CENTER_REQUEST)
    return { involvedCenters: center === null ? [] : [center], received: [] }
  const received: CooperationDraft = {
    direction: 'received',
    partnerName: center,
    partnerPrefectureId: center === null ? null : prefectureOf(center),
    requestedOn: requestDate,
    result: 'accepted',
    resultOn: null,
  }
  return { involvedCenters: [], received: [received] }
}

function prefectureOf(center: string): string | null {
  const name = keyOf(center)
  const prefecture = name.endsWith(CENTER_SUFFIX) ? name.slice(0, -CENTER_SUFFIX.length) : name
  return prefectureIdOf(name.startsWith(HOKKAIDO) ? HOKKAIDO : prefecture) ?? null
}

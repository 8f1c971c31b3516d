import { fiscalYearOf } from '../../src/shared/rules/fiscal-year.ts'
import type { ConsultationDraft, DisabilityDraft, SuspectSupportDraft } from '../drafts.ts'
import type { RowReader } from '../mapping/row-reader.ts'
import {
  askerByName,
  codeByName,
  dispositionByName,
  followUpEndByName,
  placementTypeByName,
  sexByCode,
} from './codes.ts'
import { keyOf, type Masters, staffDraft } from './masters.ts'

/** 被疑者等支援 is a business of its own since this year; older programs wrote it as a consultation. */
const SUSPECT_SUPPORT_SINCE = 2021
const SUSPECT_WORDS = /勾留|起訴|検察|弁護人/

/** T_相談支援: the name stays as written and makes no person. */
export function mapConsultation(row: RowReader) {
  const requestDate = row.day('相談日')
  if (requestDate === null)
    row.review('相談日', '相談日が入っていません。統計のどの表にも数えられません。', null)
  const content = row.memo('相談内容')
  const year = fiscalYearOf(requestDate ?? undefined)
  if (year !== undefined && year >= SUSPECT_SUPPORT_SINCE && SUSPECT_WORDS.test(content ?? ''))
    row.review(
      '相談内容',
      '勾留・起訴などの言葉があります。被疑者等支援のケースにするか選んでください。',
      '相談支援',
    )
  const consultation: ConsultationDraft = {
    askedBy: row.code('相談者区分', askerByName, 'other'),
    age: row.text('年齢'),
    position: null,
    method: null,
    content,
    response: row.text('対応'),
    endDate: row.day('終了日'),
  }
  return {
    nameAsWritten: row.text('氏名') ?? '匿名',
    sexAsWritten: row.code('性別', sexByCode, null),
    requestDate,
    consultation,
  }
}

/** T_被疑者等: its end is the end of the suspect support itself; it makes no follow-up. */
export function mapSuspectSupport(row: RowReader, masters: Masters) {
  const requestDate = row.day('依頼日')
  if (requestDate === null)
    row.review('依頼日', '依頼日が入っていません。統計のどの表にも数えられません。', null)
  const suspectSupport: SuspectSupportDraft = {
    askedByKind: 'prosecutor',
    askedBy: row.text('依頼元検察庁'),
    offence: row.text('罪名'),
    disposition: row.code('処分', dispositionByName, 'other'),
    releaseDate: row.day('釈放日'),
    residenceType: mapResidence(row, masters),
    residenceName: row.text('帰住先'),
    endDate: row.day('支援終了日'),
    endReason: mapEndReason(row, masters),
  }
  return {
    person: {
      name: row.text('氏名') ?? '（氏名なし）',
      kana: row.text('フリガナ'),
      sex: row.code('性別', sexByCode, null),
      birthDate: row.day('生年月日'),
    },
    caseNo: row.text('ケース番号'),
    requestDate,
    supportStartDate: row.day('支援開始日'),
    staff: staffDraft(masters, row.raw('担当者コード')),
    disabilities: mapSuspectDisabilities(row),
    offences: row.text('罪名') === null ? [] : [row.text('罪名') ?? ''],
    notes: row.memo('経過'),
    suspectSupport,
  }
}

function mapResidence(row: RowReader, masters: Masters): string | null {
  const code = keyOf(row.raw('帰住先形態コード'))
  if (code === '') return null
  const type = codeByName(placementTypeByName, masters.placementTypes.get(code))
  if (type === undefined) {
    row.review(
      '帰住先形態コード',
      '移行先形態の一覧にないコードです。形態を選び直してください。',
      'unknown',
    )
    row.keep('帰住先形態コード')
  }
  return type ?? 'unknown'
}

function mapEndReason(row: RowReader, masters: Masters): string | null {
  const code = keyOf(row.raw('終了理由コード'))
  if (code === '') return null
  const reason = codeByName(followUpEndByName, masters.endReasons.get(code))
  if (reason === undefined) {
    row.review('終了理由コード', '終了理由の一覧にないコードです。', 'other')
    row.keep('終了理由コード')
  }
  return reason ?? 'other'
}

const KIND_WORDS: Readonly<Record<string, readonly DisabilityDraft['kind'][] | undefined>> = {
  知的: ['intellectual'],
  精神: ['mental'],
  身体: ['physical'],
  発達: ['developmental'],
  認知症: ['dementia'],
  '知的・精神': ['intellectual', 'mental'],
  高齢: [],
}

/** 高齢 is derived from the birth date and stored nowhere. */
function mapSuspectDisabilities(row: RowReader): readonly DisabilityDraft[] {
  const word = row.word('障害種別')
  if (word === null) return []
  const kinds = Object.hasOwn(KIND_WORDS, word) ? KIND_WORDS[word] : undefined
  if (kinds === undefined) {
    row.review('障害種別', '障害の有無を読み取れません。基本情報で選んでください。', null)
    row.keep('障害種別')
  }
  return (kinds ?? []).map((kind) => ({
    kind,
    presence: 'yes',
    certificate: null,
    grade: null,
    site: null,
    diagnosis: null,
    name: null,
  }))
}

import { describe, expect, it } from 'vitest'
import {
  buildClientRow,
  buildCoordinationRow,
  buildRecordRow,
  buildSourceFile,
} from '../../tests/factories/build-source-file.ts'
import { readLayout } from '../../tests/factories/read-layout.ts'
import type { SourceRow } from '../source.ts'
import { DATA_TABLES } from './tables.ts'

/** Values that turn up nowhere else, so that each can be found again. */
const FULL_ROWS: Readonly<Record<string, SourceRow>> = {
  T_対象者: buildClientRow({
    依頼年度: 1999,
    依頼元コード: 'H777',
    矯正施設コード: 777,
    罪名1: '罪一',
    罪名2: '罪二',
    罪名3: '罪三',
    CAPAS: '40未満',
    入所度数: 23,
    前刑出所日: '2001-01-01',
    今刑犯行日: '2001-01-02',
    刑期終了日: '2001-01-03',
    身体障害: '身不詳',
    身体手帳等級: '身級',
    障害部位: '部位',
    知的障害: '知不詳',
    療育手帳等級: '療級',
    精神障害: '精不詳',
    精神手帳等級: '精級',
    精神診断名: '精診',
    発達障害: '発不詳',
    発達診断名: '発診',
    認知症: '認不詳',
    認知症診断名: '認診',
    薬物名: '薬名',
    依存: '依不詳',
    依存名: '依名',
    高齢: '高不詳',
    相談時居所: '居所',
    本籍: '本籍地',
    生活歴: '歴',
    備考: '備',
    担当者コード: 778,
    関与センター: '某センター',
    現在の状況: '保留',
    支援開始日: '2001-01-04',
    支援終了日: '2001-01-05',
    終了理由コード: 779,
    登録日時: '2001-01-06 01:02:03',
    更新日時: '2001-01-07 01:02:03',
  }),
  T_コーディネート: buildCoordinationRow({
    初回面談日: '2001-02-01',
    フェイスシート作成日: '2001-02-02',
    計画通知日: '2001-02-03',
    結果通知日: '2001-02-04',
    他県依頼先コード: '77',
    他県依頼日: '2001-02-05',
    受託日: '2001-02-06',
    仮釈放の有無: '仮不詳',
    仮釈放日: '2001-02-07',
    出所日: '2001-02-08',
    終了日: '2001-02-09',
    終了理由: '終不詳',
    領置金: '12.3400',
    立替金精算: '-56.7800',
  }),
  T_フォローアップ: {
    対象者ID: 1,
    開始日: '2001-03-01',
    終了日: '2001-03-02',
    終了理由: '続不詳',
    再犯日: '2001-03-03',
    再犯罪名: '再罪',
  },
  T_移行先: {
    移行ID: 41,
    対象者ID: 1,
    順番: 42,
    移行日: '2001-04-01',
    移行先名: '移行先某',
    形態コード: 43,
  },
  T_取得状況: { 対象者ID: 1, 種別: '某手帳', 取得日: '2001-05-01', 等級: '某級' },
  T_支援記録: buildRecordRow({
    記録ID: 61,
    記録日: '2001-06-01',
    開始時刻: '1899-12-30 03:04:00',
    所要分: 62,
    区分1: '某業務',
    区分2: '某方法',
    内容: '某内容',
    記録者コード: 63,
  }),
  T_相談支援: {
    相談ID: 71,
    相談日: '2001-07-01',
    氏名: '某氏',
    年齢: '72歳',
    性別: 3,
    相談者区分: '某相談者',
    相談内容: '某相談',
    対応: '某対応',
    終了日: '2001-07-02',
  },
  T_被疑者等: {
    被疑者ID: 81,
    ケース番号: '被某',
    氏名: '某被',
    フリガナ: 'ボウヒ',
    性別: 4,
    生年月日: '2001-08-01',
    依頼日: '2001-08-02',
    依頼元検察庁: '某検察庁',
    罪名: '某罪',
    釈放日: '2001-08-03',
    処分: '某処分',
    帰住先: '某帰住先',
    帰住先形態コード: 82,
    障害種別: '某障害',
    担当者コード: 83,
    支援開始日: '2001-08-04',
    支援終了日: '2001-08-05',
    終了理由コード: 84,
    経過: '某経過',
  },
}

/** Stored in another form. */
const STORED_AS: Readonly<Record<string, string>> = {
  '1899-12-30 03:04:00': '03:04',
}

describe('every value', () => {
  it.each(
    Object.entries(DATA_TABLES).flatMap(([table, columns]) =>
      columns.map((column) => ({ table, column })),
    ),
  )('of $table.$column is stored, or kept as 旧データ', ({ table, column }) => {
    const value = FULL_ROWS[table]?.[column]
    expect(value).toBeDefined()
    const { cases, records } = readLayout(
      buildSourceFile({ T_対象者: [buildClientRow()], [table]: [FULL_ROWS[table] ?? {}] }),
    )
    const text = JSON.stringify([cases, records], (name, part: unknown) =>
      name === 'hash' ? undefined : part,
    )
    const codes: Readonly<Record<string, string>> = { 性別: 'male', 依頼区分コード: 'special' }
    const stored = table === 'T_対象者' ? codes[column] : undefined
    expect(text).toContain(stored ?? STORED_AS[String(value)] ?? String(value))
  })
})

describe('a file', () => {
  it.each(
    Object.entries(DATA_TABLES).flatMap(([table, columns]) =>
      columns
        .filter((column) => !['対象者ID', '氏名', '依頼日'].includes(column))
        .map((column) => ({ table, column })),
    ),
  )('may lack the column $table.$column', ({ table, column }) => {
    const source = buildSourceFile(
      { [table]: [{ ...FULL_ROWS[table], [column]: null }] },
      { withoutColumns: { [table]: [column] } },
    )
    expect(readLayout(source).cases.length).toBeGreaterThan(0)
  })
})

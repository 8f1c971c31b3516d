import type { CaseStatus } from '../../shared/codes/case-codes.ts'

export interface Person {
  readonly id: string
  readonly kana: string
  readonly name: string
  readonly age: number
  readonly sex: string
  readonly category: string
  readonly status: CaseStatus
  readonly residence: string
  readonly daysLeft: number
  readonly day: string
  readonly task: string
  readonly staff: string
}

type Work = readonly [
  status: CaseStatus,
  residence: string,
  daysLeft: number,
  day: string,
  task: string,
  staff: string,
]

function person(
  kana: string,
  name: string,
  age: number,
  sex: string,
  category: string,
  work: Work,
): Person {
  const [status, residence, daysLeft, day, task, staff] = work
  return { id: kana, kana, name, age, sex, category, status, residence, daysLeft, day, task, staff }
}

const FIRST: readonly Person[] = [
  person('アイザワ フミ', '相沢 ふみ', 81, '女', '特別調整', [
    'coordination',
    '青葉刑務所',
    6,
    '11/25',
    '年金の請求',
    '佐藤',
  ]),
  person('アオキ ケンイチ', '青木 健一', 46, '男', '特別調整', [
    'coordination',
    '青葉刑務所',
    0,
    '11/19',
    '初回面談',
    '佐藤',
  ]),
  person('イグチ キヨシ', '井口 清', 67, '男', '一般調整', [
    'follow_up',
    'アパート（若葉市）',
    5,
    '11/24',
    '移行の確認',
    '渡辺',
  ]),
  person('ウエハラ マコト', '上原 誠', 38, '男', '被疑者等支援', [
    'suspect_support',
    '中央警察署',
    8,
    '11/27',
    '釈放の見込み',
    '高橋',
  ]),
  person('エンドウ ミヨコ', '遠藤 美代子', 72, '女', '特別調整', [
    'follow_up',
    '養護老人ホーム',
    0,
    '11/19',
    '結果通知書',
    '佐藤',
  ]),
  person('オオトモ マサル', '大友 勝', 69, '男', '特別調整', [
    'coordination',
    '若葉刑務所',
    -3,
    '11/16',
    '訪問の連絡',
    '佐藤',
  ]),
  person('オカベ ショウジ', '岡部 昭二', 63, '男', '一般調整', [
    'follow_up',
    'グループホーム',
    15,
    '12/4',
    '3か月の面談',
    '佐藤',
  ]),
  person('オノデラ マサオ', '小野寺 正夫', 78, '男', '特別調整', [
    'coordination',
    '青葉刑務所',
    6,
    '11/25',
    '計画通知書',
    '佐藤',
  ]),
  person('カガヤ ミノル', '加賀谷 実', 57, '男', '相談支援（出所者）', [
    'consultation',
    '市立病院',
    12,
    '12/1',
    '退院の協議',
    '高橋',
  ]),
  person('キクチ ヨウコ', '菊地 洋子', 66, '女', '特別調整', [
    'awaiting_release',
    '青葉刑務所',
    -6,
    '11/13',
    '同意書の保管',
    '佐藤',
  ]),
]

const SURNAMES = [
  ['サカイ', '酒井'],
  ['スズキ', '鈴木'],
  ['タナベ', '田辺'],
  ['ナカノ', '中野'],
  ['ハヤシ', '林'],
  ['マツイ', '松井'],
  ['ヤマダ', '山田'],
  ['ワダ', '和田'],
] as const
const GIVEN = [
  ['アキラ', '明'],
  ['イチロウ', '一郎'],
  ['カズコ', '和子'],
  ['サチ', '幸'],
  ['タケシ', '武'],
] as const

/** As many as the longest list that must stay instant. */
export const PEOPLE: readonly Person[] = [
  ...FIRST,
  ...Array.from({ length: 5990 }, (_, index): Person => {
    const [kana, name] = SURNAMES[Math.floor((index / 5990) * SURNAMES.length)] ?? SURNAMES[0]
    const [givenKana, given] = GIVEN[index % GIVEN.length] ?? GIVEN[0]
    return {
      ...person(`${kana} ${givenKana}`, `${name} ${given}`, 40 + (index % 45), '男', '一般調整', [
        'ended',
        'アパート',
        30,
        '12/19',
        '所在の確認',
        '渡辺',
      ]),
      id: `p${index}`,
    }
  }),
]

import { useState } from 'react'
import { Button } from '../components/buttons/button.tsx'
import { ImportSteps } from '../components/course/import-steps.tsx'
import { SelectField } from '../components/fields/select-field.tsx'
import { BottomBar } from '../components/layout/bottom-bar.tsx'
import { Columns } from '../components/layout/columns.tsx'
import { PageHeader } from '../components/layout/page-header.tsx'
import { Page } from '../components/layout/page.tsx'
import { Section } from '../components/layout/section.tsx'
import { TwoLineRows } from '../components/layout/two-line-rows.tsx'
import { type Certainty, CertaintyMark } from '../components/marks/certainty-mark.tsx'
import { Mark } from '../components/marks/mark.tsx'
import { WarningMark } from '../components/marks/warning-mark.tsx'
import { Message } from '../components/messages/message.tsx'
import { RuledTable } from '../components/tables/ruled-table.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

const STEPS = [
  'ファイルを選ぶ',
  '中身を確かめる',
  '列を合わせる',
  '確認が必要なもの',
  '取り込む',
  '突き合わせ',
]

const TABLES: readonly (readonly [string, string, string])[] = [
  ['T_対象者', '1,284行', '対象者・ケース'],
  ['T_フォローアップ', '862行', '支援の状況'],
  ['T_移行先', '1,530行', '移行先'],
  ['T_取得状況', '2,216行', '取得状況'],
  ['T_記録', '41,907行', '記録'],
  ['T_他県依頼', '318行', '協力依頼'],
  ['M_職員', '23行', '担当者'],
  ['T_作業用2', '40行', '取り込まない'],
]

interface Column {
  readonly name: string
  readonly sample: string
  readonly target: string
  readonly certainty: Certainty
}

const COLUMNS: readonly Column[] = [
  { name: '対象者番号', sample: '1042、1043 ほか', target: 'ケース番号', certainty: 'sure' },
  { name: '氏名', sample: '小野寺 正夫 ほか', target: '① 氏名', certainty: 'sure' },
  { name: 'ﾌﾘｶﾞﾅ', sample: 'ｵﾉﾃﾞﾗ ﾏｻｵ ほか', target: '② フリガナ', certainty: 'sure' },
  { name: '生年月日', sample: 'S23.9.3、不明', target: '② 生年月日', certainty: 'sure' },
  {
    name: '依頼区分',
    sample: '特別調整、独自調整',
    target: '⑥ 依頼時のカテゴリー',
    certainty: 'likely',
  },
  { name: '受付日', sample: 'H30.6.4 ほか', target: '④ 依頼日', certainty: 'likely' },
  { name: '区分2', sample: '1、2、1、3', target: '', certainty: 'choose' },
  {
    name: '手帳メモ',
    sample: '療育B2（H24更新）',
    target: '旧データとして残す',
    certainty: 'kept',
  },
]

function tableState(index: number) {
  if (index === 0) return <WarningMark level="amber">列 1つ</WarningMark>
  if (index === TABLES.length - 1)
    return (
      <Mark shape="dash" tone="off">
        外す
      </Mark>
    )
  return (
    <Mark shape="check" tone="green">
      済
    </Mark>
  )
}

function Target({ column }: { readonly column: Column }) {
  const [value, setValue] = useState<string | null>(column.target === '' ? null : column.target)
  return (
    <SelectField
      label={`${column.name}の取込先`}
      labelShown={false}
      emptyLabel="（選ぶ）"
      options={COLUMNS.filter(({ target }) => target !== '').map(({ target }) => ({
        value: target,
        label: target,
      }))}
      value={value}
      {...(value === null && { look: 'ask' })}
      onChange={setValue}
    />
  )
}

function Mapping() {
  return (
    <Section title="T_対象者 の列を合わせる" note="31列のうち 30列が済み">
      <RuledTable
        caption="列の合わせ方"
        rows={COLUMNS}
        rowKey={({ name }) => name}
        rowLook={({ certainty }) => (certainty === 'choose' ? 'ask' : undefined)}
        columns={[
          { id: 'name', head: '元の列', width: '17%', isRowHead: true, cell: ({ name }) => name },
          {
            id: 'sample',
            head: '値の見本',
            width: '25%',
            oneLine: true,
            cell: ({ sample }) => <span className="note">{sample}</span>,
          },
          {
            id: 'target',
            head: 'ライトの項目',
            width: '35%',
            cell: (column) => <Target column={column} />,
          },
          {
            id: 'certainty',
            head: '確からしさ',
            cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
          },
        ]}
      />
    </Section>
  )
}

function Review() {
  return (
    <Section title="確認が必要なもの" note="14件">
      <TwoLineRows
        rows={[
          {
            key: '1',
            title: '依頼区分「独自調整」',
            figure: '9件',
            note: '一般調整として読みます',
          },
          { key: '2', title: '同じ人らしい組', figure: '3組', note: 'フリガナと生年月日が同じ' },
          {
            key: '3',
            title: '読めない日付',
            figure: '2件',
            note: '「H25.2.30」は暦にありません。元の文字を残します',
          },
        ].map((row) => ({ ...row, look: 'link', href: '#import' }))}
      />
      <div style={{ marginTop: 12 }}>
        <Message tone="success" icon="shield">
          元のファイルは書き換えません。取込はあとで取り消せます。
        </Message>
      </div>
    </Section>
  )
}

export function ImportPage() {
  return (
    <GalleryFrame current="import" head>
      <Page layout="fill">
        <PageHeader
          title="これまでの記録を取り込む"
          note="ライト旧版_2026.mdb（166 MB）"
          actions={<Button variant="text">取込をやめる</Button>}
        />
        <ImportSteps label="取込の手順" steps={STEPS} current={2} />
        <Columns layout="work" fill>
          <Section title="見つかった表" note="8つ">
            <TwoLineRows
              rows={TABLES.map(([title, figure, note], index) => ({
                key: title,
                look: 'choice',
                href: '#import',
                current: index === 0,
                title,
                figure,
                note,
                mark: tableState(index),
              }))}
            />
          </Section>
          <Mapping />
          <Review />
        </Columns>
      </Page>
      <BottomBar
        edge="rule"
        end={
          <>
            <Button variant="outlined">もどる</Button>
            <Button variant="primary">確認が必要なもの 14件へ進む</Button>
          </>
        }
      >
        <span>「区分2」を選ばないまま進むと、旧データとして残します。なくなりません。</span>
      </BottomBar>
    </GalleryFrame>
  )
}

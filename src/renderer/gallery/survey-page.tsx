import { useState } from 'react'
import { Button } from '../components/buttons/button.tsx'
import { ChartSection } from '../components/charts/chart-section.tsx'
import { LineChart } from '../components/charts/line-chart.tsx'
import { SelectField } from '../components/fields/select-field.tsx'
import { Columns } from '../components/layout/columns.tsx'
import { PageHeader } from '../components/layout/page-header.tsx'
import { Page } from '../components/layout/page.tsx'
import { Rows } from '../components/layout/rows.tsx'
import { Section } from '../components/layout/section.tsx'
import { Mark } from '../components/marks/mark.tsx'
import { WarningMark } from '../components/marks/warning-mark.tsx'
import { BottomPanel } from '../components/overlays/bottom-panel.tsx'
import { RuledTable } from '../components/tables/ruled-table.tsx'
import { SurveyTable } from '../components/tables/survey-table.tsx'
import { GalleryFrame } from './gallery-frame.tsx'
import { T1_COLUMNS, T1_GROUPS, T3_COLUMNS, T3_GROUPS } from './survey-data.ts'

const YEARS = ['R3', 'R4', 'R5', 'R6', 'R7']
const SERIES = [
  { id: 'continuing', label: '継続', values: [15, 16, 18, 19, 22] },
  { id: 'new', label: '新規', values: [9, 11, 13, 12, 16] },
]
const CASES = [
  { number: 'R7-003', name: '有賀 昭', on: 'R7.4.14', age: '72歳・男' },
  { number: 'R7-005', name: '伊東 ハル', on: 'R7.5.2', age: '81歳・女' },
  { number: 'R7-008', name: '臼井 武', on: 'R7.6.20', age: '67歳・男' },
]

function Drill() {
  return (
    <Section
      compact
      edge="drill"
      title="コーディネート・特別調整・新規：12件"
      more={<a href="#survey">すべて開く</a>}
    >
      <RuledTable
        dense
        headShown={false}
        caption="数のもとになったケース"
        rows={CASES}
        rowKey={(each) => each.number}
        columns={[
          { id: 'number', head: '番号', cell: (each) => each.number },
          {
            id: 'name',
            head: '氏名',
            cell: (each) => <a href="#client-top">{each.name}</a>,
          },
          { id: 'on', head: '依頼日', cell: (each) => each.on },
          { id: 'age', head: '年齢', cell: (each) => each.age },
        ]}
      />
    </Section>
  )
}

function Checks() {
  return (
    <Section
      compact
      title="要確認"
      mark={<WarningMark level="amber">3件</WarningMark>}
      more={<a href="#survey">すべて見る</a>}
    >
      <Rows
        dense
        tracks="1fr auto"
        rows={[
          {
            key: '1',
            cells: [
              <a key="a" href="#survey">
                生年月日がない
              </a>,
              <span key="n" className="note">
                堀 進
              </span>,
            ],
          },
          {
            key: '2',
            cells: [
              <a key="a" href="#survey">
                終了理由がない
              </a>,
              <span key="n" className="note">
                2件
              </span>,
            ],
          },
          {
            key: '3',
            cells: [
              '昨年度の年度末との照合',
              <Mark key="m" shape="check" tone="green">
                一致
              </Mark>,
            ],
          },
        ]}
      />
    </Section>
  )
}

function Trend() {
  return (
    <ChartSection
      compact
      title="5年の動き"
      chart={
        <LineChart
          label="コーディネートの新規と年度末継続。令和3年度から令和7年度"
          ticks={YEARS}
          series={SERIES}
          height={7.7}
          withScale={false}
        />
      }
      table={
        <RuledTable
          dense
          caption="5年の動き"
          rows={YEARS.map((year, index) => ({ year, index }))}
          rowKey={(each) => each.year}
          columns={[
            { id: 'year', head: '年度', cell: (each) => each.year, isRowHead: true },
            ...SERIES.map((one) => ({
              id: one.id,
              head: one.label,
              align: 'end' as const,
              cell: ({ index }: { readonly index: number }) => one.values[index],
            })),
          ]}
        />
      }
    />
  )
}

export function SurveyPage() {
  const [open, setOpen] = useState('T1.coordination.special.new')
  return (
    <GalleryFrame current="statistics" head>
      <Page layout="fill" compact>
        <PageHeader
          title="実施状況調べ"
          actions={
            <>
              <Button variant="outlined">Excel に書き出す</Button>
              <Button variant="primary" icon="lock">
                確定する
              </Button>
            </>
          }
        >
          <SelectField
            inline
            label="年度"
            options={[{ value: '2025', label: '令和7年度' }]}
            value="2025"
            onChange={() => undefined}
          />
          <SelectField
            inline
            label="表"
            options={[{ value: 'T1', label: 'T1・T3' }]}
            value="T1"
            onChange={() => undefined}
          />
          <Mark shape="ring" tone="amber">
            まだ確定していません
          </Mark>
        </PageHeader>
        <Columns layout="wide-left" fill>
          <SurveyTable
            title="T1 業務別実施状況"
            note="R7.4.1–R8.3.31・単位：件"
            rowHead="業務"
            columns={T1_COLUMNS}
            groups={T1_GROUPS}
            openCellId={open}
            onOpen={(cell) => setOpen(cell.id)}
          />
          <SurveyTable
            compact
            title="T3 性別・年齢"
            note="新規のコーディネート（0件の列は省略）"
            rowHead="年齢"
            columns={T3_COLUMNS}
            groups={T3_GROUPS}
            openCellId={open}
            onOpen={(cell) => setOpen(cell.id)}
          />
        </Columns>
        <BottomPanel label="開いた数の内訳">
          <Columns layout="under">
            <Drill />
            <Checks />
            <Trend />
          </Columns>
        </BottomPanel>
      </Page>
    </GalleryFrame>
  )
}

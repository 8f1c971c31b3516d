import { Button } from '../components/buttons/button.tsx'
import { LinkButton } from '../components/buttons/link-button.tsx'
import { ChartSection } from '../components/charts/chart-section.tsx'
import { TimeLine } from '../components/charts/time-line.tsx'
import { CourseSteps, type CourseStep } from '../components/course/course-steps.tsx'
import { NextStep } from '../components/course/next-step.tsx'
import { Columns } from '../components/layout/columns.tsx'
import { DescriptionList } from '../components/layout/description-list.tsx'
import { MissingList } from '../components/layout/missing-list.tsx'
import { Page } from '../components/layout/page.tsx'
import { Rows } from '../components/layout/rows.tsx'
import { Section } from '../components/layout/section.tsx'
import { Stack } from '../components/layout/stack.tsx'
import { DueMark } from '../components/marks/due-mark.tsx'
import { RuledTable } from '../components/tables/ruled-table.tsx'
import { GalleryClient } from './gallery-client.tsx'
import { BUSINESSES, POINTS, RECORD_DAYS, RESIDENCES } from './course-of-a-case.ts'

const STEPS: readonly CourseStep[] = [
  { id: '1', label: '依頼受理', state: 'done', date: 'R8.6.8' },
  { id: '2', label: '初回面談', state: 'done', date: 'R8.6.25' },
  { id: '3', label: 'フェイス\nシート作成', state: 'done', date: 'R8.7.14' },
  { id: '4', label: '福祉サービス\n計画通知書', state: 'now', date: '期限 R8.11.25' },
  { id: '5', label: '他県への\n協力依頼', state: 'optional', date: '' },
  { id: '6', label: '出所前の\n準備', state: 'later', date: 'R8.12月から' },
  { id: '7', label: '結果通知書', state: 'later', date: 'R9.1.6 まで' },
  { id: '8', label: '出所', state: 'later', date: 'R9.1.20 予定' },
  { id: '9', label: 'フォロー\nアップ開始', state: 'later', date: '出所の日' },
  { id: '10', label: '終了', state: 'later', date: '' },
]

const FACTS = [
  { term: '① 氏名', value: '小野寺 正夫' },
  { term: '② 年齢', value: '相談時 77歳・現在 78歳' },
  { term: '③ 性別', value: '男' },
  { term: '④ 依頼日', value: 'R8.6.8（令和8年度）' },
  { term: '⑤ 支援期間', value: '164日（5か月11日）' },
  { term: '⑥ カテゴリー', value: '特別調整' },
  { term: '⑦ 現在の状況', value: 'コーディネート中' },
  { term: '⑧ 現在の居所', value: '青葉刑務所' },
  { term: '⑨ 障害・高齢', value: '知的（B2）・精神疑い・高齢' },
  { term: '⑩ 関与センター', value: '青葉県（ほかになし）' },
]

const MISSING = ['本人同意の日', '支援開始日', '前刑出所日', '診断名（精神障害）', '緊急連絡先']

const TASKS = [
  { daysLeft: 6, day: '11/25', text: '福祉サービス計画通知書', soon: true },
  { daysLeft: 14, day: '12/3', text: 'グループホームの見学', soon: false },
  { daysLeft: 26, day: '12/15', text: '生活保護の事前相談', soon: false },
]

function CoursePart() {
  return (
    <Section
      compact
      title="支援の道すじ"
      note="コーディネート業務・依頼から 164日目"
      more={<a href="#client-top">すべてのタスクを見る</a>}
    >
      <CourseSteps label="支援の道すじ" steps={STEPS} />
      <NextStep
        actions={
          <>
            <Button variant="text">済みにする</Button>
            <Button variant="primary">計画通知書を作る</Button>
          </>
        }
      >
        福祉サービス計画通知書を作り、青葉保護観察所へ送ります。あと 6日です。
      </NextStep>
    </Section>
  )
}

function TimeLinePart() {
  return (
    <ChartSection
      compact
      title="これまでとこれから"
      chart={
        <TimeLine
          label="令和8年6月から令和9年3月までの経過"
          from="2026-06-01"
          to="2027-03-15"
          today="2026-11-19"
          businesses={BUSINESSES}
          residences={RESIDENCES}
          points={POINTS}
          recordDays={RECORD_DAYS}
        />
      }
      table={
        <RuledTable
          caption="これまでとこれから"
          columns={[
            { id: 'on', head: '日', cell: ({ from }) => from },
            { id: 'what', head: 'できごと', cell: ({ label }) => label, isRowHead: true },
          ]}
          rows={[...BUSINESSES, ...RESIDENCES]}
          rowKey={({ id }) => id}
        />
      }
    />
  )
}

function SidePart() {
  return (
    <Stack gap="tight">
      <Section compact title="未入力" note="5項目">
        <MissingList items={MISSING.map((label) => ({ label, href: '#client-basic' }))} />
      </Section>
      <Section
        compact
        title="タスク"
        note="未完了 3件"
        more={<LinkButton onClick={() => undefined}>足す</LinkButton>}
      >
        <Rows
          dense
          tracks="6rem 1fr"
          rows={TASKS.map((task) => ({
            key: task.day,
            cells: [<DueMark key="d" {...task} />, task.text],
          }))}
        />
      </Section>
    </Stack>
  )
}

export function ClientTopPage() {
  return (
    <GalleryClient tab="top" withRecordLink>
      <Page layout="scroll" compact>
        <Stack gap="tight">
          <CoursePart />
          <Columns layout="side">
            <Stack gap="tight">
              <Section compact title="あらまし" note="入力した内容から自動でまとめています">
                <DescriptionList columns={2} items={FACTS} />
              </Section>
              <TimeLinePart />
            </Stack>
            <SidePart />
          </Columns>
        </Stack>
      </Page>
    </GalleryClient>
  )
}

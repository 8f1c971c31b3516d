import { useState } from 'react'
import { Button } from '../components/buttons/button.tsx'
import { ButtonLink } from '../components/buttons/button-link.tsx'
import { LinkButton } from '../components/buttons/link-button.tsx'
import { LineChart } from '../components/charts/line-chart.tsx'
import { CheckboxGroup } from '../components/fields/checkbox-group.tsx'
import { DateField } from '../components/fields/date-field.tsx'
import { FormGrid } from '../components/fields/form-grid.tsx'
import { wholeDayRules } from '../components/fields/japanese-date-rules.ts'
import { NumberField } from '../components/fields/number-field.tsx'
import { RadioGroup } from '../components/fields/radio-group.tsx'
import { TextField } from '../components/fields/text-field.tsx'
import { TimeField } from '../components/fields/time-field.tsx'
import { ICON_PATHS, type IconName } from '../components/icons/icon-paths.ts'
import { Icon } from '../components/icons/icon.tsx'
import { PageHeader } from '../components/layout/page-header.tsx'
import { Page } from '../components/layout/page.tsx'
import { Section } from '../components/layout/section.tsx'
import { Stack } from '../components/layout/stack.tsx'
import { EventMark } from '../components/marks/event-mark.tsx'
import { StatusMark } from '../components/marks/status-mark.tsx'
import { WarningMark } from '../components/marks/warning-mark.tsx'
import { EmptyState } from '../components/messages/empty-state.tsx'
import { Message } from '../components/messages/message.tsx'
import { ProgressBar } from '../components/messages/progress-bar.tsx'
import { UndoBar } from '../components/messages/undo-bar.tsx'
import { GalleryFrame } from './gallery-frame.tsx'

const LINE = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px 20px',
  alignItems: 'center',
  padding: '10px 0',
} as const
const STATUSES = [
  'coordination',
  'awaiting_release',
  'follow_up',
  'consultation',
  'suspect_support',
  'ended',
] as const
const EVENTS = ['release', 'planned-release', 'move', 'planned-move', 'acquisition', 'due'] as const

function Buttons() {
  return (
    <Section title="ボタン">
      <div style={LINE}>
        <Button variant="primary">保存する</Button>
        <Button variant="outlined" icon="print">
          一覧を印刷する
        </Button>
        <Button variant="text">変更をやめる</Button>
        <ButtonLink variant="outlined" icon="pencil" href="#records">
          記録を書く
        </ButtonLink>
        <Button variant="primary" busy>
          保存しています
        </Button>
        <Button variant="outlined" disabled>
          確定する
        </Button>
        <LinkButton onClick={() => undefined}>すべて見る</LinkButton>
      </div>
    </Section>
  )
}

function Messages() {
  return (
    <Section title="知らせ">
      <div style={{ paddingTop: 12 }}>
        <Stack gap="tight">
          <Message tone="info">若葉県センターから支援業務協力依頼が届いています。</Message>
          <Message tone="success">
            取込が終わりました。1,284名、41,907件の記録を取り込みました。
          </Message>
          <Message tone="warning">
            「区分2」を選ばないまま進むと、旧データとして残します。なくなりません。
          </Message>
          <Message tone="error" action={<Button variant="outlined">詳しい情報をコピー</Button>}>
            ファイルを開けませんでした。別の場所に写してから、もう一度選んでください。
          </Message>
          <ProgressBar
            label="記録を読んでいます"
            share={0.42}
            detail="41,907行のうち 17,600行"
            remaining="あと およそ20秒"
            cancelLabel="取込をやめる"
            onCancel={() => undefined}
          />
          <ProgressBar label="さがすための準備をしています" share={undefined} />
          <EmptyState action={<LinkButton onClick={() => undefined}>条件を消す</LinkButton>}>
            条件に合う人はいません。状況を「すべて」にすると 244名います。
          </EmptyState>
        </Stack>
      </div>
    </Section>
  )
}

function Fields() {
  const [minutes, setMinutes] = useState<number | null>(45)
  const [time, setTime] = useState('9時5分')
  const [methods, setMethods] = useState<readonly string[]>(['訪問'])
  const [answer, setAnswer] = useState<string | null>('yes')
  const [day, setDay] = useState('H25.2.30')
  return (
    <Section title="欄">
      <FormGrid>
        <TextField
          label="ケース番号"
          value="R8-014"
          error="この番号は 青木 健一 さんに使われています。次の空きは R8-031 です。"
          onChange={() => undefined}
        />
        <TextField
          label="氏名"
          value="髙橋 健"
          warning="同じフリガナと生年月日の人がいます。"
          onChange={() => undefined}
        />
        <DateField
          label="出所日"
          rules={wholeDayRules}
          calendar
          today="2026-11-19"
          value={day}
          onChange={setDay}
        />
        <NumberField
          label="所要"
          unit="分"
          min={0}
          max={1440}
          value={minutes}
          onChange={setMinutes}
        />
        <TimeField label="時刻" value={time} onChange={setTime} />
        <RadioGroup
          label="手帳"
          clearable
          options={[
            { value: 'yes', label: '有' },
            { value: 'no', label: '無' },
          ]}
          value={answer}
          onChange={setAnswer}
        />
        <CheckboxGroup
          label="方法"
          options={['電話', '来所', '訪問', '同行'].map((each) => ({ value: each, label: each }))}
          value={methods}
          onChange={setMethods}
        />
        <TextField label="記録者" readOnly value="佐藤 由美" onChange={() => undefined} />
      </FormGrid>
    </Section>
  )
}

export function PartsPage() {
  const [undo, setUndo] = useState(true)
  return (
    <GalleryFrame current="home">
      <Page layout="scroll">
        <PageHeader title="部品の見本" note="見本の内容は作り話です" />
        <Stack gap="wide">
          <Section title="印">
            <div style={LINE}>
              {STATUSES.map((status) => (
                <StatusMark key={status} status={status} />
              ))}
            </div>
            <div style={LINE}>
              {EVENTS.map((kind) => (
                <EventMark key={kind} kind={kind} />
              ))}
              <WarningMark level="red">3日過ぎ</WarningMark>
            </div>
            <div style={LINE}>
              {Object.keys(ICON_PATHS).map((name) => (
                // The keys of the table are its names; Object.keys forgets it.
                <Icon key={name} name={name as IconName} />
              ))}
            </div>
          </Section>
          <Buttons />
          <Fields />
          <Messages />
          <Section title="グラフ">
            <LineChart
              label="新規、年度末継続、終了、再犯。令和3年度から令和7年度"
              ticks={['R3', 'R4', 'R5', 'R6', 'R7']}
              height={16}
              withScale
              series={[
                { id: 'a', label: '継続', values: [15, 16, 18, 19, 22] },
                { id: 'b', label: '新規', values: [9, 11, 13, 12, 16] },
                { id: 'c', label: '終了', values: [12, 14, 15, 14, 13] },
                { id: 'd', label: '再犯', values: [2, 1, 3, 2, 1] },
              ]}
            />
          </Section>
        </Stack>
      </Page>
      {undo && (
        <UndoBar
          message="記録を1件、ごみ箱に入れました"
          onUndo={() => setUndo(false)}
          onClose={() => setUndo(false)}
        />
      )}
    </GalleryFrame>
  )
}

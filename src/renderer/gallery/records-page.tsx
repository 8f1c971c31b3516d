import { useState } from 'react'
import {
  recordCategories1,
  recordCategories2,
  type RecordCategory1,
  type RecordCategory2,
} from '../../shared/codes/record-codes.ts'
import { Button } from '../components/buttons/button.tsx'
import { choicesOf } from '../components/fields/choice.ts'
import { DateField } from '../components/fields/date-field.tsx'
import { Form } from '../components/fields/form.tsx'
import { wholeDayRules } from '../components/fields/japanese-date-rules.ts'
import { SegmentedChoice } from '../components/fields/segmented-choice.tsx'
import { SelectField } from '../components/fields/select-field.tsx'
import { TextArea } from '../components/fields/text-area.tsx'
import { TimeField } from '../components/fields/time-field.tsx'
import { ListTools } from '../components/layout/list-tools.tsx'
import { Page } from '../components/layout/page.tsx'
import { QuickEntry } from '../components/layout/quick-entry.tsx'
import { RecordDay } from '../components/layout/record-day.tsx'
import { RecordEntry } from '../components/layout/record-entry.tsx'
import { ScrollArea } from '../components/layout/scroll-area.tsx'
import { Mark } from '../components/marks/mark.tsx'
import { RecordCategoryMark } from '../components/marks/record-category-mark.tsx'
import { Tag } from '../components/marks/tag.tsx'
import { GalleryClient } from './gallery-client.tsx'

const SHORT: readonly { readonly value: RecordCategory2; readonly label: string }[] =
  recordCategories2.entries.map(({ code, label }) => ({ value: code, label: label.slice(0, 2) }))

function Entry() {
  const [on, setOn] = useState('2026-11-19')
  const [at, setAt] = useState('10:30')
  const [first, setFirst] = useState<RecordCategory1>('interview')
  const [second, setSecond] = useState<RecordCategory2>('normal')
  const [text, setText] = useState(
    '青葉刑務所で2回目の面談。出所後はグループホームで暮らしたいとの希望。見学の日程を施設と調整する。',
  )
  return (
    <Form label="記録を書く" enter="moves-on" onSubmit={() => undefined}>
      <QuickEntry
        fields={
          <>
            <DateField
              label="日付"
              width="16.5rem"
              rules={wholeDayRules}
              calendar
              today="2026-11-19"
              value={on}
              onChange={setOn}
            />
            <TimeField label="時刻" width="6rem" value={at} onChange={setAt} />
            <SegmentedChoice
              label="カテゴリー①"
              options={choicesOf(recordCategories1.entries)}
              value={first}
              onChange={setFirst}
            />
            <SegmentedChoice
              label="カテゴリー②"
              options={SHORT}
              value={second}
              onChange={setSecond}
            />
          </>
        }
        text={
          <TextArea
            label="本文"
            rows={3}
            status={
              <Mark shape="check" tone="green">
                下書きを保存しました 10時31分
              </Mark>
            }
            value={text}
            onChange={setText}
          />
        }
        actions={
          <>
            <Button variant="outlined" icon="clip">
              添付する
            </Button>
            <Button variant="primary" type="submit">
              記録する
            </Button>
          </>
        }
      />
    </Form>
  )
}

const READ = (
  <>
    <Mark shape="check" tone="green">
      2名が確認
    </Mark>
    <br />
    <span className="note">三浦・高橋</span>
  </>
)

function Entries() {
  return (
    <ScrollArea label="これまでの記録">
      <RecordDay day="11月18日（水）" note="令和8年・2件">
        <RecordEntry
          time="15:20"
          author="佐藤 由美"
          categories={
            <>
              <Tag>電話調整連絡</Tag>
              <RecordCategoryMark category="important" />
            </>
          }
          text="青葉保護観察所の担当官より、仮釈放の審理は12月上旬の見込みとの連絡。計画通知書は11月25日までに届けてほしいとのこと。"
          aside={READ}
        />
        <RecordEntry
          time="11:00"
          author="高橋 健"
          categories={
            <>
              <Tag>支援記録</Tag>
              <RecordCategoryMark category="normal" />
            </>
          }
          text="グループホーム「みどりの家」へ空き状況を照会。1月中旬に1室あく予定。見学は12月3日に決定。"
          aside={<Button variant="outlined">確認しました</Button>}
        />
      </RecordDay>
      <RecordDay day="11月9日（月）" note="令和8年・3件">
        {(['acquisition', 'transition', 'closing'] as const).map((category) => (
          <RecordEntry
            key={category}
            time="14:10"
            author="佐藤 由美"
            categories={
              <>
                <Tag>支援記録</Tag>
                <RecordCategoryMark category={category} />
              </>
            }
            text="年金事務所で基礎年金番号を確かめた。老齢基礎年金を受給中。振込口座は出所までに開き直す。"
            aside={READ}
          />
        ))}
      </RecordDay>
    </ScrollArea>
  )
}

export function RecordsPage() {
  const [author, setAuthor] = useState<string | null>(null)
  const [category, setCategory] = useState<RecordCategory2 | null>(null)
  return (
    <GalleryClient tab="records" withRecordLink={false}>
      <Page layout="fill" compact>
        <Entry />
        <ListTools end={<Button variant="outlined">月間まとめを印刷する</Button>}>
          <h2>これまでの記録</h2>
          <span className="note">25件</span>
          <SelectField
            inline
            label="カテゴリー"
            emptyLabel="すべて"
            options={choicesOf(recordCategories2.entries)}
            value={category}
            onChange={setCategory}
          />
          <SelectField
            inline
            label="記録者"
            emptyLabel="すべて"
            options={[{ value: 'sato', label: '佐藤 由美' }]}
            value={author}
            onChange={setAuthor}
          />
        </ListTools>
        <Entries />
      </Page>
    </GalleryClient>
  )
}

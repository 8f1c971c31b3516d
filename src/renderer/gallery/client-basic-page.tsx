import { useState } from 'react'
import { categories } from '../../shared/codes/case-codes.ts'
import { presences, sexes } from '../../shared/codes/person-codes.ts'
import { choicesOf } from '../components/fields/choice.ts'
import { ComboField } from '../components/fields/combo-field.tsx'
import { DateField } from '../components/fields/date-field.tsx'
import { FormCell } from '../components/fields/form-cell.tsx'
import { FormGrid } from '../components/fields/form-grid.tsx'
import { Form } from '../components/fields/form.tsx'
import { partialDateRules, wholeDayRules } from '../components/fields/japanese-date-rules.ts'
import { RadioGroup } from '../components/fields/radio-group.tsx'
import { TextArea } from '../components/fields/text-area.tsx'
import { TextField } from '../components/fields/text-field.tsx'
import { DerivedValues } from '../components/layout/derived-values.tsx'
import { FoldBlock } from '../components/layout/fold-block.tsx'
import { SaveBar } from '../components/layout/save-bar.tsx'
import { SectionIndex } from '../components/layout/section-index.tsx'
import { Section } from '../components/layout/section.tsx'
import { Stack } from '../components/layout/stack.tsx'
import { GalleryClient } from './gallery-client.tsx'

const SECTIONS = [
  { id: 'person', label: '本人と依頼', missing: 1 },
  { id: 'disabilities', label: '障害・高齢', missing: 1 },
  { id: 'offences', label: '罪名・矯正施設', missing: 1 },
  { id: 'situation', label: '相談時の状況', missing: 0 },
  { id: 'history', label: '生活歴', missing: 0 },
  { id: 'family', label: '家族・緊急連絡先', missing: 1 },
  { id: 'medical', label: '医療・収入・年金', missing: 0 },
  { id: 'consent', label: '同意・受領書類', missing: 1 },
]
const TODAY = '2026-11-19'
const GRADES = ['A1', 'A2', 'B1', 'B2', '最重度', '重度', '中度', '軽度']
const OFFENCES = [
  { value: 'o1', label: '窃盗', kana: 'せっとう' },
  { value: 'o2', label: '常習累犯窃盗', kana: 'じょうしゅうるいはんせっとう' },
  { value: 'o3', label: '詐欺', kana: 'さぎ' },
  { value: 'o4', label: '住居侵入', kana: 'じゅうきょしんにゅう' },
  { value: 'o5', label: '覚醒剤取締法違反', kana: 'かくせいざいとりしまりほういはん' },
  { value: 'o6', label: '道路交通法違反', kana: 'どうろこうつうほういはん' },
]
const SEXES = [...choicesOf(sexes.entries), { value: 'unknown', label: '不明' }]

function useText(initial: string) {
  const [value, onChange] = useState(initial)
  return { value, onChange }
}

function useChoice(initial: string | null) {
  const [value, onChange] = useState(initial)
  return { value, onChange }
}

function PersonSection() {
  const sex = useChoice('male')
  const category = useChoice('special_adjustment')
  const name = useText('小野寺 正夫')
  const kana = useText('オノデラ マサオ')
  const birth = useText('1948-09-03')
  const requested = useText('2026-06-08')
  const started = useText('')
  return (
    <Section
      id="person"
      title="本人と依頼"
      note="必須は氏名とカテゴリーだけです。わかるところから入れてください。"
    >
      <FormGrid>
        <TextField label="① 氏名" required {...name} />
        <TextField label="② フリガナ" {...kana} />
        <RadioGroup label="③ 性別" options={SEXES} {...sex} />
        <DateField
          label="② 生年月日"
          rules={partialDateRules}
          calendar={false}
          today={TODAY}
          {...birth}
        />
        <DateField label="④ 依頼日" rules={wholeDayRules} calendar today={TODAY} {...requested} />
        <DateField
          label="⑤ 支援開始日"
          missing={started.value === ''}
          rules={wholeDayRules}
          calendar
          today={TODAY}
          {...started}
        />
        <DerivedValues
          items={[
            { term: '年齢', value: '相談時 77歳・現在 78歳' },
            { term: '依頼年度', value: '令和8年度' },
            { term: '⑦ 現在の状況', value: 'コーディネート中' },
          ]}
        />
        <FormCell span="full">
          <RadioGroup
            label="⑥ 依頼時のカテゴリー"
            required
            options={choicesOf(categories.entries)}
            {...category}
          />
        </FormCell>
      </FormGrid>
    </Section>
  )
}

function Presence({ label, initial }: { readonly label: string; readonly initial: string }) {
  const choice = useChoice(initial)
  return (
    <RadioGroup
      label={label}
      labelShown={false}
      options={choicesOf(presences.entries)}
      {...choice}
    />
  )
}

function DisabilitiesSection() {
  const certificate = useChoice('yes')
  const grade = useChoice('B2')
  const on = useText('2012-07')
  const diagnosis = useText('')
  return (
    <Section id="disabilities" title="障害・高齢" note="⑧ 有・疑いを選ぶと、くわしい欄が開きます。">
      <FoldBlock
        title="身体障害"
        choice={<Presence label="身体障害" initial="no" />}
        missing={0}
        open={false}
      />
      <FoldBlock
        title="知的障害"
        choice={<Presence label="知的障害" initial="yes" />}
        missing={0}
        open
      >
        <RadioGroup
          label="療育手帳"
          options={[
            { value: 'yes', label: '有' },
            { value: 'no', label: '無' },
            { value: 'applied', label: '申請中' },
          ]}
          {...certificate}
        />
        <ComboField
          label="等級"
          hint="県の一覧から選びます"
          allowsOwn
          options={GRADES.map((each) => ({ value: each, label: each }))}
          {...grade}
        />
        <DateField label="取得日" rules={partialDateRules} calendar today={TODAY} {...on} />
      </FoldBlock>
      <FoldBlock
        title="精神障害"
        choice={<Presence label="精神障害" initial="suspected" />}
        missing={1}
        open
      >
        <RadioGroup
          label="手帳"
          options={[
            { value: 'yes', label: '有' },
            { value: 'no', label: '無' },
          ]}
          value="no"
          onChange={() => undefined}
        />
        <FormCell span="two">
          <TextField label="診断" missing={diagnosis.value === ''} {...diagnosis} />
        </FormCell>
      </FoldBlock>
      {['発達障害', '認知症', '依存'].map((title) => (
        <FoldBlock
          key={title}
          title={title}
          choice={<Presence label={title} initial="no" />}
          missing={0}
          open={false}
        />
      ))}
      <FoldBlock
        title="高齢者"
        choice={
          <p>
            65歳以上 <span className="note">（生年月日と依頼日から自動で判定しました）</span>
          </p>
        }
        missing={0}
        open={false}
      />
    </Section>
  )
}

function OffencesSection() {
  const offence = useChoice('o1')
  const own = useChoice('own:森林窃盗')
  const history = useText(
    '青葉市に生まれ、中学校を出てから建設の仕事を転々とした。\n50歳のころ仕事を失い、公園や知人宅で暮らすことが多くなった。',
  )
  const wrong = useText('H25.2.30')
  const era = useText('H36.4.1')
  return (
    <Section id="offences" title="罪名・矯正施設">
      <FormGrid>
        <ComboField label="⑨ 罪名１" allowsOwn options={OFFENCES} {...offence} />
        <ComboField label="罪名２" allowsOwn options={OFFENCES} {...own} />
        <DateField label="入所日" rules={wholeDayRules} calendar today={TODAY} {...wrong} />
        <DateField label="刑期終了日" rules={wholeDayRules} calendar today={TODAY} {...era} />
        <FormCell span="full">
          <TextArea label="⑭ 生活歴" rows={3} {...history} />
        </FormCell>
      </FormGrid>
    </Section>
  )
}

export function ClientBasicPage() {
  const [current, setCurrent] = useState('person')
  return (
    <GalleryClient tab="basic" withRecordLink>
      <SectionIndex
        sections={SECTIONS}
        current={current}
        onJump={(id) => {
          setCurrent(id)
          document.getElementById(id)?.scrollIntoView()
        }}
        onNextMissing={() => setCurrent('person')}
      >
        <Form label="基本情報" enter="moves-on" onSubmit={() => undefined}>
          <Stack gap="normal">
            <PersonSection />
            <DisabilitiesSection />
            <OffencesSection />
          </Stack>
        </Form>
      </SectionIndex>
      <SaveBar
        state={{ kind: 'draft', at: '10時32分', changes: 2 }}
        onSave={() => undefined}
        onDiscard={() => undefined}
      />
    </GalleryClient>
  )
}

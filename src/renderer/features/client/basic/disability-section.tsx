import { disabilityKinds, presences } from '../../../../shared/codes/person-codes.ts'
import { choicesOf } from '../../../components/fields/choice.ts'
import { RadioGroup } from '../../../components/fields/radio-group.tsx'
import { FoldBlock } from '../../../components/layout/fold-block.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { type BasicFormView, choiceProps } from './basic-form.ts'
import { sectionAnchor } from './basic-sections.ts'
import { DISABILITY_BLOCKS, type DisabilityBlock, type PresenceField } from './disability-blocks.ts'
import { DisabilityFields } from './disability-fields.tsx'
import { FieldAnchor } from './field-anchor.tsx'
import type { BasicSectionProps } from './person-section.tsx'

/** ⑧, each kind in a block of its own, so that physical and intellectual fields never mix. */
export function DisabilitySection({ form, document }: BasicSectionProps) {
  return (
    <Section
      id={sectionAnchor('disability')}
      title="障害・高齢"
      note="⑧ 有・疑いを選ぶと、くわしい欄が開きます。"
    >
      {DISABILITY_BLOCKS.map((block) => (
        <Block key={block.kind} block={block} form={form} />
      ))}
      <FieldAnchor field="elderly">
        <FoldBlock
          title="高齢者"
          choice={<Elderly elderly={document.elderly} />}
          missing={document.elderly === undefined ? 1 : 0}
          open={false}
        />
      </FieldAnchor>
    </Section>
  )
}

function Elderly({ elderly }: { readonly elderly: boolean | undefined }) {
  if (elderly === undefined)
    return <span className="note">生年月日と依頼日を入れると、自動で判定します。</span>
  return (
    <p>
      {elderly ? '65歳以上' : '65歳未満'}{' '}
      <span className="note">（生年月日と依頼日から自動で判定しました）</span>
    </p>
  )
}

/** What was once entered is never folded away. */
function isOpen({ presence, details }: DisabilityBlock, { draft }: BasicFormView): boolean {
  const applies = presence === undefined || ['yes', 'suspected'].includes(draft[presence])
  return applies || details.some(({ field }) => draft[field] !== '')
}

function missingOf({ kind }: DisabilityBlock, { missing }: BasicFormView): number {
  return [...missing].filter((field) => field.startsWith(`disabilities.${kind}.`)).length
}

interface BlockProps {
  readonly block: DisabilityBlock
  readonly form: BasicFormView
}

function Block({ block, form }: BlockProps) {
  const title = disabilityKinds.labelOf(block.kind)
  return (
    <FoldBlock
      title={title}
      choice={
        block.presence === undefined ? (
          <span className="note">使っていたものがあれば、下に入れてください。</span>
        ) : (
          <Presence title={title} field={block.presence} form={form} />
        )
      }
      missing={missingOf(block, form)}
      open={isOpen(block, form)}
    >
      <DisabilityFields block={block} form={form} />
    </FoldBlock>
  )
}

interface PresenceProps {
  readonly title: string
  readonly field: PresenceField
  readonly form: BasicFormView
}

function Presence({ title, field, form }: PresenceProps) {
  const { missing: _shownByTheBlock, ...props } = choiceProps(form, field, presences.has)
  return (
    <FieldAnchor field={field}>
      <RadioGroup
        {...props}
        label={`${title}の有無`}
        labelShown={false}
        options={choicesOf(presences.entries)}
        clearable
      />
    </FieldAnchor>
  )
}

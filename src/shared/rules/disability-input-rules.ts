import type { CaseDocument } from '../cases/case-document.ts'
import { disabilityKinds } from '../codes/person-codes.ts'
import { type InputRule, isBlank, rule, WITH_PERSON } from './input-rule.ts'

/** 薬物 has no 有・無, so nothing can be missing of it but the 今犯・前歴 of a drug that is named. */
export function disabilityInputRules(): readonly InputRule[] {
  const rules: InputRule[] = []
  for (const { code, label } of disabilityKinds.entries) {
    if (code === 'drug') {
      rules.push(
        rule(
          'disability',
          'disabilities.drug.period',
          '薬物の今犯・前歴',
          ({ disabilities: { drug } }) => !isBlank(drug?.name) && isBlank(drug?.period),
        ),
      )
      continue
    }
    const block = ({ disabilities }: CaseDocument): Block => disabilities[code] ?? {}
    const field = (name: string) => `disabilities.${code}.${name}`
    rules.push(
      rule(
        'disability',
        field('presence'),
        `${label}の有無`,
        (c) => isBlank(block(c).presence),
        WITH_PERSON,
      ),
      ...detailRules(code).map(({ name, label: detail, asked }) =>
        rule(
          'disability',
          field(name),
          `${detail}（${label}）`,
          (c) => asked(block(c)) && isBlank(block(c)[name]),
        ),
      ),
    )
  }
  return rules
}

interface Block {
  readonly presence?: string | undefined
  readonly certificate?: string | undefined
  readonly grade?: string | undefined
  readonly site?: string | undefined
  readonly name?: string | undefined
  readonly diagnosis?: string | undefined
}

interface Detail {
  readonly name: keyof Block
  readonly label: string
  readonly asked: (block: Block) => boolean
}

const isPresent = ({ presence }: Block) => presence === 'yes'
const isLikely = ({ presence }: Block) => presence === 'yes' || presence === 'suspected'
const CERTIFICATE: Detail = { name: 'certificate', label: '手帳の有無', asked: isPresent }
const GRADE: Detail = {
  name: 'grade',
  label: '等級',
  asked: ({ certificate }) => certificate === 'yes',
}
const DIAGNOSIS: Detail = { name: 'diagnosis', label: '診断名', asked: isLikely }

/** The fields that a block opens once 有 or 疑い is chosen (domain.md, C ⑧). */
function detailRules(kind: string): readonly Detail[] {
  switch (kind) {
    case 'physical':
      return [CERTIFICATE, GRADE, { name: 'site', label: '障がい部位', asked: isPresent }]
    case 'intellectual':
      return [CERTIFICATE, GRADE]
    case 'dementia':
      return [DIAGNOSIS]
    case 'addiction':
      return [{ name: 'name', label: '依存名', asked: isLikely }, DIAGNOSIS]
    default:
      return [CERTIFICATE, GRADE, DIAGNOSIS]
  }
}

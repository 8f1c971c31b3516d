import type {
  Category,
  ConsultationAsker,
  CoordinationEndReason,
  Disposition,
  FollowUpEndReason,
  InstitutionKind,
  PlacementType,
} from '../../src/shared/codes/case-codes.ts'
import type { RecordCategory1 } from '../../src/shared/codes/record-codes.ts'

export type CodeTable<Code extends string> = Readonly<Record<string, Code | undefined>>

/** The code of a word of a master, folded as the tables below are; undefined where none holds it. */
export function codeByName<Code extends string>(
  table: CodeTable<Code>,
  name: string | undefined,
): Code | undefined {
  if (name === undefined) return undefined
  if (Object.hasOwn(table, name)) return table[name]
  const word = name.normalize('NFKC').trim()
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/*
 * The words of the standard layout, as the association's field uses them, and our codes. Keys are NFKC
 * folded, as `RowReader.code` and `codeByName` fold what they read.
 */
export const categoryByName: CodeTable<Category> = {
  特別調整: 'special_adjustment',
  一般調整: 'general_adjustment',
  独自調整: 'general_adjustment',
  その他: 'general_adjustment',
  他県センター依頼: 'special_adjustment',
}

/** Their mapping is a choice, so it is listed for review. */
export const DOUBTFUL_CATEGORIES: readonly string[] = ['独自調整', 'その他', '他県センター依頼']
export const OTHER_CENTER_REQUEST = '他県センター依頼'

export const coordinationEndByName: CodeTable<CoordinationEndReason> = {
  '出所(調整終了)': 'settled',
  帰住: 'settled',
  他県センターへ引継ぎ: 'transferred',
  他県センターへ移管: 'transferred',
  本人の辞退: 'withdrawn',
  本人辞退: 'withdrawn',
  特別調整の取消し: 'withdrawn',
  死亡: 'died',
  その他: 'other',
}

export const followUpEndByName: CodeTable<FollowUpEndReason> = {
  '地域定着(支援目的達成)': 'stable',
  他機関へ引継ぎ: 'handed_over',
  他県センターへ移管: 'handed_over',
  '再犯・逮捕': 'reoffended',
  所在不明: 'missing',
  死亡: 'died',
  本人辞退: 'declined',
  長期入院: 'other',
  その他: 'other',
}

export const placementTypeByName: CodeTable<PlacementType> = {
  '自宅・家族同居': 'own_home',
  '自宅・親族宅': 'own_home',
  'アパート等(一般住宅)': 'apartment',
  アパート等: 'apartment',
  グループホーム: 'group_home',
  'グループホーム(障害)': 'group_home',
  障害者支援施設: 'disability_facility',
  宿泊型自立訓練: 'residential_training',
  救護施設: 'relief_facility',
  養護老人ホーム: 'elderly_home',
  特別養護老人ホーム: 'special_nursing_home',
  有料老人ホーム: 'paid_elderly_home',
  サービス付き高齢者向け住宅: 'paid_elderly_home',
  軽費老人ホーム: 'paid_elderly_home',
  介護老人保健施設: 'geriatric_health_facility',
  更生保護施設: 'rehabilitation_facility',
  自立準備ホーム: 'self_reliance_home',
  無料低額宿泊所: 'low_cost_lodging',
  '医療機関(入院)': 'hospital',
  病院: 'hospital',
  その他: 'other',
  不明: 'unknown',
}

/** 年金 whose kind is not said stays so; a kind that is not here becomes the center's own. */
export const acquisitionKindByName: CodeTable<string> = {
  身体障害者手帳: 'physical_certificate',
  療育手帳: 'intellectual_certificate',
  愛の手帳: 'intellectual_certificate',
  みどりの手帳: 'intellectual_certificate',
  精神障害者保健福祉手帳: 'mental_certificate',
  障害福祉サービス受給者証: 'service_certificate',
  障害支援区分: 'support_category',
  障害程度区分: 'support_category',
  '介護保険(要介護認定)': 'care_need',
  介護保険: 'care_need',
  生活保護: 'public_assistance',
  障害年金: 'pension_disability',
  障害基礎年金: 'pension_disability_basic',
  障害厚生年金: 'pension_disability_employee',
  老齢基礎年金: 'pension_old_basic',
  老齢厚生年金: 'pension_old_employee',
}

export const category1ByMethod: CodeTable<RecordCategory1> = {
  電話: 'phone',
  連絡調整: 'phone',
  メール: 'phone',
  面談: 'interview',
  来所: 'interview',
  訪問: 'interview',
  同行: 'interview',
}

export const businessByName: CodeTable<string> = {
  コーディネート: 'coordination',
  フォローアップ: 'follow_up',
  相談支援: 'consultation',
  被疑者等支援: 'suspect_support',
}

export const askerByName: CodeTable<ConsultationAsker> = {
  本人: 'self',
  家族: 'family',
  福祉事業所: 'welfare',
  福祉関係機関: 'welfare',
  医療機関: 'medical',
  行政: 'government',
  矯正施設: 'justice',
  '司法・矯正・保護': 'justice',
  弁護士: 'lawyer',
  その他: 'other',
}

export const dispositionByName: CodeTable<Disposition> = {
  '不起訴(起訴猶予)': 'suspended_prosecution',
  起訴猶予: 'suspended_prosecution',
  略式罰金: 'fine',
  '略式・罰金': 'fine',
  執行猶予: 'suspended_sentence',
  保護観察付執行猶予: 'suspended_sentence',
  実刑: 'imprisonment',
  少年審判: 'juvenile_hearing',
  その他: 'other',
}

export const institutionKindByName: CodeTable<InstitutionKind> = {
  刑務所: 'prison',
  社会復帰促進センター: 'prison',
  刑務支所: 'prison',
  少年刑務所: 'juvenile_prison',
  拘置所: 'detention_house',
  医療刑務所: 'medical_prison',
  医療刑務支所: 'medical_prison',
  少年院: 'juvenile_training_school',
  その他: 'other',
}

export const sexByCode: CodeTable<'male' | 'female'> = { '1': 'male', '2': 'female' }

export const presenceByName: CodeTable<'yes' | 'no' | 'suspected'> = {
  有: 'yes',
  無: 'no',
  疑い: 'suspected',
}

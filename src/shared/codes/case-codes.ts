import { codeList } from './code-list.ts'

/** 依頼時のカテゴリー (domain.md §2). A center's own word maps to one of these. */
export const categories = codeList(
  ['special_adjustment', '特別調整'],
  ['general_adjustment', '一般調整'],
  ['consultation_released', '相談支援（出所者）'],
  ['consultation_suspect', '相談支援（被疑者等）'],
  ['consultation_other', '相談支援（その他）'],
  ['suspect_support', '被疑者等支援'],
)
export type Category = (typeof categories.codes)[number]

/** 業務. */
export const businesses = codeList(
  ['coordination', 'コーディネート'],
  ['follow_up', 'フォローアップ'],
  ['consultation', '相談支援'],
  ['suspect_support', '被疑者等支援'],
)
export type Business = (typeof businesses.codes)[number]

/** 現在の状況, always derived, never stored. */
export const caseStatuses = codeList(
  ['coordination', 'コーディネート中'],
  ['awaiting_release', '出所待ち'],
  ['follow_up', 'フォローアップ中'],
  ['consultation', '相談支援中'],
  ['suspect_support', '被疑者等支援中'],
  ['ended', '終了'],
)
export type CaseStatus = (typeof caseStatuses.codes)[number]

/** コーディネート終了理由. */
export const coordinationEndReasons = codeList(
  ['settled', '帰住'],
  ['transferred', '他センターへ移管'],
  ['withdrawn', '辞退・取下げ'],
  ['died', '死亡'],
  ['other', 'その他'],
)
export type CoordinationEndReason = (typeof coordinationEndReasons.codes)[number]

/** フォローアップ終了理由 (also the end of suspect support). */
export const followUpEndReasons = codeList(
  ['stable', '安定・地域定着'],
  ['handed_over', '他機関へ引継ぎ'],
  ['reoffended', '再犯・再入所'],
  ['missing', '所在不明'],
  ['died', '死亡'],
  ['declined', '本人辞退'],
  ['other', 'その他'],
)
export type FollowUpEndReason = (typeof followUpEndReasons.codes)[number]

/** 移行先の形態: fixed for the survey (T7), extensible below each. */
export const placementTypes = codeList(
  ['own_home', '自宅・親族宅'],
  ['apartment', 'アパート等'],
  ['rehabilitation_facility', '更生保護施設'],
  ['self_reliance_home', '自立準備ホーム'],
  ['group_home', 'グループホーム（障害）'],
  ['disability_facility', '障害者支援施設'],
  ['residential_training', '宿泊型自立訓練'],
  ['relief_facility', '救護施設'],
  ['elderly_home', '養護老人ホーム'],
  ['special_nursing_home', '特別養護老人ホーム'],
  ['paid_elderly_home', '有料・サ高住・軽費老人ホーム'],
  ['geriatric_health_facility', '介護老人保健施設'],
  ['low_cost_lodging', '無料低額宿泊所'],
  ['hospital', '病院'],
  ['other', 'その他'],
  ['unknown', '不明'],
)
export type PlacementType = (typeof placementTypes.codes)[number]

/** 中間施設 as seeded; the flag is the center's to edit and is kept with each move. */
export const INTERMEDIATE_PLACEMENT_TYPES: readonly PlacementType[] = [
  'rehabilitation_facility',
  'self_reliance_home',
  'low_cost_lodging',
]

/** 他県センターとの協力: 方向 and 結果. */
export const cooperationDirections = codeList(['requested', '依頼'], ['received', '受託'])
export const cooperationResults = codeList(
  ['accepted', '受託'],
  ['declined', '不受託'],
  ['pending', '保留'],
)

/** 取得状況の種別 (survey T9). */
export const acquisitionKinds = codeList(
  ['physical_certificate', '身体障害者手帳'],
  ['intellectual_certificate', '療育手帳'],
  ['mental_certificate', '精神障害者保健福祉手帳'],
  ['service_certificate', '障害福祉サービス１（受給者証）'],
  ['support_category', '障害福祉サービス２（障害支援区分）'],
  ['care_need', '介護保険'],
  ['public_assistance', '生活保護'],
  ['pension_disability_basic', '年金（障害基礎）'],
  ['pension_disability_employee', '年金（障害厚生）'],
  ['pension_disability', '年金（障害）'],
  ['pension_old_basic', '年金（老齢基礎）'],
  ['pension_old_employee', '年金（老齢厚生）'],
  ['pension_other', '年金（その他）'],
  ['other', 'その他'],
)

/** 罪名の区分 (survey T5). */
export const offenceGroups = codeList(
  ['theft', '窃盗'],
  ['fraud', '詐欺'],
  ['trespass', '住居侵入'],
  ['injury', '傷害・暴行'],
  ['homicide', '殺人'],
  ['robbery', '強盗'],
  ['arson', '放火'],
  ['sexual', '性犯罪'],
  ['drug', '薬物事犯'],
  ['traffic', '道路交通法違反'],
  ['other', 'その他'],
  ['unknown', '不明'],
)
export type OffenceGroup = (typeof offenceGroups.codes)[number]

/** 矯正施設の種別 (survey T6). */
export const institutionKinds = codeList(
  ['prison', '刑務所'],
  ['juvenile_prison', '少年刑務所'],
  ['detention_house', '拘置所'],
  ['medical_prison', '医療刑務所・医療刑務支所'],
  ['juvenile_training_school', '少年院'],
  ['other', 'その他'],
)
export type InstitutionKind = (typeof institutionKinds.codes)[number]

/** 相談者 (survey T12). */
export const consultationAskers = codeList(
  ['self', '本人'],
  ['family', '家族'],
  ['welfare', '福祉関係機関'],
  ['medical', '医療機関'],
  ['government', '行政'],
  ['justice', '司法・矯正・保護'],
  ['lawyer', '弁護士'],
  ['other', 'その他'],
)
export type ConsultationAsker = (typeof consultationAskers.codes)[number]

/** 被疑者等支援の依頼元 (survey T13a). */
export const suspectAskers = codeList(
  ['probation_office', '保護観察所'],
  ['prosecutor', '検察庁'],
  ['lawyer', '弁護士'],
  ['other', 'その他'],
)
export type SuspectAsker = (typeof suspectAskers.codes)[number]

/** 処分 (survey T13b). */
export const dispositions = codeList(
  ['suspended_prosecution', '起訴猶予'],
  ['fine', '略式・罰金'],
  ['suspended_sentence', '執行猶予'],
  ['imprisonment', '実刑'],
  ['juvenile_hearing', '少年審判'],
  ['other', 'その他'],
)
export type Disposition = (typeof dispositions.codes)[number]

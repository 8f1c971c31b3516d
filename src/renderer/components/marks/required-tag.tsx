import './mark.css'

/** Only where it is true: 氏名 and カテゴリー. */
export function RequiredTag() {
  return (
    <span className="tag" data-kind="required">
      必須
    </span>
  )
}

import type { CaseDocument } from '../../../shared/cases/case-document.ts'

/** Long texts. What the case does not hold yet (medical data, income, wishes …) is blank on the form. */
export function textValues({ lifeHistory = '', notes = '' }: CaseDocument) {
  return {
    生活歴: lifeHistory.trim(),
    学歴職歴: '',
    既往歴: '',
    服薬: '',
    主治医: '',
    収入: '',
    資産: '',
    負債: '',
    年金保険: '',
    本人の希望: '',
    支援上の留意点: '',
    ケース備考: notes.trim(),
  }
}

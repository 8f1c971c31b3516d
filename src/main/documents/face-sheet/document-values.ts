import { printedDate } from './printed.ts'
import type { FaceSheetContext } from './face-sheet-context.ts'

/** Header, footer and what tells where a document comes from. */
export function documentValues(context: FaceSheetContext) {
  const { center, recipient, documentNumber, ledgerNumber } = context
  const nothingBlackedOut: readonly Readonly<Record<string, string>>[] = []
  return {
    提供元: center.name,
    提供先: recipient ?? '所内',
    文書番号: documentNumber ?? '',
    持出番号: ledgerNumber ?? '',
    作成日: printedDate(context.madeOn),
    作成者: context.madeBy,
    センター電話: center.tel ?? '',
    センターFAX: center.fax ?? '',
    センター所在地: center.address ?? '',
    伏字あり: nothingBlackedOut,
  }
}

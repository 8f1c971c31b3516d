import type { IsoDate } from '../../../shared/dates.ts'

/** Who makes a document, when and for whom; what is absent prints as a blank. */
export interface FaceSheetContext {
  readonly center: {
    readonly name: string
    readonly tel?: string | undefined
    readonly fax?: string | undefined
    readonly address?: string | undefined
  }
  /** Ages and periods are those of this day. */
  readonly madeOn: IsoDate
  readonly madeBy: string
  /** 提供先; 所内 where it is not said. */
  readonly recipient?: string | undefined
  readonly documentNumber?: string | undefined
  /** 持出簿番号. */
  readonly ledgerNumber?: string | undefined
}

export interface SurveyColumn {
  readonly id: string
  /** `\n` breaks the line: 前年度から\nの継続. */
  readonly label: string
  /** Columns of one group stand side by side under its word: 特別調整. */
  readonly group?: string
  readonly isTotal?: boolean
}

export interface SurveyCell {
  /** `T1.coordination.special.new`. */
  readonly id: string
  /** Read aloud before the figure, which alone says nothing: コーディネート・特別調整・新規. */
  readonly name?: string
  readonly value: number
  /** When it is not printed as a whole number: 164.5. */
  readonly text?: string
  /** A 不明 above zero: waits to be mended. */
  readonly unknown?: boolean
}

export interface SurveyRow {
  readonly id: string
  readonly label: string
  readonly isTotal?: boolean
  /** One for each column; null where the form has no figure. */
  readonly cells: readonly (SurveyCell | null)[]
}

export interface SurveyRowGroup {
  readonly id: string
  /** The word at the left over all its rows; '' when the rows stand alone. */
  readonly label: string
  readonly rows: readonly SurveyRow[]
}

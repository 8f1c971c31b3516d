type Entered<Row> = { [Key in keyof Row]?: NonNullable<Row[Key]> }

/** Leaves out what is null: in a document, what was not entered is absent. */
export function entered<Row extends object>(row: Row): Entered<Row> {
  // Every key that stays has a value; which ones stay is only known at run time.
  return Object.fromEntries(
    Object.entries(row).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  ) as Entered<Row>
}

export function yesNo(value: number | null): boolean | null {
  return value === null ? null : value === 1
}

/** A vault that was just made: its recovery key is shown this once. */
export interface MadeVault {
  readonly center: string
  readonly admin: string
  readonly recoveryKey: string
}

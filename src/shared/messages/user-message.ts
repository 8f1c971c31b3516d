/** What happened, and what to do now; both in the user's words. */
export interface UserMessage {
  readonly message: string
  readonly hint: string
}

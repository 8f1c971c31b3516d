/** Under which words the unsaved text of a client is kept (app/page-memory.tsx). */
export function basicDraftKey(caseId: string): string {
  return `client/${caseId}/basic`
}

export function recordDraftKey(caseId: string): string {
  return `client/${caseId}/record`
}

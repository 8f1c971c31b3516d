import { useState } from 'react'
import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import type { SaveOutcome } from '../../../shared/api/bridge.ts'
import type { GeneralError } from '../../../shared/api/contract.ts'
import { api } from '../../api.ts'
import { useCommand } from '../../app/use-command.ts'
import { currentBridge } from '../../bridge/current-bridge.ts'

export type ExportOutcomeKind =
  | SaveOutcome
  | { readonly kind: 'not-made'; readonly error: GeneralError }

export interface Export {
  readonly run: (period: SurveyPeriod) => Promise<void>
  readonly isRunning: boolean
  readonly outcome: ExportOutcomeKind | undefined
  readonly close: () => void
}

/** Makes the workbook, then has the shell save it where the person says. */
export function useExport(): Export {
  const making = useCommand(api.statistics.export, [])
  const [isSaving, setIsSaving] = useState(false)
  const [outcome, setOutcome] = useState<ExportOutcomeKind>()

  async function run(period: SurveyPeriod): Promise<void> {
    setOutcome(undefined)
    const made = await making.run(period)
    if (!made.ok) {
      setOutcome({ kind: 'not-made', error: made.error })
      return
    }
    setIsSaving(true)
    setOutcome(await saved(made.value))
    setIsSaving(false)
  }

  return {
    run,
    isRunning: making.isRunning || isSaving,
    outcome,
    close: () => setOutcome(undefined),
  }
}

/** A shell that does not answer leaves the file unsaved, and it can be made again. */
async function saved(file: { readonly id: string; readonly fileName: string }) {
  try {
    return await currentBridge.saveFile(file.id, file.fileName)
  } catch {
    return { kind: 'gone' } as const
  }
}

import { useState } from 'react'
import type { z } from 'zod'
import type { PickedFile } from '../../../shared/api/bridge.ts'
import type { GeneralError } from '../../../shared/api/contract.ts'
import type { importsContract } from '../../../shared/api/imports.ts'
import { api } from '../../api.ts'
import { useKept } from '../../app/page-memory.tsx'
import { IMPORT_PATH } from '../../app/paths.ts'
import { useCommand } from '../../app/use-command.ts'
import { currentBridge } from '../../bridge/current-bridge.ts'

/** What was begun; kept while one is on other screens, since the program goes on with it. */
export interface ImportWork {
  readonly file: PickedFile
  /** Of the file itself, asked for where it has one. */
  readonly password: string | undefined
  /** A rehearsal does everything and keeps nothing. */
  readonly phase: 'rehearsal' | 'import'
  readonly job: string
}

export type StartFailure =
  | GeneralError
  | z.output<typeof importsContract.start.error>
  | { readonly kind: 'file-refused' }

export interface ImportWorking {
  readonly work: ImportWork | undefined
  /** Why nothing was begun. */
  readonly failure: StartFailure | undefined
  /** A file is being chosen or handed over. */
  readonly isStarting: boolean
  /** Lets the person pick a file and begins its rehearsal. */
  readonly pick: () => Promise<void>
  readonly rehearse: (file: PickedFile, password: string) => Promise<void>
  /** The import itself of what was rehearsed. */
  readonly importNow: (rehearsed: ImportWork) => Promise<void>
  readonly startOver: () => void
}

export const IMPORT_WORK_KEY = 'import'

export function useImportWork(): ImportWorking {
  const [work, keep] = useKept<ImportWork | undefined>(IMPORT_WORK_KEY, undefined)
  const [failure, setFailure] = useState<StartFailure>()
  const [isPicking, setIsPicking] = useState(false)
  const starting = useCommand(api.imports.start, [])

  async function begin(next: Omit<ImportWork, 'job'>): Promise<void> {
    const { file, password, phase } = next
    setFailure(undefined)
    const started = await starting.run({
      file: file.token,
      dryRun: phase === 'rehearsal',
      ...(password !== undefined && { password }),
    })
    if (!started.ok) {
      setFailure(started.error)
      return
    }
    showFirst()
    keep({ ...next, job: started.value.job })
  }

  async function pick(): Promise<void> {
    setFailure(undefined)
    setIsPicking(true)
    const file = await currentBridge.pickFile('legacy').catch(() => 'refused' as const)
    setIsPicking(false)
    if (file === 'refused') setFailure({ kind: 'file-refused' })
    else if (file) await begin({ file, password: undefined, phase: 'rehearsal' })
  }

  return {
    work,
    failure,
    isStarting: isPicking || starting.isRunning,
    pick,
    rehearse: (file, password) => begin({ file, password, phase: 'rehearsal' }),
    importNow: ({ file, password }) => begin({ file, password, phase: 'import' }),
    startOver: () => {
      setFailure(undefined)
      showFirst()
      keep(undefined)
    },
  }
}

/** What was looked at in the last step means nothing in the next one. */
function showFirst(): void {
  if (window.location.hash.startsWith(`${IMPORT_PATH}?`)) window.location.replace(IMPORT_PATH)
}

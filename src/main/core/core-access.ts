import type { PickedFile } from '../../shared/api/bridge.ts'
import type { ChosenFile, MadeFile } from '../usecases/core-context.ts'

/** What a shell may ask of the core, in its own process or in a worker. */
export interface CoreAccess {
  /** Answers raw input with a reply of the contract; never throws. */
  readonly call: (area: string, verb: string, input: unknown) => Promise<unknown>
  /** Undefined while the vault is locked. */
  readonly pickFile: (file: ChosenFile) => Promise<PickedFile | undefined>
  readonly findDownload: (id: string) => Promise<MadeFile | undefined>
  readonly dropDownload: (id: string) => Promise<void>
  readonly lock: () => Promise<void>
  /** Locks and lets go of everything; nothing may be asked afterwards. */
  readonly close: () => Promise<void>
  /** @returns what ends the listening. */
  readonly onLocked: (listener: () => void) => () => void
}

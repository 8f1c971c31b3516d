import type { z } from 'zod'
import type { Result } from '../result.ts'

/** One call between page and program: what goes in, what comes out, what may go wrong. */
export interface CallShape {
  readonly input: z.ZodType
  readonly output: z.ZodType
  readonly error: z.ZodType
  /** `open` calls need no login; every other one is refused while the vault is locked. */
  readonly access?: 'open'
}

export type Contract = Readonly<Record<string, CallShape>>

export type CallInput<Shape extends CallShape> = z.input<Shape['input']>
export type CallValue<Shape extends CallShape> = z.output<Shape['output']>
export type CallError<Shape extends CallShape> = z.output<Shape['error']> | GeneralError

/** What any call may answer besides its own errors. */
export type GeneralError =
  | { readonly kind: 'unexpected'; readonly reference: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'invalid-input'; readonly paths: readonly string[] }
  | { readonly kind: 'disk-full' }

export type Reply<Shape extends CallShape> = Result<CallValue<Shape>, CallError<Shape>>

/** What main implements for one area of the contract. */
export type Handlers<Area extends Contract, Context> = {
  readonly [Verb in keyof Area]: (
    context: Context,
    input: z.output<Area[Verb]['input']>,
  ) => Promise<Result<z.input<Area[Verb]['output']>, z.input<Area[Verb]['error']>>>
}

/** What the page calls: `api.<area>.<verb>(input)`. */
export type Client<All extends Readonly<Record<string, Contract>>> = {
  readonly [Area in keyof All]: {
    readonly [Verb in keyof All[Area]]: (
      input: CallInput<All[Area][Verb]>,
    ) => Promise<Reply<All[Area][Verb]>>
  }
}

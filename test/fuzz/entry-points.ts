import type { Random } from '../mutation/random.ts'

/** A way into tdkt for what somebody else has written. */
export interface EntryPoint {
  readonly name: string
  input(random: Random): Uint8Array
  /** All that is made of an input, as one text; throws when something about it is wrong. */
  answer(input: Uint8Array, random: Random): Promise<string> | string
}

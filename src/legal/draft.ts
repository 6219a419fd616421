import type { Range } from '../diagnostic.ts'
import type { WrittenDay } from '../written-days.ts'
import type { Span, WrittenSymbol } from './symbols-in.ts'

/** A citation while its surroundings have not been looked at. */
export interface Draft extends Range {
  readonly kind?: Span
  /** The name of a law, ordinance or code, without the word of its kind. */
  readonly lawName?: Span
  readonly symbol?: WrittenSymbol
  /** A number without any letters: “Quyết định số 1211”. */
  readonly bareNumber?: Span
  readonly hasSo: boolean
  readonly day?: WrittenDay
  /** The year alone: “Luật … năm 2022”. */
  readonly year?: number
  readonly issuer?: Span
}

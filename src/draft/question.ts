import type { Localized, Path } from '../diagnostic.ts'
import type { SpanClass } from './span.ts'
import type { Replacement } from './value-edits.ts'

/** What only a person can decide, asked once at one place of the plan. */
export interface Question {
  /** The name under which it is answered: that of the task, or the way to the place. */
  readonly id: string
  readonly class: SpanClass
  /** The entry above which it stands. */
  readonly path: Path
  readonly words: Localized
  readonly options: readonly Option[]
}

/** One of the answers on offer; `value` is what is typed. */
export interface Option {
  readonly value: string
  readonly words: Localized
  readonly effect: Effect
  /** Whether the question itself proposes it. */
  readonly isProposed?: true
}

/** What an answer does to the plan as it was drafted. */
export type Effect =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop'; readonly entries: readonly Path[] }
  /** Puts the number and the day of a yearly paper into its basis. */
  | { readonly kind: 'cite'; readonly path: Path }
  /** Puts the same in several places at once. */
  | { readonly kind: 'move'; readonly replacements: readonly Replacement[] }
  /** Puts the answer in the place of a piece of a value, or of the whole of it. */
  | {
      readonly kind: 'put'
      readonly path: Path
      readonly within?: readonly [number, number]
      readonly text?: string
    }

/** The entry to which a value belongs: the item of a list, or the value itself. */
export function entryOf(path: Path): Path {
  const last = path.findLastIndex((step) => typeof step === 'number')
  const isTask = path[0] === 'schedule' && path[2] === 'tasks'
  if (isTask) return path.slice(0, 4)
  return last < 0 ? path : path.slice(0, last + 1)
}

/** A change that would touch more than it should is left to a person. */
export function undoneQuestion({ path, text }: { path: Path; text: string }): Omit<Question, 'id'> {
  return {
    class: 'ambiguous',
    path: entryOf(path),
    words:
      text === ''
        ? {
            vi: 'Chưa tự xóa được ở đây; để trống chỗ này.',
            en: 'This could not be taken away safely; leave it blank.',
          }
        : {
            vi: `Chưa tự đổi được ở đây; sửa thành “${text}”.`,
            en: `This could not be changed safely; change it to “${text}”.`,
          },
    options: [],
  }
}

import type { Language } from '../diagnostic.ts'
import type { FieldChange, Part, Stretch, Value } from '../diff/plan-differences.ts'
import { choiceFields, choiceWords, fieldWords } from './comparison-words.ts'

/** A piece of a sentence: our own words, or those of the plans. */
export interface Piece {
  readonly kind: 'own' | Stretch['kind']
  readonly text: string
}

/** What a field was and what it is, after its name. */
export function fieldPieces(change: FieldChange, part: Part, language: Language): readonly Piece[] {
  return [own(`${fieldWords(part, change.field)[language]}: `), ...changePieces(change, language)]
}

/** What a field was and what it is. */
export function changePieces(change: FieldChange, language: Language): readonly Piece[] {
  const { field, old, new: now, words } = change
  if (words) return shortened(words)
  if (typeof old === 'object' && typeof now === 'object') return listPieces(old, now, field, language)

  const was = old === undefined ? [] : valuePieces(old, 'dropped', field, language)
  const is = now === undefined ? [] : valuePieces(now, 'added', field, language)
  if (old === undefined) return [own({ vi: 'thêm ', en: 'added ' }[language]), ...is]
  if (now === undefined) return [own({ vi: 'bỏ ', en: 'dropped ' }[language]), ...was]
  return [...was, own(' → '), ...is]
}

function listPieces(
  old: readonly string[],
  now: readonly string[],
  field: string,
  language: Language,
): readonly Piece[] {
  const [were, are] = [old, now].map((items) => new Set(items.flatMap((item) => item.split('\n'))))
  const gone = [...(were ?? [])].filter((item) => !are?.has(item))
  const come = [...(are ?? [])].filter((item) => !were?.has(item))
  if (gone.length === 0 && come.length === 0) {
    const row = (items: readonly string[]) => items.map((item) => told(item, field, language)).join('; ')
    return [
      own({ vi: 'xếp lại ', en: 'arranged anew ' }[language]),
      { kind: 'dropped', text: row(old) },
      own(' → '),
      { kind: 'added', text: row(now) },
    ]
  }
  const side = (items: readonly string[], kind: 'added' | 'dropped', word: string) =>
    items.length === 0 ? [] : [own(`${word} `), ...valuePieces(items, kind, field, language)]
  const added = side(come, 'added', { vi: 'thêm', en: 'added' }[language])
  const dropped = side(gone, 'dropped', { vi: 'bỏ', en: 'dropped' }[language])
  return [...added, ...(added.length > 0 && dropped.length > 0 ? [own('; ')] : []), ...dropped]
}

function valuePieces(
  value: Value,
  kind: 'added' | 'dropped',
  field: string,
  language: Language,
): readonly Piece[] {
  if (value === '') return [own({ vi: 'để trống', en: 'blank' }[language])]
  const items = typeof value === 'string' ? [value] : value
  return items.flatMap((item, index) => [
    ...(index > 0 ? [own(', ')] : []),
    choiceFields.has(field) ? own(told(item, field, language)) : { kind, text: told(item, field, language) },
  ])
}

function told(value: string, field: string, language: Language): string {
  return (
    (choiceFields.has(field) ? choiceWords[value]?.[language] : undefined) ?? value.replaceAll('\n', ', ')
  )
}

/** How many words of an unchanged stretch are shown on each side of a change. */
const context = 8

/** Long stretches that did not change are cut in their middle. */
function shortened(words: readonly Stretch[]): readonly Piece[] {
  return words.map(({ kind, text }, index) => {
    if (kind !== 'same') return { kind, text }
    const parts = text.match(/\s*\S+\s*/gu) ?? []
    const head = index === 0 ? 0 : context
    const tail = index === words.length - 1 ? 0 : context
    if (parts.length <= head + tail + 4) return { kind, text }
    return {
      kind,
      text:
        `${parts.slice(0, head).join('')}… ${tail === 0 ? '' : parts.slice(-tail).join('')}`.trimEnd() +
        (tail === 0 ? '' : trailing(text)),
    }
  })
}

function trailing(text: string): string {
  return /\s*$/u.exec(text)?.[0] ?? ''
}

/** Words of ours among those of the plans. */
export function own(text: string): Piece {
  return { kind: 'own', text }
}

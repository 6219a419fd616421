import type { Entry } from './entry.ts'
import type { Bridge } from './matches.ts'
import { yearless } from './own-years.ts'
import type { FieldChange, Value } from './plan-differences.ts'
import { wordChanges } from './word-changes.ts'

/** The fields of an entry that are not what they were. */
export function fieldChanges(
  before: Entry['fields'],
  after: Entry['fields'],
  years: Pick<Bridge, 'oldYears' | 'newYears'>,
): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [old, now] = [given(before[field]), given(after[field])]
    if (isEqual(old, now)) return []
    const words = typeof old === 'string' && typeof now === 'string' ? wordsOf(old, now) : undefined
    return [
      {
        field,
        ...(old !== undefined && { old }),
        ...(now !== undefined && { new: now }),
        onlyYears: isEqual(withoutYears(old, years.oldYears), withoutYears(now, years.newYears)),
        ...(words && { words }),
      },
    ]
  })
}

/** A field without value is a blank to be filled. */
function given(value: Value | null | undefined): Value | undefined {
  return value === null ? '' : value
}

/** Single words are read more quickly side by side. */
function wordsOf(old: string, now: string) {
  return /\s/.test(old) && /\s/.test(now) ? wordChanges(old, now) : undefined
}

function withoutYears(value: Value | undefined, years: Bridge['oldYears']): Value | undefined {
  if (value === undefined || typeof value === 'string') return value && yearless(value, years)
  return value.map((one) => yearless(one, years))
}

function isEqual(one: Value | undefined, other: Value | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.length === other.length && one.every((item, index) => item === other[index])
}

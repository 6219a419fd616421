import { matchesOf } from '../text.ts'
/**
 * What stands before a place in its sentence, as far back as `reach` letters; `end` finds the ends of
 * sentences.
 */
export function sentenceBefore(text: string, at: number, reach: number, end: RegExp): string {
  const lead = text.slice(Math.max(0, at - reach), at)
  const last = Math.max(...matchesOf(lead, end).map(({ index }) => index), -1)
  return lead.slice(last + 1)
}

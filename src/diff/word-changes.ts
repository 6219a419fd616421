import { diffArrays } from 'diff'
import type { Stretch } from './plan-differences.ts'

/** Texts that differ in more words than this are not one text reworded, and would take long to compare. */
const mostChanges = 600

/** The least part of the longer text that must be the same for a comparison to be read word by word. */
const leastSame = 0.3

/** What became of a text word by word; nothing when so little is left that both are better read whole. */
export function wordChanges(before: string, after: string): readonly Stretch[] | undefined {
  const changes = diffArrays(tokens(before), tokens(after), { maxEditLength: mostChanges })
  if (!changes) return undefined

  const stretches = changes.map(
    ({ added, removed, value }): Stretch => ({
      kind: added ? 'added' : removed ? 'dropped' : 'same',
      text: value.join(''),
    }),
  )
  return sameLetters(stretches) >= leastSame * Math.max(letters(before), letters(after))
    ? joined(stretches)
    : undefined
}

/** Words, blanks and single signs; joined they are the text again. */
function tokens(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? []
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length
}

function sameLetters(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { kind, text }) => sum + (kind === 'same' ? letters(text) : 0), 0)
}

/**
 * Words changed one after another are read as one change, and so are the numbers of a day: what parts them
 * belongs to both.
 */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const runs: { dropped: string; added: string; same: string }[] = [{ dropped: '', added: '', same: '' }]
  for (const [index, { kind, text }] of stretches.entries()) {
    const last = runs.at(-1)
    if (!last) continue
    const isBridge =
      kind === 'same' && index > 0 && index < stretches.length - 1 && /^(?:\s+|\/)$/u.test(text)
    if (isBridge) {
      last.dropped += text
      last.added += text
    } else if (kind === 'same') {
      last.same = text
      runs.push({ dropped: '', added: '', same: '' })
    } else {
      last[kind] += text
    }
  }
  return runs.flatMap(runStretches)
}

function runStretches({ dropped, added, same }: { dropped: string; added: string; same: string }): Stretch[] {
  const [blank = ''] = /\s*$/u.exec(dropped) ?? []
  const shared = added.endsWith(blank) ? blank : ''
  const stretches: Stretch[] = [
    { kind: 'dropped', text: dropped.slice(0, dropped.length - shared.length) },
    { kind: 'added', text: added.slice(0, added.length - shared.length) },
    { kind: 'same', text: shared + same },
  ]
  return stretches.filter(({ text }) => text !== '')
}

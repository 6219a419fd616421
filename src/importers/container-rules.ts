import { marker as printedMarker } from '../plan/numbering.ts'
import { singleSpaced } from '../text.ts'
import type { Marker } from './markers.ts'
import type { Container, Entry, EntryLook, OutlineChild, OutlineDash, OutlineNode } from './outline-tree.ts'
import { isTarget } from './targets.ts'

/** How the entries of a body are numbered. */
export interface EntryLevels {
  readonly samples: readonly string[]
  /** How many levels the outermost numbers lie below the first. */
  readonly offset: 0 | 1
  /** An annex has no sections: its numbers begin at the second level. */
  readonly isAnnex?: boolean
  /** Whether titles are known by their style. */
  readonly hasStyles: boolean
}

/** What may stand in an entry so that a plan can print it. */
export function containerRules(root: Container, { isAnnex, hasStyles }: EntryLevels) {
  /** Sections stand in sections alone. */
  function holdsTitles(within: Container): boolean {
    if ('ofDash' in within || isAnnex) return false
    if (within === root || !('look' in within) || within.numbers.length === 1) return true
    return !('marker' in within) || within.look === 'heading' || !hasStyles
  }

  /** Items stand before the sections in a section. */
  function holdsItems(within: Container): boolean {
    if (within === root && !isAnnex) return !hasStyles
    return !within.children.some(
      (child) => child.kind === 'node' && (child.node.marker === undefined || child.node.look === 'heading'),
    )
  }

  /** Whether an entry can be printed there with its look; no unit stands below another. */
  function holds(within: Container, look: EntryLook): boolean {
    if (look === 'heading') return holdsTitles(within) || (!hasStyles && !isAnnex)
    if (look === 'unit' && 'look' in within && within.look === 'unit') return false
    return !hasStyles || holdsItems(within)
  }
  return { holdsTitles, holdsItems, holds }
}

/** Adds a numbered entry as the next one; without a marker it is a section without a title. */
export function addNode(within: Container, { look, place }: Entry, marker?: Marker): OutlineNode {
  if (marker) within.count += 1
  const node: OutlineNode = {
    ...(marker && { marker }),
    text: singleSpaced(marker?.text ?? '').trim(),
    look,
    place,
    numbers: [...within.numbers, marker ? within.count : 1],
    children: [],
    count: 0,
  }
  within.children.push({ kind: 'node', node })
  return node
}

/** The marker of an entry that is the next one after some numbers. */
export function nextMarker(
  markers: readonly Marker[],
  samples: readonly string[],
  numbers: readonly number[],
  next: number,
): Marker | undefined {
  const sample = samples[numbers.length]
  if (sample === undefined) return undefined
  const printed = printedMarker(samples, [...numbers, next])
  return markers.find((each) => each.sample === sample && each.printed === printed && each.text.trim() !== '')
}

/** The last dash in an entry and its place, unless another entry stands below it. */
export function lastDashIn(
  children: readonly OutlineChild[],
): { readonly at: number; readonly dash: OutlineDash } | undefined {
  const at = children.findLastIndex(({ kind }) => kind === 'dash')
  const dash = children[at]
  const isOver = children.slice(at + 1).some(({ kind }) => kind === 'node')
  return dash?.kind === 'dash' && !isOver ? { at, dash } : undefined
}

/** The last entries and what stands between them and after, if there is a dash above them that has none yet. */
export function lastEntriesIn(children: readonly OutlineChild[]) {
  const lastNode = children.findLastIndex(({ kind }) => kind === 'node')
  const dashAt = children.slice(0, Math.max(lastNode, 0)).findLastIndex(({ kind }) => kind === 'dash')
  const dash = children[dashAt]
  if (dash?.kind !== 'dash' || dash.children.some(({ kind }) => kind === 'node')) return undefined
  const from = dashAt + 1
  const nextDash = children.slice(from).findIndex(({ kind }) => kind === 'dash')
  const length = nextDash < 0 ? children.length - from : nextDash
  const count = children.slice(from, from + length).filter(({ kind }) => kind === 'node').length
  return { dash, from, length, count }
}

/** Takes the dashes below the text of a unit's work out of it: in a list of dashes they would lie deeper. */
export function dashesBelowUnit(last: OutlineChild | undefined): OutlineChild[] {
  if (last?.kind !== 'node' || last.node.look !== 'unit') return []
  const { children } = last.node
  const from = children[0]?.kind === 'dash' ? -1 : children.findIndex(({ kind }) => kind === 'dash')
  return from < 0 ? [] : children.splice(from)
}

/** Whether a dash surely is of the outer list, after the text of a unit's work inside it; figures have no depth. */
export function endsUnitInDash(dash: OutlineDash, open: readonly Container[]): boolean {
  const [list, unit] = open.slice(-2)
  if (dash.level !== 0 || !list || !unit || !('ofDash' in list) || isTarget(dash)) return false
  return 'look' in unit && unit.look === 'unit' && unit.children[0]?.kind === 'paragraph'
}

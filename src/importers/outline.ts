import { marker as printedMarker } from '../plan/numbering.ts'
import type { BodyBlock } from '../plan/plan.ts'
import { beginningOf, isCapitals, isPartTitle, type Marker } from './markers.ts'
import type { PaperParagraph, PaperPlace } from './paper.ts'

/** A paragraph of the body, or a block that was already understood: the task table, another table. */
export type BodyPiece =
  | PaperParagraph
  | { readonly kind: 'block'; readonly block: BodyBlock; readonly place: PaperPlace }

/** A numbered entry with all that stands below it; without a marker it is a section without a number. */
export interface OutlineNode {
  readonly marker?: Marker
  readonly text: string
  readonly isMarkedHeading: boolean
  readonly place: PaperPlace
  readonly numbers: readonly number[]
  readonly children: OutlineChild[]
  count: number
}

export type OutlineChild =
  | { readonly kind: 'node'; readonly node: OutlineNode }
  | { readonly kind: 'block'; readonly block: BodyBlock; readonly place: PaperPlace }
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: PaperPlace; readonly unfit?: string }
  | { readonly kind: 'dashes'; readonly items: OutlineDash[]; readonly place: PaperPlace }

export interface OutlineDash {
  readonly text: string
  readonly pluses: string[]
}

/** The body of a paper as a tree, and the sample marker of each level where it has one. */
export interface Outline {
  readonly nodes: readonly OutlineNode[]
  readonly samples: readonly (string | undefined)[]
  /** The paragraphs before the first entry. */
  readonly preface: readonly OutlineChild[]
}

/**
 * Finds the sections and lists of a body by their numbers. A number that does not go on from the one before could not
 * be printed by itself, so it stays in its text.
 */
export function outlineOf(pieces: readonly BodyPiece[]): Outline {
  const { samples, offset, hasBareHeadings } = levelsOf(pieces)
  const root: OutlineNode = {
    text: '',
    isMarkedHeading: false,
    place: noPlace,
    numbers: [],
    children: [],
    count: 0,
  }
  const preface: OutlineNode = { ...root, children: [] }
  let open: OutlineNode[] = []
  const inner = () => open.at(-1) ?? preface

  function openUntitled(place: PaperPlace): void {
    const node: OutlineNode = { ...root, place, numbers: [1], children: [] }
    root.children.push({ kind: 'node', node })
    open = [node]
  }

  for (const piece of pieces) {
    if (piece.kind === 'block') {
      inner().children.push(piece)
      continue
    }
    const { place } = piece
    const begin = beginningOf(piece)
    if (begin.kind === 'plain') {
      if (isPartTitle(piece.text) || (hasBareHeadings && isBareHeading(piece))) openUntitled(place)
      inner().children.push({ kind: 'paragraph', text: lineOf(piece), place })
    } else if (begin.kind !== 'numbered') {
      const { children } = inner()
      const last = children.at(-1)
      const text = oneLine(begin.text)
      if (begin.kind === 'dash') {
        if (last?.kind === 'dashes') last.items.push({ text, pluses: [] })
        else children.push({ kind: 'dashes', items: [{ text, pluses: [] }], place })
      } else if (last?.kind === 'dashes') last.items.at(-1)?.pluses.push(text)
      else children.push({ kind: 'paragraph', text: lineOf(piece), place })
    } else {
      if (offset === 1 && open.length === 0 && begin.markers.some(({ sample }) => sample === samples[1]))
        openUntitled(place)
      const fit = fitting(begin.markers)
      if (!fit) {
        inner().children.push({
          kind: 'paragraph',
          text: lineOf(piece),
          place,
          ...(isOutOfOrder(begin.markers, samples) && { unfit: begin.markers[0]?.printed ?? '' }),
        })
        continue
      }
      const parent = fit.depth === 0 ? root : (open[fit.depth - 1] ?? root)
      parent.count += 1
      const node: OutlineNode = {
        marker: fit.marker,
        text: oneLine(fit.marker.text),
        isMarkedHeading: piece.isHeading === true || piece.isBold === true || isCapitals(fit.marker.text),
        place,
        numbers: [...parent.numbers, parent.count],
        children: [],
        count: 0,
      }
      parent.children.push({ kind: 'node', node })
      open = [...open.slice(0, fit.depth), node]
    }
  }

  /** The deepest level on which a marker is the next of its count. */
  function fitting(markers: readonly Marker[]): { marker: Marker; depth: number } | undefined {
    for (let depth = Math.min(open.length, 2); depth >= offset; depth--) {
      const parent = depth === 0 ? root : open[depth - 1]
      if (!parent) continue
      const next = printedMarker(
        samples.map((sample) => sample ?? '-'),
        [...parent.numbers, parent.count + 1],
      )
      const marker = markers.find((each) => each.sample === samples[depth] && each.printed === next)
      if (marker && marker.text.trim() !== '') return { marker, depth }
    }
    return undefined
  }

  const nodes = root.children.flatMap((child) => (child.kind === 'node' ? [child.node] : []))
  return { nodes, samples, preface: preface.children }
}

const noPlace: PaperPlace = { kind: 'line', number: 1 }

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lineOf({ marker, text }: PaperParagraph): string {
  return oneLine(marker === undefined ? text : `${marker} ${text}`)
}

/** Whether a marker is one that the levels have; one of a level too deep is no question. */
function isOutOfOrder(markers: readonly Marker[], samples: readonly (string | undefined)[]): boolean {
  return markers.some(({ sample }) => samples.includes(sample))
}

/** A title that has no number: short, bold or in capitals, without a full stop. */
function isBareHeading({ text, isBold, isHeading, marker }: PaperParagraph): boolean {
  const words = oneLine(text)
  return (
    marker === undefined &&
    words.length < 120 &&
    !/[.;:,]$/.test(words) &&
    (isBold === true || isHeading === true || isCapitals(words))
  )
}

/** How deep a sample lies among others: A. · I. · 1. · 1.1. · a). */
function rankOf(sample: string): number {
  if (sample.startsWith('A')) return 0
  if (sample.startsWith('I')) return 1
  return sample.startsWith('a') ? 9 : 1 + sample.split('1').length
}

/** The marker that most entries of each level have. */
function levelsOf(pieces: readonly BodyPiece[]): {
  samples: (string | undefined)[]
  offset: 0 | 1
  hasBareHeadings: boolean
} {
  const paragraphs = pieces.flatMap((piece) => (piece.kind === 'block' ? [] : [piece]))
  const counted = paragraphs.flatMap((piece) => {
    const begin = beginningOf(piece)
    if (isPartTitle(piece.text)) return [{ isPart: true, marker: undefined }]
    return begin.kind === 'numbered' ? [{ isPart: false, marker: begin.markers[0] }] : []
  })
  const firsts = counted.flatMap(({ marker }) => (marker && isFirst(marker) ? [rankOf(marker.sample)] : []))
  const base = Math.min(...firsts)
  const tops = counted.flatMap(({ marker }) => (marker && rankOf(marker.sample) === base ? [marker] : []))
  const hasParts = counted.some(({ isPart }) => isPart)
  const isNumberedTitle = base <= 1 || (tops.length > 0 && tops.every(({ text }) => isCapitals(text)))
  const isDeep = counted.some(({ marker }) => marker?.sample.startsWith('1.1.1'))
  const hasBareHeadings = !(base <= 1) && !isNumberedTitle && !isDeep
  const offset = hasParts || (!isNumberedTitle && !isDeep) ? 1 : 0

  const votes = new Map<number, Map<string, number>>()
  let ranks: number[] = []
  for (const { marker } of counted) {
    if (!marker) {
      ranks = []
      continue
    }
    const rank = rankOf(marker.sample)
    if (!ranks.includes(rank) && !isFirst(marker)) continue
    if (ranks.length === 0 && rank > base) ranks = [base]
    ranks = [...ranks.filter((each) => each < rank), rank]
    const depth = ranks.length - 1 + offset
    const level = votes.get(depth) ?? new Map<string, number>()
    level.set(marker.sample, (level.get(marker.sample) ?? 0) + 1)
    votes.set(depth, level)
  }
  const samples = [0, 1, 2].map((depth) => most(votes.get(depth)))
  return { samples, offset, hasBareHeadings }
}

function isFirst({ printed, sample }: Marker): boolean {
  return printed === sample || /\.1[^\d]*$/.test(printed)
}

function most(votes: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(votes ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

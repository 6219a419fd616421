import { singleSpaced } from '../text.ts'
import { type Levels, levelsOf, numberingOf, usualNumbering } from './levels.ts'
import { beginningOf, isCapitals, isPartTitle } from './markers.ts'
import { OpenContainers } from './open-containers.ts'
import type { EntryLook, OutlineBlock, OutlineChild, OutlineDash } from './outline-tree.ts'
import type { PaperParagraph } from './paper.ts'
import { namesUnit } from './unit-names.ts'

/** A paragraph of the body, or a block that was already understood: the task table, another table. */
export type BodyPiece = PaperParagraph | OutlineBlock

/** The body of a paper as a tree, and how its levels are numbered. */
export interface Outline {
  readonly children: readonly OutlineChild[]
  /** Sample markers where they are not the usual ones. */
  readonly numbering?: readonly string[] | undefined
  /** Whether titles are known by their style, so that what has another look is none. */
  readonly hasStyles: boolean
}

/** What is known of the paper that a body is a part of. */
export interface OutlineSetting {
  readonly hasStyles: boolean
  /** The level of the heading that the title of the paper is, or would be. */
  readonly titleLevel?: number
  /** The paragraphs of the annexes, which have the numbers of the inner levels. */
  readonly annexes?: readonly PaperParagraph[]
  /** How the levels of an annex are numbered, which has no sections. */
  readonly annexNumbering?: readonly string[]
}

/**
 * Finds the sections and lists of a body by their numbers. A number that does not go on from the one before could not
 * be printed by itself, so it stays in its text.
 */
export function outlineOf(pieces: readonly BodyPiece[], setting: OutlineSetting): Outline {
  const { hasStyles, annexNumbering } = setting
  const paragraphs = pieces.flatMap((piece) => (piece.kind === 'block' ? [] : [piece]))
  const levels = levelsOf(paragraphs, setting.titleLevel)
  const inAnnexes = setting.annexes ? levelsOf(setting.annexes) : undefined
  const numbering =
    annexNumbering ??
    numberingOf(
      levels.samples.map((each, at) => each ?? sampleInAnnex(inAnnexes, at, levels.samples)),
      levels.dashedDepth,
    )
  const samples = numbering ?? usualNumbering
  const open = new OpenContainers({
    samples,
    offset: levels.offset,
    ...(annexNumbering && { isAnnex: true }),
    hasStyles,
  })

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'block') {
      open.add(piece)
      continue
    }
    const { place } = piece
    const begin = beginningOf(piece)
    const look = lookOf(piece, hasStyles)
    if (begin.kind === 'plain') {
      const isTitle =
        isPartTitle(piece.text) ||
        (levels.hasBareHeadings && isBareHeading(piece) && !isNameOfPart(piece, pieces[index - 1]))
      if (isTitle && !annexNumbering) open.openUntitled(place)
      open.add({ kind: 'paragraph', text: lineOf(piece), place })
    } else if (begin.kind !== 'numbered') {
      const text = oneLine(begin.text)
      const dash: OutlineDash = { kind: 'dash', text, level: depthOf(piece), children: [] }
      if (begin.kind === 'plus') {
        if (!open.addBelowDash(dash)) open.add({ kind: 'paragraph', text: lineOf(piece), place })
        continue
      }
      const isEntry = look === 'heading' || look === 'unit'
      const marker = { printed: '-', sample: '-', text }
      if (isEntry && open.addMarkedByDash({ marker, look, place })) continue
      open.addDash(dash)
    } else {
      const entry = { look, place }
      if (open.addNumbered(begin.markers, entry)) continue
      const isOutOfOrder = begin.markers.some(({ sample }) => samples.includes(sample))
      const unfit = isOutOfOrder && { unfit: begin.markers[0]?.printed ?? '' }
      open.add({ kind: 'paragraph', text: lineOf(piece), place, ...unfit })
    }
  }
  return { children: open.children, numbering, hasStyles }
}

/** The look of an entry; where titles have styles, a bold name of a unit is that of one given work. */
function lookOf(piece: PaperParagraph, hasStyles: boolean): EntryLook {
  if (piece.isHeading === true) return 'heading'
  const begin = beginningOf(piece)
  const text = begin.kind === 'numbered' ? (begin.markers[0]?.text ?? '') : 'text' in begin ? begin.text : ''
  if (hasStyles && piece.isBold === true && namesUnit(oneLine(text))) return 'unit'
  return piece.isBold === true || isCapitals(text) ? 'bold' : 'plain'
}

/** The number of an inner level that stands in annexes alone. */
function sampleInAnnex(annexes: Levels | undefined, at: number, own: Levels['samples']): string | undefined {
  const inner = annexes?.samples.slice(annexes.offset) ?? []
  const first = inner[0] === undefined ? -1 : own.indexOf(inner[0])
  return at === 0 ? undefined : inner[at - Math.max(first, 1)]
}

/** The line below “PHẦN I” that names the part. */
function isNameOfPart(piece: PaperParagraph, above: BodyPiece | undefined): boolean {
  return above?.kind === 'paragraph' && isPartTitle(above.text) && piece.isHeading !== true
}

/** How deep a dash lies, where that is sure: in a file of lines a list begins again after each paragraph. */
function depthOf({ level = 0, place }: PaperParagraph): number | undefined {
  return level === 0 && place.kind === 'line' ? undefined : level
}

function oneLine(text: string): string {
  return singleSpaced(text).trim()
}

function lineOf({ marker, text }: PaperParagraph): string {
  return oneLine(marker === undefined ? text : `${marker} ${text}`)
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

import { beginningOf, isCapitals, isPartTitle, type Marker } from './markers.ts'
import type { PaperParagraph } from './paper.ts'

/** How the levels of a paper are numbered. */
export interface Levels {
  /** The sample marker of each level that is there. */
  readonly samples: readonly (string | undefined)[]
  /** 1 when the outermost numbers are not those of titles. */
  readonly offset: 0 | 1
  readonly hasBareHeadings: boolean
  /** How many levels lie above the titles that a dash marks, as their styles say. */
  readonly dashedDepth: number
}

/** The marker that most entries of each level have; titles lie as deep as their styles say, and no others with them. */
export function levelsOf(paragraphs: readonly PaperParagraph[], titleLevel?: number): Levels {
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
  const headings = headingLevels(paragraphs)
  const top = Math.min(...headings.values())
  const isBelow =
    titleLevel !== undefined &&
    headings.size > 0 &&
    top - titleLevel > 1 &&
    !paragraphs.every(({ isHeading, level, text }) => !isHeading || level !== top || isCapitals(text))
  const offset = hasParts || isBelow || (!isNumberedTitle && !isDeep) ? 1 : 0
  const first = isBelow ? titleLevel + 1 : top - offset
  const titleDepths = new Set([...headings.values()].map((level) => level - first))

  const votes = new Map<number, Map<string, number>>()
  let open: { readonly rank: number; readonly depth: number }[] = []
  for (const { marker } of counted) {
    if (!marker) {
      open = []
      continue
    }
    const rank = rankOf(marker.sample)
    const same = open.find((each) => each.rank === rank)
    if (!same && !isFirst(marker)) continue
    if (open.length === 0 && rank > base) open = [{ rank: base, depth: offset }]
    open = open.filter((each) => each.rank < rank)
    const level = headings.get(marker.sample)
    let depth = level === undefined ? (same?.depth ?? (open.at(-1)?.depth ?? offset - 1) + 1) : level - first
    while (level === undefined && titleDepths.has(depth)) depth += 1
    open.push({ rank, depth })
    const vote = votes.get(depth) ?? new Map<string, number>()
    vote.set(marker.sample, (vote.get(marker.sample) ?? 0) + 1)
    votes.set(depth, vote)
  }
  const seen = new Set(counted.flatMap(({ marker }) => marker?.sample ?? []))
  const samples = isUsual(seen, offset)
    ? usualNumbering.map((each) => (seen.has(each) ? each : undefined))
    : [0, 1, 2].map((depth) => most(votes.get(depth)))
  const dashed = paragraphs.flatMap((each) =>
    each.isHeading && each.level !== undefined && beginningOf(each).kind === 'dash'
      ? [each.level - first]
      : [],
  )
  return { samples, offset, hasBareHeadings, dashedDepth: Math.min(2, Math.max(0, ...dashed)) }
}

/** Whether a paper has no other numbers than the usual ones, each under that of the level above somewhere. */
function isUsual(seen: ReadonlySet<string>, offset: 0 | 1): boolean {
  const inner = usualNumbering.slice(offset)
  const count = inner.findLastIndex((each) => seen.has(each)) + 1
  return (
    [...seen].every((each) => inner.includes(each)) && inner.slice(0, count).every((each) => seen.has(each))
  )
}

/** The level of the headings that have a number of a kind. */
function headingLevels(paragraphs: readonly PaperParagraph[]): Map<string, number> {
  return new Map(
    paragraphs.flatMap((each) => {
      const begin = beginningOf(each)
      const [marker] = begin.kind === 'numbered' ? begin.markers : []
      return each.isHeading && each.level !== undefined && marker ? [[marker.sample, each.level]] : []
    }),
  )
}

/** Sample markers of all levels where they are not those that both formats have. */
export function numberingOf(samples: Levels['samples'], least: number): readonly string[] | undefined {
  if (samples.every((sample, at) => sample === undefined || sample === usualNumbering[at])) return undefined
  const count = Math.max(least, samples.findLastIndex((sample) => sample !== undefined) + 1)
  const spare = [...usualNumbering, '1)', 'A.'].filter((each) => !samples.includes(each))
  return Array.from({ length: count }, (_, at) => {
    const usual = usualNumbering[at] ?? '-'
    if (samples[at] !== undefined || !samples.includes(usual)) return samples[at] ?? usual
    return at === 0 && samples.includes('I.') && !samples.includes('A.') ? 'A.' : (spare.shift() ?? usual)
  })
}

/** The markers that both formats have. */
export const usualNumbering: readonly string[] = ['I.', '1.', 'a)']

/** How deep a sample lies among others: A. · I. · 1. · 1.1. · a). */
function rankOf(sample: string): number {
  if (sample.startsWith('A')) return 0
  if (sample.startsWith('I')) return 1
  return sample.startsWith('a') ? 9 : 1 + sample.split('1').length
}

function isFirst({ printed, sample }: Marker): boolean {
  return printed === sample || /\.1[^\d]*$/.test(printed)
}

function most(votes: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(votes ?? [])].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

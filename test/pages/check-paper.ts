import { readFormat } from '../form/format-data.ts'
import { type Inspection, inspect, together } from './inspection.ts'
import {
  linesOf,
  middle,
  type PlacedParagraph,
  type PlacedSection,
  type PlacedWord,
  paragraphsIn,
  pointsPerMillimetre,
  twipsPerPoint,
} from './placed.ts'
import type { Printed } from './printed.ts'

/** A4, turned for the annexes that lie on their side. */
export function checkPaper({ plan, pages, sections }: Printed): Inspection {
  const turned = [false, ...(plan.annexes ?? []).map(({ landscape = false }) => landscape)]
  const placed = sections()
  if (placed.length !== turned.length) return { inspected: 0, problems: [`${placed.length} sections`] }

  return together(
    placed.map(({ firstPage, lastPage }, index) => {
      const [width, height] = turned[index] ? [a4.long, a4.short] : [a4.short, a4.long]
      return inspect(pages.slice(firstPage, lastPage + 1), (page, offset) => {
        const fits = isNear(page.width, width, 1) && isNear(page.height, height, 1)
        return !fits && `Page ${firstPage + offset + 1} is ${page.width} × ${page.height} points.`
      })
    }),
  )
}

/** Times New Roman or its twin, in the file itself. */
export function checkFonts({ fonts }: Printed): Inspection {
  return inspect(fonts, ({ name, embedded }) => {
    const isTimes = /^(TimesNewRoman|LiberationSerif)/.test(name)
    return !(isTimes && embedded) && `The font ${name} is in use${embedded ? '' : ' and not embedded'}.`
  })
}

/** The body between the margins of the format, to a millimetre. */
export function checkMargins({ pages, format, sections }: Printed): Inspection {
  const { left, right, top, bottom } = readFormat(format).page.margins
  return inspect(
    sections().flatMap(({ blocks }) => blocks.flatMap(({ words }) => words)),
    (word) => {
      const { width = 0, height = 0 } = pages[word.page] ?? {}
      const isOutside =
        word.xMin < (left - 1) * millimetre ||
        word.xMax > width - (right - 1) * millimetre ||
        word.yMin < (top - 1) * millimetre ||
        word.yMax > height - (bottom - 1) * millimetre
      return isOutside && `${nameOf(word)} stands outside the margins.`
    },
  )
}

/** On all pages but the first of each part: 2, 3 …, where the format wants it and nothing else. */
export function checkPageNumbers({ pages, format, sections }: Printed): Inspection {
  const isHeader = format === 'nd30-2020'
  return together(
    sections().map((placed) => {
      const { section, outside, firstPage, lastPage } = placed
      const { left, right, top, bottom } = section.margins
      const numbers = Array.from({ length: lastPage - firstPage + 1 }, (_, index) => firstPage + index)
      return inspect(numbers, (page) => {
        const [height = 0, width = 0] = [pages[page]?.height, pages[page]?.width]
        const words = outside.filter((word) => word.page === page)
        const expected = page === firstPage ? [] : [String(page - firstPage + 1)]
        const shown = words.map(({ text }) => text).join(' ')
        if (shown !== expected.join(' '))
          return `Page ${page + 1} has “${shown}” in its margins, not “${expected}”.`

        const [word] = words
        if (!word) return undefined
        const centre = (points(left) + width - points(right)) / 2
        const inPlace = isHeader
          ? middle(word) < points(top) && isNear((word.xMin + word.xMax) / 2, centre, millimetre)
          : middle(word) > height - points(bottom) && isNear(word.xMax, width - points(right), millimetre)
        return !inPlace && `The number of page ${page + 1} stands at ${word.xMin}, ${word.yMin}.`
      })
    }),
  )
}

/** No two words on top of each other. */
export function checkOverlap({ pages }: Printed): Inspection {
  return inspect(pages, ({ words }, index) => {
    const inOrder = words.toSorted((one, other) => one.yMin - other.yMin)
    for (const [at, word] of inOrder.entries()) {
      for (const other of inOrder.slice(at + 1)) {
        const depth = Math.min(word.yMax, other.yMax) - other.yMin
        if (depth <= 0) break
        if (depth < (other.yMax - other.yMin) * shareOfLine) continue
        const width = Math.min(word.xMax, other.xMax) - Math.max(word.xMin, other.xMin)
        if (width > 1) return `“${word.text}” and “${other.text}” overlap on page ${index + 1}.`
      }
    }
    return undefined
  })
}

/** Nothing in a cell reaches over its lines. */
export function checkCells({ sections }: Printed): Inspection {
  const cells = sections().flatMap(cellsOf)
  return inspect(cells, ({ words, left, right }) => {
    const word = words.find(({ xMin, xMax }) => xMin < left - 0.5 || xMax > right + 0.5)
    return word && `${nameOf(word)} reaches over the edge of its cell.`
  })
}

/** What no-break spaces join, on one line: the sign and number of a target, a day and its hyphen. */
export function checkJoined({ sections }: Printed): Inspection {
  const joined = sections().flatMap(({ blocks }) => paragraphsIn(blocks).flatMap(joinedParts))
  return inspect(
    joined,
    ({ text, words }) =>
      linesOf(words).length > 1 && `“${text}” is broken on page ${(words[0]?.page ?? 0) + 1}.`,
  )
}

function joinedParts({ paragraph, words }: PlacedParagraph) {
  const rest = [...words]
  return paragraph.text.split(/[ \t\n\f]+/).flatMap((text) => {
    const length = text.replace(/[\s\p{Cf}]+/gu, '').length
    const own: PlacedWord[] = []
    while (own.reduce((sum, word) => sum + word.text.length, 0) < length && rest.length > 0)
      own.push(...rest.splice(0, 1))
    return /\S\u00a0+\S/.test(text) ? [{ text, words: own }] : []
  })
}

function cellsOf({ blocks }: PlacedSection) {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : []))
}

const a4 = { short: 210 * pointsPerMillimetre, long: 297 * pointsPerMillimetre }
const millimetre = pointsPerMillimetre

/** The boxes of lines below each other share a little of their height. */
const shareOfLine = 0.4

function points(twips: number): number {
  return twips / twipsPerPoint
}

function isNear(value: number, wanted: number, tolerance: number): boolean {
  return Math.abs(value - wanted) <= tolerance
}

function nameOf({ text, page }: PlacedWord): string {
  return `“${text}” on page ${page + 1}`
}

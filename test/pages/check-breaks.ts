import type { Signature } from '../../src/plan/plan.ts'
import { type Inspection, inspect, together } from './inspection.ts'
import {
  isRuled,
  linesOf,
  type PlacedBlock,
  type PlacedParagraph,
  type PlacedTable,
  pagesOf,
  paragraphsIn,
  pointsPerMillimetre,
} from './placed.ts'
import type { Printed } from './printed.ts'

/** The head of a table on every page that holds rows of it. */
export function checkTableHeads(printed: Printed): Inspection {
  return together(
    ruledTables(printed).map(({ rows, headPages }) =>
      inspect(
        pagesOf(rows.flatMap(({ words }) => words)),
        (page) => !headPages.includes(page) && `Page ${page + 1} has rows of a table without its head.`,
      ),
    ),
  )
}

/** No row over two pages. */
export function checkRows(printed: Printed): Inspection {
  return inspect(
    tablesOf(printed).flatMap(({ rows }) => rows),
    ({ words }) => pagesOf(words).length > 1 && `The row “${beginning(words)}” is split over two pages.`,
  )
}

/** No group's name, and no head of a table, without a row below it on its page. */
export function checkGroupRows(printed: Printed): Inspection {
  return together(
    ruledTables(printed).map(({ rows }) => {
      const groups = rows.flatMap((row, index) =>
        row.cells.length === 1 ? [{ row, next: rows[index + 1] }] : [],
      )
      const { problems: headless } = inspect(
        rows.slice(0, 1),
        ({ words }) =>
          startsApart(words, rows[1]?.words) &&
          `The head of a table stands alone on page ${lastPage(words) + 1}.`,
      )
      const { inspected, problems } = inspect(
        groups,
        ({ row, next }) =>
          startsApart(row.words, next?.words) &&
          `The group “${beginning(row.words)}” is last on page ${lastPage(row.words) + 1}.`,
      )
      return { inspected, problems: [...headless, ...problems] }
    }),
  )
}

/** No title as the last line of a page. */
export function checkTitles({ sections }: Printed): Inspection {
  return together(
    sections().map(({ blocks }) => {
      const printed = blocks.filter(({ words }) => words.length > 0)
      const titles = printed.flatMap((block, index) =>
        isTitle(block) ? [{ block, next: printed[index + 1] }] : [],
      )
      return inspect(
        titles,
        ({ block: { words }, next }) =>
          startsApart(words, next?.words) &&
          `The title “${beginning(words)}” is last on page ${lastPage(words) + 1}.`,
      )
    }),
  )
}

/** Every title asks to stand on the page of what follows it. */
export function checkKept({ sections }: Printed): Inspection {
  return inspect(
    sections().flatMap(({ blocks }) => blocks.filter(isTitle)),
    ({ paragraph }) => !paragraph.keepNext && `The title “${paragraph.text}” asks to be kept with nothing.`,
  )
}

/** The signature on one page, in one piece, below at least a line of the body. */
export function checkSignature(printed: Printed): Inspection {
  const [main] = printed.sections()
  const blocks = main?.blocks ?? []
  const signatures = signaturesOf(printed)
  const closing = blocks.findIndex((block) => paragraphsIn([block]).some((each) => signatures.includes(each)))
  const words = signatures.flatMap((paragraph) => paragraph.words)
  const [page = -1, ...further] = pagesOf(words)
  const body = blocks.slice(0, closing).flatMap((block) => block.words.filter((word) => word.page === page))

  const problems = [
    ...(further.length > 0
      ? [`The signature is split over pages ${page + 1} and ${lastPage(words) + 1}.`]
      : []),
    ...(body.length === 0 ? [`The signature stands alone on page ${page + 1}.`] : []),
  ]
  return { inspected: signatures.length, problems }
}

/** “Nơi nhận:” beside a single signature, level with its first line; below two, and on their page. */
export function checkRecipients(printed: Printed): Inspection {
  const all = paragraphsIn(printed.sections()[0]?.blocks ?? [])
  const signatures = signaturesOf(printed)
  const first = signatures[0]?.words[0]
  const isSingle = listOf(printed).length === 1

  return inspect(
    all.filter(({ paragraph }) => paragraph.text === 'Nơi nhận:'),
    (paragraph) => {
      const [word] = paragraph.words
      if (!word || !first) return 'There is nothing to stand beside.'
      if (word.page !== first.page)
        return `The recipients begin on page ${word.page + 1}, after the signature.`
      if (!isSingle) return undefined
      const apart = Math.abs(word.yMin - first.yMin)
      const beside = paragraph.words.every(({ xMax }) => xMax < first.xMin)
      return (
        !(beside && apart < 2 * pointsPerMillimetre) &&
        `The recipients begin ${apart} points off the signature.`
      )
    },
  )
}

/** The two lines of the state's name and motto, unbroken. */
export function checkMotto({ sections }: Printed): Inspection {
  const mottos = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
  return inspect(
    paragraphsIn(sections()[0]?.blocks ?? []).filter(({ paragraph }) => mottos.includes(paragraph.text)),
    ({ words, paragraph }) => linesOf(words).length !== 1 && `“${paragraph.text}” is broken.`,
  )
}

function tablesOf({ sections }: Printed): PlacedTable[] {
  return sections().flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
}

function ruledTables(printed: Printed): PlacedTable[] {
  return tablesOf(printed).filter(({ table }) => isRuled(table))
}

/** The lines of a signature and its name, found by the words of the plan. */
export function signaturesOf(printed: Printed): PlacedParagraph[] {
  const wanted = new Set(
    listOf(printed).flatMap(({ lines, name }) => [
      squeezed(lines.join('\n').toUpperCase()),
      squeezed(name ?? ''),
    ]),
  )
  return paragraphsIn(printed.sections()[0]?.blocks ?? []).filter(
    ({ paragraph, words }) => words.length > 0 && wanted.has(squeezed(paragraph.text)),
  )
}

function listOf({ plan: { signature } }: Printed): readonly Signature[] {
  if (signature === undefined) return []
  return 'lines' in signature ? [signature] : signature
}

/** Titles of sections and annexes have a place in the outline; those of duties are only bold. */
function isTitle(block: PlacedBlock): block is PlacedParagraph {
  if (block.kind !== 'paragraph') return false
  return block.paragraph.outlineLevel !== undefined || block.paragraph.styleName === 'Việc của đơn vị'
}

/** Whether what follows begins on a later page, or nothing does. */
function startsApart(words: PlacedParagraph['words'], next: PlacedParagraph['words'] | undefined): boolean {
  return next?.length ? (pagesOf(next)[0] ?? 0) !== lastPage(words) : true
}

function lastPage(words: PlacedParagraph['words']): number {
  return pagesOf(words).at(-1) ?? -1
}

function beginning(words: PlacedParagraph['words']): string {
  return words
    .slice(0, 6)
    .map(({ text }) => text)
    .join(' ')
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

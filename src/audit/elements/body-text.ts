import type { Sample } from '../judging.ts'
import { linesOf } from '../parts/lines.ts'
import type { BodyParagraph } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import type { Paragraph, PrintedDocument, Table } from '../word/printed.ts'
import type { Audited } from './audited.ts'
import { sizes } from './letters.ts'
import { indentOf } from './setting.ts'

/** The sizes of running text, each with the words that have it. */
export function sizesOf(texts: readonly BodyParagraph[]): Sample<number>[] {
  return texts.flatMap(({ paragraph }) => linesOf(paragraph)).flatMap((line) => sizes(line, subjects.body))
}

/** The size that most of the running text has; undefined where there is none. */
export function usualSize(body: readonly BodyParagraph[]): number | undefined {
  const all = sizesOf(body.filter(({ role }) => role.kind === 'text'))
  return mostOf(all.map(({ value, place }) => [value, (place.quoted ?? '').length]))
}

/** How far most paragraphs of the running text are set in, in millimetres; undefined where there is none. */
export function usualIndent(body: readonly BodyParagraph[], document: PrintedDocument): number | undefined {
  const texts = body.filter(({ role }) => role.kind === 'text')
  return mostOf(texts.map(({ paragraph }) => [indentOf(paragraph, document), 1]))
}

function mostOf(values: readonly (readonly [value: number, weight: number])[]): number | undefined {
  const counts = new Map<number, number>()
  for (const [value, weight] of values) counts.set(value, (counts.get(value) ?? 0) + weight)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

/** The paragraph that closes the text; undefined where a table does. */
export function closingParagraph({ parts }: Audited): Paragraph | undefined {
  const last = parts.body.filter(({ annex }) => annex === undefined).at(-1)?.paragraph
  const endsInTable = parts.tables.some(
    (table) => last !== undefined && isBehind(table, last.number, parts.annexes[0]?.label.paragraph.number),
  )
  return endsInTable ? undefined : last
}

function isBehind(table: Table, last: number, end = Number.POSITIVE_INFINITY): boolean {
  const inside = table.rows.flatMap(({ cells }) => cells).flatMap(({ blocks }) => blocks)
  return inside.some((block) => block.kind === 'paragraph' && block.number > last && block.number < end)
}

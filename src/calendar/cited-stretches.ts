import type { Range } from '../diagnostic.ts'
import { type Citation, citationsIn } from '../legal/citation.ts'

/**
 * The stretches of a text that name documents, with their days and titles; what is said there is not the
 * plan's.
 */
export function citedStretches(text: string): Range[] {
  return namesDocument.test(text) ? citationsIn(text).map(stretchOfCitation) : []
}

/** From the kind of a document to the end of its title. */
export function stretchOfCitation({ start, end, title }: Citation): Range {
  return { start, end: Math.max(end, title?.end ?? 0) }
}

/** A quick look for what a citation needs: a number with letters, or a law. */
const namesDocument = /\d[\p{L}]?\s?[/-]\s?\p{L}|số\s?\d|luật|pháp lệnh|hiến pháp/iu

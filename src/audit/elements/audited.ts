import type { Format } from '../../format/format.ts'
import type { Place } from '../measured.ts'
import type { Part, Parts } from '../parts/parts.ts'
import type { Subject } from '../subjects.ts'
import type { ReadDocument } from '../word/read-document.ts'
import { placeOf } from './letters.ts'

/** A document with its parts, and the format by which it is judged. */
export interface Audited {
  readonly document: ReadDocument
  readonly parts: Parts
  readonly format: Format
}

/** The place of a part: its first line. */
export function partPlace(part: Part | undefined, subject: Subject): Place {
  const [first] = part?.lines ?? []
  return first ? placeOf(first, subject) : { paragraph: 1, where: subject.where }
}

/** Where something is missing: the document as a whole. */
export function nowhere({ where }: Pick<Subject, 'where'>): Place {
  return { paragraph: 1, where }
}

import type { Stretch } from '../../ooxml/xml.ts'
import { prefixAt } from './edits.ts'

/** How the elements of Word are named at some place of a part. */
export interface WordNames {
  /** `w:`, or whatever its file uses. */
  readonly prefix: string
  /** What has to stand in an element that is put there, with a blank before it; empty where nothing has to. */
  readonly declared: string
}

/** The two editions of the standard; a file keeps to one of them. */
export const editions = {
  transitional: {
    word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    pointer: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments',
  },
  strict: {
    word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    pointer: 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments',
  },
} as const

export type Edition = (typeof editions)[keyof typeof editions]

/** The edition to which a part keeps, by the first tag of its root. */
export function editionOf(text: string, { from, at }: Stretch): Edition {
  return text.slice(from, at).includes(editions.strict.word) ? editions.strict : editions.transitional
}

/** The names beside or in an element of Word; attributes need a prefix, so where it has none one is declared. */
export function namesAt(text: string, stretch: Stretch, { word }: Edition): WordNames {
  const prefix = prefixAt(text, stretch)
  return prefix === '' ? { prefix: 'w:', declared: ` xmlns:w="${word}"` } : { prefix, declared: '' }
}

import type { Localized } from '../diagnostic.ts'

/** A document as it was read from paper's file, before anything is made of it: its blocks in printed order. */
export interface Paper {
  readonly file: string
  readonly blocks: readonly PaperBlock[]
  readonly remarks: readonly PaperRemark[]
}

export type PaperBlock = PaperParagraph | PaperTable

/**
 * One printed paragraph. A soft break is '\n' in its text; `marker` is an automatic number or bullet as printed
 * ("I.", "1.", "a)", "-"), never repeated in text. Text is NFC.
 */
export interface PaperParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly marker?: string
  /** List depth from 0, or heading depth. */
  readonly level?: number
  readonly isHeading?: boolean
  readonly isBold?: boolean
  readonly isItalic?: boolean
  readonly isCentered?: boolean
  readonly isRight?: boolean
  readonly startsPage?: boolean
  /** Whether its first sign, though it looks like that of a list, is one of its words. */
  readonly isBare?: boolean
  readonly place: PaperPlace
}

export interface PaperTable {
  readonly kind: 'table'
  readonly rows: readonly PaperRow[]
  readonly hasBorders?: boolean
  readonly place: PaperPlace
}

export interface PaperRow {
  readonly cells: readonly PaperCell[]
  readonly isHeader?: boolean
  readonly place: PaperPlace
}

/** A cell with its grid position; a vertically merged cell stands once, in its first row, with rowSpan. */
export interface PaperCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly blocks: readonly PaperBlock[]
}

/**
 * Where in the file: the line of a text (from 1), or the paragraph's number of a DOCX (from 1, tables'
 * paragraphs counted), for "dòng 12" / "đoạn 12".
 */
export interface PaperPlace {
  readonly kind: 'line' | 'paragraph'
  readonly number: number
}

/** Something a reader must tell: what was repaired, converted or could not be read. */
export interface PaperRemark {
  readonly code: string
  readonly message: Localized
  readonly place?: PaperPlace
  readonly isLoss: boolean
}

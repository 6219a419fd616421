import type { Paragraph, Table } from '../word/printed.ts'
import type { Line } from './lines.ts'

/** A part of an official document: its lines, and the line drawn below them. */
export interface Part {
  readonly lines: readonly Line[]
  readonly rule?: Rule
}

/** A line below words: a border, a drawing, typed signs, or words underlined. */
export interface Rule {
  readonly kind: 'border' | 'drawing' | 'typed' | 'underline'
  /** In points; unknown where a drawing does not say. */
  readonly length?: number
  readonly isBroken?: boolean
  /** How far its middle is from that of the words, in points, to the right; unknown of drawings. */
  readonly shift?: number
  readonly paragraph: Paragraph
}

/** All that was recognised in a document, by what it says and where it stands. */
export interface Parts extends Head, Heading {
  /** “Kính gửi”, where it stands above the text. */
  readonly salutation?: Paragraph
  readonly bases: readonly BodyParagraph[]
  readonly body: readonly BodyParagraph[]
  readonly tables: readonly Table[]
  readonly end: End
  readonly annexes: readonly Annex[]
  /** Whether the file holds another document after this one. */
  readonly isFirstOfSeveral: boolean
}

/** The upper part of the first page. */
export interface Head {
  readonly nationalTitle?: Part
  readonly nationalMotto?: Part
  readonly parent?: Part
  readonly issuer?: Part
  readonly number?: Part
  readonly date?: Part
  readonly draftMark?: Part
}

/** The kind of the document, what it is about, and what it is issued with. */
export interface Heading {
  readonly kind?: Part
  readonly title?: Part
  readonly reference?: Part
}

/** What a paragraph of the body is: running text, or a heading. */
export type Role =
  | { readonly kind: 'text' }
  /** Phần, Chương, Mục, Tiểu mục: a label, and its title in the next line. */
  | { readonly kind: 'centred-heading' }
  /** `I. TÊN MỤC` is 1, `1. Tên khoản` is 2. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 }

export interface BodyParagraph {
  readonly paragraph: Paragraph
  /** Its own number, written or counted by a list: `II.`, `1.`, `a)`. */
  readonly marker?: Marker
  readonly role: Role
  /** The paragraph right above it, where no table stands between. */
  readonly above?: Paragraph
  /** The number of the annex in which it stands, from 0. */
  readonly annex?: number
}

export interface Marker {
  readonly kind: 'roman' | 'arabic' | 'letter' | 'compound' | 'article'
  readonly number: number
  readonly text: string
}

/** The recipients and the signatures. */
export interface End {
  readonly recipientsLabel?: Line
  /** The list, and its last line, which names the archive. */
  readonly recipients: readonly Line[]
  readonly archive?: Line
  readonly signatures: readonly Signature[]
}

export interface Signature {
  readonly authority: readonly Line[]
  /** A second post, between the space for the signature and the name. */
  readonly post: readonly Line[]
  readonly name?: Line
}

export interface Annex {
  readonly label: Line
  readonly title?: Part
  readonly reference?: Part
  readonly section: number
  /** Whether its label begins a page, and whether that page begins a section. */
  readonly startsPage: boolean
  readonly startsSection: boolean
}

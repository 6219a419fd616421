import { strToU8, zipSync } from 'fflate'
import type { PaperBlock, PaperParagraph, PaperTable } from '../../../src/importers/paper.ts'
import { readDocx } from '../../../src/importers/readers/docx/read-docx.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The hand-written insides of a small DOCX: the body, and the insides of its other parts. */
export interface Insides {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
  readonly mainType?: string
  readonly namespace?: string
  /** Parts put in as they are, or taken out where there is nothing. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>
  /** More pointers of the body. */
  readonly pointers?: string
}

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

/** The parts of a DOCX by their names. */
export function partsOf(body: string, insides: Insides = {}): Record<string, Uint8Array> {
  const kinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const
  const own = kinds.filter((kind) => insides[kind] !== undefined)
  const texts: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Override PartName="/word/document.xml"
      ContentType="${insides.mainType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1"
      Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packaging}/relationships">${own
      .map((kind) => `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`)
      .join('')}${insides.pointers ?? ''}</Relationships>`,
    'word/document.xml': partOf('document', `<w:body>${body}</w:body>`, insides.namespace),
    ...Object.fromEntries(
      own.map((kind) => [
        `word/${kind}.xml`,
        partOf(roots[kind] ?? kind, insides[kind] ?? '', insides.namespace),
      ]),
    ),
    ...insides.parts,
  }
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, typeof text === 'string' ? strToU8(text) : text]],
    ),
  )
}

/** A DOCX from XML written by hand. */
export function docxOf(body: string, insides: Insides = {}): Uint8Array {
  return zipSync(partsOf(body, insides))
}

function partOf(root: string, inside: string, namespace = word): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${namespace}" xmlns:r="${office}"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inside}</w:${root}>`
}

/** A paragraph with some words and what is said of it and of them. */
export function p(words: string, properties = '', look = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${r(words, look)}</w:p>`
}

/** A run with some words. */
export function r(words: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** What the reader makes of a body. */
export function read(body: string, insides: Insides = {}) {
  return readDocx('ke-hoach.docx', docxOf(body, insides))
}

/** The blocks of a body as lines: a marker in brackets before its words, cells between bars, line ends as `/`. */
export function shown(body: string, insides: Insides = {}): string[] {
  return read(body, insides).blocks.map(shownBlock)
}

/** The codes of what is told of a body. */
export function told(body: string, insides: Insides = {}): string[] {
  return read(body, insides).remarks.map(({ code }) => code.replace('import/', ''))
}

/** A block as a line. */
export function shownBlock(block: PaperBlock): string {
  if (block.kind === 'table')
    return block.rows.map(({ cells }) => cells.map(shownCell).join(' | ')).join(' || ')
  const words = block.text.replaceAll('\n', ' / ')
  return block.marker ? `[${block.marker}] ${words}`.trim() : words
}

function shownCell({ blocks }: PaperTable['rows'][number]['cells'][number]): string {
  return blocks.map(shownBlock).join(' / ')
}

/** The paragraph that a block must be. */
export function paragraph(block: PaperBlock | undefined): PaperParagraph {
  if (block?.kind !== 'paragraph') throw new Error('There is no paragraph.')
  return block
}

/** The table that a block must be. */
export function table(block: PaperBlock | undefined): PaperTable {
  if (block?.kind !== 'table') throw new Error('There is no table.')
  return block
}

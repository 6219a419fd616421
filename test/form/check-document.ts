import { paragraphsOf } from '../docx/blocks.ts'
import type { DocxDocument, Paragraph } from '../docx/docx-document.ts'
import type { Findings } from './findings.ts'
import { fromPoints } from './lengths.ts'
import type { Layout } from './locate.ts'

/** Judges what concerns the document as a whole. */
export function checkDocument(findings: Findings, document: DocxDocument, layout: Layout): void {
  const subject = { key: 'document', name: 'Văn bản' }
  const { properties, language, unresolved } = document
  findings.equal(subject, 'language', language, 'vi-VN')
  findings.equal(subject, 'language among the properties', properties.language, 'vi-VN')
  findings.equal(subject, 'title set', (properties.title ?? '').trim() !== '', true)
  findings.equal(subject, 'date created', properties.created, undefined)
  findings.equal(subject, 'date modified', properties.modified, undefined)
  findings.equal(subject, 'even pages apart', document.evenAndOddHeaders, false)
  findings.equal(subject, 'features that the judge cannot read', unresolved.join(', '), '')

  for (const { text } of layout.unknown) {
    findings.equal({ ...subject, text }, 'place in the form', 'unknown', 'an element of the format')
  }
  const located = new Set(layout.elements.map(({ paragraph }) => paragraph))
  for (const paragraph of allParagraphs(document).filter((each) => !located.has(each))) {
    const named = { ...subject, text: paragraph.text }
    findings.equal(named, 'paragraph in a style of its own', hasNamedStyle(paragraph), true)
  }
  for (const blank of layout.blank) {
    const isThin = blank.lineRule === 'exact' && blank.line <= fromPoints(2)
    findings.equal(subject, 'empty paragraph no more than a space', isThin, true)
  }
}

/** Reports the elements that every document must have and this one lacks. */
export function checkPresence(
  findings: Findings,
  layout: Layout,
  nameOf: (row: string) => { readonly name: string; readonly article?: string | undefined },
): void {
  const found = new Set(layout.elements.map(({ row }) => row))
  const ofItsOwn = layout.isEnclosure ? [] : ['so-ky-hieu', 'dia-danh']
  const names = layout.isUnsigned ? [] : ['ho-ten']
  for (const key of [...always, ...ofItsOwn, ...names]) {
    findings.equal({ key, ...nameOf(key) }, 'presence', found.has(key), true)
  }
}

const always = ['quoc-hieu', 'tieu-ngu', 'co-quan', 'ten-loai', 'trich-yeu']

function allParagraphs({ sections }: DocxDocument): Paragraph[] {
  return sections.flatMap(({ blocks, headers, footers }) => {
    const parts = [headers.default, headers.first, footers.default, footers.first]
    return [...paragraphsOf(blocks), ...parts.flatMap((part) => part?.paragraphs ?? [])]
  })
}

function hasNamedStyle({ hasOwnParagraphStyle, styleName }: Paragraph): boolean {
  return hasOwnParagraphStyle && styleName !== undefined && styleName !== 'Normal'
}

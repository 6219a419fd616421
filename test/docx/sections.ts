import type { Element } from '@xmldom/xmldom'
import { blockElements, paragraphsOf, readBlock } from './blocks.ts'
import type { Block, HeaderFooter, HeaderFooters, Section } from './docx-document.ts'
import { trackFields } from './fields.ts'
import type { Formats } from './formats.ts'
import { flag } from './layers.ts'
import { integer, twips } from './measures.ts'
import type { DocxPackage } from './read-docx.ts'
import { attribute, child, children, valueIn } from './xml.ts'

/** Reads the body section by section. */
export function readSections(docx: DocxPackage, body: Element, formats: Formats): Section[] {
  const story = { formats, fields: trackFields() }
  const sections: Section[] = []
  let blocks: Block[] = []

  function close(properties: Element): void {
    const { headers, footers } = sections.at(-1) ?? { headers: {}, footers: {} }
    sections.push({
      ...pageSetup(properties),
      headers: { ...headers, ...references(docx, properties, 'w:headerReference', formats) },
      footers: { ...footers, ...references(docx, properties, 'w:footerReference', formats) },
      blocks,
    })
    blocks = []
  }

  for (const element of blockElements(body)) {
    blocks.push(readBlock(element, story))
    const properties = child(element, 'w:pPr', 'w:sectPr')
    if (properties) close(properties)
  }
  close(child(body, 'w:sectPr') ?? body)
  return sections
}

/** Where the file is silent, Letter paper and inch margins, as in Word. */
function pageSetup(properties: Element): Omit<Section, 'headers' | 'footers' | 'blocks'> {
  const size = child(properties, 'w:pgSz')
  const margins = child(properties, 'w:pgMar')
  return {
    breakType: valueIn(properties, 'w:type') ?? 'nextPage',
    pageWidth: twips(attribute(size, 'w:w')) ?? 12240,
    pageHeight: twips(attribute(size, 'w:h')) ?? 15840,
    orientation: attribute(size, 'w:orient') === 'landscape' ? 'landscape' : 'portrait',
    margins: {
      top: twips(attribute(margins, 'w:top')) ?? 1440,
      right: twips(attribute(margins, 'w:right')) ?? 1440,
      bottom: twips(attribute(margins, 'w:bottom')) ?? 1440,
      left: twips(attribute(margins, 'w:left')) ?? 1440,
      header: twips(attribute(margins, 'w:header')) ?? 720,
      footer: twips(attribute(margins, 'w:footer')) ?? 720,
      gutter: twips(attribute(margins, 'w:gutter')) ?? 0,
    },
    titlePage: flag(child(properties, 'w:titlePg')) ?? false,
    pageNumberStart: integer(attribute(child(properties, 'w:pgNumType'), 'w:start')),
  }
}

function references(
  docx: DocxPackage,
  properties: Element,
  name: 'w:headerReference' | 'w:footerReference',
  formats: Formats,
): HeaderFooters {
  const found: { default?: HeaderFooter; first?: HeaderFooter; even?: HeaderFooter } = {}
  for (const reference of children(properties, name)) {
    const type = attribute(reference, 'w:type')
    const part = readPart(docx, attribute(reference, 'r:id'), formats)
    found[type === 'first' || type === 'even' ? type : 'default'] = part
  }
  return found
}

function readPart(docx: DocxPackage, id: string | undefined, formats: Formats): HeaderFooter {
  const part = docx.relationships(docx.mainPart).find((relationship) => relationship.id === id)?.part ?? ''
  const root = docx.xml(part)
  if (!root) throw new Error(`No header or footer part stands behind the relationship ${id}.`)

  const story = { formats, fields: trackFields() }
  return { part, paragraphs: paragraphsOf([...blockElements(root)].map((block) => readBlock(block, story))) }
}

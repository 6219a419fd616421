import type { Element } from '@xmldom/xmldom'
import { flag } from './layers.ts'
import type { DocxPackage } from './read-docx.ts'
import { attribute, child, descendants, nameOf } from './xml.ts'

/** What a document uses and these readers pass over, so that no test judges it unawares. */
export function findUnresolved(docx: DocxPackage): string[] {
  const found = docx.partNames
    .filter((part) => /^word\/[^/]+\.xml$/.test(part))
    .flatMap((part) => featuresOf(docx.xml(part)).map((feature) => `${part}: ${feature}`))
  return [...new Set(found)]
}

function featuresOf(root: Element | undefined): string[] {
  if (!root || !partsWithText.has(nameOf(root))) return []
  return [...descendants(root)].flatMap((element) => {
    const name = nameOf(element)
    const elements = unresolvedElements.has(name) && isOn(element) ? [name] : []
    const attributes = unresolvedAttributes
      .filter((attributeName) => !['', '0', 'false', 'off'].includes(attribute(element, attributeName) ?? ''))
      .map((attributeName) => `${name}@${attributeName}`)
    return [...elements, ...attributes, ...oddities(element)]
  })
}

/** `lrTb` is how text runs anyway. */
function isOn(element: Element): boolean {
  return flag(element) === true && attribute(element, 'w:val') !== 'lrTb'
}

function oddities(element: Element): string[] {
  const needs = needed[nameOf(element)] ?? []
  const missing = needs
    .filter((name) => !child(element, name))
    .map((name) => `${nameOf(element)} without ${name}`)
  return isUnlisted(element) ? [...missing, 'w:numId of 0'] : missing
}

/** Word then drops the indents of the style too. */
function isUnlisted(element: Element): boolean {
  return nameOf(element) === 'w:numId' && attribute(element, 'w:val') === '0'
}

const needed: Readonly<Record<string, readonly ('w:pgSz' | 'w:pgMar' | 'w:sectPr')[]>> = {
  'w:body': ['w:sectPr'],
  'w:sectPr': ['w:pgSz', 'w:pgMar'],
}

const partsWithText = new Set(['w:document', 'w:hdr', 'w:ftr', 'w:styles', 'w:numbering'])

const unresolvedElements = new Set([
  ...[
    'mc:AlternateContent',
    'w:drawing',
    'w:pict',
    'w:object',
    'w:altChunk',
    'w:subDoc',
    'w:pgNum',
    'w:ruby',
  ],
  ...['w:footnoteReference', 'w:endnoteReference', 'w:del', 'w:moveFrom', 'w:framePr', 'w:vanish'],
  ...['w:bidi', 'w:rtl', 'w:cs', 'w:textDirection', 'w:bidiVisual', 'w:tblpPr', 'w:tblPrEx', 'w:hMerge'],
  ...['w:gridBefore', 'w:gridAfter', 'w:tblStylePr', 'w:numStyleLink', 'w:mirrorIndents'],
])

const unresolvedAttributes = [
  ...['w:beforeAutospacing', 'w:afterAutospacing', 'w:beforeLines', 'w:afterLines'],
  ...['w:firstLineChars', 'w:hangingChars', 'w:leftChars', 'w:rightChars', 'w:startChars', 'w:endChars'],
]

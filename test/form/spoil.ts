import type { Element } from '@xmldom/xmldom'
import { children, descendants, type Name, nameOf } from '../docx/xml.ts'
import { add, beside, inBody, inParagraph, type Mutation, put, rewrite, set, sibling } from './mutate.ts'

/** A `w:spacing`. */
export function spacing(attributes: string): string {
  return `<w:spacing w:after="0" ${attributes}/>`
}

/** Gives a paragraph another style, by its id. */
export function restyled(words: string, style: string): Mutation {
  return inParagraph(words, (paragraph) => set(paragraph, 'w:pStyle', 'w:val', style))
}

/** Formats the runs of a paragraph directly. */
export function runs(paragraph: Element, properties: string): void {
  for (const run of children(paragraph, 'w:r')) put(run, 'w:rPr', properties)
}

/** Types small letters and lets the program show capitals. */
export function capsByFormat(paragraph: Element): void {
  rewrite(paragraph, (text) => text.toLocaleLowerCase('vi'))
  runs(paragraph, '<w:caps/>')
}

/** Text in capitals. */
export function upper(text: string): string {
  return text.toLocaleUpperCase('vi')
}

/** Text with dashes for hyphens. */
export function dashes(text: string): string {
  return text.replaceAll('-', '–')
}

/** Gives the line below a text other indents. */
export function ruled(words: string, left: number, right: number): Mutation {
  return beside(words, 'after', (rule) => put(rule, 'w:pPr', `<w:ind w:left="${left}" w:right="${right}"/>`))
}

/** Takes the line below a text away, paragraph and all. */
export function unruled(words: string): Mutation {
  return inParagraph(words, (paragraph) => {
    const rule = sibling(paragraph, 'after')
    rule.parentNode?.removeChild(rule)
  })
}

/** Underlines a text. */
export function underlined(words: string): Mutation {
  return inParagraph(words, (paragraph) => runs(paragraph, '<w:u w:val="single"/>'))
}

/** Types a line below a text. */
export function underscored(words: string): Mutation {
  return inParagraph(words, (paragraph) => {
    add(paragraph, '<w:r><w:br/><w:t>________</w:t></w:r>')
  })
}

/** Puts a page number into an empty header or footer. */
export function numbered(root: Element): void {
  for (const paragraph of children(root, 'w:p')) {
    add(paragraph, '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>')
  }
}

/** Puts an empty paragraph of body text before another. */
export function emptyLine(paragraph: Element): void {
  const empty = paragraph.cloneNode(true)
  for (const run of [...empty.childNodes].filter(({ nodeName }) => nodeName === 'w:r')) empty.removeChild(run)
  paragraph.parentNode?.insertBefore(empty, paragraph)
}

/** Gives a table without padding the padding that is usual. */
export function padded(table: Element): void {
  put(
    table,
    'w:tblPr',
    '<w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>',
  )
}

/** Makes two columns equally wide. */
export function halved(table: Element): void {
  const columns = [...descendants(table)].filter((each) => nameOf(each) === 'w:gridCol')
  const cells = [...descendants(table)].filter((each) => nameOf(each) === 'w:tcW')
  for (const [index, each] of [...columns, ...cells].entries()) {
    each.setAttribute('w:w', index % 2 === 0 ? '4535' : '4536')
  }
}

/** Takes away the space above a table. */
export function spaceless(table: Element): void {
  put(sibling(table, 'before'), 'w:pPr', '<w:spacing w:before="0" w:line="20" w:lineRule="exact"/>')
}

/** Adds a date of creation to the properties. */
export function dated(root: Element): void {
  const created = root.ownerDocument?.createElementNS('http://purl.org/dc/terms/', 'dcterms:created')
  if (!created) throw new Error('The properties belong to no document.')
  created.textContent = '2026-01-01T00:00:00Z'
  root.appendChild(created)
}

/** Sets an attribute of the page setup of a section. */
export function inSection(index: number, name: Name, attributeName: string, value: string): Mutation {
  return inBody((root) => {
    const section = [...descendants(root)].filter((each) => nameOf(each) === 'w:sectPr')[index]
    if (!section) throw new Error(`There is no section ${index + 1}.`)
    set(section, name, attributeName, value)
  })
}

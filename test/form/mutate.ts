import { type Element, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { child, children, descendants, type Name, nameOf, parseXml, valueIn } from '../docx/xml.ts'

/** A change to a document. */
export type Mutation = (docx: Uint8Array) => Uint8Array

/** Changes the XML of one part. */
export function inPart(part: string, change: (root: Element) => void): Mutation {
  return (docx) => {
    const files = unzipSync(docx)
    const file = files[part]
    if (!file) throw new Error(`There is no ${part}.`)
    const root = parseXml(strFromU8(file))
    change(root)
    return zipSync({ ...files, [part]: strToU8(new XMLSerializer().serializeToString(root)) })
  }
}

/** Puts properties into a style that is known by its name, in place of those there. */
export function inStyle(name: string, container: 'w:pPr' | 'w:rPr', properties: string): Mutation {
  return inPart('word/styles.xml', (root) => {
    const styles = children(root, 'w:style').filter((style) => valueIn(style, 'w:name') === name)
    const [style] = styles
    if (styles.length !== 1 || !style) throw new Error(`${styles.length} styles are called ${name}.`)
    put(style, container, properties)
  })
}

/** Changes the paragraph of the body that begins with some words. */
export function inParagraph(words: string, change: (paragraph: Element) => void): Mutation {
  return inBody((root) => change(paragraphWith(root, words)))
}

/** Changes the body. */
export function inBody(change: (root: Element) => void): Mutation {
  return inPart('word/document.xml', change)
}

/** Changes the table row that begins with some words. */
export function inRow(words: string, change: (row: Element) => void): Mutation {
  return inBody((root) => change(ancestor(paragraphWith(root, words), 'w:tr')))
}

/** Changes the table that begins with some words. */
export function inTable(words: string, change: (table: Element) => void): Mutation {
  return inBody((root) => change(ancestor(paragraphWith(root, words), 'w:tbl')))
}

/** Changes the paragraph before or after the one that begins with some words. */
export function beside(
  words: string,
  side: 'before' | 'after',
  change: (element: Element) => void,
): Mutation {
  return inParagraph(words, (paragraph) => change(sibling(paragraph, side)))
}

/** The element before or after another. */
export function sibling(element: Element, side: 'before' | 'after'): Element {
  const step = side === 'before' ? 'previousSibling' : 'nextSibling'
  for (let node = element[step]; node; node = node[step]) {
    const found = children(element.parentElement ?? undefined).find((each) => each === node)
    if (found) return found
  }
  throw new Error(`Nothing stands ${side} the ${nameOf(element)}.`)
}

/** Puts property elements into a container, in place of those of the same names; makes the container. */
export function put(element: Element, container: Name, properties: string): void {
  const target = child(element, container) ?? made(element, container)
  for (const property of fragment(element, properties)) {
    for (const old of children(target).filter((each) => nameOf(each) === nameOf(property))) {
      target.removeChild(old)
    }
    target.appendChild(property)
  }
}

function made(element: Element, container: Name): Element {
  const [empty] = fragment(element, `<${container}/>`)
  if (!empty) throw new Error(`${container} cannot be made.`)
  element.insertBefore(empty, element.firstChild)
  return empty
}

/** Puts elements at the end of another. */
export function add(element: Element, xml: string): void {
  for (const each of fragment(element, xml)) element.appendChild(each)
}

/** Removes all elements of a name below an element; there must be one. */
export function drop(element: Element, name: Name): void {
  const found = [...descendants(element)].filter((each) => nameOf(each) === name)
  if (found.length === 0) throw new Error(`There is no ${name} to remove.`)
  for (const each of found) each.parentNode?.removeChild(each)
}

/** Sets an attribute of the first element of a name below an element. */
export function set(element: Element, name: Name, attributeName: string, value: string): void {
  const found = [...descendants(element)].find((each) => nameOf(each) === name)
  if (!found) throw new Error(`There is no ${name}.`)
  found.setAttribute(attributeName, value)
}

/** Replaces the words of the first text below an element. */
export function rewrite(element: Element, change: (text: string) => string): void {
  const text = [...descendants(element)].find((each) => nameOf(each) === 'w:t')
  if (!text) throw new Error('There is no text to rewrite.')
  text.textContent = change(text.textContent ?? '')
}

/** Several changes as one. */
export function all(...mutations: readonly Mutation[]): Mutation {
  return (docx) => mutations.reduce((changed, mutation) => mutation(changed), docx)
}

function paragraphWith(root: Element, words: string): Element {
  const paragraphs = [...descendants(root)].filter((each) => nameOf(each) === 'w:p')
  const found = paragraphs.find((each) => textOf(each).startsWith(words))
  if (!found) throw new Error(`No paragraph begins with “${words}”.`)
  return found
}

function textOf(element: Element): string {
  const texts = [...descendants(element)].filter((each) => nameOf(each) === 'w:t')
  return texts.map((each) => each.textContent ?? '').join('')
}

function ancestor(element: Element, name: Name): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (nameOf(each) === name) return each
  }
  throw new Error(`The ${nameOf(element)} stands in no ${name}.`)
}

/** Elements for the document of another element. */
function fragment(target: Element, xml: string): Element[] {
  const { ownerDocument } = target
  if (!ownerDocument) throw new Error(`The ${nameOf(target)} belongs to no document.`)
  return children(parseXml(`<x xmlns:w="${word}">${xml}</x>`)).map((each) =>
    ownerDocument.importNode(each, true),
  )
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

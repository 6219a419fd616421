import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom'

/** The namespaces these readers know, under the prefixes by which the readers name them. */
const namespaces = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  cp: 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  html: 'http://www.w3.org/1999/xhtml',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  rel: 'http://schemas.openxmlformats.org/package/2006/relationships',
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  xml: 'http://www.w3.org/XML/1998/namespace',
}

/** An element or attribute of a known namespace, named the same whatever prefix the file uses. */
export type Name = `${keyof typeof namespaces}:${string}`

const prefixes = new Map<string | null, string>(
  Object.entries(namespaces).map(([prefix, namespace]) => [namespace, prefix]),
)

/** The root element of an XML text; a text that is not well-formed throws. */
export function parseXml(text: string): Element {
  const parser = new DOMParser({ onError: onErrorStopParsing, normalizeLineEndings: xml10LineEndings })
  const root = parser.parseFromString(text, 'text/xml').documentElement
  if (!root) throw new Error('The XML text has no root element.')
  return root
}

/** The parser would by itself follow XML 1.1, where U+0085 and U+2028 are line ends too. */
function xml10LineEndings(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** The name of an element: `w:p`, or `{namespace}name` outside the known namespaces. */
export function nameOf(element: Element): string {
  const prefix = prefixes.get(element.namespaceURI)
  return prefix ? `${prefix}:${element.localName}` : `{${element.namespaceURI}}${element.localName}`
}

/** The child elements, or those of one name, in order. */
export function children(parent: Element | undefined, name?: Name): Element[] {
  const found: Element[] = []
  for (let node = parent?.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || nameOf(node) === name)) found.push(node)
  }
  return found
}

/** The first element down a path of names. */
export function child(parent: Element | undefined, ...path: readonly Name[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => children(element, name)[0], parent)
}

/** Every element below, in document order. */
export function* descendants(parent: Element): Generator<Element> {
  for (const element of children(parent)) {
    yield element
    yield* descendants(element)
  }
}

/** The text of an attribute; a name without prefix is an attribute without namespace. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const [local = '', prefix] = name.split(':').reverse()
  const namespace = isKnown(prefix) ? namespaces[prefix] : null
  return element?.getAttributeNS(namespace, local) ?? undefined
}

/** The `w:val` of a child element. */
export function valueIn(parent: Element | undefined, ...path: readonly Name[]): string | undefined {
  return attribute(child(parent, ...path), 'w:val')
}

function isKnown(prefix: string | undefined): prefix is keyof typeof namespaces {
  return prefix !== undefined && prefix in namespaces
}

/** The library's `nodeType` does not narrow a Node, so the claim is made here once. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

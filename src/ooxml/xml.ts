import { SaxesParser } from 'saxes'
import { UserError } from '../io.ts'
import type { UnpackingLimits } from './limits.ts'
import { textOf } from './part-text.ts'
import { packageWords } from './words.ts'

/** An element by a name such as `w:p`, the same whatever prefix and whichever edition of the standard a file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
  /** Where its first tag ends in the text of its part; no two elements of a part share it. */
  readonly at?: number
}

/** An element as it is written: where its first tag begins and ends, and its last one; of `<w:p/>` both are one. */
export interface Stretch {
  readonly from: number
  readonly at: number
  readonly last: number
  readonly to: number
}

const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'
const microsoft = 'http://schemas.microsoft.com/office/word'

/** The namespaces that readers know, under the prefixes by which readers name them. */
const prefixes: Readonly<Record<string, string>> = {
  [`${transitional}/wordprocessingml/2006/main`]: 'w',
  [`${strict}/wordprocessingml/main`]: 'w',
  [`${transitional}/officeDocument/2006/relationships`]: 'r',
  [`${strict}/officeDocument/relationships`]: 'r',
  [`${transitional}/officeDocument/2006/math`]: 'm',
  [`${strict}/officeDocument/math`]: 'm',
  [`${transitional}/drawingml/2006/main`]: 'a',
  [`${strict}/drawingml/main`]: 'a',
  [`${transitional}/drawingml/2006/picture`]: 'pic',
  [`${strict}/drawingml/picture`]: 'pic',
  [`${transitional}/drawingml/2006/chart`]: 'c',
  [`${strict}/drawingml/chart`]: 'c',
  [`${transitional}/drawingml/2006/diagram`]: 'dgm',
  [`${strict}/drawingml/diagram`]: 'dgm',
  [`${transitional}/markup-compatibility/2006`]: 'mc',
  [`${transitional}/package/2006/relationships`]: 'rel',
  [`${transitional}/package/2006/content-types`]: 'ct',
  [`${microsoft}/2010/wordprocessingShape`]: 'wps',
  [`${microsoft}/2010/wordml`]: 'w14',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://www.w3.org/XML/1998/namespace': 'xml',
}

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
  readonly at: number
}

type Scope = ReadonlyMap<string, string>

/**
 * The root of a part's XML, read in one pass: no DOCTYPE and so no entities but XML's own five, no more elements and
 * none deeper than the limits say. Whoever asks is told of each element where it is written, once it has ended.
 */
export function parsePart(
  part: string,
  bytes: Uint8Array,
  limits: UnpackingLimits,
  tell?: (element: XmlElement, stretch: Stretch) => void,
): XmlElement {
  const text = readable(part, bytes)
  const parser = new SaxesParser({ xmlns: false, position: false })
  const top: Open = { name: '', attributes: {}, children: [], at: 0 }
  const open: Open[] = [top]
  const scopes: Scope[] = [new Map([['xml', 'xml']])]
  let count = 0

  parser.on('doctype', () => {
    throw new UserError(packageWords.doctype(part))
  })
  parser.on('opentag', ({ name, attributes }) => {
    count += 1
    if (count > limits.elements) throw new UserError(packageWords.elements(part, limits.elements))
    if (open.length > limits.depth) throw new UserError(packageWords.deep(part, limits.depth))
    const scope = scopeOf(attributes, scopes.at(-1) ?? new Map())
    const element: Open = {
      name: nameIn(scope, name, 'element'),
      attributes: attributesIn(scope, attributes),
      children: [],
      at: parser.position,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
    scopes.push(scope)
  })
  parser.on('closetag', ({ isSelfClosing }) => {
    const element = open.pop()
    scopes.pop()
    if (!tell || !element) return
    const [at, to] = [element.at, parser.position]
    const beginningOf = (end: number) => text.lastIndexOf('<', end - 1)
    tell(element, { from: beginningOf(at), at, last: isSelfClosing ? to : beginningOf(to), to })
  })
  const addText = (letters: string) => open.at(-1)?.children.push(letters)
  parser.on('text', addText)
  parser.on('cdata', addText)

  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(packageWords.malformed(part))
  }
  const root = top.children.find((child) => typeof child !== 'string')
  if (!root) throw new UserError(packageWords.malformed(part))
  return root
}

function readable(part: string, bytes: Uint8Array): string {
  try {
    return textOf(bytes)
  } catch {
    throw new UserError(packageWords.malformed(part))
  }
}

function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    scope ??= new Map(outer)
    scope.set(name === 'xmlns' ? '' : name.slice('xmlns:'.length), prefixes[value] ?? '?')
  }
  return scope ?? outer
}

function nameIn(scope: Scope, name: string, kind: 'element' | 'attribute'): string {
  const colon = name.indexOf(':')
  if (colon < 0 && kind === 'attribute') return name
  const prefix = scope.get(colon < 0 ? '' : name.slice(0, colon)) ?? '?'
  return `${prefix}:${name.slice(colon + 1)}`
}

const none: Readonly<Record<string, string>> = {}

/** Word notes on most elements in which sitting they were typed; nobody asks. */
function attributesIn(scope: Scope, attributes: Readonly<Record<string, string>>) {
  const kept: [string, string][] = []
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns') || name.includes(':rsid')) continue
    kept.push([nameIn(scope, name, 'attribute'), value])
  }
  return kept.length === 0 ? none : Object.fromEntries(kept)
}

/** The child elements, or those of one name, in order. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = []
  for (const child of parent?.children ?? []) {
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child)
  }
  return found
}

/** The first element down a path of names. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let element = parent
  for (const name of path) {
    element = element?.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    )
  }
  return element
}

/** The `w:val` of an element down a path of names. */
export function valueIn(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return childOf(parent, ...path)?.attributes['w:val']
}

/** Whether an element down a path of names is there and not switched off. */
export function isOn(parent: XmlElement | undefined, ...path: readonly string[]): boolean | undefined {
  const element = childOf(parent, ...path)
  return element && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1')
}

/** All letters in an element, deep. */
export function lettersOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : lettersOf(child))).join('')
}

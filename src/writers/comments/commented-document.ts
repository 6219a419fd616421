import type { Localized } from '../../diagnostic.ts'
import { UserError } from '../../io.ts'
import type { UnpackingLimits } from '../../ooxml/limits.ts'
import { openPackage, relationshipsPart, type WordPackage } from '../../ooxml/package.ts'
import { bytesLike, textOf } from '../../ooxml/part-text.ts'
import { withParts } from '../../ooxml/rewritten-zip.ts'
import { unzip } from '../../ooxml/unzip.ts'
import { childOf } from '../../ooxml/xml.ts'
import { type Comment, endsXml, startsXml } from './comment.ts'
import { commentsPart, freeNumbers, numbersIn } from './comments-part.ts'
import { atTheEnd, type Edit, isClosedAtOnce, withEdits } from './edits.ts'
import { marked } from './mark.ts'
import { type Bearer, type Paragraphs, readParagraphs } from './paragraphs.ts'
import { withContentType, withPointer } from './pointers.ts'
import { type Edition, editionOf, namesAt } from './word-names.ts'
import { commentingWords } from './words.ts'

/** A remark to be made; `elsewhere` is said with it where its own paragraph can bear none. */
export interface Remark extends Comment {
  readonly elsewhere: string
}

/** A document with remarks, and what its readers should know of it. */
export interface Commented {
  readonly bytes: Uint8Array
  readonly warnings: readonly Localized[]
}

/**
 * A copy of a Word document with remarks as comments of Word: what is not touched is copied as it is packed, comments
 * that it has are kept. Without remarks it is the document itself.
 */
export async function commented(
  bytes: Uint8Array,
  remarks: readonly Remark[],
  limits: UnpackingLimits,
): Promise<Commented> {
  const word = openPackage(bytes, limits)
  if (/macroEnabled|template/i.test(word.mainType)) throw new UserError(commentingWords.otherKind)
  if (remarks.length === 0) return { bytes, warnings: [] }
  const zip = unzip(bytes, limits)
  const body = zip.read(word.mainPart) ?? new Uint8Array()
  const paragraphs = readParagraphs(word.mainPart, body, limits)
  const text = textOf(body)
  const edition = editionOf(text, paragraphs.rootStretch)

  const known = pointerToComments(word)
  const part = known ?? freePart(word)
  const comments = commentsPart(part, zip.read(part), edition, limits)
  const numbers = freeNumbers(remarks.length, new Set([...comments.numbers, ...numbersIn(paragraphs.root)]))
  const placed = remarks.map((remark, index) => placedOn(paragraphs, remark, numbers[index] ?? 0))

  const pointers = relationshipsPart(word.mainPart)
  const contents = zip.read('[Content_Types].xml') ?? new Uint8Array()
  const parts = new Map([
    [word.mainPart, bytesLike(body, withEdits(text, editsOf(text, placed, edition)))],
    ['[Content_Types].xml', withContentType(contents, part, limits)],
    [part, comments.with(placed.map(({ number, comment }) => [number, comment]))],
  ])
  if (known === undefined) {
    parts.set(pointers, withPointer(pointers, zip.read(pointers), `/${part}`, edition, limits))
  }
  const copy = withParts(bytes, parts, limits)
  return { bytes: await marked(copy, part, limits), warnings: warningsOf(word) }
}

interface Placed {
  readonly bearer: Bearer
  readonly number: number
  readonly comment: Comment
}

function placedOn(paragraphs: Paragraphs, remark: Remark, number: number): Placed {
  const bearer = paragraphs.near(remark.at)
  if (!bearer) throw new UserError(commentingWords.noParagraph)
  const lines = bearer.isNearest ? [...remark.lines, remark.elsewhere] : remark.lines
  return { bearer, number, comment: { at: remark.at, lines } }
}

/** Where the marks of all remarks go, those of one paragraph together. */
function editsOf(text: string, placed: readonly Placed[], edition: Edition): Edit[] {
  const onEach = new Map<number, { readonly bearer: Bearer; readonly numbers: number[] }>()
  for (const { bearer, number } of placed) {
    const others = onEach.get(bearer.stretch.at)
    if (others) others.numbers.push(number)
    else onEach.set(bearer.stretch.at, { bearer, numbers: [number] })
  }
  return [...onEach.values()].flatMap(({ bearer, numbers }) => {
    const { stretch, start, isEmpty, size } = bearer
    const names = namesAt(text, stretch, edition)
    const starts = startsXml(numbers, names)
    const ends = endsXml(numbers, names, isEmpty ? size : smallest)
    if (isClosedAtOnce(text, stretch)) return [atTheEnd(text, stretch, starts + ends)]
    return [{ from: start, to: start, text: starts }, atTheEnd(text, stretch, ends)]
  })
}

/** The marks of a paragraph with letters are so small that no line becomes higher. */
const smallest = '2'

function pointerToComments(word: WordPackage): string | undefined {
  const pointers = word.relationships(word.mainPart)
  return pointers.find(({ type, isExternal }) => type === 'comments' && !isExternal)?.target
}

/** A name that no part has, beside the main one. */
function freePart({ mainPart, names }: WordPackage): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1)
  const taken = new Set(names.map((name) => name.toLowerCase()))
  for (let number = 1; ; number += 1) {
    const name = `${folder}comments${number === 1 ? '' : number}.xml`
    if (!taken.has(name.toLowerCase())) return name
  }
}

function warningsOf(word: WordPackage): Localized[] {
  const isSigned = word.relationships('').some(({ type }) => type === 'origin')
  return [
    ...(isSigned ? [commentingWords.signed] : []),
    ...(isProtected(word) ? [commentingWords.protected] : []),
  ]
}

function isProtected(word: WordPackage): boolean {
  const pointer = word.relationships(word.mainPart).find(({ type }) => type === 'settings')
  const settings = pointer && word.xml(pointer.target)
  const enforced = childOf(settings, 'w:documentProtection')?.attributes['w:enforcement'] ?? '0'
  return !/^(0|false|off)$/.test(enforced) || childOf(settings, 'w:writeProtection') !== undefined
}

import type { Follow, Found } from './follow.ts'
import { scalarValue } from './plain-data.ts'
import { rereader } from './rereading.ts'
import { scalarOffsets } from './scalar-offsets.ts'
import type { Source } from './source.ts'
import { type Change, changes, type Offsets, uncut } from './text-changes.ts'
import { isText, type Node, type ScalarNode, type Tree, visit } from './tree.ts'
import { type Place, quoted, written } from './written-text.ts'

/** The edits of a document's values, each proved by reading the edited value again. */
export function replacer(tree: Tree, text: string, follow: Follow): Source['replacing'] {
  let repeated: ReadonlySet<string> | undefined

  return (path, replacement, within) => {
    const found = follow(path)
    repeated ??= text.includes('*') ? aliasNames(tree) : new Set()
    const { node } = found
    const place = placeOf(node, text)
    if (!place || place.end - place.start > longestMended) return undefined
    if (path.length === 0 || !standsAlone(found, repeated)) return undefined
    const value = node?.kind === 'scalar' ? scalarValue(node) : undefined
    const wanted = wantedValue(value, replacement, within)
    if (wanted === undefined || wanted === value || hasHalfLetter.test(wanted)) return undefined

    const reread = rereader(place, containerOf(found), value)
    const edits = isText(node)
      ? editsOf(place, scalarOffsets(node, text), String(value), wanted)
      : wholeEdits(place, wanted)
    const edit = edits.find((one) => reread(spliced(place, one)) === wanted)
    return edit && { edits: [{ range: { start: edit.start, end: edit.end }, text: edit.text }] }
  }
}

/** A longer text is left to a person: every edit of it is proved by reading the whole of it again. */
const longestMended = 20_000

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Where a scalar stands, or a bare text that a colon split in two; none for a blank, a list or a group of
 * keys.
 */
function placeOf(node: Node | null, text: string): Place | undefined {
  if (node?.kind === 'scalar') {
    const { notation: type, start, end } = node
    return start === end || hasForeignTag(node) ? undefined : { type, text, start, end }
  }
  if (node?.kind !== 'map') return undefined
  const [pair, ...more] = node.pairs
  if (!pair || more.length > 0 || !isBare(pair.key) || !isBare(pair.value)) return undefined
  const [{ start }, { end }] = [pair.key, pair.value]
  const isWhole = node.start === start && !node.tag && !text.slice(start, end).includes('\n')
  return isWhole ? { type: 'PLAIN', text, start, end } : undefined
}

/** A tag that says how a value is to be read, such as `!!int`; `!!str` says nothing else than we do. */
function hasForeignTag({ tag }: ScalarNode): boolean {
  return tag !== undefined && tag !== 'tag:yaml.org,2002:str'
}

function isBare(node: Node | null): node is ScalarNode {
  if (node?.kind !== 'scalar' || node.notation !== 'PLAIN') return false
  return node.source !== '' && !node.anchor && !node.tag
}

/** One of the two units of a letter without the other: no file can hold it. */
const hasHalfLetter = /\p{Cs}/u

/**
 * Whether a value stands in one place of the data only: neither it nor what is around it is repeated by an
 * alias.
 */
function standsAlone({ complete, way }: Found, repeated: ReadonlySet<string>): boolean {
  const isRepeated = (anchor: string | undefined) => anchor !== undefined && repeated.has(anchor)
  return complete && !way.some((node) => node.kind === 'alias' || isRepeated(node.anchor))
}

function aliasNames({ root }: Tree): ReadonlySet<string> {
  const names = new Set<string>()
  visit(root, (node) => {
    if (node.kind === 'alias') names.add(node.name)
  })
  return names
}

function containerOf({ node, way }: Found) {
  const above = way.flatMap((each) => (each !== node && 'isInBrackets' in each ? [each] : []))
  return { isList: above.at(-1)?.kind === 'list', inBrackets: above.some((each) => each.isInBrackets) }
}

function wantedValue(
  value: unknown,
  replacement: string,
  within: readonly [from: number, to: number] | undefined,
): string | undefined {
  if (!within) return replacement.normalize('NFC')
  const [from, to] = within
  if (typeof value !== 'string' || from < 0 || from > to || to > value.length) return undefined
  return (value.slice(0, from) + replacement + value.slice(to)).normalize('NFC')
}

/**
 * The smallest edits of a text first, in its own notation; then the whole of a one-line bare text in quotes.
 */
function editsOf(place: Place, offsets: Offsets | undefined, value: string, wanted: string): Edit[] {
  if (!offsets) return []
  const stretches = changes(value, wanted).map((change) => uncut(change, value, offsets))
  const edits = stretches.flatMap((stretch) => editOf(stretch, place, offsets) ?? [])
  const [first] = stretches
  const [start, end] = first ? placeIn(first, place, offsets) : []
  if (!first || start === undefined || end === undefined) return edits
  const raw = place.text.slice(place.start, start) + first.put + place.text.slice(end, place.end)
  return [...edits.toSorted((a, b) => lineEnds(place, a) - lineEnds(place, b)), ...inQuotes(place, raw)]
}

/** A bare number or word that is no text is written anew. */
function wholeEdits(place: Place, wanted: string): Edit[] {
  return [{ start: place.start, end: place.end, text: wanted }, ...inQuotes(place, wanted)]
}

function inQuotes({ type, text, start, end }: Place, raw: string): Edit[] {
  const fits = type === 'PLAIN' && !text.slice(start, end).includes('\n')
  return fits ? [{ start, end, text: quoted(raw) }] : []
}

function placeIn({ from, to }: Change, { type, start, end }: Place, offsets: Offsets): [number, number] {
  const isQuoted = type.startsWith('QUOTE')
  const close = isQuoted ? end - 1 : end
  const first = offsets[from]?.start ?? offsets.at(-1)?.end ?? (isQuoted ? start + 1 : start)
  const last = offsets[to - 1]
  if (from === to || !last) return [first, first]
  const isLineEnd = last.start === last.end
  return [first, isLineEnd ? (offsets[to]?.start ?? close) : last.end]
}

/** A change as an edit of the text; none when a text laid over several lines would have to be laid anew. */
function editOf(change: Change, place: Place, offsets: Offsets): Edit | undefined {
  const text = written(change.put, place, columnOf(place, offsets))
  if (text === undefined) return undefined
  const [start, end] = placeIn(change, place, offsets)
  const edit = { start, end, text }
  return lineEnds(place, edit) > 1 && place.type !== 'BLOCK_LITERAL' ? undefined : edit
}

/** How many line ends of the file an edit takes away. */
function lineEnds({ text }: Place, edit: Edit): number {
  return text.slice(edit.start, edit.end).split('\n').length - edit.text.split('\n').length
}

/** The column in which the lines of a block text begin. */
function columnOf({ text, type }: Place, offsets: Offsets): number {
  let column = Number.POSITIVE_INFINITY
  if (!type.startsWith('BLOCK')) return column
  let lineEnd = -1
  for (const { start, end } of offsets) {
    if (end === start || start <= lineEnd) continue
    column = Math.min(column, start - (text.lastIndexOf('\n', start - 1) + 1))
    lineEnd = text.indexOf('\n', start)
    if (lineEnd < 0) break
  }
  return column
}

function spliced({ text, start, end }: Place, edit: Edit): string {
  return text.slice(start, edit.start) + edit.text + text.slice(edit.end, end)
}

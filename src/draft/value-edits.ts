import type { Fix, Localized, Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'

type Edit = Fix['edits'][number]

/** A value, or a piece of one, and what is to stand in its place; an empty text is a blank. */
export interface Replacement {
  readonly path: Path
  readonly within?: readonly [from: number, to: number]
  readonly text: string
  /** Why, when there is more to say than that somebody answered. */
  readonly reason?: Localized
  /** Whether this is what a remark above the value was waiting for. */
  readonly settles?: true
}

/** Whether an answer is about the same letters as a change that it takes the place of. */
export function concerns(answer: Replacement, change: Replacement): boolean {
  if (answer.path.join('\0') !== change.path.join('\0')) return false
  if (!answer.within || !change.within) return true
  return answer.within[0] < change.within[1] && change.within[0] < answer.within[1]
}

/** The edits of a file for some replacements; none for one that cannot be made without changing more. */
export function valueEdits(source: Source, { path, within, text }: Replacement): readonly Edit[] {
  const value = valueAt(source.data, path)
  const isWhole = within === undefined || (within[0] === 0 && within[1] === String(value).length)
  if (value === undefined) return insertedEdits(source, path, text)
  if (Array.isArray(value)) return listEdits(source, path, text)
  if (typeof value === 'number') return [{ range: source.rangeOf(path), text }]
  if (isWhole && text === '') return [blanked(source, path)]
  if (isWhole && value === null) return [filled(source, path, text)]
  return (
    source.replacing(path, text, isWhole ? undefined : within)?.edits ??
    sharedEdits(source, { path, text, ...(within && { within }) })
  )
}

/**
 * A value that aliases repeat is changed where it stands; an alias itself stays and follows it. Reading the
 * file again proves that all of them were meant to change alike.
 */
function sharedEdits(source: Source, { path, within, text }: Replacement): readonly Edit[] {
  const { start, end } = source.rangeOf(path)
  const raw = source.text.slice(start, end)
  if (raw.startsWith('*')) return [{ range: { start, end: start }, text: '' }]
  const value = valueAt(source.data, path)
  const mark = raw === `'${value}'` ? "'" : raw === `"${value}"` ? '"' : ''
  if (raw !== `${mark}${value}${mark}` || /['"\\]/.test(text)) return []
  const [from, to] = within ?? [0, String(value).length]
  const at = start + mark.length
  return [{ range: { start: at + from, end: at + to }, text }]
}

/** The value at a path of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  )
}

/** Takes a value away and leaves its key, and a remark behind it. */
function blanked(source: Source, path: Path): Edit {
  const { text } = source
  const { end: keyEnd } = source.rangeOf(path, 'key')
  const value = source.rangeOf(path)
  const end = value.start + text.slice(value.start, value.end).trimEnd().length
  const colon = text.indexOf(':', keyEnd) + 1
  const start = text.slice(colon, value.start).includes('#') ? value.start : colon
  const isInBrackets = /^\s*[,}]/.test(text.slice(end))
  const remark = /^[|>][^\s#]*([ \t]+#[^\r\n]*)/.exec(text.slice(value.start, end))?.[1] ?? ''
  return { range: { start, end }, text: isInBrackets ? ' ' : remark }
}

/** Puts a value behind a key that has none. */
function filled(source: Source, path: Path, text: string): Edit {
  const key = source.rangeOf(path, 'key')
  const at = source.text.indexOf(':', key.end) + 1
  return { range: { start: at, end: at }, text: ` ${scalarOf(text)}` }
}

/** A list in brackets is written anew. */
function listEdits(source: Source, path: Path, text: string): readonly Edit[] {
  const range = source.rangeOf(path)
  return source.text.startsWith('[', range.start) ? [{ range, text }] : []
}

/** Adds a key to a group: behind one of its lines, or before its first key in braces. */
function insertedEdits(source: Source, path: Path, text: string): readonly Edit[] {
  const holder = path.slice(0, -1)
  const group = valueAt(source.data, holder)
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return []
  const added = `${path.at(-1)}: ${scalarOf(text)}`
  const extents = Object.keys(group).map((key) => source.extent([...holder, key]))
  const [first] = extents
  if (first && source.text.startsWith('{', source.rangeOf(holder).start)) {
    return [{ range: { start: first.start, end: first.start }, text: `${added}, ` }]
  }
  for (const { start, end } of extents) {
    const indent = /^ *$/.exec(source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start))?.[0]
    const lineEnd = source.text.indexOf('\n', start)
    if (indent === undefined || lineEnd < 0 || end > lineEnd) continue
    const newLine = source.text.charAt(lineEnd - 1) === '\r' ? '\r\n' : '\n'
    return [{ range: { start: lineEnd + 1, end: lineEnd + 1 }, text: `${indent}${added}${newLine}` }]
  }
  return []
}

/** A text as a careful hand writes it: bare where nothing in it could be read as a sign of YAML. */
function scalarOf(text: string): string {
  const isBare =
    /^\p{L}[\p{L}\d ().-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return isBare && !text.endsWith(' ') ? text : JSON.stringify(text)
}

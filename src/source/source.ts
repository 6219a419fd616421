import type { Diagnostic, Fix, Path, Range } from '../diagnostic.ts'

/** A plan's file as text and as data, and the way from each value back to its place in the text. */
export interface Source {
  readonly file: string
  /** The text as it stands in the file, without a byte order mark. */
  readonly text: string
  /** Plain objects, lists and scalars, all text in NFC; undefined when the YAML cannot be read. */
  readonly data: unknown
  readonly diagnostics: readonly Diagnostic[]
  /**
   * The place of a value, or of the key that holds it; of the nearest ancestor when the path leads nowhere.
   */
  rangeOf(path: Path, on?: 'key' | 'value'): Range
  /** The place of a part of a text value, through folding, quotes, escapes and NFC. */
  rangeWithin(path: Path, from: number, to: number): Range
  /** The whole of an entry: a key with its value, or an item of a list from behind its dash. */
  extent(path: Path): Range
  /**
   * The edit that puts `replacement` in the place of a value, or of the part of a text value `within` says;
   * undefined when that cannot be done without changing anything else.
   */
  replacing(path: Path, replacement: string, within?: readonly [from: number, to: number]): Fix | undefined
  /** The file in which the value at a path is written: this one, or one whose values it takes over. */
  origin(path: Path): Source
  /** The remarks after `#`, in order. */
  remarks(): readonly Remark[]
  /** Line and column of an offset, both from 1, the column in UTF-16 units. */
  position(offset: number): Position
  /** A line of the text, counted from 1, without its line end. */
  line(number: number): string
}

/** A remark in a file, which is no data. */
export interface Remark {
  /** From its `#` to the end of its line. */
  readonly text: string
  readonly range: Range
  /** The list entry, or the key with its value, that begins next; none at the end of the file. */
  readonly next?: Range
}

export interface Position {
  readonly line: number
  readonly column: number
}

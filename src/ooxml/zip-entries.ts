import { checksum } from './checksum.ts'

/** An entry of a zip: its record with the data, and its line in the directory (APPNOTE.TXT, 4.3.7 and 4.3.12). */
export interface ZipEntry {
  readonly name: string
  readonly record: Uint8Array
  readonly line: Uint8Array
}

/** A plain file that its owner may read and write, as Word for Mac expects to find it. */
const attributes = 0x01800000

/** 1 January 1980, the first day a zip can tell. */
const day = (1 << 5) | 1

const sizes = { record: 30, line: 46, end: 22 }

/** An entry that holds some bytes as they are. */
export function storedEntry(name: string, data: Uint8Array): ZipEntry {
  return zipEntry(name, data, data, 0)
}

/** An entry of some data, kept as it is (0) or deflated (8). */
export function zipEntry(name: string, data: Uint8Array, kept: Uint8Array, method: 0 | 8): ZipEntry {
  const title = new TextEncoder().encode(name)
  const record = new Uint8Array(sizes.record + title.length + kept.length)
  const line = new Uint8Array(sizes.line + title.length)
  record.set(title, sizes.record)
  record.set(kept, sizes.record + title.length)
  line.set(title, sizes.line)
  const [recordView, lineView] = [new DataView(record.buffer), new DataView(line.buffer)]
  recordView.setUint32(0, 0x04034b50, true)
  lineView.setUint32(0, 0x02014b50, true)
  lineView.setUint16(4, 20, true)
  lineView.setUint32(38, attributes, true)
  const sum = checksum(data)
  for (const [view, from] of [
    [recordView, 4],
    [lineView, 6],
  ] as const) {
    view.setUint16(from, 20, true)
    view.setUint16(from + 4, method, true)
    view.setUint32(from + 6, day << 16, true)
    view.setUint32(from + 10, sum, true)
    view.setUint32(from + 14, kept.length, true)
    view.setUint32(from + 18, data.length, true)
    view.setUint16(from + 22, title.length, true)
  }
  return { name, record, line }
}

/** A zip of some entries, in their order. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const end = new Uint8Array(sizes.end)
  const lines: Uint8Array[] = []
  let at = 0
  for (const { record, line } of entries) {
    lines.push(placed(line, at))
    at += record.length
  }
  const view = new DataView(end.buffer)
  view.setUint32(0, 0x06054b50, true)
  view.setUint16(8, entries.length, true)
  view.setUint16(10, entries.length, true)
  view.setUint32(
    12,
    lines.reduce((sum, { length }) => sum + length, 0),
    true,
  )
  view.setUint32(16, at, true)
  return joined([...entries.map(({ record }) => record), ...lines, end])
}

/** A line of the directory for a record that begins at some byte. */
export function placed(line: Uint8Array, at: number): Uint8Array {
  const copy = new Uint8Array(line)
  new DataView(copy.buffer).setUint32(42, at, true)
  return copy
}

/** A copy of a zip in which its last entry is another one, as long as that in each of its parts. */
export function withLastEntry(zip: Uint8Array, { record, line }: ZipEntry): Uint8Array | undefined {
  const directory = directoryStart(zip)
  if (directory === undefined) return undefined
  const [recordAt, lineAt] = [directory - record.length, zip.length - sizes.end - line.length]
  if (recordAt < 0 || lineAt < directory) return undefined
  const copy = new Uint8Array(zip)
  copy.set(record, recordAt)
  copy.set(placed(line, recordAt), lineAt)
  return copy
}

/** Bytes one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Where the directory of a zip begins that ends without a remark; undefined where there is no such zip. */
function directoryStart(bytes: Uint8Array): number | undefined {
  const end = bytes.length - sizes.end
  if (end < 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(end, true) === 0x06054b50 ? view.getUint32(end + 16, true) : undefined
}

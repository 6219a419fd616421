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

/** The entries of a zip that was just made, each with a fixed time and plain attributes. */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const bytes = new Uint8Array(zip)
  const view = new DataView(bytes.buffer)
  const end = endRecord(view)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true)
    view.setUint32(at + 12, day << 16, true)
    view.setUint32(local + 10, day << 16, true)
    view.setUint32(at + 38, attributes, true)
    const sum = (offset: number, fields: readonly number[]) =>
      fields.reduce((total, field) => total + view.getUint16(offset + field, true), 0)
    const line = bytes.subarray(at, at + sizes.line + sum(at, [28, 30, 32]))
    const data = local + sizes.record + sum(local, [26, 28])
    const record = bytes.subarray(local, data + view.getUint32(at + 20, true))
    const name = new TextDecoder().decode(
      line.subarray(sizes.line, sizes.line + view.getUint16(at + 28, true)),
    )
    entries.push({ name, record, line })
    at += line.length
  }
  return entries
}

/** An entry that holds some bytes as they are. */
export function storedEntry(name: string, data: Uint8Array): ZipEntry {
  const title = new TextEncoder().encode(name)
  const record = new Uint8Array(sizes.record + title.length + data.length)
  const line = new Uint8Array(sizes.line + title.length)
  record.set(title, sizes.record)
  record.set(data, sizes.record + title.length)
  line.set(title, sizes.line)
  const [recordView, lineView] = [new DataView(record.buffer), new DataView(line.buffer)]
  recordView.setUint32(0, 0x04034b50, true)
  lineView.setUint32(0, 0x02014b50, true)
  lineView.setUint16(4, 20, true)
  lineView.setUint32(38, attributes, true)
  for (const [view, from] of [
    [recordView, 4],
    [lineView, 6],
  ] as const) {
    view.setUint16(from, 20, true)
    view.setUint32(from + 6, day << 16, true)
    view.setUint32(from + 10, checksum(data), true)
    view.setUint32(from + 14, data.length, true)
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
    const placed = line.slice()
    new DataView(placed.buffer).setUint32(42, at, true)
    lines.push(placed)
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
export function directoryStart(bytes: Uint8Array): number | undefined {
  const end = bytes.length - sizes.end
  if (end < 0) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(end, true) === 0x06054b50 ? view.getUint32(end + 16, true) : undefined
}

function endRecord(view: DataView): number {
  let at = view.byteLength - sizes.end
  while (at > 0 && view.getUint32(at, true) !== 0x06054b50) at -= 1
  return at
}

/** CRC-32, which a zip keeps of every entry. */
function checksum(data: Uint8Array): number {
  let rest = ~0
  for (const byte of data) {
    rest ^= byte
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0)
  }
  return ~rest >>> 0
}

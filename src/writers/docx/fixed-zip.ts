/** 1 January 1980, the first day a zip can tell. */
const day = (1 << 5) | 1

/** A plain file that its owner may read and write, as Word for Mac expects to find it. */
const attributes = 0x01800000

/** The same zip with a fixed time and plain attributes on every entry (APPNOTE.TXT, 4.3.7 and 4.3.12). */
export function fixedZip(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(entry + 42, true)
    view.setUint32(entry + 12, day << 16, true)
    view.setUint32(local + 10, day << 16, true)
    view.setUint32(entry + 38, attributes, true)
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(entry + field, true))
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return bytes
}

function endRecord(view: DataView): number {
  let at = view.byteLength - 22
  while (at > 0 && view.getUint32(at, true) !== 0x06054b50) at -= 1
  return at
}

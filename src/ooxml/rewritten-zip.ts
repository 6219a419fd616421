import type { UnpackingLimits } from './limits.ts'
import { packedEntry } from './packed-entry.ts'
import { directoryOf, type Entry, endOf, keyOf } from './unzip.ts'
import { joined, placed } from './zip-entries.ts'

/**
 * A copy of a zip in which some parts have other bytes, or are new at its end; every other entry is copied as it is
 * packed, with its name, its day and all that its maker noted.
 */
export function withParts(
  zip: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
  limits: UnpackingLimits,
): Uint8Array {
  const entries = directoryOf(zip, limits)
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const endAt = endOf(view)
  const stretches = stretchesOf(entries, view.getUint32(endAt + 16, true))
  const left = new Map([...parts].map(([name, data]) => [keyOf(name), { name, data }]))
  const records: Uint8Array[] = []
  const lines: Uint8Array[] = []
  const places = new Map<number, number>()
  let length = 0
  const append = (record: Uint8Array, line: Uint8Array) => {
    records.push(record)
    lines.push(placed(line, length))
    length += record.length
  }
  for (const entry of entries) {
    const other = left.get(keyOf(entry.name))
    const known = places.get(entry.at)
    if (other) {
      left.delete(keyOf(entry.name))
      const { record, line } = packedEntry(entry.name, other.data)
      append(record, line)
    } else if (known !== undefined) {
      lines.push(placed(entry.line, known))
    } else {
      places.set(entry.at, length)
      append(zip.subarray(entry.at, stretches.get(entry.at)), entry.line)
    }
  }
  for (const { name, data } of left.values()) {
    const { record, line } = packedEntry(name, data)
    append(record, line)
  }
  const end = new Uint8Array(zip.subarray(endAt))
  const endView = new DataView(end.buffer)
  endView.setUint16(8, lines.length, true)
  endView.setUint16(10, lines.length, true)
  endView.setUint32(12, lengthOf(lines), true)
  endView.setUint32(16, length, true)
  return joined([...records, ...lines, end])
}

/** Where the record of each entry ends, with all that follows it: where the next one begins, or the directory. */
function stretchesOf(entries: readonly Entry[], directory: number): ReadonlyMap<number, number> {
  const starts = [...new Set([...entries.map(({ at }) => at), directory])].toSorted((a, b) => a - b)
  return new Map(starts.map((start, index) => [start, starts[index + 1] ?? start]))
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0)
}

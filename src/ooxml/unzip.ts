import { Inflate } from 'fflate'
import { UserError } from '../io.ts'
import { checksum } from './checksum.ts'
import type { UnpackingLimits } from './limits.ts'
import { packageWords } from './words.ts'

/** The parts of a zip by their names, each unpacked when it is asked for. */
export interface Unzipped {
  readonly names: readonly string[]
  read(name: string): Uint8Array | undefined
}

/** A line of the directory of a zip. */
export interface Entry {
  readonly name: string
  readonly method: number
  readonly isLocked: boolean
  readonly sum: number
  readonly packed: number
  readonly size: number
  readonly at: number
  /** The line as it is written. */
  readonly line: Uint8Array
}

const sizes = { record: 30, line: 46, end: 22, remark: 0xffff }

/** The directory of a zip, within limits; no name of an entry ever leads to a file on the machine. */
export function unzip(bytes: Uint8Array, limits: UnpackingLimits): Unzipped {
  const entries = new Map<string, Entry>()
  for (const entry of directoryOf(bytes, limits)) {
    if (/(^|\/)\.\.(\/|$)|^\/|:/.test(entry.name)) continue
    if (entries.has(keyOf(entry.name))) throw new UserError(packageWords.twice(entry.name))
    entries.set(keyOf(entry.name), entry)
  }
  let left = limits.total
  return {
    names: [...entries.values()].map(({ name }) => name),
    read(name) {
      const entry = entries.get(keyOf(name))
      if (!entry) return undefined
      if (entry.size > limits.part) throw new UserError(packageWords.size(entry.name, limits.part))
      left -= entry.size
      if (left < 0) throw new UserError(packageWords.total(limits.total))
      return contentOf(bytes, entry, limits)
    },
  }
}

/** Names of parts are the same in any case (ECMA-376, part 2). */
export function keyOf(name: string): string {
  return name.toLowerCase()
}

/** The lines of the directory of a zip, in order. */
export function directoryOf(bytes: Uint8Array, limits: UnpackingLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new UserError(packageWords.entries(limits.entries))
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let length = 0; entries.length < count; at += length) {
    if (at + sizes.line > end || view.getUint32(at, true) !== 0x02014b50) {
      throw new UserError(packageWords.truncated)
    }
    const nameEnd = sizes.line + view.getUint16(at + 28, true)
    length = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const name = new TextDecoder().decode(bytes.subarray(at + sizes.line, at + nameEnd))
    entries.push({
      name: name.replaceAll('\\', '/'),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      line: bytes.subarray(at, at + length),
    })
  }
  return entries
}

/** Where the last record of a zip begins. */
export function endOf(view: DataView): number {
  const last = view.byteLength - sizes.end
  for (let at = last; at >= Math.max(0, last - sizes.remark); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new UserError(packageWords.truncated)
}

function contentOf(bytes: Uint8Array, entry: Entry, limits: UnpackingLimits): Uint8Array {
  const { name, size, packed, at } = entry
  if (entry.isLocked) throw new UserError(packageWords.locked)
  if (size > limits.ratioFrom && size > packed * limits.ratio) {
    throw new UserError(packageWords.ratio(name, limits.ratio))
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + sizes.record > bytes.length || view.getUint32(at, true) !== 0x04034b50) {
    throw new UserError(packageWords.damaged(name))
  }
  const start = at + sizes.record + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > bytes.length) throw new UserError(packageWords.truncated)
  const content = unpacked(bytes.subarray(start, start + packed), entry)
  if (content?.length !== size || checksum(content) !== entry.sum) {
    throw new UserError(packageWords.damaged(name))
  }
  return content
}

/** Bytes are pushed piece by piece, so that what unpacks to more than it claims is left before it fills anything. */
function unpacked(packed: Uint8Array, { method, size }: Entry): Uint8Array | undefined {
  if (method === 0) return packed
  if (method !== 8) return undefined
  const content = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((piece) => {
    if (length + piece.length <= size) content.set(piece, length)
    length += piece.length
  })
  const step = 2 ** 16
  try {
    for (let at = 0; at < packed.length && length <= size; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch {
    return undefined
  }
  return length === size ? content : undefined
}

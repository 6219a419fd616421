import { deflateSync } from 'fflate'
import { type ZipEntry, zipEntry } from './zip-entries.ts'

/** An entry that holds some bytes packed, the same everywhere: zlib's own differ by version and machine. */
export function packedEntry(name: string, data: Uint8Array): ZipEntry {
  return zipEntry(name, data, deflateSync(data), 8)
}

import { closeSync, openSync, readSync } from 'node:fs'
import { fileLimit } from '../source/limits.ts'

/** What is asked for of an endless file, a byte more than may be read, is enough to refuse it. */
const readAtMost = fileLimit + 1

/**
 * The bytes of a file that holds words, as far as any such file may go and one more. A file is read at once: the part
 * of Node that reads without waiting takes longer to load than the file to read.
 */
export function readWords(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    return Buffer.concat([...chunksOf(file)]).subarray(0, readAtMost)
  } finally {
    closeSync(file)
  }
}

function* chunksOf(file: number): Generator<Uint8Array> {
  for (let length = 0; length < readAtMost; ) {
    const chunk = Buffer.allocUnsafe(chunkSize)
    const read = readSync(file, chunk)
    if (read === 0) return
    length += read
    yield chunk.subarray(0, read)
  }
}

const chunkSize = 65_536

/** The bytes of a stream, up to the same end. */
export async function bounded(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= readAtMost) break
  }
  return Buffer.concat(chunks).subarray(0, readAtMost)
}

import { open } from 'node:fs/promises'
import { fileLimit } from '../source/limits.ts'

/** What is asked for of an endless file, a byte more than may be read, is enough to refuse it. */
const readAtMost = fileLimit + 1

/** The bytes of a file that holds words, as far as any such file may go and one more. */
export async function readWords(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    return await bounded(file.createReadStream({ end: readAtMost - 1, autoClose: false }))
  } finally {
    await file.close()
  }
}

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

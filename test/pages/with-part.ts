import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A DOCX with the text of one part changed; a change that changes nothing throws. */
export function withPart(docx: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(docx)
  const before = strFromU8(files[part] ?? new Uint8Array())
  const after = change(before)
  if (after === before) throw new Error(`Nothing has changed in ${part}.`)
  return zipSync({ ...files, [part]: strToU8(after) })
}

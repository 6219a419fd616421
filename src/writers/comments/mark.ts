import { UserError } from '../../io.ts'
import type { UnpackingLimits } from '../../ooxml/limits.ts'
import { openPackage } from '../../ooxml/package.ts'
import { bytesLike, textOf } from '../../ooxml/part-text.ts'
import { withParts } from '../../ooxml/rewritten-zip.ts'
import { unzip } from '../../ooxml/unzip.ts'
import type { Edit } from './edits.ts'

/**
 * The mark of a copy that tdkt wrote: a remark in the XML of the comments, with the hash of the whole file before it
 * was filled in. Whoever saves the copy anew, by whatever program, makes other bytes.
 */
const markOf = (hash: string) => `<!--tdkt:${hash}-->`

const anyMark = /<!--tdkt:[0-9a-f]{64}-->/g

/** A mark as long as any, to be filled in. */
export const blankMark = markOf('0'.repeat(64))

/** Takes out the marks of earlier copies. */
export function withoutMark(text: string): Edit[] {
  return [...text.matchAll(anyMark)].map(({ index, 0: mark }) => ({
    from: index,
    to: index + mark.length,
    text: '',
  }))
}

/** A copy in whose part of comments the mark is filled in. */
export async function marked(copy: Uint8Array, part: string, limits: UnpackingLimits): Promise<Uint8Array> {
  const comments = unzip(copy, limits).read(part)
  if (!comments) return copy
  const mark = markOf(await hashOf(copy))
  return withParts(copy, new Map([[part, remarked(comments, mark)]]), limits)
}

/** Whether a file is, byte for byte, a commented copy as tdkt wrote it. */
export async function isOwnCopy(bytes: Uint8Array, limits: UnpackingLimits): Promise<boolean> {
  try {
    const word = openPackage(bytes, limits)
    const part = word.relationships(word.mainPart).find(({ type }) => type === 'comments')?.target
    const comments = part === undefined ? undefined : unzip(bytes, limits).read(part)
    if (part === undefined || !comments || !textOf(comments).match(anyMark)) return false
    const unfilled = withParts(bytes, new Map([[part, remarked(comments, blankMark)]]), limits)
    const made = await marked(unfilled, part, limits)
    return made.length === bytes.length && made.every((byte, index) => bytes[index] === byte)
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

function remarked(part: Uint8Array, mark: string): Uint8Array {
  return bytesLike(part, textOf(part).replace(anyMark, mark))
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

import type { UnpackingLimits } from '../../ooxml/limits.ts'
import { bytesLike, textOf } from '../../ooxml/part-text.ts'
import { childrenOf, parsePart, type Stretch, type XmlElement } from '../../ooxml/xml.ts'
import { escapedMarkup } from '../escaped-markup.ts'
import { atTheEnd, prefixAt, withEdits } from './edits.ts'
import type { Edition } from './word-names.ts'

/** The list of contents with the kind of a part of comments in it, once. */
export function withContentType(contents: Uint8Array, part: string, limits: UnpackingLimits): Uint8Array {
  return withChild('[Content_Types].xml', contents, limits, (root, prefix) => {
    const known = childrenOf(root, 'ct:Override').map(({ attributes }) => attributes['PartName'] ?? '')
    if (known.some((name) => name.toLowerCase() === `/${part}`.toLowerCase())) return ''
    return `<${prefix}Override PartName="/${escapedMarkup(part)}" ContentType="${commentsType}"/>`
  })
}

/** The pointers of the main part with one to its comments. */
export function withPointer(
  name: string,
  there: Uint8Array | undefined,
  target: string,
  edition: Edition,
  limits: UnpackingLimits,
): Uint8Array {
  const bytes = there ?? new TextEncoder().encode(noPointers)
  return withChild(name, bytes, limits, (root, prefix) => {
    const taken = new Set(childrenOf(root).map(({ attributes }) => attributes['Id']?.toLowerCase()))
    let number = 1
    while (taken.has(`tdkt${number}`)) number += 1
    return `<${prefix}Relationship Id="tdkt${number}" Type="${edition.pointer}" Target="${escapedMarkup(target)}"/>`
  })
}

function withChild(
  name: string,
  bytes: Uint8Array,
  limits: UnpackingLimits,
  childFor: (root: XmlElement, prefix: string) => string,
): Uint8Array {
  let stretch: Stretch = { from: 0, at: 0, last: 0, to: 0 }
  const root = parsePart(name, bytes, limits, (_, own) => {
    stretch = own
  })
  const text = textOf(bytes)
  const child = childFor(root, prefixAt(text, stretch))
  return child === '' ? bytes : bytesLike(bytes, withEdits(text, [atTheEnd(text, stretch, child)]))
}

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

const noPointers =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

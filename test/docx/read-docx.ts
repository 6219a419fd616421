import { posix } from 'node:path'
import type { Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'
import { attribute, children, parseXml } from './xml.ts'

/** The parts of a DOCX and the relationships between them. */
export interface DocxPackage {
  readonly partNames: readonly string[]
  /** The name of the part that holds the body, usually `word/document.xml`. */
  readonly mainPart: string
  /** The root element of a part, or undefined where there is no such part. */
  readonly xml: (part: string) => Element | undefined
  /** The internal relationships of a part; `''` stands for the package itself. */
  readonly relationships: (part: string) => readonly Relationship[]
}

/** A pointer from one part to another. */
export interface Relationship {
  readonly id: string
  /** The last word of the type's address: `styles`, `header`, `core-properties`. */
  readonly type: string
  readonly part: string
}

/** Opens a DOCX; bytes that are no such package throw. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = new Map(Object.entries(unzipSync(bytes)))
  const roots = new Map<string, Element>()

  function xml(part: string): Element | undefined {
    const file = files.get(part)
    if (!file) return undefined
    const root = roots.get(part) ?? parseXml(strFromU8(file).replace(/^\uFEFF/, ''))
    roots.set(part, root)
    return root
  }

  function relationships(part: string): Relationship[] {
    return children(xml(relationshipsPart(part)), 'rel:Relationship')
      .filter((relationship) => attribute(relationship, 'TargetMode') !== 'External')
      .map((relationship) => ({
        id: attribute(relationship, 'Id') ?? '',
        type: posix.basename(attribute(relationship, 'Type') ?? ''),
        part: resolveTarget(part, attribute(relationship, 'Target') ?? ''),
      }))
  }

  const mainPart = relationships('').find(({ type }) => type === 'officeDocument')?.part
  if (mainPart === undefined) throw new Error('The package names no main document.')
  return { partNames: [...files.keys()], mainPart, xml, relationships }
}

/** The root element of the part to which another part points by a type of relationship. */
export function relatedXml({ xml, relationships }: DocxPackage, source: string, type: string) {
  const relationship = relationships(source).find((candidate) => candidate.type === type)
  return relationship && xml(relationship.part)
}

function relationshipsPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

function resolveTarget(source: string, target: string): string {
  return posix.resolve('/', posix.dirname(source), target).slice(1)
}

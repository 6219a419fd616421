import { UserError } from '../io.ts'
import type { UnpackingLimits } from './limits.ts'
import { unzip } from './unzip.ts'
import { packageWords } from './words.ts'
import { childrenOf, parsePart, type XmlElement } from './xml.ts'

/** A pointer from one part to another, or to a place outside the file, which nobody follows. */
export interface Relationship {
  readonly id: string
  /** The last word of the type's address: `styles`, `header`, `hyperlink`. */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The parts of a Word document and the pointers between them. */
export interface WordPackage {
  readonly names: readonly string[]
  /** The name of the part that holds the body, usually `word/document.xml`. */
  readonly mainPart: string
  /** The kind of the main part as the list of contents tells it. */
  readonly mainType: string
  /** The root of a part, or undefined where there is no such part. */
  xml(part: string): XmlElement | undefined
  relationships(part: string): readonly Relationship[]
}

const contents = '[Content_Types].xml'

/** Opens a Word document; one that is none, or goes beyond the limits, is refused with a sentence. */
export function openPackage(bytes: Uint8Array, limits: UnpackingLimits): WordPackage {
  const zip = unzip(bytes, limits)
  const roots = new Map<string, XmlElement>()

  function xml(part: string): XmlElement | undefined {
    const known = roots.get(part)
    if (known) return known
    const content = zip.read(part)
    if (!content) return undefined
    const root = parsePart(part, content, limits)
    roots.set(part, root)
    return root
  }

  function relationships(part: string): Relationship[] {
    return childrenOf(xml(relationshipsPart(part)), 'rel:Relationship').map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
        target: isExternal ? target : resolved(part, target),
        isExternal,
      }
    })
  }

  const types = xml(contents)
  if (!types) throw new UserError(isOther(zip.names) ? packageWords.notWord : packageWords.missing(contents))
  const main = relationships('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal)
  if (!main)
    throw new UserError(
      packageWords.missing(zip.names.includes('_rels/.rels') ? 'word/document.xml' : '_rels/.rels'),
    )
  if (/^(xl|ppt)\//.test(main.target)) throw new UserError(packageWords.notWord)
  if (!zip.names.some((name) => name.toLowerCase() === main.target.toLowerCase())) {
    throw new UserError(packageWords.missing(main.target))
  }
  const mainType =
    childrenOf(types, 'ct:Override').find(({ attributes }) => attributes['PartName'] === `/${main.target}`)
      ?.attributes['ContentType'] ?? ''
  return { names: zip.names, mainPart: main.target, mainType, xml, relationships }
}

/** A zip that has none of the parts that Word writes. */
function isOther(names: readonly string[]): boolean {
  return !names.some((name) => /^(word\/|_rels\/)/.test(name))
}

/** The part that holds the pointers of another one. */
export function relationshipsPart(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return `${folder}_rels/${part.slice(folder.length)}.rels`
}

function resolved(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const steps: string[] = []
  for (const step of [...base, ...target.split('/')]) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

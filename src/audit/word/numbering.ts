import { childOf, childrenOf, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { roman } from '../../text.ts'
import { type ParagraphLayer, paragraphLayerOf } from './paragraph-look.ts'

/** A level of a list: how it prints its numbers and how it sets its paragraphs. */
interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly look: ParagraphLayer
}

/** The lists of a document; it counts their paragraphs in printed order. */
export interface Lists {
  /** How a level of a list sets its paragraphs. */
  look(list: string, level: number): ParagraphLayer
  /** The number that the next paragraph of a list prints, such as `II.`; undefined where there is no such list. */
  next(list: string, level: number): string | undefined
}

export function listsOf(root: XmlElement | undefined): Lists {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]),
  )
  const lists = new Map(childrenOf(root, 'w:num').map((list) => [list.attributes['w:numId'], list]))
  const levels = new Map<string, ReadonlyMap<number, Level>>()
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  function levelsOf(id: string): ReadonlyMap<number, Level> | undefined {
    const list = lists.get(id)
    if (!list) return undefined
    const known = levels.get(id)
    if (known) return known
    const kind = kinds.get(valueIn(list, 'w:abstractNumId'))
    const own = childrenOf(list, 'w:lvlOverride').flatMap((override) => childOf(override, 'w:lvl') ?? [])
    const made = new Map(
      [...childrenOf(kind, 'w:lvl'), ...own].map((level) => [depthOf(level), levelOf(level)]),
    )
    levels.set(id, made)
    return made
  }

  function startOf(id: string, level: number): number | undefined {
    const override = childrenOf(lists.get(id), 'w:lvlOverride').find((each) => depthOf(each) === level)
    const start = Number(valueIn(override, 'w:startOverride') ?? Number.NaN)
    return Number.isInteger(start) ? start : undefined
  }

  return {
    look: (id, level) => levelsOf(id)?.get(level)?.look ?? {},
    next(id, level) {
      const all = levelsOf(id)
      const own = all?.get(level)
      if (!all || !own) return undefined
      const shared = valueIn(lists.get(id), 'w:abstractNumId') ?? id
      const count = counts.get(shared) ?? new Map<number, number>()
      counts.set(shared, count)
      const restart = begun.has(`${id} ${level}`) ? undefined : startOf(id, level)
      begun.add(`${id} ${level}`)
      const before = restart === undefined ? count.get(level) : restart - 1
      count.set(level, before === undefined ? own.start : before + 1)
      for (const deeper of [...count.keys()]) if (deeper > level) count.delete(deeper)
      if (own.format === 'bullet') return own.text
      return own.text.replace(/%([1-9])/g, (_, digit) => {
        const asked = Number(digit) - 1
        return numberAs(all.get(asked)?.format ?? 'decimal', count.get(asked) ?? all.get(asked)?.start ?? 1)
      })
    },
  }
}

function depthOf(level: XmlElement): number {
  return Number(level.attributes['w:ilvl'] ?? 0)
}

function levelOf(level: XmlElement): Level {
  const start = Number(valueIn(level, 'w:start') ?? 0)
  return {
    start: Number.isInteger(start) ? start : 1,
    format: valueIn(level, 'w:numFmt') ?? 'decimal',
    text: valueIn(level, 'w:lvlText') ?? '',
    look: paragraphLayerOf(childOf(level, 'w:pPr')),
  }
}

function numberAs(format: string, number: number): string {
  const small = number > 0 && number < 4000
  switch (format) {
    case 'upperRoman':
      return small ? roman(number) : String(number)
    case 'lowerRoman':
      return small ? roman(number).toLowerCase() : String(number)
    case 'upperLetter':
      return letter(number).toUpperCase()
    case 'lowerLetter':
      return letter(number)
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** Word counts with the 26 Latin letters, in Vietnamese documents too. */
function letter(number: number): string {
  if (number < 1 || number > 26 * 20) return String(number)
  return String.fromCodePoint(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
}

import { childOf, childrenOf, isOn, valueIn, type XmlElement } from '../../../ooxml/xml.ts'
import { wholeNumber } from '../whole-number.ts'

/** How a level of a list counts and prints. */
export interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly isLegal: boolean
  /** The level, from 1, after which this one starts anew; 0 is never. */
  readonly restart: number | undefined
  readonly font: string | undefined
  readonly isPicture: boolean
}

/** A list as a paragraph names it: its levels, and the count it shares with lists of the same kind. */
export interface NumberedList {
  readonly id: string
  readonly countedAs: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startsAt: ReadonlyMap<number, number>
  /** The level that a paragraph style has of its own. */
  readonly levelOfStyle: ReadonlyMap<string, number>
}

/** Finds a list by the number that paragraphs and styles give for it. */
export type FindList = (id: string) => NumberedList | undefined

/** Reads the part of lists; `listOfStyle` leads from a list style to the list that holds its levels. */
export function readNumbering(
  root: XmlElement | undefined,
  listOfStyle: (styleId: string) => string | undefined,
): FindList {
  const kinds = new Map(
    childrenOf(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]),
  )
  const lists = new Map(childrenOf(root, 'w:num').map((list) => [list.attributes['w:numId'], list]))
  const known = new Map<string, NumberedList>()

  function kindOf(list: XmlElement | undefined, steps = 0): XmlElement | undefined {
    const kind = kinds.get(valueIn(list, 'w:abstractNumId'))
    const link = valueIn(kind, 'w:numStyleLink')
    if (link === undefined || steps > 5 || childOf(kind, 'w:lvl')) return kind
    return kindOf(lists.get(listOfStyle(link)), steps + 1) ?? kind
  }

  return (id) => {
    const list = lists.get(id)
    if (!list) return undefined
    const before = known.get(id)
    if (before) return before
    const kind = kindOf(list)
    const overrides = childrenOf(list, 'w:lvlOverride')
    const levels = [
      ...childrenOf(kind, 'w:lvl'),
      ...overrides.flatMap((override) => childOf(override, 'w:lvl') ?? []),
    ]
    const made: NumberedList = {
      id,
      countedAs: kind?.attributes['w:abstractNumId'] ?? '',
      levels: new Map(levels.map((level) => [wholeNumber(level.attributes['w:ilvl']) ?? 0, levelOf(level)])),
      startsAt: new Map(
        overrides.flatMap((override) => {
          const start = wholeNumber(valueIn(override, 'w:startOverride'))
          return start === undefined ? [] : [[wholeNumber(override.attributes['w:ilvl']) ?? 0, start]]
        }),
      ),
      levelOfStyle: new Map(
        levels.flatMap((level) => {
          const style = valueIn(level, 'w:pStyle')
          return style === undefined ? [] : [[style, wholeNumber(level.attributes['w:ilvl']) ?? 0]]
        }),
      ),
    }
    known.set(id, made)
    return made
  }
}

function levelOf(level: XmlElement): Level {
  const format = childOf(level, 'w:numFmt') ?? childOf(level, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')
  const zeros = /^0+(?=1)/.exec(format?.attributes['w:format'] ?? '')
  const fonts = childOf(level, 'w:rPr', 'w:rFonts')?.attributes
  return {
    start: wholeNumber(valueIn(level, 'w:start')) ?? 0,
    format: zeros?.[0] === '0' ? 'decimalZero' : (format?.attributes['w:val'] ?? 'decimal'),
    text: valueIn(level, 'w:lvlText') ?? '',
    isLegal: isOn(level, 'w:isLgl') ?? false,
    restart: wholeNumber(valueIn(level, 'w:lvlRestart')),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    isPicture: childOf(level, 'w:lvlPicBulletId') !== undefined,
  }
}

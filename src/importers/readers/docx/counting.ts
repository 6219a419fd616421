import { numberAs } from '../number-format.ts'
import { isSymbolFont, signOf } from '../symbol-fonts.ts'
import type { Level, NumberedList } from './numbering.ts'

/** Counts the paragraphs of lists in printed order; the answer is the marker as printed. */
export type CountOn = (list: NumberedList, level: number) => Marker | undefined

export interface Marker {
  readonly text: string
  /** A way of numbering that is not known and was printed as plain numbers. */
  readonly unknownFormat?: string
}

/** A new count, in which lists of one kind go on from each other unless they ask to start anew. */
export function newCount(): CountOn {
  const counts = new Map<string, Map<number, number>>()
  const begun = new Set<string>()

  return (list, level) => {
    const own = list.levels.get(level)
    if (!own) return undefined
    const count = counts.get(list.countedAs) ?? new Map<number, number>()
    counts.set(list.countedAs, count)

    const startsAt = list.startsAt.get(level)
    const isFirst = !begun.has(`${list.id} ${level}`)
    begun.add(`${list.id} ${level}`)
    const before = startsAt !== undefined && isFirst ? startsAt - 1 : count.get(level)
    count.set(level, before === undefined ? own.start : before + 1)

    for (const deeper of [...count.keys()].filter((key) => key > level)) {
      const restart = list.levels.get(deeper)?.restart
      if (restart === undefined || level < restart) count.delete(deeper)
    }
    return markerOf(
      list,
      own,
      (asked) => count.get(asked) ?? list.startsAt.get(asked) ?? list.levels.get(asked)?.start ?? 1,
    )
  }
}

function markerOf(list: NumberedList, own: Level, countOf: (level: number) => number): Marker {
  if (own.isPicture) return { text: '•' }
  if (own.format === 'bullet') return { text: bulletOf(own) }
  let unknownFormat: string | undefined
  const text = own.text.replace(/%([1-9])/g, (_, digit) => {
    const level = Number(digit) - 1
    const format = list.levels.get(level)?.format ?? 'decimal'
    const number = countOf(level)
    const printed = numberAs(own.isLegal && format !== 'none' ? 'decimal' : format, number)
    if (printed === undefined) unknownFormat = format
    return printed ?? String(number)
  })
  return { text: text.trim(), ...(unknownFormat !== undefined && { unknownFormat }) }
}

/** Word's round bullet is a sign of the font Symbol, its hollow one a letter of a typewriter's font. */
function bulletOf({ text, font }: Level): string {
  if (text === 'o' && /courier/i.test(font ?? '')) return '○'
  return [...text]
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0
      const isSign = (code >= 0xf000 && code <= 0xf0ff) || isSymbolFont(font)
      return isSign && !/[-+*•–—]/.test(letter) ? (signOf(font, code) ?? '•') : letter
    })
    .join('')
    .trim()
}

import type { Random } from '../mutation/random.ts'

/** Texts that a pattern likely finds, made by going through its source with a choice at every turn. */
export function wordsOf({ source }: RegExp, random: Random, count: number): string[] {
  const make = readPattern(source, random)
  return Array.from({ length: count }, () => make(new Map()))
}

/** What part of a pattern stands for; groups that come again are known by their numbers. */
type Part = (groups: Map<number, string>) => string

const letters = 'aàảãáạăằâbcdđeèêghiìíklmnoòóôơpqrstuùúưvxyỳ'
const alphabet = [...`${letters}${letters.toUpperCase()}0123456789 \t\n\u00a0.,;:()/%&‰“”-–—_`]

function readPattern(source: string, random: Random): Part {
  let at = 0
  let groupCount = 0

  function alternatives(): Part {
    const all = [sequence()]
    while (source[at] === '|') {
      at += 1
      all.push(sequence())
    }
    return (groups) => random.pick(all)?.(groups) ?? ''
  }

  function sequence(): Part {
    const parts: Part[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()))
    return (groups) => parts.map((part) => part(groups)).join('')
  }

  function atom(): Part {
    if (source[at] === '(') return group()
    if (source[at] === '[') return oneOf(taken(/\[(?:\\.|[^\]\\])*\]/y))
    if (source[at] === '\\') return escaped()
    const sign = taken(/./suy)
    if (sign === '.') return oneOf('.')
    return () => (sign === '^' || sign === '$' ? '' : sign)
  }

  function group(): Part {
    const opening = taken(/\((?:\?(?:<?[=!]|:|<\w+>))?/y)
    const isCounted = /^\((?:\?<\w+>)?$/.test(opening)
    if (isCounted) groupCount += 1
    const number = groupCount
    const inner = alternatives()
    at += 1
    if (opening.endsWith('!')) return () => ''
    return (groups) => {
      const text = inner(groups)
      if (isCounted) groups.set(number, text)
      return opening.endsWith('=') && random.chance(0.5) ? '' : text
    }
  }

  function escaped(): Part {
    const written = taken(/\\(?:[pP]\{\w+\}|u[\da-f]{4}|.)/isuy)
    const number = Number(written.slice(1))
    if (number > 0) return (groups) => groups.get(number) ?? ''
    return written === '\\b' ? () => '' : oneOf(written)
  }

  /** One sign of those that a class, or what is escaped, stands for. */
  function oneOf(written: string): Part {
    const one = new RegExp(`^${written}$`, 'u')
    const code = /^\\u([\da-f]{4})$/i.exec(written)?.[1]
    const inWriting = [...written].filter((sign) => one.test(sign))
    const signs = code
      ? [String.fromCharCode(Number.parseInt(code, 16))]
      : alphabet.filter((sign) => one.test(sign))
    return () => random.pick(inWriting.length > 0 && random.chance(0.5) ? inWriting : signs) ?? ''
  }

  function repeated(part: Part): Part {
    const sign = taken(/(?:[?*+]|\{\d+(?:,\d*)?\})?\??/y)
    if (sign === '') return part
    const [, from = '', to] = /^\{(\d+)(?:,(\d*))?\}/.exec(sign) ?? []
    const least = from === '' ? (sign.startsWith('+') ? 1 : 0) : Number(from)
    const most = sign.startsWith('?') ? 1 : Number(from !== '' && to === undefined ? from : to || least + 3)
    return (groups) => {
      const count = random.chance(0.1) ? most : least + random.below(Math.min(most - least, 3) + 1)
      return Array.from({ length: count }, () => part(groups)).join('')
    }
  }

  function taken(what: RegExp): string {
    what.lastIndex = at
    const [found = ''] = what.exec(source) ?? []
    at += found.length
    return found
  }

  const whole = alternatives()
  if (at < source.length) throw new Error(`not read: ${source.slice(at)}`)
  return whole
}

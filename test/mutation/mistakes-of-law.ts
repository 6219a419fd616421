import {
  at,
  edited,
  inWords,
  lineAt,
  type Mistake,
  type Mutate,
  type Spot,
  spotAt,
  spots,
} from './plan-text.ts'
import type { Random } from './random.ts'

/** Slips in the documents that a plan rests on. */
export const mistakesOfLaw: readonly Mistake[] = [
  {
    name: 'a decree that is no longer in force',
    expects: ['legal-basis-expired'],
    mutate: decreeInstead(-1),
  },
  {
    name: 'a decree that is not there yet',
    expects: ['legal-basis-not-in-force', 'legal-basis-after-signature'],
    mutate: decreeInstead(1),
  },
  {
    name: 'the law of 2003 after its end',
    expects: ['legal-basis-expired'],
    mutate: lawInstead('2022-06-15', '06/2022/QH15', '2003-11-26', '15/2003/QH11'),
  },
  {
    name: 'the law of 2022 before its time',
    expects: ['legal-basis-not-in-force', 'legal-basis-after-signature'],
    mutate: lawInstead('2003-11-26', '15/2003/QH11', '2022-06-15', '06/2022/QH15'),
  },
  {
    name: 'a base of another day',
    expects: ['legal-basis-wrong-date'],
    mutate: ofDecree('date', (source) =>
      source.replace(/\d\d(?=['"]?$)/, (day) => (day === '14' ? '13' : '16')),
    ),
  },
  {
    name: 'a base of another body',
    expects: ['legal-basis-wrong-issuer'],
    mutate: ofDecree('issuer', (source) => source.replace('Chính phủ', 'Bộ Nội vụ')),
  },
  {
    name: 'a blank in a symbol',
    expects: ['symbol-grammar'],
    mutate: ofDecree('number', (source) => source.replace('/NĐ', '/ NĐ')),
  },
  {
    name: 'a decree without its year',
    expects: ['symbol-grammar', 'legal-basis-wrong-number'],
    mutate: ofDecree('number', (source) => source.replace(/\/\d{4}(?=\/)/, '')),
  },
  {
    name: 'a base of another kind than its symbol',
    expects: ['citation-kind-mismatch'],
    mutate: (text, random) => {
      const decree = random.pick(decrees(text))
      return (
        decree &&
        inBase(text, decree, [{ ...(spotAt(text, ...decree.path, 'kind') ?? decree), by: 'Thông tư' }])
      )
    },
  },
  {
    name: 'a cited document of another kind than its symbol',
    expects: ['citation-kind-mismatch'],
    mutate: inWords(/Nghị định(?= số \d+\/\d{4}\/NĐ-CP)/, () => 'Thông tư'),
  },
  {
    name: 'a cited document without the word for its number',
    expects: ['citation-without-so'],
    mutate: inWords(/(?<=Nghị định|Thông tư|Chỉ thị) số (?=\d)/, () => ' '),
  },
  {
    name: 'a base twice',
    expects: ['legal-basis-twice'],
    mutate: baseTwice,
  },
  {
    name: 'a district after its end',
    expects: ['former-district'],
    mutate: (text, random) => {
      const signed = String(spotAt(text, 'document', 'date')?.value)
      if (signed < '2025-07-01') return undefined
      return inWords(/Ủy ban nhân dân (?:xã|phường)(?: \p{Lu}\p{L}+)*/u, () => 'Ủy ban nhân dân huyện')(
        text,
        random,
      )
    },
  },
]

/** The decrees on thi đua, khen thưởng, each replaced by the next. */
const chain = [
  { number: '42/2010/NĐ-CP', date: '2010-04-15' },
  { number: '91/2017/NĐ-CP', date: '2017-07-31' },
  { number: '98/2023/NĐ-CP', date: '2023-12-31' },
  { number: '152/2025/NĐ-CP', date: '2025-06-14' },
]

/** The bases that are decrees of that chain. */
function decrees(text: string): Spot[] {
  const numbers: unknown[] = chain.map(({ number }) => number)
  return spots(text).filter(
    (spot) => at('legalBases', '*')(spot) && numbers.includes(spotAt(text, ...spot.path, 'number')?.value),
  )
}

/** A mutant of one base, to be found on any line of it. */
function inBase(text: string, base: Spot, edits: readonly { start: number; end: number; by: string }[]) {
  const result = edited(text, edits)
  const grown = result.length - text.length
  return {
    text: result,
    line: lineAt(result, base.start),
    lastLine: lineAt(result, base.start + result.slice(base.start, base.end + grown).trimEnd().length),
  }
}

function decreeInstead(step: number): Mutate {
  return (text, random) => {
    const base = random.pick(decrees(text))
    const number = base && spotAt(text, ...base.path, 'number')
    const date = base && spotAt(text, ...base.path, 'date')
    const other = chain[chain.findIndex((decree) => decree.number === number?.value) + step]
    if (!number || !date || !other) return undefined
    return inBase(text, base, [
      { ...number, by: other.number },
      { ...date, by: other.date },
    ])
  }
}

function lawInstead(oldDate: string, oldNumber: string, date: string, number: string): Mutate {
  return (text) => {
    const base = spots(text).find(
      (spot) => at('legalBases', '*')(spot) && spotAt(text, ...spot.path, 'date')?.value === oldDate,
    )
    if (!base || spotAt(text, ...base.path, 'kind')?.value !== 'Luật') return undefined
    const numbered = spotAt(text, ...base.path, 'number')
    const dated = spotAt(text, ...base.path, 'date')
    return inBase(text, base, [
      ...(numbered?.value === oldNumber ? [{ ...numbered, by: number }] : []),
      ...(dated ? [{ ...dated, by: date }] : []),
    ])
  }
}

/** A mistake in one word of a decree among the bases. */
function ofDecree(name: string, by: (source: string) => string): Mutate {
  return (text, random) => {
    const base = random.pick(decrees(text))
    const spot = base && spotAt(text, ...base.path, name)
    if (!spot) return undefined
    const result = edited(text, [{ ...spot, by: by(text.slice(spot.start, spot.end)) }])
    return result === text ? undefined : { text: result, line: lineAt(result, spot.start) }
  }
}

function baseTwice(text: string, random: Random) {
  const base = random.pick(decrees(text))
  if (!base || text[base.start] === '{') return undefined
  const head = text.slice(text.lastIndexOf('\n', base.start) + 1, base.start)
  const own = text.slice(base.start, base.end).trimEnd()
  const copyStart = base.start + own.length + 1 + head.length
  const result = edited(text, [
    { start: base.start + own.length, end: base.start + own.length, by: `\n${head}${own}` },
  ])
  return { text: result, line: lineAt(result, copyStart), lastLine: lineAt(result, copyStart + own.length) }
}

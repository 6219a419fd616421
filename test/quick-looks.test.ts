import { describe, expect, test, vi } from 'vitest'
import { type KnownByWords, wellKnownDayIn, wellKnownDays } from '../src/calendar/well-known-days.ts'
import { marks, mayHoldYear, yearNumbers } from '../src/calendar/year-spans.ts'
import { fromTcvn3 } from '../src/importers/readers/legacy/tcvn3.ts'
import { fromVni } from '../src/importers/readers/legacy/vni.ts'
import { mayBeOfParty, partyForm } from '../src/legal/symbol.ts'
import { loneMonth } from '../src/rules/form/date-leading-zero.ts'
import {
  capitalBefore,
  mayNameWeekday,
  weekdayAfter,
  weekdayBefore,
} from '../src/rules/time/weekday-mismatch.ts'
import { mayDouble, pairs } from '../src/rules/writing/doubled-word.ts'
import * as spellings from '../src/rules/writing/spellings.ts'
import { mayHoldOldWord, typedInOldFonts } from '../src/rules/yaml/old-encodings.ts'
import { singleSpaced } from '../src/text.ts'
import { daysIn, mayHoldDay } from '../src/written-days.ts'
import { randomFrom } from './mutation/random.ts'
import { built, linesAndWords, madeFrom, mixed, texts } from './support/odd-texts.ts'

/** The names for which the rules make a finder, other wordings among them. */
const listsOfNames = vi.hoisted((): string[][] => [])

vi.mock('../src/rules/writing/spellings.ts', async (load) => {
  const real = await load<typeof spellings>()
  const nameFinder: typeof real.nameFinder = (names, others) => {
    listsOfNames.push([...names, ...Object.keys(others ?? {})])
    return real.nameFinder(names, others)
  }
  return { ...real, nameFinder }
})
await import('../src/rules/rules.ts')

const random = randomFrom(2)
const written = [...texts, ...mixed, ...linesAndWords]

/** What stands before each year of the texts. */
const beforeYears = written.flatMap((text) =>
  Array.from(text.matchAll(/\s(?:của\s|tháng \d+\s)?năm\s/giu), ({ index }) =>
    text.slice(0, index).toLowerCase(),
  ),
)

/** What stands around each day of the texts. */
const aroundDays = written.flatMap((text) =>
  daysIn(text).flatMap(({ start, end }) => [
    text.slice(Math.max(0, start - 40), start),
    text.slice(end, end + 20),
  ]),
)

const planText = (text: string) => ({ path: ['closing'], text, role: 'paragraph' as const })

/** Those texts that a pattern finds something in, be it as written or as built. */
function foundBy(pattern: RegExp, among: readonly string[]): string[] {
  const both = [pattern, built(pattern)]
  return among.filter((text) => both.some((each) => text.search(each) >= 0))
}

interface Looked {
  readonly name: string
  readonly pattern: RegExp
  readonly look: (text: string) => boolean
  readonly among?: readonly string[]
}

const said = (sign: RegExp) => (text: string) => sign.test(text) && built(sign).test(text)

const looked: readonly Looked[] = [
  ...Object.entries({ weekdayBefore, capitalBefore, weekdayAfter }).map(([name, pattern]) => ({
    name,
    pattern,
    look: said(mayNameWeekday),
    among: aroundDays,
  })),
  ...marks.map(({ words, endings }, index) => ({
    name: `mark before a year ${index}`,
    pattern: words,
    look: (text: string) => endings.some((ending) => text.endsWith(ending)),
    among: beforeYears,
  })),
  { name: 'partyForm', pattern: partyForm, look: said(mayBeOfParty) },
  { name: 'yearNumbers', pattern: yearNumbers, look: said(mayHoldYear) },
  { name: 'loneMonth', pattern: loneMonth.pattern, look: said(mayHoldDay) },
  { name: 'pairs', pattern: pairs, look: (text: string) => mayDouble(planText(text)) },
]

describe('a quick look lets pass whatever the pattern after it finds', () => {
  test('and there are texts to look at', () => {
    expect(written.length).toBeGreaterThan(20_000)
    expect(beforeYears.length).toBeGreaterThan(500)
    expect(aroundDays.length).toBeGreaterThan(500)
    expect(marks.length).toBeGreaterThan(5)
  })

  test.each(looked)('$name', ({ pattern, look, among = written }) => {
    const [made, met] = [foundBy(pattern, madeFrom(pattern, random)), foundBy(pattern, among)]
    expect(made.length).toBeGreaterThan(100)
    expect(met.length).toBeGreaterThan(0)
    expect([...made, ...met].filter((text) => !look(text))).toEqual([])
  })
})

describe('a well-known day is found by its beginning wherever one pattern of lead and words finds it', () => {
  const whole = ({ words }: KnownByWords) =>
    new RegExp(
      words.source.replace('^', '^\\s*(?:của |kể từ |các )?(?:ngày |ngày lễ |lễ |thắng lợi )?'),
      words.flags,
    )
  const patterns = wellKnownDays.map((day) => ({ day, pattern: whole(day) }))
  const dayIn = (text: string) => patterns.find(({ pattern }) => pattern.test(text))?.day
  const isOther = (text: string) => wellKnownDayIn(text) !== dayIn(text)

  test.each(patterns)('$day.name', ({ pattern }) => {
    const made = madeFrom(pattern, random)
    expect(foundBy(pattern, made).length).toBeGreaterThan(100)
    expect(made.filter(isOther)).toEqual([])
  })

  test('so too in what is written after a count of years', () => {
    const events = written.flatMap((text) => [text, ...text.split(/\d năm|lần thứ \d+/iu).slice(1)])
    expect(new Set(events.map(dayIn)).size).toBeGreaterThan(8)
    expect(events.filter(isOther)).toEqual([])
  })
})

describe('a finder of names finds what one pattern of all its names does', () => {
  const lists = listsOfNames.map((names) => ({ first: names[0] ?? '', names }))

  test('and every finder is looked at', () => {
    expect(lists).toHaveLength(5)
  })

  test.each(lists)('“$first” and others', ({ names }) => {
    const known = new Set(names.map((name) => name.toLocaleLowerCase('vi')))
    const longerFirst = [...known].toSorted((a, b) => b.length - a.length)
    const any = longerFirst.map((name) => name.replaceAll(' ', '\\s+')).join('|')
    const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'giu')
    const find = spellings.nameFinder(names)
    const isKnown = (words: string) => known.has(singleSpaced(words).toLocaleLowerCase('vi'))
    const among = foundBy(pattern, [...madeFrom(pattern, random), ...written])
    expect(among.length).toBeGreaterThan(1000)
    const unlike = among.filter((text) => {
      const all = Array.from(text.matchAll(pattern)).filter(([words]) => isKnown(words))
      const found = find([planText(text)])(text).filter(({ from, to }) => isKnown(text.slice(from, to)))
      return all.map(({ index }) => index).join() !== found.map(({ from }) => from).join()
    })
    expect(unlike).toEqual([])
  })
})

describe('words of old fonts', () => {
  const latin = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code))
  const oldFonts = {
    TCVN3: new Map(latin.map((sign) => [fromTcvn3(sign), sign])),
    VNI: new Map(
      latin.flatMap((one) => ['', ...latin.slice(0x80)].map((mark) => [fromVni(one + mark), one + mark])),
    ),
  }

  test.each(Object.entries(oldFonts))(
    'in %s are seen between two blanks wherever a text has one',
    (_, letters) => {
      const made = [...texts, ...mixed].map((text) => {
        const [from, to] = [random.below(text.length + 1), random.below(text.length + 1)].toSorted(
          (a, b) => a - b,
        )
        const old = Array.from(text.slice(from, to), (letter) => letters.get(letter) ?? letter).join('')
        return text.slice(0, from) + old + text.slice(to)
      })
      const holding = [...made, ...written].filter((text) => [...typedInOldFonts(text)].length > 0)
      expect(holding.length).toBeGreaterThan(1000)
      expect(holding.filter((text) => !mayHoldOldWord(text))).toEqual([])
    },
  )
})

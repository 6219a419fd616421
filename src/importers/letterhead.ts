import type { Localized } from '../diagnostic.ts'
import type { DocumentFacts, Issuer } from '../plan/plan.ts'
import { comparable, upperFirst } from '../text.ts'
import { dayOf, isStateName, numberOf } from './letterhead-lines.ts'
import { isCapitals } from './markers.ts'
import type { PaperBlock } from './paper.ts'
import type { ImportQuestion } from './question.ts'
import type { SentenceCase } from './sentence-case.ts'
import { isStamp, notIssuer, subjectIn } from './stamps.ts'
import { type StreamLine, streamsOf } from './streams.ts'
import { linesIn } from './table-grid.ts'

/** What stands above the title of a paper. */
export interface Letterhead {
  readonly issuer?: Issuer
  readonly facts: Pick<DocumentFacts, 'number' | 'symbol' | 'place' | 'date'>
  readonly yearOfDate?: number
  readonly isThere: boolean
  /** What follows “V/v”. */
  readonly subject?: string
  readonly questions: readonly ImportQuestion[]
  /** How many blocks before it are none of the document: what a page of the web has above it. */
  readonly from: number
}

/** Reads the issuer, the number and symbol, the place and the day, in whatever columns they stand. */
export function letterheadOf(blocks: readonly PaperBlock[], sentenceCase: SentenceCase): Letterhead {
  let dated: ReturnType<typeof dayOf>
  const names: StreamLine[] = []
  const numbered: Numbered[] = []
  let subject: string | undefined
  const table = blocks.findLastIndex((block) => block.kind === 'table' && linesIn([block]).some(isStateName))
  for (const stream of streamsOf(blocks.slice(Math.max(table, 0)))) {
    let isSubject = false
    for (const line of stream.flatMap(parted)) {
      const isOfStamp = isStamp(line.text)
      const number = isOfStamp ? undefined : numberOf(line.text)
      const day = isOfStamp ? undefined : dayOf(line.text)
      const isKnown = isOfStamp || isStateName(line.text) || number !== undefined || day !== undefined
      const begun = isKnown ? undefined : subjectIn(line.text)
      isSubject = begun !== undefined || (isSubject && !isKnown && !isCapitals(line.text) && !line.isBold)
      if (number) numbered.push({ line: line.text, ...number })
      if (day && (dated === undefined || day.place !== null)) dated = day
      if (isSubject) subject = [subject, begun ?? line.text].filter((each) => each !== undefined).join(' ')
      else if (!isKnown && !notIssuer.test(line.text)) names.push(line)
    }
  }
  const issuer = issuerOf(names, sentenceCase)
  const own = numbered.find(({ symbol }) => symbol) ?? numbered.find(({ number }) => number) ?? numbered[0]
  return {
    facts: {
      ...(own && { number: own.number, ...(own.symbol !== undefined && { symbol: own.symbol }) }),
      ...(dated && { place: dated.place, date: dated.date }),
    },
    from: Math.max(table, 0),
    isThere: issuer !== undefined || Boolean(own?.symbol),
    ...(subject !== undefined && { subject }),
    questions:
      numbered.length > 1 ? [{ path: ['document', 'number'], words: manyNumbers(numbered, own) }] : [],
    ...(issuer && { issuer }),
    ...(dated?.year !== undefined && { yearOfDate: dated.year }),
  }
}

interface Numbered extends Pick<DocumentFacts, 'number' | 'symbol'> {
  readonly line: string
}

function manyNumbers(numbered: readonly Numbered[], own: Numbered | undefined): Localized {
  const lines = numbered.map(({ line }) => `“${line}”`).join(', ')
  return {
    vi: `Phần đầu văn bản có hơn một dòng ghi số (${lines}), dòng “${own?.line}” được nhận vào đây; xem lại số, ký hiệu.`,
    en: `The letterhead has more than one number (${lines}), of which “${own?.line}” stands here; look at it.`,
  }
}

/** A line that holds both columns of the letterhead, cut where the right one begins. */
function parted(line: StreamLine): StreamLine[] {
  const [, left = '', right = ''] =
    /^(\S.*?)\s+((?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]).*)$/u.exec(line.text) ??
    /^(Số\s*:?\s*\S*\s*[/-]\s*\S+)\s+(.*,\s*ngày\s.*)$/u.exec(line.text) ??
    []
  return left === '' ? [line] : [left, right].map((text) => ({ ...line, text }))
}

/** The number and day of a plan as the note under the title of its annexes says them; its letterhead may lack both. */
export function factsInAnnexNote(
  lines: readonly string[],
  kind: string,
): Pick<DocumentFacts, 'number' | 'symbol' | 'date'> {
  for (const line of lines) {
    const [, named = '', given = '', day = ''] =
      /^\(\s*kèm theo\s+(.*?)\s+số\s+(.*?)\s*(ngày\s.*?)\s+của\s/iu.exec(line) ?? []
    if (named === '' || comparable(named) !== comparable(kind)) continue
    const { number, symbol } = numberOf(`Số: ${given}`) ?? {}
    const date = dayOf(day)?.date
    return {
      ...(number && /\d/.test(number) && { number }),
      ...(symbol && /\p{L}/u.test(symbol) && { symbol }),
      ...(date && { date }),
    }
  }
  return {}
}

/** The last body is the issuer; what is printed above it, not bold where it is, is the body above it. */
function issuerOf(lines: readonly StreamLine[], sentenceCase: SentenceCase): Issuer | undefined {
  const isMixed = lines.some(({ isBold }) => isBold) && lines.some(({ isBold }) => !isBold)
  const groups = isMixed
    ? [lines.filter(({ isBold }) => !isBold), lines.filter(({ isBold }) => isBold)]
    : byBody(lines)
  const names = groups.map((group) =>
    bodiesIn(group)
      .map((text) => named(text, sentenceCase))
      .join(' '),
  )
  const name = names.at(-1)
  if (name === undefined || name === '') return undefined
  const parent = names.slice(0, -1).join(' ')
  return { name, ...(parent !== '' && { parent }) }
}

/** Lines by the body that they name: a place goes with the body above it. */
function byBody(lines: readonly StreamLine[]): StreamLine[][] {
  const groups: StreamLine[][] = []
  for (const line of lines) {
    const isPlace = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tp\.?)\s/iu.test(
      line.text,
    )
    if (isPlace && groups.length > 0) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** The text of a group of lines, apart for each body: the names of two, one above the other, are cased each. */
function bodiesIn(lines: readonly StreamLine[]): string[] {
  const bodies: string[] = []
  for (const { text } of lines) {
    const isNext =
      bodies.length === 0 || /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|BỘ(?! ĐỘI)|PHÒNG|CỤC|VỤ|TRƯỜNG|CÔNG AN) /u.test(text)
    if (isNext) bodies.push(text)
    else bodies.push(`${bodies.pop()} ${text}`)
  }
  return bodies
}

function named(text: string, sentenceCase: SentenceCase): string {
  const lower = sentenceCase(text)
  if (lower === text) return text
  return lower
    .replace(bodyAtStart, (_, body: string, letter: string) => `${body} ${upperFirst(letter)}`)
    .replace(
      /^((?:Sở|Bộ) .*? và )(\p{Ll})/u,
      (_, before: string, letter: string) => before + upperFirst(letter),
    )
    .replace(
      placeAtEnd,
      (_, kind: string, place: string) => `${kind} ${place.split(' ').map(upperFirst).join(' ')}`,
    )
}

const bodyAtStart = /^(Sở|Bộ|Ban|Phòng|Cục|Vụ|Trường) (\p{Ll})/u
const placeAtEnd =
  /(?<=^|\s)(tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) ((?:\p{L}+ ?){1,4})$/u

import type { WrittenDay } from '../written-days.ts'
import type { Draft } from './draft.ts'
import { issuerAfter } from './issuer-after.ts'
import { isLawKind } from './kinds.ts'
import { before, firstFrom, type Landmarks, marksBetween } from './landmarks.ts'
import { type Span, spanOf, type WrittenSymbol } from './symbols-in.ts'

/** Every law, code, ordinance and constitution whose name is followed by a number, a day or a year. */
export function lawsIn(landmarks: Landmarks): Draft[] {
  const found: Draft[] = []
  for (const kind of landmarks.kinds) {
    if (!isNamed(kind) || kind.start < (found.at(-1)?.end ?? 0)) continue
    const first = nextMark(landmarks, kind.end)
    if (!first) continue
    const name = nameBefore(landmarks, kind, first)
    if (name === undefined || (name.text === '' && !first.symbol && !isConstitution(kind))) continue

    const lawName = name.text === '' || isConstitution(kind) ? undefined : name
    for (const marks of chain(landmarks, first, mayHaveSeveral(landmarks.text, kind, name))) {
      const start = found.at(-1)?.kind === kind ? marks.start : kind.start
      found.push(draftOf(landmarks, { ...marks, start, kind, ...(lawName && { lawName }) }))
    }
  }
  return found
}

/** What tells one law from others of its name. */
interface Marks {
  readonly start: number
  readonly end: number
  readonly symbol?: WrittenSymbol
  readonly hasSo: boolean
  readonly day?: WrittenDay
  readonly year?: number
}

function draftOf(landmarks: Landmarks, draft: Draft): Draft {
  const issuer = issuerAfter(landmarks, draft.end)
  return issuer ? { ...draft, end: issuer.end, issuer } : draft
}

/** The marks that begin at a place or after it, up to the end of the day or year. */
function nextMark(landmarks: Landmarks, from: number): Marks | undefined {
  const { text, days } = landmarks
  const symbol = firstFrom(landmarks.symbols, from)
  const day = firstFrom(days, from)
  const year = yearFrom(text, from)
  const first = Math.min(...[symbol, day, year].flatMap((mark) => (mark ? [mark.start] : [])))
  if (symbol?.start === first) {
    if (symbol.read.form !== 'law') return undefined
    const so = /số\s*:?\s*$/i.exec(before(text, first))
    const start = so ? first - so[0].length : first
    const dated = markRightAfter(landmarks, symbol.end)
    return { ...dated, start, end: dated?.end ?? symbol.end, symbol, hasSo: so !== null }
  }
  if (day?.start === first) {
    return day.day && { start: first, end: day.end, hasSo: false, day }
  }
  return year && { ...year, hasSo: false }
}

/** The day or year that follows a number at once, or after the comma that Party papers put there. */
function markRightAfter(landmarks: Landmarks, from: number): Omit<Marks, 'symbol'> | undefined {
  const mark = nextMark({ ...landmarks, symbols: [] }, from)
  return mark && /^\s*,?\s*$/.test(landmarks.text.slice(from, mark.start)) ? mark : undefined
}

function yearFrom(text: string, from: number): { start: number; end: number; year: number } | undefined {
  const match = /(?:năm\s+)?(?<![\d/.,-])((?:19|20)\d{2})(?![\d/]|\s*[-–]\s*\d)/iu.exec(
    text.slice(from, from + longestName),
  )
  if (!match) return undefined
  const start = from + match.index
  return { start, end: start + match[0].length, year: Number(match[1]) }
}

const longestName = 240

/** The name between the word of a law and its first mark; undefined when other words stand there too. */
function nameBefore({ text, kinds }: Landmarks, kind: Span, { start }: Marks): Span | undefined {
  const written = text.slice(kind.end, start)
  if (written.length > longestName || notOfName.test(written)) return undefined
  const inside = marksBetween(kinds, kind.end, start).filter(({ text }) => /^\p{Lu}/u.test(text))
  if (inside.length > 0 && !(isAmending(written) && inside.every(isNamed))) return undefined
  const name = written.replace(/^\s+|[\s,]+$/gu, '')
  const from = kind.end + (written.length - written.trimStart().length)
  return spanOf(text, from, from + name.length)
}

/** Laws of one name told by several days: “… ngày 14/6/2005 và ngày 16/11/2013”. */
function* chain(landmarks: Landmarks, first: Marks, several: boolean): Generator<Marks> {
  yield first
  let last = first
  for (;;) {
    const next = nextMark(landmarks, last.end)
    const joint = next && landmarks.text.slice(last.end, next.start)
    if (!next || joint === undefined || !/^\s*(?:[,;]|[,;]?\s*và)\s+$/.test(joint)) return
    if (!next.symbol && !several) return
    if (next.symbol && !next.hasSo) return
    yield next
    last = next
  }
}

function mayHaveSeveral(text: string, kind: Span, { text: name }: Span): boolean {
  return isAmending(name) || /các\s*$/i.test(before(text, kind.start))
}

function isAmending(name: string): boolean {
  return /^\s*(?:sửa đổi|bổ sung)/i.test(name)
}

function isNamed({ text }: Span): boolean {
  return isLawKind(text) || isConstitution({ text })
}

function isConstitution({ text }: Pick<Span, 'text'>): boolean {
  return /^Hiến\s+pháp$/.test(text)
}

/** What no law's name holds: the sentence has gone on, and the day after it is not the law's. */
const notOfName =
  /[;.:()“”"\n]|(?<!\p{L})(?:trước|sau|từ|đến|tới|trong|được|đã|có|do|theo|tại|phải|gửi|cho|nhằm|để|hợp nhất|thi hành|và các|vào|hằng|mới|giai đoạn|năm học|nhiệm kỳ|của Quốc hội)(?!\p{L})/u

import type { Localized, Range } from '../diagnostic.ts'
import { isSyllable } from '../syllable.ts'
import { roman } from '../text.ts'

/** A stretch of a text as it was read, and what surely stood there. */
export interface Repair extends Range {
  readonly found: string
  readonly put: string
}

/**
 * What is surely another letter than the file says: Đ as Icelanders write it, in a marker 1 and l for I, and hyphens
 * that are lost between the years of a period and in the symbol of a document.
 */
export function repairs(
  text: string,
  { isMarker = false }: { readonly isMarker?: boolean } = {},
): { readonly text: string; readonly repairs: readonly Repair[] } {
  const marker = isMarker ? markerRepair(text) : undefined
  const letters = Array.from(text.matchAll(/[\u00d0\u0189\u00f0]/g), ({ 0: found, index }) => ({
    start: index,
    end: index + 1,
    found,
    put: found === '\u00f0' ? 'đ' : 'Đ',
  }))
  const found = [...(marker ? [marker] : []), ...letters, ...quarterRepairs(text), ...hyphens(text)].toSorted(
    (a, b) => a.start - b.start,
  )
  let mended = text
  for (const { start, end, put } of found.toReversed())
    mended = mended.slice(0, start) + put + mended.slice(end)
  return { text: mended, repairs: found }
}

/** “I1.” is II, “1V.” is IV; “11.” stays a number, and “l.” may be either. */
function markerRepair(text: string): Repair | undefined {
  const [found] = /^[IVX1l|]+(?=[.)/\s]|$)/.exec(text) ?? []
  if (found === undefined || !/[IVX]/.test(found) || !/[1l|]/.test(found)) return undefined
  const put = found.replace(/[1l|]/g, 'I')
  return romans.has(put) ? { start: 0, end: found.length, found, put } : undefined
}

/** “QUÝ I1” alone on its line. */
function quarterRepairs(text: string): Repair[] {
  const [, lead = '', sign = ''] = /^(QU[ÝÍ]\s+)([IV1l|]{2,3})(?=\s*(?:\/\s*\d{4})?$)/iu.exec(text) ?? []
  const repair = markerRepair(sign)
  if (!repair) return []
  return [{ ...repair, start: lead.length, end: lead.length + sign.length }]
}

/** “giai đoạn 20162020”, “31/KHUBND”. */
function hyphens(text: string): Repair[] {
  const lost = (match: RegExpExecArray, joint: string): Repair => {
    const [, lead = '', first = '', second = ''] = match
    const start = match.index + lead.length
    const found = first + second
    return { start, end: start + found.length, found, put: `${first}${joint}${second}` }
  }
  const periods = Array.from(text.matchAll(periodYears)).filter(([, , from, to]) => {
    const length = Number(to) - Number(from)
    return length > 0 && length <= 20
  })
  return [
    ...periods.map((match) => lost(match, ' - ')),
    ...Array.from(text.matchAll(joinedSymbol), (match) => lost(match, '-')),
  ]
}

const periodYears =
  /(?<!\p{L})((?:giai đoạn|thời kỳ|nhiệm kỳ|năm học)\s+)((?:19|20)\d\d)((?:19|20)\d\d)(?![\p{L}\d/])/giu
const joinedSymbol =
  /(\d\s?\/\s?)(KH|CTr|QĐ|QÐ|CT|TB|BC|HD|NQ|TTr)(UBND|HĐND|HĐTĐKT|SNV|BNV|BTĐKT)(?![\p{L}\d-])/gu

const romans = new Set(Array.from({ length: 49 }, (_, index) => roman(index + 1)))

/** Something in a text that looks damaged, and what may have stood there. */
export interface Doubt extends Range {
  readonly kind: 'years' | 'doubled' | 'joined'
  readonly suggestion: string
  readonly words: Localized
}

/** What looks like a lost hyphen between years, a word read twice, or words run together; in the order of the text. */
export function doubts(text: string): Doubt[] {
  return [...joinedYears(text), ...doubledWords(text), ...joinedWords(text)].toSorted(
    (a, b) => a.start - b.start,
  )
}

function* joinedYears(text: string): Generator<Doubt> {
  for (const match of text.matchAll(years)) {
    const { 0: found, 1: from = '', 2: to = '', index } = match
    const length = Number(to) - Number(from)
    if (length > 0 && length <= 20) yield doubt('years', index, found, `${from} - ${to}`)
  }
}

const years =
  /(?<![\p{L}\d/.,-])((?:19|20)\d\d)((?:19|20)\d\d)(?![\p{L}\d/])(?!\s*(?:đồng|đ|VNĐ|USD)(?!\p{L}))/gu

function* doubledWords(text: string): Generator<Doubt> {
  for (const match of text.matchAll(doubled)) {
    const { 0: found, 1: phrase = '', 2: word = '', index } = match
    yield doubt('doubled', index, found, phrase || word)
  }
}

/** Two words said again at once, or one of those that never double. */
const doubled =
  /(?<![\p{L}\d-])(?:(\p{L}+\s\p{L}+)\s+\1|(các|những|mọi|của|và|hoặc|nhằm|nếu|khi|thì|là|như|đã|sẽ|cũng|cho|để|với|về|đến|này|vì|tỉnh|thuộc|gửi|được)\s+\2)(?![\p{L}\d-])/gu

function* joinedWords(text: string): Generator<Doubt> {
  for (const { 0: found, index } of text.matchAll(letterWords)) {
    if (isSyllable(found) || !/[^a-z]/i.test(found)) continue
    const [parts, ...others] = takenApart(found)
    if (parts && others.length === 0) yield doubt('joined', index, found, parts)
  }
  for (const { 0: found, 1: first = '', 2: second = '', index } of text.matchAll(withNumber)) {
    const word = /\d/.test(first) ? second : first
    if (isSyllable(word) && /[^a-z]/i.test(word)) yield doubt('joined', index, found, `${first} ${second}`)
  }
}

/** Words of small letters, of which the first, or the first of a second word in them, may be a capital. */
const letterWords = /(?<![\p{L}\p{M}\d/_.@-])\p{L}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?![\p{L}\p{M}\d/_@])/gu
const withNumber =
  /(?<![\p{L}\p{M}\d/_.,-])(?=\p{L}\p{Ll}+\d|\d+\p{Ll}{2})(\d{2,}|\p{L}\p{Ll}+)(\d{2,}|\p{Ll}+)(?![\p{L}\p{M}\d/_])/gu

/** A word no longer than three syllables of two letters and more. */
const longestWord = 21

/** Every way to part a word into two syllables, or into three where two will not do. */
function takenApart(word: string): string[] {
  if (word.length > longestWord) return []
  const cuts = Array.from({ length: Math.max(0, word.length - 3) }, (_, index) => index + 2)
  const inTwo = cuts.flatMap((cut) => {
    const [first, second] = [word.slice(0, cut), word.slice(cut)]
    return isSyllable(first) && isSyllable(second) ? [`${first} ${second}`] : []
  })
  if (inTwo.length > 0) return inTwo
  return cuts.flatMap((cut) => {
    const [first, rest] = [word.slice(0, cut), word.slice(cut)]
    if (!isSyllable(first)) return []
    return cuts.flatMap((next) => {
      const [second, third] = [rest.slice(0, next), rest.slice(next)]
      return third.length > 1 && isSyllable(second) && isSyllable(third)
        ? [`${first} ${second} ${third}`]
        : []
    })
  })
}

function doubt(kind: Doubt['kind'], start: number, found: string, suggestion: string): Doubt {
  return {
    kind,
    start,
    end: start + found.length,
    suggestion,
    words: {
      vi: `“${found}” có phải là “${suggestion}” không?`,
      en: `Is “${found}” meant to be “${suggestion}”?`,
    },
  }
}

import type { Range } from '../diagnostic.ts'
import { type Sought, soughtIn } from '../text.ts'
import { type DocumentSymbol, readSymbol } from './symbol.ts'

/** A stretch of a text and its words. */
export interface Span extends Range {
  readonly text: string
}

/** A symbol in a running text. */
export interface WrittenSymbol extends Span {
  readonly read: DocumentSymbol
}

/** Every symbol in a text, in its order, however it is typed; a bare “12/TAND” is one only after “số”. */
export function symbolsIn(text: string): WrittenSymbol[] {
  return soughtIn(text, candidate).flatMap((match) => {
    const read = readSymbol(match[0])
    if (!read || (read.form === 'letter' && !isLetter(read, text.slice(0, match.index)))) return []
    return [{ ...spanOf(text, match.index, match.index + match[0].length), read }]
  })
}

/** The stretch of a text; its words are cut out of it. */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** A công văn has no kind in its symbol to be known by; its bodies are in capitals. */
function isLetter({ bodies }: DocumentSymbol, before: string): boolean {
  const inCapitals = bodies.every((body) => /^\p{Lu}{2}/u.test(body))
  return inCapitals && (bodies.length > 1 || /số:?\s*$/i.test(before))
}

const dash = '[-\\u2010-\\u2015\\u2212]'
const group = '\\p{L}[\\p{L}&\\u00ad]*?\\d{0,2}'
/** After a blank only capitals are still of the symbol: not “04/KH-UBND - Sở Nội vụ”. */
const apart = `(?:\\s(?:/|${dash})\\s?|(?:/|${dash})\\s)(?:\\p{Lu}[\\p{Lu}&]+\\d{0,2}|TTg)`
const joined = `(?:/|${dash}|[_.](?=\\p{Lu}))${group}`
const wordEnd = '(?:(?![\\p{L}\\d&])|(?=ngày|của|năm))'

/** How a symbol begins. */
export const symbolSign = new RegExp(`\\d[a-zđ]?\\s?(?:/|${dash})`, 'u')

/** A number, a year if there is one, and groups of letters. */
export const candidate: Sought = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d/.,-])\\d{1,6}[a-zđ]?\\s?(?:/|${dash})\\s?(?:(?:19|20)\\d{2}\\s?/\\s?)?${group}(?:${apart}|(?:${joined}){1,3})?${wordEnd}`,
    'gu',
  ),
  sign: symbolSign,
}

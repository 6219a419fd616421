import { isoDay } from '../../day.ts'
import type { PlanText } from '../../plan/texts.ts'
import { matchesOf } from '../../text.ts'
import { dayMeant, daysIn } from '../../written-days.ts'
import type { CitedInText } from '../cited.ts'
import type { RuleContext } from '../context.ts'

/** Words of a pattern in a text. */
interface Mention {
  readonly text: PlanText
  readonly match: RegExpExecArray
}

/**
 * Where texts name something as of today: not as a document's issuer or subject, and not in a sentence on
 * what was before a day.
 */
export function* mentionsOfToday(
  { texts, citations }: RuleContext,
  pattern: RegExp,
  since: string,
): Generator<Mention> {
  const citedIn = new Map<PlanText, CitedInText[]>()
  for (const cited of citations) {
    const known = citedIn.get(cited.text)
    if (known) known.push(cited)
    else citedIn.set(cited.text, [cited])
  }
  for (const text of texts) {
    if (text.role === 'basis') continue
    const own = withoutCited(text.text, citedIn.get(text) ?? [])
    for (const match of matchesOf(own, pattern)) {
      if (!tellsOfThePast(sentenceAround(own, match.index), since)) yield { text, match }
    }
  }
}

/** A text of the same length with dots in the place of what is cited. */
function withoutCited(text: string, citations: readonly CitedInText[]): string {
  let own = ''
  for (const { citation } of citations) {
    const { start, end, title, issuer } = citation
    const last = Math.max(end, title?.end ?? 0, issuer?.end ?? 0)
    own += text.slice(own.length, start)
    own += '·'.repeat(Math.max(0, last - own.length))
  }
  return own + text.slice(own.length)
}

/** How far the sentence around a place is looked at. */
const reach = 400

function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, at - reach)
  const before = text.slice(from, at)
  const start = from + Math.max(...['. ', '\n', '; '].map((end) => before.lastIndexOf(end) + 1))
  const length = text.slice(at, at + reach).search(/[.;]\s|\n/u)
  return text.slice(start, length < 0 ? at + reach : at + length)
}

function tellsOfThePast(sentence: string, since: string): boolean {
  if (past.test(sentence)) return true
  if (!/\d/.test(sentence)) return false
  const year = Number(since.slice(0, 4))
  const years = sentence.match(/(?<![\d/])(?:19|20)\d{2}(?![\d/])/gu) ?? []
  if (years.some((written) => Number(written) < year)) return true
  return daysIn(sentence).some((written) => {
    const day = dayMeant(written)
    return day !== undefined && isoDay(day) <= since
  })
}

const past =
  /(?<!\p{L})(?:cũ|trước đây|ngày thành lập|bàn giao|tiếp nhận|trước kia|nguyên là|nay là|lịch sử|kỷ niệm|sáp nhập|hợp nhất|sắp xếp|giải thể|kết thúc hoạt động|không còn|không tổ chức|bỏ cấp)(?!\p{L})/iu

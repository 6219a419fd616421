import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import { isSure, nameOf, type Registered, stateOn, successorsOf } from '../../legal/registry.ts'
import { pointOf } from '../cited.ts'
import type { RuleContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisExpired: Rule = {
  id: 'legal-basis-expired',
  severity: 'error',
  title: { vi: 'Văn bản viện dẫn còn hiệu lực', en: 'A cited document is in force' },
  why: {
    vi: 'Kế hoạch dựa vào văn bản đã hết hiệu lực vào ngày ký thì không có căn cứ; phải thay bằng văn bản đang có hiệu lực.',
    en: 'A plan that rests on a document expired by its day of signature has no basis; cite the one in force.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a',
  judgesByDay: true,
  example: {
    bad: `
      legalBases:
        - { kind: Nghị định, number: 91/2017/NĐ-CP, date: 2017-07-31, issuer: Chính phủ }`,
    good: `
      legalBases:
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }`,
  },

  *check(_, context) {
    const { bases, citations, day } = context
    for (const base of bases) {
      const { match } = base
      if (match.kind !== 'exact' || stateOn(match.entry, day) !== 'expired') continue
      yield {
        at: pointOf(base),
        message: expiredWords(match.entry, context),
        severity: isSure(match.entry, 'expires') ? 'error' : 'warning',
      }
    }
    for (const { text, citation, match } of citations) {
      if (text.role === 'basis' || match.kind !== 'exact' || stateOn(match.entry, day) !== 'expired') continue
      if (looksBack.test(text.text)) continue
      yield {
        at: text.path,
        within: [citation.start, citation.end],
        message: expiredWords(match.entry, context),
        severity: 'warning',
      }
    }
  },
}

/** What sums up a document, or tells that it has ended, may name it after its end. */
const looksBack = /tổng kết|sơ kết|đánh giá|hết hiệu lực|thay thế|bãi bỏ|trước đây|trước ngày|chuyển tiếp/iu

/** “Nghị định số 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024, được thay thế bởi …”, down to what is in force. */
function expiredWords(entry: Registered, { registry, day }: RuleContext): Localized {
  const chain = [entry, ...successorsOf(registry, entry, day)]
  const sure = chain.every(
    (each, index) =>
      isSure(each, 'expires') || (index === chain.length - 1 && stateOn(each, day) !== 'expired'),
  )
  const vi = chain.flatMap((each, index) => {
    const next = chain[index + 1]
    if (index > 0 && !next) return []
    const subject = index === 0 ? nameOf(each) : 'văn bản này'
    const ended = `${subject} hết hiệu lực từ ${showDay(each.expires ?? '')}`
    return [next ? `${ended}, được thay thế bởi ${nameBeside(next, each)}` : ended]
  })
  const last = chain.at(-1)
  return fromRegistry(
    {
      vi: `${vi.join('; ')}.`,
      en: `“${nameOf(entry)}” expired on ${entry.expires}${last && last !== entry ? `; “${nameBeside(last, entry)}” is in force` : ''}.`,
    },
    { sure, registry, day },
  )
}

/** The name of a document beside that of another; two laws of one name are told apart by their numbers. */
function nameBeside(entry: Registered, other: Registered): string {
  return nameOf(entry) === nameOf(other) ? `${nameOf(entry)} số ${entry.number}` : nameOf(entry)
}

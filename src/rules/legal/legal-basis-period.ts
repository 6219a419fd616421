import { firstYear } from '../../plan/period.ts'
import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const legalBasisPeriod: Rule = {
  id: 'legal-basis-period',
  severity: 'warning',
  title: {
    vi: 'Căn cứ theo năm, theo giai đoạn còn bao gồm năm của kế hoạch',
    en: 'A basis made for a year or period covers the year of the plan',
  },
  why: {
    vi: 'Kế hoạch, nghị quyết của năm trước hoặc của giai đoạn đã qua thường do quên thay khi soạn từ kế hoạch cũ.',
    en: 'A plan or resolution of last year, or of a period that is over, was often left when an old plan was reused.',
  },
  example: {
    bad: 'legalBases: [{ kind: Nghị quyết, number: 61/NQ-HĐND, date: 2024-12-10, title: về nhiệm vụ năm 2025 }]',
    good: 'legalBases: [{ kind: Nghị quyết, number: 70/NQ-HĐND, date: 2025-12-10, title: về nhiệm vụ năm 2026 }]',
  },

  *check(plan, { bases }) {
    const first = firstYear(plan)
    if (first === undefined) return
    for (const { basis, path } of bases) {
      const spans = spansOf(basis.title ?? '')
      const last = spans.toSorted((a, b) => a.to - b.to).at(-1)
      if (!last || last.to >= first + Number(plan.schoolYear !== undefined)) continue
      yield {
        at: [...path, 'title'],
        within: [last.start, last.end],
        message: {
          vi: `“${last.text}” không bao gồm năm ${first} của kế hoạch.`,
          en: `“${last.text}” does not cover ${first}, the year of the plan.`,
        },
      }
    }
  },
}

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly to: number
}

/** The years and periods for which a title says that its document is made. */
function spansOf(title: string): Span[] {
  const plain = title.replace(/\([^)]*(\))?/gu, (part, closed) => (closed ? ' '.repeat(part.length) : part))
  return matchesOf(plain, yearOrPeriod).map(({ 0: text, index, groups }) => ({
    start: index,
    end: index + text.length,
    text,
    to: Number(groups?.['to'] ?? groups?.['year']),
  }))
}

/**
 * “năm 2025” after the name of a law, a day or a month says when that was, and nothing of what is planned.
 */
const yearOrPeriod =
  /(?:giai đoạn|nhiệm kỳ|năm học|từ năm|khóa)\s+\d{4}\s*(?:[-–]|đến(?: năm)?)\s*(?<to>\d{4})|(?<!(?:tháng \d{1,2}|[Ll]uật[^;]{0,120}|kỷ niệm[^;]{0,80}) )(?:đến )?năm (?<year>\d{4})(?!\d)/gu

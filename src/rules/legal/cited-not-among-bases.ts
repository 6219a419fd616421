import { isLawKind, kindOfLetters } from '../../legal/kinds.ts'
import { stateOn } from '../../legal/registry.ts'
import { type DocumentSymbol, symbolKey } from '../../legal/symbol.ts'
import type { CitedInText } from '../cited.ts'
import type { Rule } from '../rule.ts'
import { citedInBody, namedAmongBases } from './cited-documents.ts'

export const citedNotAmongBases: Rule = {
  id: 'cited-not-among-bases',
  severity: 'info',
  title: {
    vi: 'Văn bản quy phạm pháp luật viện dẫn trong nội dung nên có ở phần căn cứ',
    en: 'A legal document cited in the text should be among the bases',
  },
  why: {
    vi: 'Quy định mà kế hoạch dựa vào thì nêu ở căn cứ; viện dẫn trong nội dung mà căn cứ không có thường là bỏ sót.',
    en: 'What a plan rests on is named among its bases; one cited in the text alone was often forgotten there.',
  },
  judgesByDay: true,
  example: {
    bad: `
      legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]
      sections:
        - title: Nội dung
          body:
            - Hồ sơ thực hiện theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.
            - schedule: true`,
    good: `
      legalBases:
        - { kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }
        - { kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }
      sections:
        - title: Nội dung
          body:
            - Hồ sơ thực hiện theo Nghị định số 152/2025/NĐ-CP.
            - schedule: true`,
  },

  *check({ legalBases = [] }, context) {
    if (legalBases.length === 0 || context.gaps.hasGap(['legalBases'])) return
    const { day, citations } = context
    const isAmongBases = namedAmongBases(context, ['basis', 'opening'])
    const seen = new Set<string>()
    for (const cited of citedInBody(citations)) {
      const { text, citation, match } = cited
      const { symbol } = citation
      if (match.kind === 'exact' && stateOn(match.entry, day) === 'expired') continue
      if (!symbol || !citation.day || !isLegal(symbol.read, cited) || isAmongBases(cited)) continue
      const key = symbolKey(symbol.read)
      if (seen.has(key) || isSpokenOf(text.text, citation.start)) continue
      seen.add(key)
      yield {
        at: text.path,
        within: [citation.start, citation.end],
        message: {
          vi: 'Văn bản này được viện dẫn nhưng chưa có trong các căn cứ; có cần bổ sung không?',
          en: 'This document is cited, yet it is not among the bases; should it be?',
        },
      }
    }
  },
}

/**
 * Whether a document makes law; a law that the registry does not know may be a basis under its name alone.
 */
function isLegal(symbol: DocumentSymbol, { citation: { kind }, match }: CitedInText): boolean {
  if (symbol.form === 'law') return !isLawKind(kind?.text) || match.kind !== 'none'
  if (symbol.form !== 'normative' || symbol.year === undefined || symbol.kind === undefined) return false
  const { normative = 'never' } = kindOfLetters(symbol.kind) ?? {}
  return normative !== 'never'
}

/** Whether the plan reviews a document or does away with it, and so does not rest on it. */
function isSpokenOf(text: string, at: number): boolean {
  return reviewing.test(text.slice(Math.max(0, at - 160), at))
}

const reviewing =
  /(?<!\p{L})(?:(?:tổng kết|sơ kết)[^.;\n]{0,120}|(?:thay thế|bãi bỏ|sửa đổi|bổ sung)(?:\s+(?:một số|điều|khoản|nội dung|quy định|của|tại|cho))*\s+)$/iu

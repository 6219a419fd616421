import { isLawKind } from '../../legal/kinds.ts'
import { symbolKey } from '../../legal/symbol.ts'
import type { Rule } from '../rule.ts'
import { citedInBody, namedAmongBases } from './cited-documents.ts'

export const citationIncomplete: Rule = {
  id: 'citation-incomplete',
  severity: 'info',
  title: {
    vi: 'Viện dẫn lần đầu ghi đủ ngày và cơ quan ban hành',
    en: 'The first citation of a document gives its day and issuer',
  },
  why: {
    vi: 'Nhiều cơ quan có văn bản cùng số; lần đầu ghi đủ tên loại, số, ký hiệu, ngày, cơ quan, trích yếu để người đọc tìm được.',
    en: 'Several bodies have papers of one number; the first time kind, number, day, issuer and title are given.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm b',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Hồ sơ thực hiện theo Nghị định số 152/2025/NĐ-CP.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Hồ sơ thực hiện theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.] }]',
  },

  *check(_, context) {
    if (context.gaps.hasGap(['legalBases'])) return
    const isAmongBases = namedAmongBases(context)
    const told = new Set<string>()
    for (const cited of citedInBody(context.citations)) {
      const { text, citation } = cited
      const { kind, symbol, day, year, issuer } = citation
      if (!kind || !symbol || isLawKind(kind.text) || isAmongBases(cited)) continue
      const key = symbolKey(symbol.read)
      const isTold = day !== undefined || year !== undefined || told.has(key)
      told.add(key)
      if (isTold) continue
      yield {
        at: text.path,
        within: [citation.start, citation.end],
        message: issuer
          ? {
              vi: 'Văn bản viện dẫn lần đầu thì ghi cả ngày ban hành.',
              en: 'A document cited for the first time bears its day of issue.',
            }
          : {
              vi: 'Văn bản viện dẫn lần đầu thì ghi cả ngày ban hành và cơ quan ban hành.',
              en: 'A document cited for the first time bears its day of issue and its issuer.',
            },
      }
    }
  },
}

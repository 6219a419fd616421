import type { Localized } from '../../diagnostic.ts'
import { isLawKind } from '../../legal/kinds.ts'
import type { Rule } from '../rule.ts'

export const lawWithNumber: Rule = {
  id: 'law-with-number',
  severity: 'info',
  title: {
    vi: 'Luật, pháp lệnh viện dẫn không ghi số, ký hiệu',
    en: 'Laws and ordinances are cited without their number',
  },
  why: {
    vi: 'Theo Nghị định 30/2020/NĐ-CP, luật và pháp lệnh chỉ ghi tên; một số văn bản gần đây vẫn ghi số nên đây là lời nhắc.',
    en: 'The decree cites laws by name; since some recent papers do give numbers, this is a remark only.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6, điểm a và b',
  example: {
    bad: 'legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15, cite: [title, number] }]',
    good: 'legalBases: [{ kind: Luật, title: Thi đua khen thưởng, number: 06/2022/QH15, date: 2022-06-15 }]',
  },

  *check(_, { bases, citations }) {
    for (const { basis, path } of bases) {
      const at = basis.cite?.indexOf('number') ?? -1
      if (at >= 0 && basis.number && isLawKind(basis.kind)) yield { at: [...path, 'cite', at], message }
    }
    for (const { text, citation } of citations) {
      const { symbol, kind } = citation
      if (symbol?.read.form !== 'law' || !isLawKind(kind?.text)) continue
      yield { at: text.path, within: [symbol.start, symbol.end], message }
    }
  },
}

const message: Localized = {
  vi: 'Luật, pháp lệnh viện dẫn chỉ ghi tên, không ghi số, ký hiệu.',
  en: 'A law is cited by its name, without its number.',
}

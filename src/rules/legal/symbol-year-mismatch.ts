import type { Localized } from '../../diagnostic.ts'
import type { DocumentSymbol } from '../../legal/symbol.ts'
import type { Rule } from '../rule.ts'

export const symbolYearMismatch: Rule = {
  id: 'symbol-year-mismatch',
  severity: 'error',
  title: {
    vi: 'Năm trong số, ký hiệu là năm ban hành',
    en: 'The year in a symbol is the year of issue',
  },
  why: {
    vi: 'Số của văn bản quy phạm pháp luật có năm ban hành; khác với năm của ngày thì một trong hai đã ghi nhầm.',
    en: 'The number of a legal document holds its year; if its day is of another year, one of them is wrong.',
  },
  example: {
    bad: 'legalBases: [{ kind: Quyết định, number: 35/2025/QĐ-UBND, date: 2024-10-11, issuer: Ủy ban nhân dân tỉnh Lạng Sơn }]',
    good: 'legalBases: [{ kind: Quyết định, number: 35/2025/QĐ-UBND, date: 2025-10-11, issuer: Ủy ban nhân dân tỉnh Lạng Sơn }]',
  },

  *check(_, { bases, citations }) {
    for (const { basis, path, symbol } of bases) {
      const message = basis.date ? mismatch(symbol, Number(basis.date.slice(0, 4))) : undefined
      if (message) yield { at: [...path, 'date'], message }
    }
    for (const { text, citation } of citations) {
      const { symbol, day, year = day?.year?.value } = citation
      const message = mismatch(symbol?.read, year)
      if (!symbol || !message) continue
      yield { at: text.path, within: [symbol.start, day?.end ?? citation.end], message }
    }
  },
}

/** Laws are left out: what tells them is their name. */
function mismatch(symbol: DocumentSymbol | undefined, year: number | undefined): Localized | undefined {
  if (symbol?.form !== 'normative' || symbol.year === undefined || year === undefined) return undefined
  if (symbol.year === year) return undefined
  return {
    vi: `Số, ký hiệu “${symbol.written}” là của năm ${symbol.year}, còn ngày ban hành ghi năm ${year}.`,
    en: `“${symbol.written}” is a symbol of ${symbol.year}, yet the day of issue is in ${year}.`,
  }
}

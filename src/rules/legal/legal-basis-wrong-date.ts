import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import { isSure, nameOf, type Registered } from '../../legal/registry.ts'
import type { DocumentSymbol } from '../../legal/symbol.ts'
import type { RuleContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { fromRegistry } from './registry-words.ts'

export const legalBasisWrongDate: Rule = {
  id: 'legal-basis-wrong-date',
  severity: 'error',
  title: { vi: 'Ngày của văn bản viện dẫn ghi đúng', en: 'A cited document bears its right day' },
  why: {
    vi: 'Ngày ban hành là một phần tên gọi của văn bản; ghi sai ngày thì không tra cứu được đúng văn bản.',
    en: 'The day of issue is part of a document’s name; with a wrong one the document cannot be found.',
  },
  example: {
    bad: 'legalBases: [{ kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-15, issuer: Chính phủ }]',
    good: 'legalBases: [{ kind: Nghị định, number: 152/2025/NĐ-CP, date: 2025-06-14, issuer: Chính phủ }]',
  },

  *check(_, context) {
    for (const { basis, path, symbol, match } of context.bases) {
      if (match.kind !== 'near' || match.differs !== 'day' || !basis.date) continue
      if (isOfOtherYear(symbol, Number(basis.date.slice(0, 4)))) continue
      yield { at: [...path, 'date'], ...found(match.entry, context) }
    }
    for (const { text, citation, match } of context.citations) {
      const { day } = citation
      if (match.kind !== 'near' || match.differs !== 'day' || !day) continue
      if (isOfOtherYear(citation.symbol?.read, day.year?.value)) continue
      yield { at: text.path, within: [day.start, day.end], ...found(match.entry, context) }
    }
  },
}

/** A day of another year than the symbol's own is told without any registry. */
function isOfOtherYear(symbol: DocumentSymbol | undefined, year: number | undefined): boolean {
  return symbol?.form === 'normative' && symbol.year !== undefined && symbol.year !== year
}

function found(
  entry: Registered,
  { registry, day }: RuleContext,
): { message: Localized; severity: 'error' | 'warning' } {
  const sure = isSure(entry, 'issued')
  const issued = entry.issued ?? ''
  const sentence = {
    vi: `${nameOf(entry)} ban hành ngày ${showDay(issued)}.`,
    en: `“${nameOf(entry)}” was issued on ${issued}.`,
  }
  return { message: fromRegistry(sentence, { sure, registry, day }), severity: sure ? 'error' : 'warning' }
}

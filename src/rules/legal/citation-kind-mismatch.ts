import { kindFits } from '../../legal/kind-fits.ts'
import { kindOfLetters, kindOfWord } from '../../legal/kinds.ts'
import type { DocumentSymbol } from '../../legal/symbol.ts'
import type { Rule } from '../rule.ts'

export const citationKindMismatch: Rule = {
  id: 'citation-kind-mismatch',
  severity: 'error',
  title: {
    vi: 'Tên loại văn bản đúng với ký hiệu',
    en: 'The kind of a cited document agrees with its symbol',
  },
  why: {
    vi: 'Ký hiệu cho biết loại văn bản (NĐ, TT, QĐ …); tên loại khác ký hiệu thì một trong hai đã ghi nhầm.',
    en: 'The letters of a symbol tell the kind; where the word before it differs, one of the two is wrong.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục III',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện Nghị định số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện Thông tư số 15/2025/TT-BNV ngày 04/8/2025 của Bộ Nội vụ.] }]',
  },

  *check(_, { bases, citations }) {
    for (const { basis, path, symbol } of bases) {
      const { kind } = basis
      if (!kind || !symbol || !disagree(kind, symbol)) continue
      yield { at: [...path, 'number'], message: words(kind, symbol) }
    }
    for (const { text, citation } of citations) {
      const { kind, symbol } = citation
      if (!kind || !symbol || !disagree(kind.text, symbol.read)) continue
      yield {
        at: text.path,
        within: [kind.start, symbol.end],
        message: words(kind.text, symbol.read),
      }
    }
  },
}

function disagree(word: string, symbol: DocumentSymbol): boolean {
  const kind = kindOfWord(word)
  if (!kind || kindFits(word, symbol)) return false
  if (symbol.kind === undefined) return symbol.form === 'law' && kind.word !== 'Hiến pháp'
  const meant = kindOfLetters(symbol.kind)
  if (!meant || !clearLetters.has(symbol.kind)) return false
  const isNarrower = meant.word.startsWith(kind.word) || kind.word.startsWith(meant.word)
  return !isNarrower && !usedFor[symbol.kind]?.includes(kind.word) && kind.word !== 'Công văn'
}

/** Letters that stand for nothing but a kind; HĐ may be a council, TC a finance office. */
const clearLetters: ReadonlySet<string> = new Set([
  ...['NQ', 'NĐ', 'QĐ', 'CT', 'TT', 'TTLT'],
  ...['KH', 'CTr', 'HD', 'TB', 'BC', 'TTr', 'KL'],
])

/** Words that people rightly or commonly use for the letters of another kind. */
const usedFor: Readonly<Record<string, readonly string[]>> = {
  QĐ: ['Quy định', 'Quy chế', 'Quy chế phối hợp', 'Điều lệ', 'Đề án', 'Dự án', 'Phương án'],
  KH: ['Đề án', 'Phương án', 'Chương trình', 'Chương trình hành động'],
  NQ: ['Quy chế', 'Đề án', 'Điều lệ'],
  CT: ['Chương trình', 'Chương trình hành động', 'Chương trình phối hợp'],
  CTr: ['Kế hoạch phối hợp', 'Quy chế phối hợp'],
  TT: ['Tờ trình'],
  TB: ['Kết luận'],
  KL: ['Thông báo'],
}

function words(kind: string, { kind: letters, written }: DocumentSymbol) {
  const meant = letters === undefined ? undefined : kindOfLetters(letters)?.word
  return meant === undefined
    ? {
        vi: `“${written}” không phải ký hiệu của ${kind}.`,
        en: `“${written}” is no symbol of a “${kind}”.`,
      }
    : {
        vi: `“${written}” là ký hiệu của ${meant}, không phải ${kind}.`,
        en: `“${written}” is the symbol of a “${meant}”, not of a “${kind}”.`,
      }
}

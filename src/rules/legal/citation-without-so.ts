import type { TextRole } from '../../plan/texts.ts'
import type { Rule } from '../rule.ts'
import { spellingWords } from '../writing/spellings.ts'

export const citationWithoutSo: Rule = {
  id: 'citation-without-so',
  severity: 'warning',
  title: {
    vi: 'Trước số, ký hiệu của văn bản có chữ “số”',
    en: 'The word “số” stands before the number of a document',
  },
  why: {
    vi: 'Văn bản hành chính ghi “Nghị định số …”; bỏ chữ “số” là lối nói tắt trong báo chí.',
    en: 'Official papers say “Nghị định số …”; without the word it is the short way of newspapers.',
  },
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện Chỉ thị 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.] }]',
  },

  *check(_, { citations }) {
    for (const { text, citation } of citations) {
      const { kind, symbol, lawName, hasSo } = citation
      if (!kind || !symbol || lawName || hasSo || brief.has(text.role)) continue
      const isAdjacent = /^\s+$/u.test(text.text.slice(kind.end, symbol.start))
      if (!isAdjacent || isNickname(text.text, kind.start)) continue
      const cited = text.text.slice(kind.start, symbol.end)
      yield {
        at: text.path,
        within: [kind.start, symbol.end],
        message: spellingWords(cited, `${kind.text} số ${symbol.text}`),
        replacement: 'số ',
        replaced: [symbol.start, symbol.start],
      }
    }
  },
}

/** Where there is room for few words. */
const brief: ReadonlySet<TextRole> = new Set(['recipient', 'archive', 'signature'])

/** “(sau đây gọi tắt là Nghị định 152/2025/NĐ-CP)” chooses the short way itself. */
function isNickname(text: string, at: number): boolean {
  return /(?:gọi|viết)\s(?:tắt\s|chung\s)?là\s+[“"]?$/u.test(text.slice(Math.max(0, at - 24), at))
}

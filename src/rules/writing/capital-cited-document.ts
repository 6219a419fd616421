import { upperFirst } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { spellingWords } from './spellings.ts'

export const capitalCitedDocument: Rule = {
  id: 'capital-cited-document',
  severity: 'warning',
  title: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa',
    en: 'The kind of one particular document bears a capital',
  },
  why: {
    vi: '“quyết định” là danh từ chung, còn “Quyết định số 45/QĐ-UBND” là tên một văn bản cụ thể nên viết hoa.',
    en: '“quyết định” is a common noun, “Quyết định số 45/QĐ-UBND” the name of one document.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện theo quyết định số 45/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện theo Quyết định số 45/QĐ-UBND ngày 12/01/2026 của Ủy ban nhân dân tỉnh.] }]',
  },

  *check(_, { citations }) {
    for (const { text, citation } of citations) {
      const { kind, symbol } = citation
      if (!kind || !symbol || !/^\p{Ll}/u.test(kind.text)) continue
      yield {
        at: text.path,
        within: [kind.start, kind.end],
        message: spellingWords(kind.text, upperFirst(kind.text)),
        replacement: upperFirst(kind.text),
      }
    }
  },
}

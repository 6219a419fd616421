import type { Rule } from '../rule.ts'

export const titleCapitals: Rule = {
  id: 'title-capitals',
  severity: 'warning',
  title: {
    vi: 'Trích yếu viết bằng chữ thường, cuối không có dấu chấm',
    en: 'The title is in small letters, without a final full stop',
  },
  why: {
    vi: 'Chỉ tên loại văn bản in hoa; trích yếu in chữ thường, kiểu đậm, và là tên gọi nên không có dấu chấm.',
    en: 'Only the kind of document is in capitals; the title is in small bold letters and, being a name, has no full stop.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5, điểm b',
  example: {
    bad: 'document: { title: CÔNG TÁC THI ĐUA NĂM 2026 }',
    good: 'document: { title: Công tác thi đua năm 2026 }',
  },

  *check(_, { texts }) {
    for (const { path, text, role } of texts) {
      if (role !== 'title') continue
      if (isShouted(text)) {
        yield {
          at: path,
          message: {
            vi: 'Trích yếu không viết in hoa toàn bộ; chỉ tên loại văn bản in hoa.',
            en: 'The title is not set in capitals; only the kind of document is.',
          },
        }
      }
      const stop = /(?<![.\s])\s*\.\s*$/u.exec(text)
      if (!stop) continue
      const at = text.lastIndexOf('.')
      yield {
        at: path,
        within: [at, at + 1],
        replaced: [stop.index, text.length],
        message: { vi: 'Cuối trích yếu không có dấu chấm.', en: 'A title has no full stop at its end.' },
        replacement: '',
      }
    }
  },
}

/** Three words or more without a small letter: more than a few abbreviations. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return words.length >= 3 && text === text.toLocaleUpperCase('vi')
}

import type { TextRole } from '../../plan/texts.ts'
import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const brokenLine: Rule = {
  id: 'broken-line',
  severity: 'warning',
  title: { vi: 'Không xuống dòng giữa câu', en: 'No line break inside a sentence' },
  why: {
    vi: 'Sau dấu | mỗi chỗ xuống dòng trong tệp được in thành xuống dòng; đoạn văn bị ngắt giữa câu.',
    en: 'After a | each line end of the file is printed as one; the paragraph breaks inside its sentence.',
  },
  example: {
    bad: `
      closing: |
        Trong quá trình thực hiện, nếu có khó khăn, vướng mắc,
        các đơn vị phản ánh về Sở Nội vụ.`,
    good: `
      closing: >-
        Trong quá trình thực hiện, nếu có khó khăn, vướng mắc,
        các đơn vị phản ánh về Sở Nội vụ.`,
  },

  *check(_, { texts }) {
    for (const { path, text, role } of texts) {
      if (!runningText.includes(role) || !text.includes('\n')) continue
      for (const { 0: line, 1: word = '', index } of matchesOf(text, brokenEnd)) {
        const from = index + line.length - word.length
        yield {
          at: path,
          within: [from, from + word.length],
          message: {
            vi: `Câu bị ngắt dòng trước “${word}”; thay dấu | bằng >- để các dòng nối thành một đoạn.`,
            en: `The sentence breaks before “${word}”; write >- in place of | to join its lines.`,
          },
        }
      }
    }
  },
}

const runningText: readonly TextRole[] = ['basis', 'opening', 'paragraph', 'item', 'task']

/** A line that ends without a stop, and the small first word of the next one. */
const brokenEnd = /[^\s.;:!?…/][ \t]*\n[ \t]*(\p{Ll}[\p{L}\p{M}]*)(?![\p{L}\p{M}).])/gu

import type { Rule } from '../rule.ts'

export const headingEnding: Rule = {
  id: 'heading-ending',
  severity: 'warning',
  title: { vi: 'Cuối tên mục không có dấu', en: 'A section title ends without a mark' },
  why: {
    vi: 'Tên mục đứng riêng một dòng, không phải câu; dấu chấm, dấu hai chấm ở cuối là thừa và in ra không đều giữa các mục.',
    en: 'A title on a line of its own is no sentence; a final stop or colon is one sign too many.',
  },
  example: {
    bad: "sections: [{ title: 'Nội dung:', body: [{ schedule: true }] }]",
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }] }]',
  },

  *check(_, { texts }) {
    for (const { path, text, role } of texts) {
      if (role !== 'heading' || path.at(-1) !== 'title') continue
      const mark = /(?<!\.|v\.v)[:;,.]\s*$/u.exec(text)
      if (!mark) continue
      yield {
        at: path,
        within: [mark.index, mark.index + 1],
        message: {
          vi: `Cuối tên mục không có dấu “${text.charAt(mark.index)}”.`,
          en: `A section title has no “${text.charAt(mark.index)}” at its end.`,
        },
        replacement: '',
      }
    }
  },
}

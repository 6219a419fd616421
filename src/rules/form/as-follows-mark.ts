import type { Rule } from '../rule.ts'

export const asFollowsMark: Rule = {
  id: 'as-follows-mark',
  severity: 'warning',
  title: {
    vi: 'Sau “như sau” ở cuối đoạn là dấu hai chấm',
    en: 'A paragraph that ends “như sau” ends with a colon',
  },
  why: {
    vi: '“như sau” báo nội dung ở dưới; dấu chấm hoặc bỏ trống làm người đọc tưởng câu đã hết.',
    en: '“như sau” leads on to what stands below; a full stop or no mark ends the sentence too early.',
  },
  example: {
    bad: "opening: { style: none, text: 'Sở Nội vụ ban hành Kế hoạch với các nội dung như sau.' }",
    good: "opening: { style: none, text: 'Sở Nội vụ ban hành Kế hoạch với các nội dung như sau:' }",
  },

  *check(_, { texts }) {
    for (const { path, text, role } of texts) {
      if (role !== 'opening' && role !== 'paragraph' && role !== 'item') continue
      const words = /(?<!\p{L})như sau\s*[.;,]?\s*$/iu.exec(text)
      if (!words) continue
      const typed = words[0].trimEnd()
      yield {
        at: path,
        within: [words.index, words.index + typed.length],
        message: {
          vi: `“${typed}” ở cuối đoạn viết là “như sau:”.`,
          en: `“${typed}” at the end of a paragraph is written “như sau:”.`,
        },
        replacement: 'như sau:',
      }
    }
  },
}

import { nearest } from '../text.ts'
import type { Rule } from './rule.ts'

export const formatUnknown: Rule = {
  id: 'format-unknown',
  severity: 'error',
  title: {
    vi: 'Thể thức của văn bản phải có trong danh sách thể thức',
    en: 'The format of the document must be one there is',
  },
  why: {
    vi: 'Lề, cỡ chữ, số trang và dấu cuối căn cứ đều lấy từ tệp thể thức; không có tệp thì không in được.',
    en: 'Margins, sizes, page numbers and endings come from the format file; without it nothing can be printed.',
  },
  example: {
    bad: `
      document: { title: Công tác thi đua năm 2026, format: nd30 }`,
    good: `
      document: { title: Công tác thi đua năm 2026, format: nd30-2020 }`,
  },

  *check({ document: { format } }, { formats }) {
    if (format === undefined || formats.has(format)) return
    const known = [...formats.keys()]
    const meant = nearest(format, known) ?? known.find((id) => id.startsWith(format))
    const list = known.map((id) => `“${id}”`).join(', ')
    yield {
      at: ['document', 'format'],
      message: {
        vi: `Không có thể thức “${format}”; ${meant ? `ý bạn là “${meant}”?` : `hiện có ${list}.`}`,
        en: `There is no format “${format}”; ${meant ? `did you mean “${meant}”?` : `there are ${list}.`}`,
      },
    }
  },
}

import { formatFor } from '../../format/formats.ts'
import { dayOfForm, firstYear } from '../../plan/period.ts'
import { nearest } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const formatUnknown: Rule = {
  id: 'format-unknown',
  severity: 'error',
  fixed: true,
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

  *check(plan, { formats, gaps }) {
    const { format } = plan.document
    if (format === undefined) {
      const day = dayOfForm(plan)
      if (formatFor(undefined, day, formats) || gaps.leftOut.size > 0 || firstYear(plan) === undefined) return
      yield {
        at: plan.document.date ? ['document', 'date'] : ['document'],
        message: {
          vi: `Ngày ${day} chưa có thể thức nào; ghi rõ mục “format” trong “document”.`,
          en: `No format was in force on ${day}; name one as “format” under “document”.`,
        },
      }
      return
    }
    if (formats.has(format)) return
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

import type { Rule } from '../rule.ts'
import { citedInBody } from './cited-documents.ts'

export const citationStylesMixed: Rule = {
  id: 'citation-styles-mixed',
  severity: 'info',
  title: {
    vi: 'Ngày của các văn bản viện dẫn ghi theo một cách',
    en: 'The days of cited documents are written in one way',
  },
  why: {
    vi: 'Chỗ ghi “26/11/2003”, chỗ ghi “26 tháng 11 năm 2003” cho thấy các đoạn được chép từ nhiều nguồn.',
    en: 'Where “26/11/2003” and “26 tháng 11 năm 2003” stand together, parts were copied from several sources.',
  },
  example: {
    bad: `
      sections:
        - title: Nội dung
          body:
            - Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.
            - Hồ sơ theo Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ.
            - schedule: true`,
    good: `
      sections:
        - title: Nội dung
          body:
            - Thực hiện Chỉ thị số 41-CT/TW ngày 26/12/2024 của Bộ Chính trị.
            - Hồ sơ theo Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ.
            - schedule: true`,
  },

  *check(_, { citations }) {
    const days = citedInBody(citations).flatMap(({ text, citation: { day } }) =>
      day?.day && day.year ? [{ text, ...day }] : [],
    )
    const others = days.filter(({ style }) => style !== days[0]?.style)
    const usual = others.length > days.length / 2 ? others[0] : days[0]
    const rare = days.find(({ style }) => style !== usual?.style)
    if (!usual || !rare) return
    yield {
      at: rare.text.path,
      within: [rare.start, rare.end],
      message: {
        vi: `Các văn bản khác trong kế hoạch ghi ngày theo lối “${usual.text.text.slice(usual.start, usual.end)}”; nên ghi theo một cách.`,
        en: `Elsewhere in the plan days of documents are written “${usual.text.text.slice(usual.start, usual.end)}”.`,
      },
    }
  },
}

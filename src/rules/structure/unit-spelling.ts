import type { Rule } from '../rule.ts'
import { strayNames } from './unit-names-in-prose.ts'

export const unitSpelling: Rule = {
  id: 'unit-spelling',
  severity: 'warning',
  title: { vi: 'Tên đơn vị viết như trong danh sách đơn vị', en: 'A unit is spelt as it is listed' },
  why: {
    vi: 'Một đơn vị viết hai kiểu trong cùng văn bản làm người đọc ngờ là hai đơn vị, và là lỗi trình bày.',
    en: 'One body spelt in two ways looks like two bodies, and like careless work.',
  },
  example: {
    bad: `
      units: { hoi-dong-tdkt: Hội đồng TĐKT tỉnh }
      sections: [{ title: Nội dung, body: [Hội đồng TĐ-KT tỉnh họp hằng quý., { schedule: true }] }]
      schedule: [{ tasks: [{ content: Phát động thi đua, units: [hoi-dong-tdkt] }] }]`,
    good: `
      units: { hoi-dong-tdkt: Hội đồng TĐKT tỉnh }
      sections: [{ title: Nội dung, body: [Hội đồng TĐKT tỉnh họp hằng quý., { schedule: true }] }]
      schedule: [{ tasks: [{ content: Phát động thi đua, units: [hoi-dong-tdkt] }] }]`,
  },

  *check(plan, { texts }) {
    const strayIn = strayNames(plan)
    for (const text of texts) {
      for (const { from, to, typed, right } of strayIn(text)) {
        yield {
          at: text.path,
          within: [from, to],
          message: {
            vi: `“${typed}” khác cách viết trong danh sách đơn vị là “${right}”; viết thống nhất.`,
            en: `“${typed}” is listed among the units as “${right}”; spell it in one way.`,
          },
          replacement: right,
        }
      }
    }
  },
}

import type { Rule } from '../rule.ts'

export const salutation: Rule = {
  id: 'salutation',
  severity: 'warning',
  title: { vi: 'Kế hoạch không có “Kính gửi”', en: 'A plan has no “Kính gửi”' },
  why: {
    vi: '“Kính gửi” chỉ dùng trong công văn, tờ trình và báo cáo gửi cấp trên; kế hoạch ghi các nơi nhận ở cuối văn bản.',
    en: '“Kính gửi” belongs to letters, proposals and reports to superiors; a plan lists its recipients at the end.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b',
  example: {
    bad: "sections:\n  - title: Nội dung\n    body: ['Kính gửi: Các phòng chuyên môn', { schedule: true }]",
    good: 'recipients: [Các phòng chuyên môn]\narchive: VT',
  },

  *check(_, { texts }) {
    for (const { path, text } of texts) {
      const [words] = /^\s*Kính\s+gửi/iu.exec(text) ?? []
      if (words === undefined) continue
      yield {
        at: path,
        within: [0, words.length],
        message: {
          vi: 'Kế hoạch không ghi “Kính gửi”; chuyển tên cơ quan nhận xuống mục “recipients”.',
          en: 'A plan has no “Kính gửi”; list who receives it under “recipients”.',
        },
      }
    }
  },
}

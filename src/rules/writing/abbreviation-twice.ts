import type { Rule } from '../rule.ts'
import { definitionsIn, lettersOf } from './abbreviations.ts'

export const abbreviationTwice: Rule = {
  id: 'abbreviation-twice',
  severity: 'warning',
  title: { vi: 'Mỗi chữ viết tắt giải thích một lần', en: 'Each abbreviation is explained once' },
  why: {
    vi: 'Đã giải thích ở trên thì các chỗ sau chỉ cần dùng chữ viết tắt; giải thích lại cho thấy các phần được ghép mà chưa soát.',
    en: 'Once explained, an abbreviation is simply used; a second explanation shows parts put together unread.',
  },
  example: {
    bad: 'sections: [{ title: Nội dung, body: [Quản lý công tác thi đua khen thưởng (TĐKT)., Đổi mới công tác thi đua khen thưởng (TĐKT) và tổ chức bộ máy TĐKT., { schedule: true }] }]',
    good: 'sections: [{ title: Nội dung, body: [Quản lý công tác thi đua khen thưởng (TĐKT)., Đổi mới công tác TĐKT và tổ chức bộ máy TĐKT., { schedule: true }] }]',
  },

  *check(_, { texts }) {
    const seen = new Set<string>()
    for (const { short, text, from, to } of definitionsIn(texts)) {
      if (seen.has(lettersOf(short)) && text.path[0] !== 'annexes') {
        yield {
          at: text.path,
          within: [from, to],
          message: {
            vi: `“${short}” đã được giải thích ở trên; từ đây chỉ viết “${short}”.`,
            en: `“${short}” is explained above already; write just “${short}” from there on.`,
          },
        }
      }
      seen.add(lettersOf(short))
    }
  },
}

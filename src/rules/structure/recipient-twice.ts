import { comparable } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const recipientTwice: Rule = {
  id: 'recipient-twice',
  severity: 'warning',
  title: { vi: 'Mỗi nơi nhận ghi một lần', en: 'Each recipient stands once' },
  why: {
    vi: 'Nơi nhận ghi hai lần thì số bản phát hành tính thừa.',
    en: 'A recipient that stands twice is sent, and counted, two copies.',
  },
  example: {
    bad: `
      recipients: [Sở Tài chính (để phối hợp), UBND tỉnh, Sở Tài chính]`,
    good: `
      recipients: [Sở Tài chính (để phối hợp), UBND tỉnh, Sở Xây dựng]`,
  },

  *check({ recipients = [] }) {
    const seen = new Set<string>()
    for (const [index, recipient] of recipients.entries()) {
      const key = bare(recipient)
      if (key !== '' && seen.has(key)) {
        yield {
          at: ['recipients', index],
          message: {
            vi: `Nơi nhận “${recipient}” đã ghi ở trên; giữ một dòng.`,
            en: `“${recipient}” is among the recipients above already; keep one line.`,
          },
        }
      }
      seen.add(key)
    }
  },
}

/** A recipient without dash, final mark and purpose. */
function bare(recipient: string): string {
  return comparable(recipient)
    .replace(/^[-+•]\s*/, '')
    .replace(/(?<![\s;.,])[\s;.,]+$/, '')
    .replace(
      /\s*\((?:đ\S|b\/c|t\/h|p\/h|(?=[^()]*(?:báo cáo|thực hiện|phối hợp|biết|chỉ đạo)))[^()]*\)$/u,
      '',
    )
}

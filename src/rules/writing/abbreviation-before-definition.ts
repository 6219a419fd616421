import type { Rule } from '../rule.ts'
import { definitionsIn, lettersOf, usesIn } from './abbreviations.ts'

export const abbreviationBeforeDefinition: Rule = {
  id: 'abbreviation-before-definition',
  severity: 'warning',
  title: {
    vi: 'Chữ viết tắt dùng sau khi đã giải thích',
    en: 'An abbreviation is used after it is explained',
  },
  why: {
    vi: 'Người đọc gặp chữ viết tắt trước lời giải thích thì không biết nghĩa; lời giải thích phải ở lần dùng đầu tiên.',
    en: 'Who meets an abbreviation before it is explained cannot know what it means.',
  },
  example: {
    bad: 'sections: [{ title: Nội dung, body: [Đổi mới công tác TĐKT., Công tác thi đua khen thưởng (TĐKT) hướng về cơ sở., { schedule: true }] }]',
    good: 'sections: [{ title: Nội dung, body: [Công tác thi đua khen thưởng (TĐKT) hướng về cơ sở., Đổi mới công tác TĐKT., { schedule: true }] }]',
  },

  *check(plan, { texts }) {
    const defined = new Map(
      definitionsIn(texts)
        .toReversed()
        .map((definition) => [lettersOf(definition.short), definition]),
    )
    if (defined.size === 0) return
    const order = new Map(texts.map((text, index) => [text, index]))
    for (const { short, text, from, to } of usesIn(plan, texts)) {
      const definition = defined.get(lettersOf(short))
      if (!definition) continue
      defined.delete(lettersOf(short))
      const behind = (order.get(definition.text) ?? 0) - (order.get(text) ?? 0)
      if (common.has(short) || behind < 0 || (behind === 0 && definition.from < from)) continue
      yield {
        at: text.path,
        within: [from, to],
        message: {
          vi: `“${short}” dùng trước khi được giải thích; chuyển lời giải thích “(${short})” lên đây.`,
          en: `“${short}” is used before it is explained; explain it here.`,
        },
      }
    }
  },
}

/** Understood before they are explained. */
const common: ReadonlySet<string> = new Set(['UBND', 'HĐND', 'MTTQ', 'THPT', 'THCS', 'CNTT', 'LĐLĐ', 'TW'])

import type { PlanText } from '../../plan/texts.ts'
import type { Rule } from '../rule.ts'
import { definitionsIn, lettersOf } from './abbreviations.ts'

export const abbreviationUnused: Rule = {
  id: 'abbreviation-unused',
  severity: 'info',
  title: { vi: 'Chữ viết tắt đã giải thích thì được dùng', en: 'An explained abbreviation is used' },
  why: {
    vi: 'Giải thích chữ viết tắt mà không dùng lại là thừa, hoặc đoạn dùng đến đã bị bỏ.',
    en: 'An abbreviation explained and never used is needless, or the text that used it is gone.',
  },
  example: {
    bad: 'sections: [{ title: Nội dung, body: [Đổi mới công tác thi đua khen thưởng (TĐKT)., { schedule: true }] }]',
    good: 'sections: [{ title: Nội dung, body: [Đổi mới công tác thi đua khen thưởng (TĐKT) và bộ máy TĐKT., { schedule: true }] }]',
  },

  *check({ abbreviations = {} }, { texts, gaps }) {
    const definitions = definitionsIn(texts)
    const shorts = new Set([...Object.keys(abbreviations), ...definitions.map(({ short }) => short)])
    const defined = new Map(definitions.map((definition) => [definition.short, definition]))
    const unused = unusedOf(shorts, [...textsWithout(definitions, texts), ...gaps.leftOut])
    for (const short of unused) {
      const definition = defined.get(short)
      yield {
        ...(definition
          ? { at: definition.text.path, within: [definition.from, definition.to] as const }
          : { at: ['abbreviations', short], on: 'key' as const }),
        message: {
          vi: `“${short}” được giải thích nhưng không dùng chỗ nào; bỏ lời giải thích.`,
          en: `“${short}” is explained but used nowhere; leave the explanation out.`,
        },
      }
    }
  },
}

/** Every text with the explaining brackets taken out. */
function textsWithout(definitions: ReturnType<typeof definitionsIn>, texts: readonly PlanText[]): string[] {
  const cut = new Map<PlanText, string>()
  for (const { text, from, to } of definitions) {
    const rest = cut.get(text) ?? text.text
    cut.set(text, rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to))
  }
  return texts.map((text) => cut.get(text) ?? text.text)
}

/** The abbreviations that stand in none of the texts, neither otherwise joined nor inside a longer one such as HĐTĐKT. */
function unusedOf(shorts: Set<string>, texts: readonly string[]): Set<string> {
  for (const text of texts) {
    const joined = text.replace(/ ?[-–&] ?/gu, '')
    for (const short of shorts) if (joined.includes(lettersOf(short))) shorts.delete(short)
    if (shorts.size === 0) break
  }
  return shorts
}

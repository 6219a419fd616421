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
    if (shorts.size === 0) return
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

type Definitions = ReturnType<typeof definitionsIn>

/** Every text with the explaining brackets taken out. */
function textsWithout(definitions: Definitions, texts: readonly PlanText[]): string[] {
  const byText = new Map<PlanText, Definitions[number][]>(texts.map((text) => [text, []]))
  for (const definition of definitions) byText.get(definition.text)?.push(definition)
  return texts.map((text) => {
    let rest = ''
    let done = 0
    for (const { from, to } of byText.get(text) ?? []) {
      rest += text.text.slice(done, from) + ' '.repeat(to - from)
      done = to
    }
    return rest + text.text.slice(done)
  })
}

/** The abbreviations that stand in none of the texts, neither otherwise joined nor inside a longer one such as HĐTĐKT. */
function unusedOf(shorts: ReadonlySet<string>, texts: readonly string[]): string[] {
  const unused = new Set(Array.from(shorts, lettersOf))
  const lengths = new Set(Array.from(unused, ({ length }) => length))
  const firsts = new Set(Array.from(unused, (letters) => letters.charCodeAt(0)))
  for (const text of texts) {
    const joined = text.replace(/ ?[-–&] ?/g, '')
    for (let from = 0; from < joined.length; from += 1) {
      if (!firsts.has(joined.charCodeAt(from))) continue
      for (const length of lengths) unused.delete(joined.slice(from, from + length))
    }
  }
  return [...shorts].filter((short) => lettersOf(short) !== '' && unused.has(lettersOf(short)))
}

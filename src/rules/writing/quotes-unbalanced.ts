import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { type OddSign, oddSigns } from './odd-signs.ts'

export const quotesUnbalanced: Rule = {
  id: 'quotes-unbalanced',
  severity: 'warning',
  title: { vi: 'Dấu ngoặc kép mở và đóng đủ cặp', en: 'Quotation marks stand in pairs' },
  why: {
    vi: 'Thiếu một dấu ngoặc kép thì tên phong trào, danh hiệu không rõ hết ở chữ nào.',
    en: 'Without its other half nobody knows where the name of a movement or an honour ends.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Phát động phong trào “Dân vận khéo trong toàn ngành, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Phát động phong trào “Dân vận khéo” trong toàn ngành, units: [so-noi-vu] }] }]',
  },

  *check(_, context) {
    for (const { text, odd } of oddSigns(context, oddQuote)) {
      const lacks = odd.sign === '”' || odd.sign === '»' ? 'mở' : 'đóng'
      yield {
        at: text.path,
        within: [odd.at, odd.at + 1],
        message:
          odd.sign === '"'
            ? { vi: 'Dấu " lẻ, thiếu dấu kia của cặp.', en: 'A " without the other of its pair.' }
            : {
                vi: `Dấu ngoặc kép ${odd.sign} không có dấu ${lacks}.`,
                en: `The mark ${odd.sign} is ${lacks === 'mở' ? 'never opened' : 'never closed'}.`,
              },
      }
    }
  },
}

/**
 * The first quotation mark without its other half; a curly and a straight one may be a pair, “„” goes with
 * either.
 */
function oddQuote(text: string): OddSign | undefined {
  if (!/[“”"«»]/.test(text) || text.includes('„')) return undefined
  const open: OddSign[] = []
  const odd: OddSign[] = []
  const straight: OddSign[] = []
  for (const { 0: sign, index: at } of matchesOf(text, /[“”«»]|(?<!\d'?\d*)"/g)) {
    if (sign === '"') straight.push({ sign, at })
    else if (sign === '“' || sign === '«') open.push({ sign, at })
    else if (open.length > 0) open.pop()
    else odd.push({ sign, at })
  }
  const curly = [...odd, ...open].toSorted((one, two) => one.at - two.at)
  const last = straight.length % 2 === 1 ? straight.at(-1) : undefined
  return curly.length === 1 && last ? undefined : (curly[0] ?? last)
}

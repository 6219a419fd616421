import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { type OddSign, oddSigns } from './odd-signs.ts'

export const bracketsUnbalanced: Rule = {
  id: 'brackets-unbalanced',
  severity: 'warning',
  title: { vi: 'Dấu ngoặc mở và đóng đủ cặp', en: 'Brackets stand in pairs' },
  why: {
    vi: 'Thiếu một dấu ngoặc thì không rõ phần giải thích kết thúc ở đâu, hoặc một đoạn chữ đã bị mất.',
    en: 'Without its other half nobody knows where the remark ends, or words have been lost.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Gửi hồ sơ về Sở Nội vụ (qua Phòng Tổ chức để tổng hợp, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Gửi hồ sơ về Sở Nội vụ (qua Phòng Tổ chức) để tổng hợp, units: [so-noi-vu] }] }]',
  },

  *check(_, context) {
    for (const { text, odd } of oddSigns(context, oddBracket)) {
      yield {
        at: text.path,
        within: [odd.at, odd.at + 1],
        message: closing.has(odd.sign)
          ? { vi: `Dấu “${odd.sign}” không có dấu mở.`, en: `“${odd.sign}” closes what nothing opens.` }
          : { vi: `Dấu “${odd.sign}” không có dấu đóng.`, en: `“${odd.sign}” is never closed.` },
      }
    }
  },
}

const closing: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
])

/**
 * The odd bracket under the reading of “a)” and “1)”, as list marks or as brackets, that leaves fewer odd
 * ones.
 */
function oddBracket(text: string): OddSign | undefined {
  if (!/[()[\]]/.test(text)) return undefined
  const asBrackets = oddOnes(text, () => false)
  const asMarks = oddOnes(text, (at) => listMark.test(text.slice(Math.max(0, at - 6), at)))
  return (asMarks.length < asBrackets.length ? asMarks : asBrackets)[0]
}

const listMark = /(?:^|[\s;:,.“])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/u

function oddOnes(text: string, isMark: (at: number) => boolean): OddSign[] {
  const open: OddSign[] = []
  const odd: OddSign[] = []
  for (const { 0: sign, index: at } of matchesOf(text, /[()[\]]/g)) {
    const other = closing.get(sign)
    if (other === undefined) open.push({ sign, at })
    else if (isMark(at) && sign === ')') continue
    else if (open.at(-1)?.sign === other) open.pop()
    else odd.push({ sign, at })
  }
  return [...odd, ...open].toSorted((one, two) => one.at - two.at)
}

import type { PlanText } from '../../plan/texts.ts'
import { type Sought, soughtIn } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { strayNameAfter } from './stray-names.ts'

export const toneMarkMixed: Rule = {
  id: 'tone-mark-mixed',
  severity: 'warning',
  title: { vi: 'Một cách đặt dấu thanh trong cả văn bản', en: 'Tone marks in one place throughout' },
  why: {
    vi: '“hòa, ủy” và “hoà, uỷ” đều có người dùng, nhưng lẫn lộn trong một văn bản thì tìm kiếm bỏ sót và trông cẩu thả.',
    en: '“hòa, ủy” and “hoà, uỷ” are both in use; mixed in one text they look careless and hide words from a search.',
  },
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Phong trào lan tỏa sâu rộng trong các đảng uỷ cơ sở.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Phong trào lan tỏa sâu rộng trong các đảng ủy cơ sở.] }]',
  },

  *check(plan, { texts }) {
    const onFirst: Marked[] = []
    const onLast: Marked[] = []
    for (const marked of markedWords(texts)) (marked.onLast ? onLast : onFirst).push(marked)
    if (onFirst.length === 0 || onLast.length === 0) return

    const nameAfter = strayNameAfter(plan)
    for (const { text, word, from } of onLast.length > onFirst.length ? onFirst : onLast) {
      const name = nameAfter(text, from)
      if (name && name.from <= from) continue
      const right = moved(word)
      yield {
        at: text.path,
        within: [from, from + word.length],
        message: {
          vi: `Các chỗ khác đặt dấu thanh kiểu khác; sửa “${word}” thành “${right}” cho thống nhất.`,
          en: `Elsewhere tone marks stand as in “${right}”; change “${word}” alike.`,
        },
        replacement: right,
      }
    }
  },
}

/** A syllable in -oa, -oe, -uy with its tone on the last vowel (hoà) or on the one before (hòa). */
interface Marked {
  readonly text: PlanText
  readonly word: string
  readonly from: number
  readonly onLast: boolean
}

function* markedWords(texts: readonly PlanText[]): Generator<Marked> {
  for (const text of textsHolding(texts, ending.sign)) {
    if (text.role === 'signature' || text.role === 'basis') continue
    for (const { 0: word, 1: vowels = '', index } of soughtIn(text.text, ending)) {
      if (inName(text.text, word, index)) continue
      yield { text, word, from: index, onLast: /^[ou]/i.test(vowels) }
    }
  }
}

/** Never after q, where u is no vowel of the syllable. */
export const ending: Sought = {
  pattern:
    /(?<![\p{L}\p{M}])(?:[bcdđghklmnprstvx]{0,3})(o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?![\p{L}\p{M}])/giu,
  sign: /o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y/iu,
}

/** A capital beside another one, or after “ông”, “bà”: persons and places keep their spelling. */
function inName(text: string, word: string, from: number): boolean {
  if (!/^\p{Lu}/u.test(word)) return false
  return (
    /(?:\p{Lu}\p{L}*|ông|bà|anh|chị|cô|thầy|chí)\s+$/u.test(text.slice(Math.max(0, from - 12), from)) ||
    /^\s+\p{Lu}/u.test(text.slice(from + word.length, from + word.length + 4))
  )
}

/** The word with its tone on the other of its two last vowels. */
function moved(word: string): string {
  const spread = word.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(spread)?.[0] ?? ''
  const letters = spread.replace(tone, '')
  const isLast = spread.endsWith(tone)
  const at = isLast ? letters.length - 1 : letters.length
  return (letters.slice(0, at) + tone + letters.slice(at)).normalize('NFC')
}

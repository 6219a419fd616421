import { matchesOf } from '../../text.ts'
import type { Finding, Rule } from '../rule.ts'
import { spoilt } from './old-encodings.ts'
import { type WrittenText, writtenTexts } from './written-values.ts'

export const lookAlikeLetter: Rule = {
  id: 'look-alike-letter',
  severity: 'error',
  title: {
    vi: 'Chữ cái là chữ Việt, không phải chữ nước khác có hình giống',
    en: 'Letters are Vietnamese ones, not foreign twins',
  },
  why: {
    vi: 'Chữ trông giống mà khác mã thì tìm kiếm, sắp xếp, so sánh đều sai; nhiều phông in ra hình lệch.',
    en: 'A twin of another alphabet looks right but is not found, sorted or compared as the letter meant.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát \u00d0ộng thi đua, units: [so-noi-vu] }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát Động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan) {
    for (const written of writtenTexts(plan)) {
      if (suspect.test(written.text) && !spoilt(written.text)) yield* twins(written)
    }
  },
}

/** Cyrillic and Greek letters with the shape of a Latin one, each above its twin. */
const foreign = 'АВСЕНІЈКМОРЅТУХаеіјорѕсухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧο'
const latin = 'ABCEHIJKMOPSTYXaeijopscyxdqwABEZHIKMNOPTYXo'

/** Letters that stand for đ and no other letter of a Vietnamese text. */
const strokes: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }

const suspect = /[ÐðƉɖ\p{Script=Cyrillic}\p{Script=Greek}\uff01-\uff5e]/u
const stretch = /[\p{L}\p{M}\p{N}\uff01-\uff5e]+/gu

function* twins({ path, text }: WrittenText): Generator<Finding> {
  const otherCyrillic = [...text].some((sign) => /\p{Script=Cyrillic}/u.test(sign) && !foreign.includes(sign))
  for (const { 0: word, index } of matchesOf(text, stretch)) {
    const isForeign =
      !/[\p{Script=Latin}\p{Nd}]/u.test(word) && (otherCyrillic || /\p{Script=Greek}/u.test(word))
    const bad = word.split('').flatMap((sign, at) => (twinOf(sign, isForeign) === undefined ? [] : [at]))
    const [first] = bad
    const last = bad.at(-1)
    if (first === undefined || last === undefined) continue
    const typed = word.slice(first, last + 1)
    const right = typed.replace(/./gu, (sign) => twinOf(sign, isForeign) ?? sign)
    yield {
      at: path,
      within: [index + first, index + last + 1],
      message: {
        vi: `“${typed}” trong “${word}” không phải ký tự thường dùng mà chỉ có hình giống; gõ lại “${right}”.`,
        en: `“${typed}” in “${word}” only looks like the letter meant; type “${right}” anew.`,
      },
      replacement: right,
    }
  }
}

function twinOf(sign: string, isForeign: boolean): string | undefined {
  const stroke = strokes[sign]
  if (stroke !== undefined) return stroke
  if (/[\uff01-\uff5e]/.test(sign)) return sign.normalize('NFKC')
  const place = isForeign ? -1 : foreign.indexOf(sign)
  return place < 0 ? undefined : latin.charAt(place)
}

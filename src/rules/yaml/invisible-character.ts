import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { spoilt } from './old-encodings.ts'
import { writtenTexts } from './written-values.ts'

export const invisibleCharacter: Rule = {
  id: 'invisible-character',
  severity: 'warning',
  title: { vi: 'Không có ký tự ẩn trong nội dung', en: 'No invisible characters in a text' },
  why: {
    vi: 'Ký tự ẩn thường theo vào khi chép từ trang mạng; từ có ký tự ẩn không tìm thấy được và có thể ngắt dòng sai.',
    en: 'They come along when text is copied from web pages; words that hold them are not found and may break wrongly.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát \u200bđộng thi đua, units: [so-noi-vu] }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan) {
    for (const { path, text } of writtenTexts(plan)) {
      if (!invisible.test(text) || spoilt(text)) continue
      for (const { 0: signs, index } of matchesOf(text, run)) {
        const near = wordAt(text, index, index + signs.length)
        const place = { vi: near ? ` ở “${near}”` : '', en: near ? ` in “${near}”` : '' }
        yield {
          at: path,
          within: [index, index + signs.length],
          message: {
            vi: `Có ký tự ẩn (mã ${codes(signs)})${place.vi}; xóa đi.`,
            en: `An invisible character (${codes(signs)})${place.en}; remove it.`,
          },
          ...(!mayPartWords(text, index, signs) && { replacement: '' }),
        }
      }
    }
  },
}

/** Zero-width blanks and joiners, soft hyphens, marks of writing direction and byte order. */
const hidden =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\u3164\\ufeff'
const invisible = new RegExp(`[${hidden}]`)
const run = new RegExp(`[${hidden}]+`, 'g')

/** A zero-width blank between two letters may stand where a blank belongs. */
function mayPartWords(text: string, index: number, signs: string): boolean {
  const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
  return (
    signs.includes('\u200b') &&
    isLetter(text.charAt(index - 1)) &&
    isLetter(text.charAt(index + signs.length))
  )
}

/** The letters around a stretch, without what cannot be seen. */
function wordAt(text: string, from: number, to: number): string {
  const before = /[^\s]{0,20}$/u.exec(text.slice(Math.max(0, from - 20), from))?.[0] ?? ''
  const after = /^[^\s]{0,20}/u.exec(text.slice(to, to + 20))?.[0] ?? ''
  return (before + after).replace(run, '')
}

function codes(signs: string): string {
  const each = signs
    .split('')
    .map((sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
  return [...new Set(each)].join(', ')
}

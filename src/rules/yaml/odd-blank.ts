import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { spoilt } from './old-encodings.ts'
import { writtenTexts } from './written-values.ts'

export const oddBlank: Rule = {
  id: 'odd-blank',
  severity: 'info',
  title: { vi: 'Dấu cách là dấu cách thường', en: 'Blanks are plain blanks' },
  why: {
    vi: 'Dấu cách không ngắt dòng, dấu cách hẹp hay dấu Tab trông như dấu cách nhưng làm dòng chữ giãn, lệch và khó tìm.',
    en: 'No-break, narrow and tabulator blanks look plain, but stretch lines and hide words from a search.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát động\u00a0thi đua, units: [so-noi-vu] }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan) {
    for (const { path, text } of writtenTexts(plan)) {
      if (!odd.test(text) || spoilt(text)) continue
      for (const { 0: signs, index } of matchesOf(text, run)) {
        const end = index + signs.length
        const isNeeded =
          index > 0 && end < text.length && !/\s/.test(text.charAt(index - 1) + text.charAt(end))
        yield {
          at: path,
          within: [index, end],
          message: {
            vi: `Chỗ này là ${nameOf(signs)}, không phải dấu cách thường; thay bằng dấu cách.`,
            en: `This is ${englishNameOf(signs)}, not a plain blank; put a plain one.`,
          },
          replacement: isNeeded ? ' ' : '',
        }
      }
    }
  },
}

const blanks = '\\t\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000'
const odd = new RegExp(`[${blanks}]`)
/** Odd blanks, with the plain ones between them. */
const run = new RegExp(`[${blanks}](?:[ ${blanks}]*[${blanks}])?`, 'g')

function nameOf(signs: string): string {
  if (signs.startsWith('\t')) return 'dấu Tab'
  if (/^[\u00a0\u202f]/.test(signs)) return 'dấu cách không ngắt dòng'
  return signs.startsWith('\u3000') ? 'dấu cách rộng của chữ Hán' : 'dấu cách có độ rộng khác thường'
}

function englishNameOf(signs: string): string {
  if (signs.startsWith('\t')) return 'a tabulator'
  if (/^[\u00a0\u202f]/.test(signs)) return 'a no-break blank'
  return signs.startsWith('\u3000') ? 'an ideographic blank' : 'a blank of unusual width'
}

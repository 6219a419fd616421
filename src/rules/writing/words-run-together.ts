import { isSyllable } from '../../syllable.ts'
import { type Sought, soughtIn } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { prose } from './sentences.ts'
import { webWordsIn } from './web-words.ts'

export const wordsRunTogether: Rule = {
  id: 'words-run-together',
  severity: 'warning',
  title: { vi: 'Các từ không viết dính nhau', en: 'Words do not run together' },
  why: {
    vi: 'Từ dính nhau thường do xuống dòng hay chép dán làm mất dấu cách; công cụ soát chính tả và tìm kiếm không nhận ra.',
    en: 'Words run together when a line end or a paste loses a blank; spell checkers and searches do not know them.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Phát động thi đua năm2026, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Phát động thi đua năm 2026, units: [so-noi-vu] }] }]',
  },

  *check(_, { texts }) {
    for (const { path, text } of textsHolding(prose(texts), mixedWord.sign)) {
      const inWeb = webWordsIn(text)
      for (const { 0: word, index } of soughtIn(text, mixedWord)) {
        const apart = taken(word, text.slice(index + word.length))
        if (apart === undefined || inWeb(index)) continue
        yield {
          at: path,
          within: [index, index + word.length],
          message: {
            vi: `“${word}” viết dính nhau; ý bạn là “${apart}”?`,
            en: `“${word}” runs together; is “${apart}” meant?`,
          },
        }
      }
    }
  },
}

/**
 * A word of letters and digits together, with a capital after another letter, or of eight digits; no part of
 * a symbol.
 */
export const mixedWord: Sought = {
  pattern:
    /(?<![\p{L}\p{M}\d/#_.,’'-])(?:\p{L}+\d+|\d+\p{L}+|\p{L}\p{L}*\p{Lu}\p{L}*|\d{8})(?![\p{L}\p{M}\d_’'])/gu,
  sign: /[^ \d]\d|\d[^ \d]|\d{8}|[^ ]\p{Lu}/u,
}

/** A mixed word taken apart, when its parts are surely words by themselves. */
function taken(word: string, after: string): string | undefined {
  const [, years, next] = /^((?:19|20)\d\d)((?:19|20)\d\d)$/.exec(word) ?? []
  if (years && next) {
    const isPeriod = next > years && Number(next) - Number(years) <= 20
    return isPeriod && !/^\s*(?:đồng|đ|VNĐ|USD)(?!\p{L})/u.test(after) ? `${years} - ${next}` : undefined
  }
  for (const cut of [wordAndNumber, numberAndWord, twoWords, shortAndWord, wordAndShort]) {
    const [, first, second] = cut.exec(word) ?? []
    if (first && second && [first, second].every(isPart) && [first, second].some(isVietnamese))
      return `${first} ${second}`
  }
  return undefined
}

const wordAndNumber = /^(\p{L}+)(\d+)$/u
const numberAndWord = /^(\d+)(\p{L}+)$/u
const twoWords = /^(\p{L}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u
const shortAndWord = /^(\p{Lu}{2,})(\p{Ll}{2,})$/u
const wordAndShort = /^(\p{Lu}?\p{Ll}{2,})(\p{Lu}{2,})$/u

/** A number, an abbreviation, or a syllable of two letters or more. */
function isPart(part: string): boolean {
  return /^(?:\d+|\p{Lu}{2,})$/u.test(part) || (part.length > 1 && isSyllable(part))
}

/** Letters with marks: no code, brand or foreign name has them. */
function isVietnamese(part: string): boolean {
  return /[^\p{Lu}\d]/u.test(part) && /[^a-z]/i.test(part)
}

import { type Sought, soughtIn } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { spellingWords } from './spellings.ts'

export const dashForHyphen: Rule = {
  id: 'dash-for-hyphen',
  severity: 'warning',
  title: {
    vi: 'Trong tên riêng dùng gạch nối ngắn, không dùng gạch dài',
    en: 'Names are joined by a hyphen, not by a dash',
  },
  why: {
    vi: 'Trình soạn thảo hay tự đổi gạch nối thành gạch dài; hai dấu trông gần giống nhau nhưng tìm kiếm, so sánh cho kết quả khác.',
    en: 'Word processors turn hyphens into dashes; the two look alike, yet search and compare differently.',
  },
  example: {
    bad: 'recipients: [Ban Thi đua – Khen thưởng Trung ương]\narchive: VT',
    good: 'recipients: [Ban Thi đua - Khen thưởng Trung ương]\narchive: VT',
  },

  *check(_, { texts }) {
    for (const { path, text } of textsHolding(texts, dash)) {
      for (const { 0: found, index } of soughtIn(text, joinedName)) {
        const at = index + found.search(/[\u2013\u2014]/u)
        const blanks = /\s*[\u2013\u2014]\s*/u.exec(found)
        const start = index + (blanks?.index ?? 0)
        yield {
          at: path,
          within: [at, at + 1],
          message: spellingWords(found, found.replace(/\s*[\u2013\u2014]\s*/u, ' - ')),
          replacement: ' - ',
          replaced: [start, start + (blanks?.[0].length ?? 1)],
        }
      }
      for (const { index } of soughtIn(text, dashInSymbol)) {
        yield {
          at: path,
          within: [index, index + 1],
          message: {
            vi: 'Trong ký hiệu văn bản dùng gạch nối ngắn “-”, không dùng gạch dài.',
            en: 'Symbols of documents are joined by a hyphen, not by a dash.',
          },
          replacement: '-',
        }
      }
    }
  },
}

const dash = /[\u2013\u2014]/

/** 34–CT/TW, 12/KH–UBND. */
export const dashInSymbol: Sought = {
  pattern:
    /(?<=\d)[\u2013\u2014](?=[A-ZĐ]{2,4}r?\/[A-ZĐ])|(?<=\/[A-ZĐ][A-Za-zĐ-]{0,14})[\u2013\u2014](?=[A-ZĐ]{2})/gu,
  sign: dash,
}

const halves = [
  ['Thi đua', 'Khen thưởng'],
  ['Độc lập', 'Tự do'],
  ['Tự do', 'Hạnh phúc'],
  ['Lao động', 'Thương binh'],
  ['Thương binh', 'Liệt sĩ'],
  ['Bà Rịa', 'Vũng Tàu'],
  ['Phát thanh', 'Truyền hình'],
  ['Kế hoạch', 'Tài chính'],
  ['Tổ chức', 'Hành chính'],
  ['Hành chính', 'Tổng hợp'],
  ['Văn hóa', 'Xã hội'],
  ['Văn hoá', 'Xã hội'],
]

export const joinedName: Sought = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:${halves.map((half) => half.join('\\s*[\\u2013\\u2014]\\s*')).join('|')})(?!\\p{L})`,
    'giu',
  ),
  sign: dash,
}

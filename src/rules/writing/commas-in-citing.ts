import { type Sought, soughtIn } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { lowerPointsSince } from './citing-parts.ts'
import { prose } from './sentences.ts'

export const commasInCiting: Rule = {
  id: 'commas-in-citing',
  severity: 'info',
  title: {
    vi: 'Giữa điểm, khoản, Điều khi viện dẫn không có dấu phẩy',
    en: 'No commas between point, clause and article in a citation',
  },
  why: {
    vi: 'Nghị định 30/2020/NĐ-CP viết liền từ nhỏ đến lớn: “điểm a khoản 2 Điều 103”, không có dấu phẩy ở giữa.',
    en: 'The decree writes from small to large without commas: “điểm a khoản 2 Điều 103”.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, "Thực hiện khoản 1, Điều 5 của Quy chế."] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, "Thực hiện khoản 1 Điều 5 của Quy chế."] }]',
  },

  *check(_, { texts, day }) {
    if (day < lowerPointsSince) return
    for (const { path, text } of textsHolding(prose(texts), withCommas.sign)) {
      for (const { 0: cited, index } of soughtIn(text, withCommas)) {
        yield {
          at: path,
          within: [index, index + cited.length],
          message: {
            vi: `“${cited}” viết đúng là “${rightly(cited)}”, không có dấu phẩy.`,
            en: `“${cited}” is written without commas.`,
          },
        }
      }
    }
  },
}

/** Without commas, the article with its capital. */
function rightly(cited: string): string {
  return cited.replace(/\s*,/gu, '').replace(/(?<!\p{L})điều(?= )/u, 'Điều')
}

export const withCommas: Sought = {
  pattern:
    /(?<!\p{L})(?:(?:điểm\s[a-zđ]\s*,?\s*)?khoản\s\d{1,2}\s*,\s*Điều\s\d{1,3}|điểm\s[a-zđ]\s*,\s*khoản\s\d{1,2}(?:\s*Điều\s\d{1,3})?)/giu,
  sign: /(?:khoản|điểm)\s/iu,
}

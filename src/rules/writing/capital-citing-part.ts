import { type Sought, soughtIn, upperFirst } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { lowerPointsSince } from './citing-parts.ts'
import { mayBeginCapital, prose } from './sentences.ts'
import { spellingWords } from './spellings.ts'

export const capitalCitingPart: Rule = {
  id: 'capital-citing-part',
  severity: 'warning',
  title: {
    vi: 'Viện dẫn: Phần, Chương, Mục, Điều viết hoa; khoản, điểm viết thường',
    en: 'Cited parts: “Phần”, “Chương”, “Mục”, “Điều” with a capital, “khoản” and “điểm” without',
  },
  why: {
    vi: 'Phần, chương, mục, tiểu mục, điều của một văn bản cụ thể viết hoa; từ ngày 05/3/2020, khoản và điểm viết thường.',
    en: 'Named parts down to the article have a capital; since 5 March 2020 clauses and points have none.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện quy định tại điều 12 của Luật Thi đua khen thưởng.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện quy định tại Điều 12 của Luật Thi đua khen thưởng.] }]',
  },

  *check(_, { texts, day }) {
    for (const { path, text } of textsHolding(prose(texts), part)) {
      for (const { 0: word, index } of soughtIn(text, smallPart)) {
        const right = upperFirst(word)
        const within = [index, index + word.length] as const
        yield { at: path, within, message: spellingWords(word, right), replacement: right }
      }
      if (day < lowerPointsSince) continue
      for (const { 0: word, index } of soughtIn(text, capitalPoint)) {
        if (mayBeginCapital(text, index)) continue
        const right = word.toLocaleLowerCase('vi')
        const within = [index, index + word.length] as const
        yield { at: path, within, message: spellingWords(word, right), replacement: right }
      }
    }
  },
}

const part = /(?:điều|chương|mục|Khoản|Điểm)\s[\da-zđIVX]/

export const smallPart: Sought = {
  pattern:
    /(?<![\p{L}\d-])(?<!(?:hạng|danh|đề|chuyên|số|các|những|\d) )(?:điều(?=\s\d{1,3}(?![\p{L}\d/.%]))|(?:chương|mục|tiểu mục)(?=\s(?:\d{1,3}|[IVX]+)(?![\p{L}\d/.%])))/gu,
  sign: part,
}

export const capitalPoint: Sought = {
  pattern: /(?<![\p{L}\d-])(?:Khoản(?=\s\d{1,2}(?![\p{L}\d/%]))|Điểm(?=\s[a-zđ](?![\p{L}\d])))/gu,
  sign: part,
}

import { type Sought, soughtIn, upperFirst } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { prose } from './sentences.ts'

export const capitalAfterStop: Rule = {
  id: 'capital-after-stop',
  severity: 'warning',
  title: { vi: 'Sau dấu chấm câu viết hoa', en: 'A sentence begins with a capital' },
  why: {
    vi: 'Sau dấu chấm, chấm hỏi, chấm than viết hoa chữ cái đầu; chữ thường ở đó thường là dấu phẩy gõ nhầm thành dấu chấm.',
    en: 'After a full stop, question or exclamation mark a capital follows; a small letter often means a mistyped comma.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Đã tổng kết năm. các đơn vị gửi báo cáo.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Đã tổng kết năm. Các đơn vị gửi báo cáo.] }]',
  },

  *check(_, { texts }) {
    for (const { path, text } of textsHolding(prose(texts), wordAfterStop.sign)) {
      for (const { 0: word, index } of soughtIn(text, wordAfterStop)) {
        if (abbreviated.test(text.slice(Math.max(0, index - 12), index))) continue
        yield {
          at: path,
          within: [index, index + word.length],
          message: {
            vi: `Sau dấu chấm câu viết hoa: “${upperFirst(word)}”.`,
            en: `A sentence begins with a capital: “${upperFirst(word)}”.`,
          },
          replacement: upperFirst(word),
        }
      }
    }
  },
}

/**
 * A small word after a stop that ends a word or a bracket; after a number the stop may belong to it, and
 * “e-Office” is spelt so. The word is looked for first, lest each blank of a long run looks back over the run.
 */
export const wordAfterStop: Sought = {
  pattern: /(?=\p{Ll})(?<=(?:[\p{L})”"’%]|(?:\/|năm\s)\d{4})[.?!]\s+)\p{Ll}+(?![\p{L}\d-])/gu,
  sign: /[.?!]\s/,
}

/** Stops that end no sentence: v.v., abbreviations in capitals (TP., KT.), tr., an ellipsis. */
const abbreviated = /(?:v\.v|\.\.|(?<!\p{L})(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}{0,2}|tr|st|đ\/c|Nxb))[.?!]\s+$/u

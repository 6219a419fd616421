import { type Sought, soughtIn, upperFirst } from '../../text.ts'
import { surnames } from '../persons.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { mayBeginCapital, prose } from './sentences.ts'
import { spellingWords } from './spellings.ts'

export const capitalPost: Rule = {
  id: 'capital-post',
  severity: 'warning',
  title: {
    vi: 'Chức vụ đi liền với tên người cụ thể viết hoa',
    en: 'A post before the name of a person bears a capital',
  },
  why: {
    vi: 'Tên chức vụ, học vị viết hoa khi đi liền với tên người cụ thể, ví dụ “Chủ tịch Hồ Chí Minh”.',
    en: 'Posts and degrees have a capital when they stand with the name of a person, as in “Chủ tịch Hồ Chí Minh”.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 3',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Học tập tấm gương chủ tịch Hồ Chí Minh.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Học tập tấm gương Chủ tịch Hồ Chí Minh.] }]',
  },

  *check(_, { texts }) {
    for (const { path, text } of textsHolding(prose(texts), postBeforePerson.sign)) {
      for (const { 0: post, index } of soughtIn(text, postBeforePerson)) {
        const right = upperFirst(post)
        if (mayBeginCapital(text, index)) continue
        yield {
          at: path,
          within: [index, index + post.length],
          message: spellingWords(post, right),
          replacement: right,
        }
      }
    }
  },
}

const posts =
  'chủ tịch nước|tổng bí thư|phó thủ tướng|thủ tướng|phó bí thư|bí thư|phó chủ tịch|chủ tịch|phó giám đốc|giám đốc|phó hiệu trưởng|hiệu trưởng|bộ trưởng|thứ trưởng|trưởng phòng|phó trưởng phòng|chánh văn phòng'

/** “Đoàn” is a surname only where two names follow: “Đoàn Thanh niên” is a body. */
const surname = `(?:${surnames}|Đoàn(?=\\s\\p{Lu}\\p{Ll}*\\s\\p{Lu}))`

/** What a person's name must not follow: units, schools and streets are named after persons too. */
const namedAfter = 'phường|xã|đường|trường|THPT|THCS|học|quận|huyện|phố|trấn|viện|niên|giải|quỹ'

const bodyBetween = `(?:\\s(?!(?:${namedAfter})\\s)[\\p{L}]+){0,6}?`

export const postBeforePerson: Sought = {
  pattern: new RegExp(
    `(?<!\\p{L})(?:${posts})(?!\\p{L})(?=(?:\\s(?:nước|Chính phủ|UBND|Ủy ban nhân dân|Hội đồng nhân dân|HĐND|Sở|Bộ)${bodyBetween})?(?<!\\s(?:${namedAfter}|[PpXx]hường|[Xx]ã|Trường|THPT|THCS|học))\\s${surname}(?:\\s\\p{Lu}\\p{Ll}*){1,3}(?!\\p{L}))`,
    'gu',
  ),
  sign: /(?:chủ tịch|bí thư|thủ tướng|giám đốc|(?:hiệu|bộ|thứ) trưởng|trưởng phòng|văn phòng)\s/,
}

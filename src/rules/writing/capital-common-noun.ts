import { type Sought, soughtIn } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { hasNoSmallLetter, mayBeginCapital } from './sentences.ts'
import { spellingWords } from './spellings.ts'

export const capitalCommonNoun: Rule = {
  id: 'capital-common-noun',
  severity: 'warning',
  title: {
    vi: '“tỉnh”, “huyện”, “xã”, “phường” trước tên riêng viết thường',
    en: '“tỉnh”, “huyện”, “xã” and “phường” before a proper name are small',
  },
  why: {
    vi: 'Danh từ chung chỉ cấp hành chính đứng trước tên riêng không viết hoa, trừ khi tên là chữ số, tên người hoặc sự kiện lịch sử.',
    en: 'The common noun of an administrative unit is small unless the name is a number, a person or an event of history.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm a và b',
  example: {
    bad: 'schedule: [{ tasks: [{ content: Hướng dẫn các xã của Tỉnh Lạng Sơn, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Hướng dẫn các xã của tỉnh Lạng Sơn, units: [so-noi-vu] }] }]',
  },

  *check(_, { texts }) {
    for (const { path, text, role } of textsHolding(texts, nounBeforeName.sign)) {
      if (role === 'signature' || role === 'basis' || hasNoSmallLetter(text)) continue
      for (const { 0: noun, index } of soughtIn(text, nounBeforeName)) {
        if (mayBeginCapital(text, index)) continue
        const right = noun.toLocaleLowerCase('vi')
        yield {
          at: path,
          within: [index, index + noun.length],
          message: spellingWords(noun, right),
          replacement: right,
        }
      }
    }
  },
}

/** Units may be named after persons, and are then written with a capital (Phường Lê Lợi). */
const persons =
  'Lê Lợi|Lê Lai|Lê Hồng Phong|Lê Thánh Tông|Lý Thường Kiệt|Lý Thái Tổ|Trần Phú|Trần Hưng Đạo|Trần Quốc Toản|Trần Nhân Tông|Trần Lãm|Ngô Quyền|Ngô Mây|Quang Trung|Nguyễn|Phan|Hoàng Văn Thụ|Hoàng Hoa Thám|Hoàng Diệu|Hai Bà Trưng|Hùng Vương|Võ|Đinh Tiên Hoàng|Đinh Công|Bùi Thị Xuân|Phạm Ngũ Lão|Tô Hiệu|Nông|Minh Khai|Kim Đồng|Lương Văn|Đề Thám|Phù Đổng|Trưng Vương|Trưng Nhị|Trưng Trắc|Âu Cơ|Bà Triệu'

export const nounBeforeName: Sought = {
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:Tỉnh(?=\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll})|(?:Huyện|Xã|Phường|Thị xã|Thị trấn|Thành phố)(?=\\s\\p{Lu}\\p{Ll})(?!\\s(?:${persons}|Hồ Chí Minh|Đoàn|Ủy|Đội)(?!\\p{L})))`,
    'gu',
  ),
  sign: /(?:Tỉnh|Huyện|Xã|Phường|Thị xã|Thị trấn|Thành phố)\s/,
}

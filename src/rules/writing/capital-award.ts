import type { Rule } from '../rule.ts'
import { misspeltNames, nameFinder } from './spellings.ts'

export const capitalAward: Rule = {
  id: 'capital-award',
  severity: 'warning',
  title: {
    vi: 'Tên huân chương, danh hiệu và hạng viết hoa theo luật',
    en: 'Names of orders and honours, and their grades, bear the capitals of the law',
  },
  why: {
    vi: 'Tên hình thức khen thưởng, danh hiệu thi đua và thứ hạng là tên riêng, phải viết như trong Luật Thi đua, khen thưởng.',
    en: 'Names of honours and their grades are proper names and are spelt as the law on emulation and reward has them.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 2',
  example: {
    bad: 'schedule: [{ tasks: [{ content: Đề nghị tặng huân chương Lao động hạng ba, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Đề nghị tặng Huân chương Lao động hạng Ba, units: [so-noi-vu] }] }]',
  },

  *check(_, { texts }) {
    yield* misspeltNames(texts, findAwards)
  },
}

const grades = ['Nhất', 'Nhì', 'Ba']

const findAwards = nameFinder([
  ...['Lao động', 'Độc lập', 'Quân công', 'Chiến công', 'Bảo vệ Tổ quốc'].flatMap((order) => [
    `Huân chương ${order}`,
    ...grades.map((grade) => `Huân chương ${order} hạng ${grade}`),
  ]),
  'Huân chương Hồ Chí Minh',
  'Huân chương Sao vàng',
  'Huân chương Đại đoàn kết dân tộc',
  'Bằng khen của Thủ tướng Chính phủ',
  'Cờ thi đua của Chính phủ',
  'Anh hùng Lao động',
  'Anh hùng Lực lượng vũ trang nhân dân',
  'Chiến sĩ thi đua cơ sở',
  'Chiến sĩ thi đua toàn quốc',
  'Chiến sỹ thi đua cơ sở',
  'Chiến sỹ thi đua toàn quốc',
  'Nhà giáo Nhân dân',
  'Nhà giáo Ưu tú',
  'Thầy thuốc Nhân dân',
  'Thầy thuốc Ưu tú',
])

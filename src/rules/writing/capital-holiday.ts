import type { Rule } from '../rule.ts'
import { misspeltNames, nameFinder } from './spellings.ts'

export const capitalHoliday: Rule = {
  id: 'capital-holiday',
  severity: 'warning',
  title: {
    vi: 'Ngày lễ, ngày kỷ niệm, sự kiện lịch sử, thứ trong tuần viết hoa đúng quy tắc',
    en: 'Holidays, anniversaries, events of history and weekdays bear the right capitals',
  },
  why: {
    vi: 'Chỉ viết hoa các âm tiết tạo thành tên: “tết Nguyên đán”, “ngày Quốc khánh”, “Cách mạng tháng Tám”, “thứ Hai”.',
    en: 'Capitals mark the name itself: “tết Nguyên đán”, “ngày Quốc khánh”, “Cách mạng tháng Tám”, “thứ Hai”.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5, khoản 8 và khoản 9',
  example: {
    bad: 'schedule: [{ tasks: [{ content: Thăm hỏi dịp tết Nguyên Đán, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Thăm hỏi dịp tết Nguyên đán, units: [so-noi-vu] }] }]',
  },

  *check(_, { texts }) {
    yield* misspeltNames(texts, findHolidays)
  },
}

const stems = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const branches = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']

/** The sixty lunar years: stem and branch go on side by side. */
const lunarYears = Array.from({ length: 60 }, (_, year) => `${stems[year % 10]} ${branches[year % 12]}`)

/** “thứ ba” and “thứ năm” may be ordinals as well. */
const weekdays = ['Hai', 'Tư', 'Sáu', 'Bảy']

const findHolidays = nameFinder([
  'tết Nguyên đán',
  'tết Trung thu',
  'ngày Quốc khánh',
  'ngày Quốc tế Lao động',
  'ngày Quốc tế Phụ nữ',
  'ngày Nhà giáo Việt Nam',
  'ngày Thương binh - Liệt sĩ',
  'ngày Thầy thuốc Việt Nam',
  'Cách mạng tháng Tám',
  'Cách mạng tháng Mười',
  ...weekdays.flatMap((day) => [
    `ngày thứ ${day} hằng tuần`,
    `vào thứ ${day}`,
    `thứ ${day} đầu tuần`,
    `thứ ${day} hằng tuần`,
    `thứ ${day} hàng tuần`,
  ]),
  ...lunarYears.map((year) => `năm ${year}`),
  'UNESCO',
  'ASEAN',
  'UNICEF',
])

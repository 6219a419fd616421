import { describe, expect, test } from 'vitest'
import type { Shift } from '../../src/draft/shift.ts'
import { spansIn } from '../../src/draft/text-spans.ts'

/** From the plan of one calendar year to that of a later one. */
function calendar(year: number, by = 1): Shift {
  return {
    from: { first: year, last: year, unit: 'year', from: `${year}-01-01`, to: `${year}-12-31` },
    year: year + by,
    by,
    last: year + by,
  }
}

/** From the plan of one school year to the next. */
function school(year: number): Shift {
  return {
    from: {
      first: year,
      last: year + 1,
      unit: 'school-year',
      from: `${year}-06-01`,
      to: `${year + 1}-07-31`,
    },
    year: year + 1,
    by: 1,
    last: year + 2,
  }
}

/** The text with each span in brackets: what it was, its class, what becomes of it. */
function marked(text: string, shift: Shift): string {
  return spansIn(text, shift)
    .toReversed()
    .reduce(
      (words, { start, end, said, class: kind, becomes, runs, isMark }) =>
        `${words.slice(0, start)}[${said} ${kind}${runs ? ' runs' : ''}${isMark ? ' mark' : ''}${becomes === undefined ? '' : ` ${becomes}`}]${words.slice(end)}`,
      text,
    )
}

const from2024: readonly (readonly [string, string])[] = [
  ['tập thể 5 năm liền (2019 - 2023)', 'tập thể 5 năm liền ([2019 - 2023 period runs])'],
  ['thành tích từ năm 2019 đến năm 2023', 'thành tích từ năm [2019 đến năm 2023 period runs]'],
  ['thành tích 5 năm, từ 2020 đến 2024', 'thành tích 5 năm, từ [2020 đến 2024 period runs]'],
  ['Làng văn hóa 3 năm 2022 - 2024', 'Làng văn hóa 3 năm [2022 - 2024 period runs]'],
  ['Kế hoạch 5 năm 2020 - 2024', 'Kế hoạch 5 năm [2020 - 2024 period]'],
  [
    'Quyết thắng 2 năm liền 2023, 2024',
    'Quyết thắng 2 năm liền [2023 previous-year 2024], [2024 previous-year 2025]',
  ],
  [
    'có 5 năm liên tục trở lên tính đến năm 2023',
    'có 5 năm liên tục trở lên tính đến năm [2023 previous-year 2024]',
  ],
  [
    'Khen thưởng 10 năm thực hiện Nghị quyết 20 (2014 - 2024)',
    'Khen thưởng 10 năm thực hiện Nghị quyết 20 ([2014 - 2024 period])',
  ],
  [
    'Kỷ niệm 55 năm thực hiện Di chúc (1969 - 2024)',
    'Kỷ niệm [55 anniversary 56] năm thực hiện Di chúc ([1969 anniversary] - [2024 anniversary 2025])',
  ],
  [
    '79 năm Cách mạng Tháng Tám và Quốc khánh 2/9 (1945 - 2024)',
    '[79 anniversary 80] năm Cách mạng Tháng Tám và Quốc khánh [2/9 anniversary] ([1945 anniversary] - [2024 anniversary 2025])',
  ],
  ['trao Huy hiệu Đảng đợt 07/11/2024', 'trao Huy hiệu Đảng đợt [07/11/2024 deadline mark 07/11/2025]'],
  ['tính đến ngày 07/11/2024', 'tính đến [ngày 07/11/2024 deadline mark ngày 07/11/2025]'],
  ['Kỷ niệm chương đợt 1 hết 31/7/2024', 'Kỷ niệm chương đợt 1 hết [31/7/2024 deadline 31/7/2025]'],
  ['Từ ngày 01/7/2023, vận hành mô hình mới', 'Từ [ngày 01/7/2023 ambiguous], vận hành mô hình mới'],
  [
    'tính từ ngày 16/11/2023 đến ngày 15/11/2024',
    'tính từ [ngày 16/11/2023 deadline ngày 16/11/2024] đến [ngày 15/11/2024 deadline ngày 15/11/2025]',
  ],
  ['10/2024', '10/[2024 plan-year 2025]'],
  ['Tháng 4 - 5/2024', 'Tháng 4 - 5/[2024 plan-year 2025]'],
  ['từ 10/2024 đến 12/2024', 'từ 10/[2024 plan-year 2025] đến 12/[2024 plan-year 2025]'],
  ['năm huấn luyện 2024 đạt 97%', 'năm huấn luyện [2024 plan-year 2025] đạt 97%'],
  ['(năm 2023 kết nạp 4.812 hội viên)', '(năm [2023 ambiguous] kết nạp 4.812 hội viên)'],
  ['điểm chất lượng năm 2023 là 3,85', 'điểm chất lượng năm [2023 ambiguous] là 3,85'],
  ['khen thưởng thành tích năm 2023', 'khen thưởng thành tích năm [2023 previous-year 2024]'],
  ['không để phát sinh năm 2024', 'không để phát sinh năm [2024 plan-year 2025]'],
  ['thành lập năm 2024', 'thành lập năm [2024 history]'],
  [
    'Năm 2024 là năm thứ hai thực hiện Nghị quyết',
    'Năm [2024 plan-year 2025] là [năm thứ hai ambiguous] thực hiện Nghị quyết',
  ],
  ['Cuộc thi lần thứ tư, năm 2024', 'Cuộc thi [lần thứ tư ambiguous], năm [2024 plan-year 2025]'],
]

test.each(from2024)('2024 → 2025: %s', (text, wanted) => {
  expect(marked(text, calendar(2024))).toBe(wanted)
})

test('years on end keep their number over several years', () => {
  expect(marked('2 năm liền 2023, 2024', calendar(2024, 3))).toBe(
    '2 năm liền [2023 previous-year 2026], [2024 previous-year 2027]',
  )
})

describe('2024 - 2025 → 2025 - 2026', () => {
  test('school years in a row move together', () => {
    expect(marked('3 năm liên tục (2022 - 2023, 2023 - 2024, 2024 - 2025)', school(2024))).toBe(
      '3 năm liên tục ([2022 - 2023 school-year 2023 - 2024], [2023 - 2024 school-year 2024 - 2025], [2024 - 2025 school-year 2025 - 2026])',
    )
  })

  test('so do the first and the last of five', () => {
    expect(marked('từ năm học 2020 - 2021 đến năm học 2024 - 2025', school(2024))).toBe(
      'từ năm học [2020 - 2021 school-year 2021 - 2022] đến năm học [2024 - 2025 school-year 2025 - 2026]',
    )
  })
})

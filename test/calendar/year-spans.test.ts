import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { yearAct } from '../../src/calendar/year-acts.ts'
import { yearSpans } from '../../src/calendar/year-spans.ts'

const kinds = (text: string) =>
  yearSpans(text).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)

describe('every year is what it is in its place', () => {
  test.each([
    ['Phát động phong trào thi đua năm 2026', ['2026 year']],
    ['6 tháng đầu năm 2026 và quý IV/2025', ['2026 year', '2025 year']],
    ['Kế hoạch thi đua 2025.', ['2025 year']],
    ['năm học 2025 - 2026; năm học 2025–2026', ['2025 - 2026 school-year', '2025–2026 school-year']],
    ['giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025', ['2021 - 2025 period', '2020-2025 period']],
    ['ngày 20/11/2025, trong tháng 01 năm 2026', ['2025 day', '2026 day']],
    ['Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ', ['2017 legal', '2017 legal']],
    ['Luật Thi đua, khen thưởng năm 2022; Hiến pháp năm 2013', ['2022 legal', '2013 legal']],
    [
      'Kế hoạch số 04/KH-UBND ngày 10/01/2025 của UBND tỉnh về công tác thi đua năm 2025',
      ['2025 legal', '2025 legal'],
    ],
    ['kỷ niệm 78 năm (11/6/1948 - 11/6/2026)', ['1948 anniversary', '2026 anniversary']],
    ['kỷ niệm 96 năm thành lập Đảng (1930 - 2026)', ['1930 - 2026 anniversary']],
    ['từ năm 2016 đến nay, đến năm 2030, so với năm 2018', ['2016 mark', '2030 mark', '2018 mark']],
    ['thành lập năm 2004, giảm từ 3,2% năm 2025', ['2004 mark', '2025 mark']],
    ['các năm 2023, 2024, 2025', ['2023 list', '2024 list', '2025 list']],
    ['chi 2500 đồng, 2.000.000 đồng, số 1211, ISO 9001:2015', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected))
})

describe('a year is looked back on or worked towards', () => {
  test.each([
    [
      'Tổng kết phong trào thi đua, công tác khen thưởng năm 2018, triển khai nhiệm vụ năm 2019',
      'review direction',
    ],
    [
      'Báo cáo tổng kết năm 2019, phương hướng nhiệm vụ năm 2020; chấm điểm thi đua năm 2019',
      'review direction review',
    ],
    ['Kế hoạch công tác thi đua, khen thưởng năm 2025', 'direction'],
    ['Thẩm định hồ sơ, trình khen thưởng thành tích năm 2018', 'review'],
    ['Báo cáo kết quả triển khai nhiệm vụ năm 2025', 'review'],
    ['Đăng ký danh hiệu thi đua, hình thức khen thưởng năm 2025', 'direction'],
    ['Thi đua lập thành tích xuất sắc hoàn thành nhiệm vụ năm 2025', 'direction'],
    ['Tổng kết công tác năm 2026 và xây dựng kế hoạch năm 2027', 'review direction'],
    ['Năm 2025, tỉnh đã đạt 95% kế hoạch', 'review'],
    ['Phong trào thi đua năm 2025', 'nothing'],
  ])('%s', (text, expected) => {
    const acts = yearSpans(text).map((span) => yearAct(text, span) ?? 'nothing')
    expect(acts.join(' ')).toBe(expected)
  })
})

test('spans stand in order, do not overlap and hold the numbers they tell', () => {
  const pieces = fc.constantFrom(
    'năm 2026',
    'năm học 2025 - 2026',
    'giai đoạn 2021-2025',
    'ngày 15/01/2026',
    'số 91/2017/NĐ-CP',
    '(1948 - 2026)',
    '2026',
    ', ',
    '. ',
    ' và ',
    'tổng kết ',
    'Luật ',
    ' - ',
    '/',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join(' ')
      let end = 0
      for (const span of yearSpans(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(span.start, span.start + 4)).toBe(String(span.from))
        expect(text.slice(span.end - 4, span.end)).toBe(String(span.to))
        end = span.end
      }
    }),
  )
})

import { expect, test } from 'vitest'
import { anniversariesIn } from '../../src/calendar/anniversaries.ts'
import { wellKnownDayIn } from '../../src/calendar/well-known-days.ts'

const read = (text: string) =>
  anniversariesIn(text).map(({ count, years, isCelebrated }) => [
    count.value,
    years && `${years.from}-${years.to}`,
    isCelebrated,
  ])

test.each([
  ['kỷ niệm 78 năm ngày … (11/6/1948 - 11/6/2026)', [[78, '1948-2026', true]]],
  ['kỷ niệm 96 năm thành lập Đảng (1930 - 2026)', [[96, '1930-2026', true]]],
  ['tổng kết 5 năm (2021 - 2025)', [[5, '2021-2025', false]]],
  ['kỷ niệm lần thứ 136 Ngày sinh Bác (19/5/1890 - 19/5/2026)', [[136, '1890-2026', true]]],
  ['sơ kết 3 năm (01/01/2023 - 31/12/2025)', [[3, undefined, false]]],
  [
    'kỷ niệm 82 năm Ngày A (1944 - 2026) và 37 năm Ngày B (1989 - 2026)',
    [
      [82, '1944-2026', true],
      [37, '1989-2026', true],
    ],
  ],
  ['năm học 2025 - 2026, 12 năm học, 5 năm liên tục', []],
] as const)('%s', (text, expected) => expect(read(text)).toEqual(expected))

test.each([
  [' Ngày thành lập Đảng Cộng sản Việt Nam', 1930],
  [' thành lập Đảng bộ tỉnh', undefined],
  [' ngày thành lập Đoàn TNCS Hồ Chí Minh', 1931],
  [' Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', 1945],
  [' Ngày sinh Chủ tịch Hồ Chí Minh', 1890],
  [' ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc', 1948],
  [' ngày Thương binh, liệt sĩ', 1947],
  [' ngày Nhà giáo Việt Nam', 1982],
  [' Ngày thành lập Công đoàn Giáo dục Việt Nam', undefined],
  [' Chiến thắng Điện Biên Phủ trên không', undefined],
  [' Ngày Thầy thuốc Việt Nam', undefined],
])('%s', (words, year) => {
  expect(wellKnownDayIn(words)?.year).toBe(year)
})

import { expect, test } from 'vitest'
import { drafted } from './drafted.ts'

/** A plan of 2024 with one section and one task. */
function planOf(paragraph: string, due = '2024-03-14'): string {
  return `tdkt: 1
year: 2024
document: { kind: Kế hoạch, symbol: KH-UBND, title: Kế hoạch năm 2024 }
issuer: { name: Ủy ban nhân dân xã Hòa Bình }
units: { van-phong: Văn phòng }
sections:
  - title: Nội dung
    body:
      - >-
        ${paragraph}
      - schedule: true
schedule:
  - tasks:
      - content: Rà soát hồ sơ
        units: [van-phong]
        due: ${due}
`
}

function asked(text: string) {
  return drafted(text, 2025).draft.account.questions.map(({ id, words, options }) => ({
    id,
    words: words.vi,
    values: options.map(({ value }) => value),
  }))
}

test('years on end are offered as they run on with the plan', () => {
  const [question] = asked(planOf('Tặng tập thể 5 năm liền (2019 - 2023).'))
  expect(question?.words).toContain('là “2020 - 2024”')
  expect(question?.values).toEqual(['giữ', '2020 - 2024'])
})

test('one question names every count of an entry', () => {
  const questions = asked(
    planOf('Kỷ niệm 70 năm Chiến thắng Điện Biên Phủ, 134 năm Ngày sinh Chủ tịch Hồ Chí Minh.'),
  )
  expect(questions.map(({ words }) => words)).toEqual([expect.stringContaining('“70, 134” thành “71, 135”')])
})

test('each period that is over is asked for itself, under a name of its own', () => {
  const questions = asked(
    planOf('Đề án giai đoạn 2017 - 2024, giai đoạn 2021 - 2024, giai đoạn 2020 - 2024.'),
  )
  expect(questions.map(({ values }) => values.at(-1))).toEqual(['2025 - 2032', '2025 - 2028', '2025 - 2029'])
  expect(new Set(questions.map(({ id }) => id)).size).toBe(3)
})

test('a figure of the year before stays and says why', () => {
  const [question] = asked(planOf('Kết nạp 150 đảng viên (năm 2023 kết nạp 143 đảng viên).'))
  expect(question?.words).toContain('“2023” giữ nguyên vì nêu kết quả của năm trước')
})

test('a day is asked about once in a task, and its beginning is no deadline', () => {
  expect(asked(planOf('Như sau.', '{ from: 2024-03-01, to: 2024-03-15 }')).map(({ words }) => words)).toEqual(
    [expect.stringContaining('“2025-03-15” rơi vào thứ Bảy')],
  )
})

test('questions stand in the order of the document', () => {
  const { source, draft } = drafted(planOf('Tặng tập thể 5 năm liền (2019 - 2023).', '2024-03-15'), 2025)
  const places = draft.account.questions.map(({ path }) => source.extent(path).start)
  expect(places.length).toBeGreaterThan(1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

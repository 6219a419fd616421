import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { isoDay } from '../../src/day.ts'
import { type Citation, citationsIn } from '../../src/legal/citation.ts'
import { dayMeant } from '../../src/written-days.ts'

/** The answer key: what each text cites, as a person reads it. */
const key: readonly { readonly text: string; readonly documents: readonly Answer[] }[] = parse(
  readFileSync('test/legal/citations.yaml', 'utf8'),
)

interface Answer {
  readonly kind?: string
  readonly name?: string
  readonly number?: string
  readonly date?: string
  readonly year?: number
  readonly issuer?: string
}

test('the answer key is there', () => expect(key.length).toBeGreaterThan(150))

describe.each(key)('$text', ({ text, documents }) => {
  const citations = citationsIn(text)

  test('is read as a person reads it', () => expect(citations.map(answer)).toEqual(documents))

  test('has each part where it stands', () => {
    for (const { kind, lawName, symbol, bareNumber, issuer, title, start, end } of citations) {
      for (const span of [kind, lawName, symbol, bareNumber, issuer, title]) {
        if (span) expect(text.slice(span.start, span.end)).toBe(span.text)
      }
      expect(end).toBeGreaterThan(start)
    }
  })
})

describe('beyond the answer key', () => {
  test('the subject of a document, and what it cites, belong to it', () => {
    const text =
      'Thông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ quy định biện pháp thi hành Luật Thi đua, khen thưởng và Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ; Chỉ thị số 34-CT/TW.'
    const [circular, decree, directive] = citationsIn(text)
    expect(circular?.title?.text).toMatch(/^quy định biện pháp .* của Chính phủ$/)
    expect([circular, decree, directive].map((citation) => citation?.inTitle)).toEqual([false, true, false])
  })

  test('a decree’s subject ends where a circular follows, and where the sentence goes on', () => {
    const [decree, circular] = citationsIn(
      'Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ quy định chi tiết Luật Thi đua, khen thưởng và Thông tư số 01/2024/TT-BNV ngày 24/02/2024 của Bộ Nội vụ về biện pháp thi hành, Sở Nội vụ xây dựng kế hoạch.',
    )
    expect(decree?.title?.text).toBe('quy định chi tiết Luật Thi đua, khen thưởng')
    expect(circular?.title?.text).toBe('về biện pháp thi hành')
    expect(circular?.inTitle).toBe(false)
  })

  test.each([
    'Tuyên truyền Luật Thi đua, khen thưởng trước ngày 15/3/2024.',
    'Thực hiện Luật Thi đua, khen thưởng giai đoạn 2021 - 2025.',
    'Xử lý kỷ luật năm 2022; phổ biến pháp luật năm 2023.',
    'Kế hoạch số 7 của trường; Cụm thi đua số 12.',
    'Tập huấn Luật An ninh mạng trong tháng 6/2024.',
  ])('%s cites nothing', (text) => expect(citationsIn(text)).toEqual([]))

  test.each([
    ['blanks', 'Luật ', ' '],
    ['laws without end', '', 'Luật A ngày 5/3/2020, '],
    ['numbers without end', '', 'số 4/KH-UBND '],
    ['subjects without end', '', 'Nghị định số 1/2017/NĐ-CP về a, b '],
    ['one chain', 'Luật sửa đổi ngày 1/1/2001', ', năm 2003'],
  ])('%s take no more time than their length does', (_what, head, part) => {
    const time = (length: number) => {
      const text = head + part.repeat(length / part.length)
      const start = performance.now()
      citationsIn(text)
      return performance.now() - start
    }
    time(5_000)
    expect(time(100_000)).toBeLessThan(3_000)
  })
})

function answer({ kind, lawName, symbol, bareNumber, day, year, issuer }: Citation): Answer {
  const meant = day && dayMeant(day)
  return {
    ...(kind && { kind: capitalised(kind.text) }),
    ...(lawName && { name: lawName.text }),
    ...((symbol || bareNumber) && { number: symbol?.read.written ?? bareNumber?.text }),
    ...(meant && { date: isoDay(meant) }),
    ...(year !== undefined && { year }),
    ...(issuer && { issuer: issuer.text }),
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

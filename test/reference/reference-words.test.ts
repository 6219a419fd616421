import { describe, expect, test } from 'vitest'
import { allowedDifferences, asPrinted, referenceWords, timesIn, wordsOf } from './reference-words.ts'

const words = referenceWords()

describe('the words of the reference plan', () => {
  test('begin with its kind and title', () => {
    expect(words.slice(0, 10)).toEqual(wordsOf('KẾ HOẠCH Công tác thi đua, khen thưởng năm 2019'))
  })

  test('end with the signature', () => {
    expect(words.slice(-9)).toEqual(wordsOf('KT. CHỦ TỊCH PHÓ CHỦ TỊCH Hồ Tiến Thiệu'))
  })

  test('hold nothing of the converter', () => {
    expect(words.filter((word) => /[*|#<>]|-{2,}/.test(word))).toEqual([])
  })

  test('hold the header of the table once', () => {
    expect(timesIn(words, 'TT Nội dung Đơn vị thực hiện')).toBe(1)
  })

  test('hold four quarters of 10, 5, 5 and 5 tasks, numbered 1 to 25', () => {
    const quarters = table().split(/QUÍ \S+/)

    expect(quarters.slice(1).map((quarter) => numbersIn(quarter).length)).toEqual([10, 5, 5, 5])
    expect(numbersIn(table())).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
  })

  test('hold 62 lines of units and the two parts of task 3', () => {
    const partsOfTask3 = 2

    expect(table().match(/(?<= )- (?=\p{Lu})/gu)).toHaveLength(62 + partsOfTask3)
  })

  test('hold task 3 whole: its number, both parts, then its units', () => {
    const start = words.join(' ').indexOf('3 - Tổng hợp')
    const end = words.join(' ').indexOf('4 Đăng ký các chỉ tiêu')

    expect(words.join(' ').slice(start, end).trim()).toBe(
      '3 - Tổng hợp, thẩm định hồ sơ và trình khen thưởng thành tích năm 2018 cho các sở, ban, ngành ' +
        'và các Cụm thi đua của tỉnh; ' +
        '- Trình khen thưởng bậc cao thành tích năm 2018 cho các đơn vị và Cụm thi đua ' +
        '- UBND tỉnh. - Hội đồng TĐKT tỉnh. - Ban TĐKT, Sở Nội vụ.',
    )
  })

  test('hold 7 solutions and 2 items of carrying out', () => {
    expect(itemsIn(between('III. CÁC GIẢI PHÁP CHỦ YẾU', 'IV. TỔ CHỨC'))).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(itemsIn(between('IV. TỔ CHỨC THỰC HIỆN', 'Nơi nhận:'))).toEqual([1, 2])
  })

  test('hold 10 recipients and the archive line', () => {
    const recipients = between('Nơi nhận:', 'KT. CHỦ TỊCH')
      .split(/(?:^| )- /)
      .slice(1)

    expect(recipients.filter((recipient) => recipient.endsWith(';'))).toHaveLength(10)
    expect(recipients.at(-1)?.trim()).toBe('Lưu: VT, KG-VX (NTB).')
    expect(recipients).toHaveLength(11)
  })
})

describe('the words as printed', () => {
  test.each(allowedDifferences)('$reference is printed $printed: $why', ({ reference, printed, times }) => {
    const before = timesIn(words, reference)
    const after = timesIn(asPrinted(words), printed)

    expect(before).toBe(times)
    expect(after).toBeGreaterThanOrEqual(times)
    expect(timesIn(asPrinted(words), reference)).toBe(0)
  })

  test('differ in nothing else', () => {
    const undone = asPrinted(words)
      .join(' ')
      .replaceAll('QUÝ ', 'QUÍ ')
      .replace('năm 2019 - Ban TĐKT, Sở Nội vụ. 24', 'năm 2019 - Ban TĐKT, Sở Nội vụ 24')
      .replace('giám sát năm 2019 - Hội đồng TĐKT', 'giám sát năm 2019 - HĐ TĐKT')
      .replace('năm 2020 - Hội đồng TĐKT tỉnh.', 'năm 2020 - HĐTĐKT tỉnh.')

    expect(undone).toBe(words.join(' '))
  })

  test('leave a text without differences as it is', () => {
    expect(asPrinted(wordsOf('TV HĐ TĐKT tỉnh theo QĐ 651/QĐ-UBND;'))).toEqual(
      wordsOf('TV HĐ TĐKT tỉnh theo QĐ 651/QĐ-UBND;'),
    )
  })
})

function table(): string {
  return between('TT Nội dung Đơn vị thực hiện', 'III. CÁC GIẢI PHÁP')
}

function between(from: string, to: string): string {
  const text = words.join(' ')
  const start = text.indexOf(from)
  const end = text.indexOf(to, start)
  if (start === -1 || end === -1) throw new Error(`The reference has no text from “${from}” to “${to}”.`)

  return text.slice(start + from.length, end)
}

/** The numbers of tasks: each stands after the full stop of a unit, or after a quarter. */
function numbersIn(text: string): number[] {
  const afterQuarter = text.replace(/QUÍ \S+/g, ' ')

  return [...` . ${afterQuarter}`.matchAll(/(?:\.|Nội vụ) +(\d+) (?=[-\p{Lu}])/gu)].map(([, number]) =>
    Number(number),
  )
}

function itemsIn(text: string): number[] {
  return [...text.matchAll(/(?<= )(\d)\. (?=\p{Lu})/gu)].map(([, number]) => Number(number))
}

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRise } from '../../src/diff/rising.ts'
import { wordChanges } from '../../src/diff/word-changes.ts'

const shown = (before: string, after: string) =>
  wordChanges(before, after)
    ?.map(({ kind, text }) => ({ same: text, dropped: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('')

test.each([
  ['Sơ kết công tác thi đua', 'Tổng kết công tác thi đua', '[-Sơ-]{+Tổng+} kết công tác thi đua'],
  ['trước ngày 30/6/2026', 'trước ngày 15/7/2026', 'trước ngày [-30/6-]{+15/7+}/2026'],
  ['các phòng thuộc Sở', 'các phòng, đơn vị thuộc Sở', 'các phòng{+, đơn vị+} thuộc Sở'],
  [
    'Sơ kết quý một tại tỉnh nhà',
    'Sơ kết năm nay tại tỉnh nhà',
    'Sơ kết [-quý một-]{+năm nay+} tại tỉnh nhà',
  ],
])('“%s” → “%s”', (before, after, expected) => expect(shown(before, after)).toBe(expected))

test('texts that have little in common are not told word by word', () => {
  expect(wordChanges('Sơ kết 6 tháng đầu năm', 'Tặng quà các gia đình chính sách')).toBeUndefined()
})

test('the stretches of either side are the whole text', () => {
  const texts = fc
    .array(fc.constantFrom('thi', 'đua', ' ', '  ', ',', '\n', 'a\u0309', '2026', '/'), { maxLength: 30 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const stretches = wordChanges(before, after)
      if (!stretches) return
      const side = (other: 'added' | 'dropped') =>
        stretches.map(({ kind, text }) => (kind === other ? '' : text)).join('')
      expect([side('added'), side('dropped')]).toEqual([before, after])
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('long texts without a common word are given up quickly', () => {
  const text = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ')
  const start = performance.now()
  expect(wordChanges(text('a'), text('b'))).toBeUndefined()
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a longest rise is rising, and as long as any', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (numbers) => {
      const rise = [...longestRise(numbers)].toSorted((a, b) => a - b).map((place) => numbers[place] ?? -1)
      expect(rise).toEqual(rise.toSorted((a, b) => a - b))
      const longest: number[] = []
      for (const [place, number] of numbers.entries()) {
        const before = numbers.slice(0, place).map((other, at) => (other < number ? (longest[at] ?? 0) : 0))
        longest.push(1 + Math.max(0, ...before))
      }
      expect(rise.length).toBe(Math.max(0, ...longest))
    }),
    { seed: 1, numRuns: 500 },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'
import { patience, runs } from '../plan/random-plans.ts'
import { findings } from '../support/check.ts'

const read = (text: string): Source => readSource('plan.yaml', new TextEncoder().encode(text))

describe('a file of any size', () => {
  const seconds = (work: () => void) => {
    const start = performance.now()
    work()
    return (performance.now() - start) / 1000
  }
  const keys = (count: number) => Array.from({ length: count }, (_, at) => `don-vi-${at}: Đơn vị ${at}\n`)

  test('with 20,000 keys in one mapping is read in a moment', () => {
    const source = read(keys(20_000).join(''))
    expect(source.diagnostics).toEqual([])
    expect(Object.keys(Object(source.data))).toHaveLength(20_000)
    expect(seconds(() => read(keys(20_000).join('')))).toBeLessThan(5)
  })

  test('points at each of many keys in time that grows with their number', () => {
    const time = (count: number) => {
      const source = read(keys(count).join(''))
      return seconds(() => Object.keys(Object(source.data)).map((key) => source.rangeOf([key])))
    }
    const [few, many] = [1000, 16_000].map((count) => Math.min(time(count), time(count), time(count)))
    expect(many).toBeLessThan(64 * Math.max(few ?? 0, 0.0005))
  })

  test.each([
    ['lists in brackets', (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['brackets that stay open', (depth: number) => '['.repeat(depth)],
    ['mappings in braces', (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['dashes on a line', (depth: number) => `${'- '.repeat(depth)}một\n`],
    [
      'keys below keys',
      (depth: number) => [...Array(depth).keys()].map((at) => `${' '.repeat(at)}a:`).join('\n'),
    ],
  ])('nested 5,000 deep in %s is too deep', (_, text) => {
    expect(findings(text(5000)).map(({ code }) => code)).toContain('yaml/resource-exhaustion')
  })
})

const scrap = fc.constantFrom(
  ...[
    'a',
    'b:',
    'một',
    ': ',
    ':',
    '- ',
    '? ',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\t',
    '"',
    "'",
    '|\n',
    '>-\n',
    '&a ',
    '*a ',
    '!!str ',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ', ',
    '#',
    ' # ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '\\',
    '\\x',
    '\\uD800',
    '<<: ',
    '@',
    '`',
    '\0',
  ],
  ...[
    '\u00a0',
    '\u0301',
    '\r',
    '\r\n',
    '\uFEFF',
    '🏆',
    '!!binary ',
    '!!set ',
    '!!omap ',
    '!<x> ',
    '~',
    '0x',
    '1e999',
    '.nan',
  ],
)

test(
  'no text makes an exception, and every finding has its place in it',
  () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (scraps) => {
        const source = read(scraps.join(''))
        const all = findings(scraps.join(''))
        expect(all.length + source.diagnostics.length).toBeGreaterThan(0)
        for (const { range, message } of all) {
          expect(range.start).toBeGreaterThanOrEqual(0)
          expect(range.end).toBeGreaterThanOrEqual(range.start)
          expect(range.start).toBeLessThanOrEqual(source.text.length)
          expect(message.vi).not.toBe('')
        }
      }),
      runs({ short: 1500, long: 100_000 }),
    )
  },
  patience,
)

test(
  'no bytes make an exception',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void findings(bytes)),
      runs({ short: 300, long: 20_000 }),
    )
  },
  patience,
)

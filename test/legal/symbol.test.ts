import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOfLetters, kinds } from '../../src/legal/kinds.ts'
import { type Groups, readSymbol, symbolKey, writtenSymbol } from '../../src/legal/symbol.ts'
import { symbolsIn } from '../../src/legal/symbols-in.ts'

const slipsOf = (text: string) => readSymbol(text)?.slips.map(({ kind }) => kind)
const read = (text: string) => {
  const symbol = readSymbol(text)
  if (!symbol) throw new Error(`no symbol: ${text}`)
  return symbol
}

describe('symbols as papers have them', () => {
  test.each([
    ['06/2022/QH15', 'law', ['QH15']],
    ['01/2012/UBTVQH13', 'law', ['UBTVQH13']],
    ['98/2023/NĐ-CP', 'normative', ['CP']],
    ['57/2018/QĐ-UBND', 'normative', ['UBND']],
    ['14/2014/TTLT-BTC-BTP', 'normative', ['BTC', 'BTP']],
    ['25/2012/TTLT/BTC-BCA', 'normative', ['BTC', 'BCA']],
    ['41-CT/TW', 'party', ['TW']],
    ['05-HD/VPTW', 'party', ['VPTW']],
    ['02-LCT/HĐNN7', 'party', ['HĐNN7']],
    ['04/KH-UBND', 'plain', ['UBND']],
    ['15a/KH-SGD&ĐT', 'plain', ['SGD&ĐT']],
    ['19/CT-TTg', 'plain', ['TTg']],
    ['404/TTr-SNV', 'plain', ['SNV']],
    ['1656/NQ-UBTVQH15', 'plain', ['UBTVQH15']],
    ['4912/UBND-NC', 'letter', ['UBND', 'NC']],
    ['12/SLĐTBXH-VP', 'letter', ['SLĐTBXH', 'VP']],
    ['26/CP', 'letter', ['CP']],
  ])('%s is of the form “%s”', (text, form, bodies) => {
    expect(readSymbol(text)).toMatchObject({ form, bodies, slips: [] })
  })

  test.each([
    '',
    '24/7',
    '01/2017',
    '2021-2025',
    'NĐ-CP',
    '91/2017',
    '31/7/2017',
    '12',
    'Sở Nội vụ',
    '2/3 số',
  ])('“%s” is none', (text) => expect(readSymbol(text)).toBeUndefined())
})

describe('slips seen in real papers', () => {
  test.each([
    ['22/CT-TW', 'party-slash', '22-CT/TW'],
    ['22-CT-TW', 'party-slash', '22-CT/TW'],
    ['3027/QĐUBND', 'missing-hyphen', '3027/QĐ-UBND'],
    ['63/2010/NĐCP', 'missing-hyphen', '63/2010/NĐ-CP'],
    ['91/NĐ-CP', 'missing-year', undefined],
    ['15/TT-BNV', 'missing-year', undefined],
    ['06/QH15', 'missing-year', undefined],
    ['100 - KL/TW', 'blank', '100-KL/TW'],
    ['404 /TTr-SNV', 'blank', '404/TTr-SNV'],
    ['91/2017/N\u00d0-CP', 'look-alike', '91/2017/NĐ-CP'],
    ['45/2025/ND-CP', 'look-alike', '45/2025/NĐ-CP'],
    ['04/KH–UBND', 'dash', '04/KH-UBND'],
    ['91/2017/NĐ_CP', 'dash', '91/2017/NĐ-CP'],
    ['18/CT-TTG', 'case', '18/CT-TTg'],
    ['55/2018/tt-bgtvt', 'case', '55/2018/TT-BGTVT'],
  ])('%s: %s', (text, kind, suggestion) => {
    expect(readSymbol(text)?.slips).toEqual([suggestion === undefined ? { kind } : { kind, suggestion }])
  })

  test('several slips in one symbol are all told, and mended at once', () => {
    expect(slipsOf('22 / ct – tw')).toEqual(['dash', 'blank', 'party-slash', 'case'])
    expect(read('22 / ct – tw').proper).toBe('22-CT/TW')
  })
})

test('zeros and case do not make another symbol, the year does', () => {
  const keyOf = (text: string) => symbolKey(read(text))
  expect(keyOf('5/2020/TT-BNV')).toBe(keyOf('05/2020/tt-bnv'))
  expect(keyOf('22-CT/TW')).toBe(keyOf('22-CT/TƯ'))
  expect(keyOf('91/NĐ-CP')).not.toBe(keyOf('91/2017/NĐ-CP'))
})

const numbers = fc.integer({ min: 1, max: 99999 }).map((number) => String(number).padStart(2, '0'))
const years = fc.integer({ min: 1945, max: 2099 })
const bodies = fc.array(fc.constantFrom('UBND', 'SNV', 'HĐND', 'BTC', 'VPCP', 'KGVX', 'TTg', 'SGD&ĐT'), {
  minLength: 1,
  maxLength: 3,
})
const kindsOf = (normative: boolean) =>
  fc.constantFrom(
    ...kinds
      .flatMap(({ letters }) => letters)
      .filter((letters) => (kindOfLetters(letters)?.normative === 'always') === normative),
  )
const groups: fc.Arbitrary<Groups> = fc.oneof(
  fc.record({
    form: fc.constant('law' as const),
    number: numbers,
    year: years,
    bodies: fc.constantFrom(['QH15'], ['QH9'], ['UBTVQH13']),
  }),
  fc.record({
    form: fc.constant('normative' as const),
    number: numbers,
    year: years,
    kind: fc.oneof(kindsOf(true), kindsOf(false)),
    bodies,
  }),
  fc.record({
    form: fc.constant('party' as const),
    number: numbers,
    kind: fc.oneof(kindsOf(true), kindsOf(false)),
    bodies: fc.constantFrom(['TW'], ['TU'], ['BTCTW'], ['ĐUK'], ['HU']),
  }),
  fc.record({ form: fc.constant('plain' as const), number: numbers, kind: kindsOf(false), bodies }),
  fc.record({
    form: fc.constant('letter' as const),
    number: numbers,
    bodies: fc.constantFrom(['UBND', 'NC'], ['VP', 'KGVX'], ['SLĐTBXH', 'VP'], ['BTĐKT', 'NV1']),
  }),
)

test('any symbol is read back as it was written, alone and in a sentence', () => {
  fc.assert(
    fc.property(groups, (given) => {
      const written = writtenSymbol(given)
      expect(readSymbol(written)).toEqual({ ...given, written, proper: written, slips: [] })
      const sentence = `Thực hiện văn bản số ${written}, các đơn vị (${written}) báo cáo.`
      expect(symbolsIn(sentence).map(({ text }) => text)).toEqual([written, written])
    }),
  )
})

const slips = {
  blank: (text: string) => text.replace(/(?=[-/])/, ' '),
  dash: (text: string) => text.replace(/-/, '–'),
  'look-alike': (text: string) => text.replace(/Đ/, '\u00d0'),
} as const

test('a slip made in any symbol is told and mended, alone and in a sentence', () => {
  fc.assert(
    fc.property(groups, fc.constantFrom(...entriesOf(slips)), (given, [kind, spoil]) => {
      const written = writtenSymbol(given)
      const spoilt = spoil(written)
      fc.pre(spoilt !== written)
      expect(readSymbol(spoilt)).toEqual({
        ...given,
        written,
        proper: written,
        slips: [{ kind, suggestion: written }],
      })
      expect(symbolsIn(`văn bản số ${spoilt} ngày`).map(({ text }) => text)).toEqual([spoilt])
    }),
  )
})

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][]
}

import { describe, expect, test } from 'vitest'
import {
  type Cited,
  isSure,
  nameOf,
  type Registered,
  registryOf,
  stateOn,
  successorsOf,
} from '../../src/legal/registry.ts'
import { registry } from '../support/check.ts'

const entry = (id: string): Registered => {
  const found = registry.byId(id)
  if (!found) throw new Error(`not in the registry: ${id}`)
  return found
}
const law = (name: string, rest: Cited): Cited => ({ kind: 'Luật', name, ...rest })
const found = (cited: Cited) => {
  const match = registry.find(cited)
  if (match.kind === 'none') return 'none'
  return match.kind === 'exact' ? match.entry.id : `${match.entry.id}, but for its ${match.differs}`
}
const amending = 'sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng'
const detailing = 'quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng'

describe('every document of the registry is found', () => {
  test.each(registry.documents.map((each) => [each.id, each] as const))('%s', (id, each) => {
    const { kind, number, issued, issuer } = each
    expect(found({ kind, number, issuer, ...(issued !== undefined && { day: issued }) })).toBe(
      issued === undefined && !/\/(19|20)\d\d\//.test(number) ? 'none' : id,
    )
  })
})

describe('a symbol alone is not a document', () => {
  test.each<[string, Cited, string]>([
    ['a law', { kind: 'Luật', number: '15/2003/QH11', day: '2003-11-26' }, 'luat-tdkt-2003'],
    [
      'the resolution of the same symbol',
      { kind: 'Nghị quyết', number: '15/2003/QH11', day: '2003-06-17' },
      'none',
    ],
    [
      'a conclusion of one term',
      { kind: 'Kết luận', number: '83-KL/TW', day: '2020-07-29' },
      '83-KL/TW@2020',
    ],
    [
      'a conclusion of another term',
      { kind: 'Kết luận', number: '83-KL/TW', day: '2010-08-30' },
      '83-KL/TW@2010',
    ],
    ['a directive without its day', { kind: 'Chỉ thị', number: '34-CT/TW' }, 'none'],
    ['a directive and its year', { kind: 'Chỉ thị', number: '34-CT/TW', year: 2014 }, '34-CT/TW@2014'],
    ['a directive with a slip', { kind: 'Chỉ thị', number: '22/CT-TW', day: '2018-01-23' }, '22-CT/TW@2018'],
    [
      'a decision of another province',
      {
        kind: 'Quyết định',
        number: '57/2018/QĐ-UBND',
        day: '2018-10-23',
        issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      },
      'none',
    ],
    [
      'a decision of “the” province',
      { kind: 'Quyết định', number: '57/2018/QĐ-UBND', day: '2018-10-23', issuer: 'UBND tỉnh' },
      '57/2018/QĐ-UBND@lang-son',
    ],
    ['a decision of no province', { kind: 'Quyết định', number: '57/2018/QĐ-UBND' }, 'none'],
    [
      'a circular of another ministry',
      { kind: 'Thông tư', number: '01/2024/TT-UBDT', day: '2024-03-15' },
      'none',
    ],
    ['a decree without its day', { kind: 'Nghị định', number: '91/2017/NĐ-CP' }, '91/2017/NĐ-CP'],
    [
      'a document that is called just that',
      { kind: 'Văn bản', number: '16/VBHN-VPQH', day: '2013-12-13' },
      '16/VBHN-VPQH@2013',
    ],
  ])('%s', (_what, cited, id) => expect(found(cited)).toBe(id))
})

describe('a law is found by its name', () => {
  test.each<[Cited, string]>([
    [law('Thi đua, Khen thưởng', { day: '2003-11-26' }), 'luat-tdkt-2003'],
    [
      law('Tổ chức Hội đồng nhân dân và Ủy ban nhân dân', { day: '2003-11-26' }),
      'luat-to-chuc-hdnd-ubnd-2003',
    ],
    [law('Thi đua, khen thưởng', { year: 2022 }), 'luat-tdkt-2022'],
    [law(amending, { year: 2013 }), 'luat-tdkt-sua-doi-2013'],
    [law(amending, { day: '2005-06-14' }), 'luat-tdkt-sua-doi-2005'],
    [law('Thi đua, khen thưởng', {}), 'none'],
    [law('Viên chức', { year: 2010 }), 'none'],
    [law('Tổ chức chính quyền địa phương', { year: 2025 }), 'none'],
    [law('Tổ chức chính quyền địa phương', { day: '2025-06-16' }), 'luat-tccqdp-2025b'],
  ])('%o', (cited, id) => expect(found(cited)).toBe(id))
})

describe('a document that must be meant is near', () => {
  test.each<[string, Cited, string]>([
    ['day', { kind: 'Nghị định', number: '91/2017/NĐ-CP', day: '2017-07-30' }, '91/2017/NĐ-CP'],
    ['day', law('Thi đua, khen thưởng', { day: '2003-11-23' }), 'luat-tdkt-2003'],
    ['day', law('Thi đua, khen thưởng', { year: 2023 }), 'luat-tdkt-2022'],
    ['day', law(amending, { day: '2005-06-11' }), 'luat-tdkt-sua-doi-2005'],
    [
      'number',
      { kind: 'Nghị định', number: '92/2017/NĐ-CP', day: '2017-07-31', name: detailing },
      '91/2017/NĐ-CP',
    ],
    ['number', law('Thi đua, khen thưởng', { number: '06/2022/QH14' }), 'luat-tdkt-2022'],
    ['kind', { kind: 'Nghị định', number: '15/2025/TT-BNV', day: '2025-08-04' }, '15/2025/TT-BNV'],
  ])('but for its %s: %o', (differs, cited, id) => expect(found(cited)).toBe(`${id}, but for its ${differs}`))

  test.each<[string, Cited]>([
    ['a day of another law of the name', law('Thi đua, khen thưởng', { day: '2013-11-16' })],
    [
      'another subject of the same day',
      {
        kind: 'Nghị định',
        number: '92/2017/NĐ-CP',
        day: '2017-07-31',
        name: 'về kiểm soát thủ tục hành chính',
      },
    ],
    [
      'a plan, whose number returns each year',
      { kind: 'Kế hoạch', number: '16/KH-HĐTĐKT', day: '2022-08-31' },
    ],
  ])('but %s is not near', (_what, cited) => expect(found(cited)).toBe('none'))
})

describe('a document on a day', () => {
  test.each([
    ['luat-tdkt-2022', '2022-06-14', 'not-issued'],
    ['luat-tdkt-2022', '2023-12-31', 'not-in-force'],
    ['luat-tdkt-2022', '2024-01-01', 'in-force'],
    ['91/2017/NĐ-CP', '2023-12-31', 'in-force'],
    ['91/2017/NĐ-CP', '2024-01-01', 'expired'],
    ['34-CT/TW@2014', '2014-04-07', 'in-force'],
    ['luat-tdkt-sua-doi-2026', '2026-09-30', 'not-in-force'],
  ])('%s on %s is %s', (id, day, state) => expect(stateOn(entry(id), day)).toBe(state))

  test('that has expired leads to what followed it, as far as it was issued by then', () => {
    const followersOf = (id: string, day: string) => successorsOf(registry, entry(id), day).map(nameOf)

    expect(followersOf('91/2017/NĐ-CP', '2026-01-01')).toEqual([
      'Nghị định số 98/2023/NĐ-CP',
      'Nghị định số 152/2025/NĐ-CP',
    ])
    expect(followersOf('91/2017/NĐ-CP', '2024-06-01')).toEqual(['Nghị định số 98/2023/NĐ-CP'])
    expect(followersOf('luat-tdkt-2003', '2024-06-01')).toEqual(['Luật Thi đua, khen thưởng'])
    expect(followersOf('91/2017/NĐ-CP', '2020-01-01')).toEqual([])
  })

  test('documents that replace each other in a circle do not hold it up', () => {
    const one = { ...entry('91/2017/NĐ-CP'), id: 'a', replacedBy: ['b'], expires: '2018-01-01' }
    const other = { ...one, id: 'b', replacedBy: ['a'] }
    const circle = registryOf({ asOf: '2026-01-01', documents: [one, other] })
    expect(successorsOf(circle, one, '2020-01-01')).toEqual([other])
  })
})

test('a document is sure when it is confirmed, and so are the keys that are asked for', () => {
  expect(isSure(entry('91/2017/NĐ-CP'), 'issued', 'expires')).toBe(true)
  expect(isSure(entry('luat-di-san-sua-doi-2009'))).toBe(true)
  expect(isSure(entry('luat-di-san-sua-doi-2009'), 'expires')).toBe(false)
  expect(isSure(entry('83-KL/TW@2010'))).toBe(false)
})

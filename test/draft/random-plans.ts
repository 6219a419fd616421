import fc from 'fast-check'
import {
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  Scalar,
  stringify,
  visit,
} from 'yaml'
import { coveredBy } from '../../src/calendar/covered.ts'
import type { Path } from '../../src/diagnostic.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { textsOf } from '../../src/plan/texts.ts'
import { randomPlan } from '../plan/random-plans.ts'

/** A plan's file in some hand of YAML, and the year for which a draft of it is made. */
export interface RandomDraft {
  readonly text: string
  readonly year: number
}

/** Words about years and days, `{0}` being the plan's own year, `{-1}` the one before. */
const phrases = [
  'Phát động phong trào thi đua năm {0}',
  'tổng kết năm {-1}, phương hướng năm {1}',
  'năm học {0}-{1}',
  'năm học {-1} - {0}',
  'giai đoạn 2016 - 2020',
  'giai đoạn {-2}-{2}',
  'nhiệm kỳ {0} - {5}',
  'theo Quyết định số 123/QĐ-UBND ngày 05/3/{-1} của Ủy ban nhân dân tỉnh',
  'thực hiện Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ',
  'Kế hoạch số 12/KH-UBND ngày 02/01/{0} về công tác thi đua năm {0}',
  'trước ngày 30/11/{0}',
  'chậm nhất ngày 29 tháng 02 năm {0}',
  'trước 15/6',
  'tháng 12/{0}',
  'quý IV/{0}',
  'T6/{0}',
  'thứ Sáu, ngày 15/3/{0}',
  'kỷ niệm 110 năm Ngày sinh đồng chí Hoàng Văn Thụ (04/11/1909 - 04/11/{0})',
  'chào mừng kỷ niệm 80 năm Quốc khánh (1945 - {0})',
  'Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
  'Đại hội Thi đua yêu nước tỉnh lần thứ VI năm {0}',
  'từ năm {0}',
  'đến hết năm {0}',
  'so với năm {-1}',
  '{0} hồ sơ',
  'mã {0}',
  'Tháng Thanh niên {0}',
  'điện thoại 0205.{0}.123',
  'Tết Nguyên đán Kỷ Hợi',
  'từ 01/01/{0} đến 31/12/{0}',
  'ngày 01/5/{0}',
  'Năm {-1}, tỉnh có 12 tập thể được khen',
  'các năm {-2}, {-1}, {0}',
  'thành lập năm 2004',
]
const joints = ['; ', ', ', '. ', ' và ', ' (', ' – ', '  ']

const words = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...phrases) }, fc.constant('thi đua # khen')),
      fc.constantFrom(...joints),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.map(([phrase, joint], at) => (at === 0 ? phrase : joint + phrase)).join(''))

/** A random plan whose texts speak of years and days near its own. */
const datedPlan = fc
  .tuple(
    randomPlan.filter((plan) => coveredBy(plan) !== undefined),
    fc.array(fc.option(words, { freq: 4 }), { minLength: 40, maxLength: 40 }),
  )
  .map(([plan, said]) => {
    const copy = structuredClone(plan)
    const first = coveredBy(plan)?.first ?? 2026
    for (const [index, { year }] of (copy.schedule ?? []).entries())
      if (year !== undefined) setAt(copy, ['schedule', index, 'year'], first + (year % 3) - 1)
    for (const [index, { path, role }] of [...textsOf(plan)].entries()) {
      const put = said[index % said.length]
      if (put && role !== 'unit' && role !== 'issuer') setAt(copy, path, dated(put, first))
    }
    return { plan: copy, first }
  })

function dated(phrase: string, first: number): string {
  return phrase.replace(/\{(-?\d)\}/g, (_, away) => String(first + Number(away)))
}

function setAt(data: unknown, path: Path, value: string | number): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
      data,
    )
  if (typeof holder === 'object' && holder !== null) Reflect.set(holder, path.at(-1) ?? '', value)
}

const scalarTypes = [
  Scalar.PLAIN,
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const
const remarks = [
  ' năm 2019, xem lại',
  ' TODO(tdkt): hỏi lại anh Hùng số liệu.',
  '   thụt vào',
  ' ngày 01/5/2026',
  '',
]

/** Numbers from 0 up that come back again and again, to choose by. */
type Chance = () => number

/** A plan as a person may write it: any quoting, brackets here and there, remarks and empty lines. */
function inSomeHand(plan: Plan, choices: readonly number[]): string {
  let at = 0
  const chance: Chance = () => choices[at++ % choices.length] ?? 0
  const document: Document = parseDocument(stringify(plan, { lineWidth: 0, aliasDuplicateObjects: false }))
  visit(document, (place, node) => {
    if (isScalar(node) && typeof node.value === 'string') {
      const types = place === 'key' ? scalarTypes.slice(0, 4) : scalarTypes
      node.type = types[chance() % types.length]
    }
    if (isCollection(node) && chance() % 23 === 0) node.flow = true
    if (isMap(node) || isSeq(node))
      for (const item of node.items) remark(isPair(item) ? item.key : item, chance)
  })
  const text = document.toString({
    lineWidth: chance() % 2 ? 100 : 0,
    flowCollectionPadding: chance() % 2 === 0,
  })
  const ends = chance() % 3 === 0 ? text.replaceAll('\n', '\r\n') : text
  return chance() % 4 === 0 ? `\ufeff${ends}` : ends
}

function remark(node: unknown, chance: Chance): void {
  if (!isScalar(node) && !isCollection(node)) return
  const commented: Node = node
  if (chance() % 9 === 0) commented.commentBefore = remarks[chance() % remarks.length]
  if (chance() % 13 === 0) commented.spaceBefore = true
}

/** Files of random plans, in any hand, each with a later year. */
export const randomDraft: fc.Arbitrary<RandomDraft> = fc
  .tuple(
    datedPlan,
    fc.array(fc.nat(1000), { minLength: 97, maxLength: 97 }),
    fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 9 })),
  )
  .map(([{ plan, first }, choices, later]) => ({ text: inSomeHand(plan, choices), year: first + later }))

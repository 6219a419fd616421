import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { BodyBlock, ListItem, Plan, Section, TaskGroup, UnitRefs } from '../../src/plan/plan.ts'

/** How often a property is tried: in the same order on every short run, from `TDKT_SEED` on in a long one. */
export function runs({ short, long }: { short: number; long: number }): { numRuns: number; seed: number } {
  const { TDKT_LONG, TDKT_SEED = '1' } = process.env
  return TDKT_LONG ? { numRuns: long, seed: Number(TDKT_SEED) } : { numRuns: short, seed: 1 }
}

/** How long a test may take. */
export const patience = process.env.TDKT_LONG ? 7_200_000 : 300_000

/** A schema, and all that is used of it here. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly examples?: readonly unknown[]
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly propertyNames?: Schema
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly requiredUnlessShared?: readonly string[]
  readonly maxProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly minLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

export const planSchema: Schema = JSON.parse(readFileSync('schemas/plan.schema.json', 'utf8'))

/** What stands at an address in the schema such as `#/$defs/task`. */
export function schemaAt(address: string): Schema {
  return address
    .split('/')
    .slice(1)
    .reduce((part: Schema, step) => Reflect.get(part, step), planSchema)
}

const two = (number: number) => String(number).padStart(2, '0')
const day = fc
  .tuple(
    fc.integer({ min: 2012, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`)
const schoolYear = fc.integer({ min: 2012, max: 2030 }).map((year) => `${year}-${year + 1}`)
const format = fc.constantFrom('nd30-2020', 'tt01-2011')

/** Texts of a form that a pattern may ask for; of any other pattern some text that satisfies it. */
const forms = [
  { example: '2026-03-31', form: day },
  { example: '2026-03', form: day.map((date) => date.slice(0, 7)) },
  { example: '2026-2027', form: schoolYear },
  { example: 'nd30-2020', form: format },
  {
    example: 'so-noi-vu',
    form: fc.constantFrom('so-noi-vu', 'ubnd-tinh', 'cac-don-vi', 'ban-tdkt', 'x1', '2'),
  },
]

function patterned(pattern: string, examples: readonly unknown[] = []): fc.Arbitrary<unknown> {
  const fitting = forms.filter(({ example }) => new RegExp(pattern).test(example))
  const named = fitting.filter(({ example }) => examples.includes(example))
  const chosen = (named.length > 0 ? named : fitting).map(({ form }) => form)
  return chosen.length > 0 ? fc.oneof(...chosen) : fc.stringMatching(new RegExp(pattern))
}

const words = [
  'Tổ chức|phong trào|thi đua|khen thưởng|Ủy ban nhân dân|Sở Nội vụ|Hội đồng|năm 2026|đợt 1|sơ kết|tổng kết',
  'điển hình tiên tiến|báo cáo|Đảng bộ|xã, phường|“Dạy tốt”|(TĐKT)|01/2026|hồ sơ;|nghị quyết:',
  '95%|≥|–|và|của|10.',
].flatMap((line) => line.split('|'))
const hostile = '|,*,_,{,},[,],<,>,&,:::,{{,}},<w:p>,</w:t>,&amp;,\\,`,#,- ,1.,"'.split(',')
const word = fc.oneof(
  { weight: 25, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile, "'", '%', '@', '!', '~', '🏆') },
)
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', ', ')), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.map(([word, joint], at) => (at === 0 ? word : joint + word)).join(''))
  .filter((text) => text.length > 1)

/** Something that a part of the schema accepts; the deeper it lies, the less there is of it. */
function anyOf(part: Schema, depth: number): fc.Arbitrary<unknown> {
  if (part.$ref !== undefined) return anyOf({ ...schemaAt(part.$ref), examples: part.examples }, depth)
  if (part.const !== undefined) return fc.constant(part.const)
  if (part.enum) return fc.constantFrom(...part.enum)
  const made = [part.type ?? []]
    .flat()
    .map((type) => ({ weight: type === 'object' ? 8 : 3, arbitrary: anyOfType(type, part, depth) }))
  const given =
    isLeaf(part) && part.examples ? [{ weight: 1, arbitrary: fc.constantFrom(...part.examples) }] : []
  return fc.oneof(...made, ...given)
}

function isLeaf({ properties, items, additionalProperties }: Schema): boolean {
  return !properties && !additionalProperties && !items?.$ref
}

function anyOfType(type: string, part: Schema, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      if (part.pattern !== undefined) return patterned(part.pattern, part.examples)
      return (part.minLength ?? 0) > 0 ? text : fc.oneof({ weight: 5, arbitrary: text }, fc.constant(''))
    case 'integer':
      return fc.integer({ min: part.minimum === 1945 ? 2012 : part.minimum, max: part.maximum })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array': {
      const most = Math.max(
        part.minItems ?? 0,
        Math.min(part.maxItems ?? 3, depth > 9 ? 0 : depth > 2 ? 2 : 3),
      )
      const items = (least: number) =>
        fc.array(anyOf(part.items ?? {}, depth + 1), { minLength: Math.min(least, most), maxLength: most })
      return fc.oneof({ weight: 4, arbitrary: items(1) }, items(part.minItems ?? 0))
    }
    default:
      return anyObject(part, depth)
  }
}

function anyObject(part: Schema, depth: number): fc.Arbitrary<unknown> {
  const { properties, additionalProperties, propertyNames, maxProperties } = part
  const required = [...(part.required ?? []), ...(part.requiredUnlessShared ?? [])]
  if (!properties) {
    const inner = typeof additionalProperties === 'object' ? additionalProperties : {}
    const name = anyOf(propertyNames ?? { type: 'string', minLength: 1 }, depth).map(String)
    return fc.dictionary(name, anyOf(inner, depth + 1), { minKeys: 1, maxKeys: 4, noNullPrototype: true })
  }
  const values = Object.entries(properties).map(
    ([name, child]) => [name, fc.constant(0).chain(() => anyOf(child, depth + 1))] as const,
  )
  if (maxProperties === 1)
    return fc.oneof(...values.map(([name, value]) => fc.record({ [name]: value }, { noNullPrototype: true })))
  return fc.record(Object.fromEntries(values), { requiredKeys: required, noNullPrototype: true })
}

/** Plans that the schema accepts and of which no rule finds an error. */
export const randomPlan: fc.Arbitrary<Plan> = fc
  .tuple(
    anyOf({ ...planSchema, required: [...(planSchema.required ?? []), 'year', 'schoolYear', 'period'] }, 0),
    fc.constantFrom('year', 'schoolYear', 'period'),
  )
  .map(([plan, period]) => consistent(plan as Plan, period))

/** The same plan with one period, known units, whole tables, groups of one kind and a place for them. */
function consistent({ year, schoolYear, period, ...plan }: Plan, kept: string): Plan {
  const units = plan.units ?? { 'so-noi-vu': 'Sở Nội vụ' }
  const known = Object.keys(units)
  const unit = (id: string) => known[id.length % known.length] ?? ''
  const schedule = plan.schedule && groupsOfOneKind(plan.schedule, unit)
  const body = (blocks: readonly BodyBlock[]): BodyBlock[] => blocks.map((each) => block(each, unit, body))
  const section = (each: Section): Section => ({
    ...each,
    ...(each.body && { body: body(each.body) }),
    ...(each.sections && { sections: each.sections.map(section) }),
  })
  const place: Section = { title: 'Tiến độ thực hiện', body: [{ schedule: true }] }
  return {
    ...plan,
    ...(kept === 'year' ? { year } : kept === 'period' ? { period } : { schoolYear }),
    units,
    sections: [...plan.sections.map(section), ...(schedule?.length ? [place] : [])],
    ...(schedule && { schedule }),
    ...(plan.annexes && {
      annexes: plan.annexes.map((annex) => ({ ...annex, ...(annex.body && { body: body(annex.body) }) })),
    }),
  }
}

type NameOf = (id: string) => string

function block(
  given: BodyBlock,
  unit: NameOf,
  body: (blocks: readonly BodyBlock[]) => BodyBlock[],
): BodyBlock {
  if (typeof given === 'string') return given
  const item = (each: ListItem) =>
    typeof each === 'string' || !each.body ? each : { ...each, body: body(each.body) }
  if ('numbered' in given) return { numbered: given.numbered.map(item) }
  if ('dashes' in given) return { dashes: given.dashes.map(item) }
  if ('duties' in given) return { duties: given.duties.map((duty) => ({ ...duty, unit: unit(duty.unit) })) }
  if ('table' in given) {
    const { columns, rows } = given.table
    return { table: { columns, rows: rows.map((row) => columns.map((_, at) => row[at] ?? '')) } }
  }
  if (!('schedule' in given)) return given
  const { schedule } = given
  if (typeof schedule !== 'object') return { schedule: true }
  return Object.keys(schedule.columns ?? { content: null }).length > 0
    ? given
    : { schedule: { columns: { content: null } } }
}

const kinds = ['quarter', 'month', 'year', 'campaign', 'topic'] as const

function groupsOfOneKind(groups: readonly TaskGroup[], unit: NameOf): TaskGroup[] {
  let quarters = 0
  const refs = (given: UnitRefs | undefined) =>
    given?.map((ref) => (typeof ref === 'string' ? unit(ref) : ref.map(unit)))
  return groups.map((group) => {
    const present = kinds.filter((kind) => group[kind] !== undefined)
    const kept = present[JSON.stringify(group).length % Math.max(present.length, 1)]
    const others = Object.entries(group).filter(
      ([key]) => key === kept || !kinds.some((kind) => kind === key),
    )
    const tasks = group.tasks.map(({ units, lead, support, ...task }) => ({
      ...task,
      ...(units && { units: refs(units) }),
      ...(lead && { lead: refs(lead) }),
      ...(support && { support: refs(support) }),
    }))
    return { ...Object.fromEntries(others), ...(kept === 'quarter' && { quarter: ++quarters }), tasks }
  })
}

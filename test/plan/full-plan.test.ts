import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Opening, Plan, ScheduleLayout, Task } from '../../src/plan/plan.ts'
import { citationParts, scheduleColumns } from '../../src/plan/plan.ts'
import { editorWords } from '../../src/schema/shape.ts'
import { fullPlan, periodVariants } from './full-plan.ts'

const examples: Record<string, Plan> = { fullPlan, ...periodVariants }
const schema: Schema = JSON.parse(
  readFileSync(new URL('../../schemas/plan.schema.json', import.meta.url), 'utf8'),
)
const parts = new Map(partsOf('#', schema))
const keys = [...parts.keys()].filter((at) => /\/properties\/[^/]+$/.test(at))

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true })
ajv.addVocabulary(editorWords)
ajv.addSchema(schema)

describe('the type and the schema say the same', () => {
  test('every property of the Plan type is in an example, or this does not compile', () => {
    const missing: Record<Missing<Places<Plan, Examples>>, 'in no example'> = {}
    expect(missing).toEqual({})
  })

  test.each(Object.entries(examples))('the schema accepts %s', (_name, plan) => {
    expect(errorsOf('#', plan)).toEqual([])
  })

  test('every key of the schema is in an example', () => {
    const shown = new Set(Object.values(examples).flatMap((plan) => [...keysIn('#', plan)]))
    expect(keys.filter((at) => !shown.has(at))).toEqual([])
  })

  test('a choice offers the words that the type knows', () => {
    const styles = { 'thuc-hien': 1, 'can-cu': 1, none: 1 } satisfies Record<Opening['style'], 1>
    const dates = { short: 1, long: 1 } satisfies Choices<Opening['dates']>
    const numbering = { continuous: 1, 'per-group': 1 } satisfies Choices<ScheduleLayout['numbering']>
    const recurrence = { yearly: 1, once: 1, 'every-5-years': 1, anniversary: 1 } satisfies Choices<
      Task['recurrence']
    >

    expect(schemaAt('#/$defs/opening/properties/style').enum).toEqual(Object.keys(styles))
    expect(schemaAt('#/$defs/opening/properties/dates').enum).toEqual(Object.keys(dates))
    expect(schemaAt('#/$defs/legalBasis/properties/cite').items?.enum).toEqual(citationParts)
    expect(schemaAt('#/$defs/bodyBlock/properties/schedule/properties/numbering').enum).toEqual(
      Object.keys(numbering),
    )
    expect(schemaAt('#/$defs/task/properties/recurrence').enum).toEqual(Object.keys(recurrence))
    expect(Object.keys(schemaAt('#/$defs/scheduleColumns').properties ?? {})).toEqual(scheduleColumns)
  })
})

test('the walk over the schema meets the keys', () => {
  expect(keys.length).toBeGreaterThan(60)
})

test('whatever has fixed keys refuses all others', () => {
  const open = [...parts].filter(([, part]) => part.properties && part.additionalProperties !== false)
  expect(open.map(([at]) => at)).toEqual([])
})

describe.each(keys)('%s', (at) => {
  const { description = '', examples = [] } = { ...schemaAt(schemaAt(at).$ref ?? at), ...schemaAt(at) }

  test('is explained in Vietnamese, with the new tone marks', () => {
    expect(description).toMatch(/^\p{Lu}.*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựđ].*\.$/u)
    expect(description).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu)
    expect(description).toBe(description.normalize('NFC'))
  })

  test('has an example, and accepts it', () => {
    expect(examples).not.toHaveLength(0)
    expect(examples.flatMap((example) => errorsOf(at, example))).toEqual([])
  })
})

/** A schema and all that is used of it here. */
interface Schema {
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
}

/** A schema and every schema written inside it, each at its address; references stay unfollowed. */
function* partsOf(at: string, part: Schema): Generator<[string, Schema]> {
  yield [at, part]
  for (const group of ['$defs', 'properties'] as const) {
    for (const [name, child] of Object.entries(part[group] ?? {}))
      yield* partsOf(`${at}/${group}/${name}`, child)
  }
  for (const name of ['items', 'additionalProperties'] as const) {
    const child = part[name]
    if (typeof child === 'object') yield* partsOf(`${at}/${name}`, child)
  }
}

/** The addresses of the schema's keys that a value has, references followed. */
function* keysIn(at: string, value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return

  const { $ref, properties = {} } = schemaAt(at)
  if ($ref) yield* keysIn($ref, value)
  for (const [name, child] of Object.entries(value)) {
    const key = `${at}/properties/${name}`
    if (name in properties) yield key
    const inside = Array.isArray(value)
      ? `${at}/items`
      : name in properties
        ? key
        : `${at}/additionalProperties`
    yield* keysIn(inside, child)
  }
}

/** What the schema has at an address; nothing is said there when it has none. */
function schemaAt(address: string): Schema {
  return parts.get(address) ?? {}
}

function errorsOf(at: string, value: unknown): string[] {
  const check = ajv.getSchema(`${schema.$id}${at}`)
  if (!check) return [`${at}: không có`]
  check(value)
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

type Examples = typeof fullPlan | (typeof periodVariants)[keyof typeof periodVariants]
type Choices<Word extends string | undefined> = Record<NonNullable<Word>, 1>

/** Each object type below `Type`, with the keys that the value `Shown` has at one place of that type. */
type Places<Type, Shown> = Type extends string | number | boolean | null | undefined
  ? never
  : Type extends readonly (infer Item)[]
    ? Shown extends readonly (infer ShownItem)[]
      ? Places<Item, ShownItem>
      : never
    : string extends keyof Type
      ? Places<Type[keyof Type], Shown[keyof Shown]>
      :
          | Place<Type, never>
          | (Shown extends Type ? Place<Type, keyof Shown> | PlacesInside<Type, Shown> : never)

type PlacesInside<Type, Shown> = {
  [Key in keyof Type & keyof Shown]: Places<Type[Key], Shown[Key]>
}[keyof Type & keyof Shown]

interface Place<Type, Keys> {
  readonly type: Type
  readonly keys: Keys
}

/** The properties of all the types that no place of their type has. */
type Missing<All, One = All> =
  One extends Place<infer Type, unknown> ? Exclude<keyof Type, KeysOf<Type, All>> : never

type KeysOf<Type, One> =
  One extends Place<infer Other, infer Keys>
    ? [Type, keyof Type, Other, keyof Other] extends [Other, keyof Other, Type, keyof Type]
      ? Keys
      : never
    : never

import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Align, Allowed, Format } from '../../src/format/format.ts'
import { structuralStyles } from '../../src/format/format.ts'
import { editorWords, shapeOf } from '../../src/schema/shape.ts'
import { fullFormat, smallestFormat } from './full-format.ts'

const schemaText = readFileSync(new URL('../../schemas/format.schema.json', import.meta.url), 'utf8')
const schema: Schema = JSON.parse(schemaText)
const parts = new Map(partsOf('#', schema))
const keys = [...parts.keys()].filter((at) => /\/properties\/[^/]+$/.test(at))

const shape = shapeOf(schemaText)
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false, allErrors: true })
ajv.addVocabulary(editorWords)
ajv.addSchema(schema)

const folder = new URL('../../templates/formats/', import.meta.url)
const formats = new Map<string, Format>(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(new URL(file, folder), 'utf8'))]),
)

test('the built-in formats are found, each in a file of its name', () => {
  expect([...formats.keys()]).toEqual(expect.arrayContaining(['nd30-2020', 'tt01-2011']))
  expect([...formats.values()].map(({ id }) => id)).toEqual([...formats.keys()])
})

describe('the type and the schema say the same', () => {
  const examples: [string, Format][] = [
    ...formats,
    ['the full format', fullFormat],
    ['the smallest format', smallestFormat],
  ]

  test.each(examples)('the schema accepts %s', (_name, format) => {
    expect(shape.problemsOf(format)).toEqual([])
  })

  test('every key of the schema is in an example', () => {
    const shown = new Set(examples.flatMap(([, format]) => [...keysIn('#', format)]))
    expect(keys.filter((at) => !shown.has(at))).toEqual([])
  })

  test('whatever the type wants is missed by the schema too', () => {
    const places = [...placesIn(smallestFormat, [])]
    expect(places.length).toBeGreaterThan(40)
    expect(places.flatMap((place) => shape.problemsOf(without(smallestFormat, place)))).toEqual(
      places.map((place) => ({ kind: 'missing-key', path: place.slice(0, -1), key: place.at(-1) })),
    )
  })

  test.each(structuralStyles)('a format without the style %s is found wanting', (name) => {
    expect(shape.problemsOf(without(fullFormat, ['styles', name]))).toEqual([
      { kind: 'missing-key', path: ['styles'], key: name },
    ])
  })

  test('a choice offers the words that the type knows', () => {
    const places = { header: 1, footer: 1 } satisfies Record<Format['pageNumber']['at'], 1>
    const sides = { left: 1, center: 1, right: 1 } satisfies Record<Format['pageNumber']['align'], 1>
    const aligns = { left: 1, center: 1, right: 1, both: 1 } satisfies Record<Align, 1>

    expect(schemaAt('#/$defs/pageNumber/properties/at').enum).toEqual(Object.keys(places))
    expect(schemaAt('#/$defs/pageNumber/properties/align').enum).toEqual(Object.keys(sides))
    expect(schemaAt('#/$defs/style/properties/align').enum).toEqual(Object.keys(aligns))
    expect(schemaAt('#/properties/styles').required).toEqual(structuralStyles)
  })
})

test.each([
  ['an id with capital letters', { id: 'ND30' }, 'bad-value'],
  ['a day written as people say it', { validFrom: '05/3/2020' }, 'bad-value'],
  ['a layout whose name has blanks', { columns: { 'hai cột': { widths: [40, 60] } } }, 'bad-key'],
  ['a style with a capital', { styles: { ...fullFormat.styles, A: fullFormat.styles['muc-1'] } }, 'bad-key'],
  ['a size that nobody can read', withStyle({ size: 1.4 }), 'out-of-range'],
  ['a fourth level of titles', withStyle({ outline: 4 }), 'out-of-range'],
  ['a line of unknown length', withStyle({ line: { length: 'chữ', gap: 2 } }), 'bad-value'],
  ['a line longer than its text', withStyle({ line: { length: 40, gap: 2 } }), 'out-of-range'],
  ['three allowed values without “oneOf”', withStyle({ allowed: { size: [12, 13, 14] } }), 'bad-value'],
  ['an allowed value that is no list', withStyle({ allowed: { size: {} } }), 'empty'],
  ['a line at no distance from its text', withStyle({ line: { length: 'text' } }), 'missing-key'],
  ['columns without widths', { columns: { 'hai-cot': {} } }, 'missing-key'],
  ['a decimal comma', withStyle({ firstLine: '12,7' }), 'wrong-type'],
])('%s is found once', (_what, change, kind) => {
  expect(shape.problemsOf({ ...fullFormat, ...change })).toMatchObject([{ kind }])
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

describe('what the law says', () => {
  test('Nghị định 30/2020 numbers pages in the middle above; the last căn cứ ends with a full stop', () => {
    expect(formats.get('nd30-2020')).toMatchObject({
      pageNumber: { at: 'header', align: 'center', firstPage: false, article: 'I.7' },
      legalBases: { ending: ';', lastEnding: '.', article: 'II.6.a' },
    })
  })

  test('Thông tư 01/2011 numbers pages on the right below; the last căn cứ ends with a comma', () => {
    expect(formats.get('tt01-2011')).toMatchObject({
      pageNumber: { at: 'footer', align: 'right', firstPage: false, article: 'Điều 15' },
      legalBases: { ending: ';', lastEnding: ',', article: 'Điều 11' },
    })
  })

  test.each([...formats])('%s prints only what it allows', (_id, format) => {
    const rules = [...rulesOf(format)]
    expect(rules.length).toBeGreaterThanOrEqual(20)
    expect(rules.filter(([, printed, allowed]) => !isAllowed(printed, allowed))).toEqual([])
  })

  test('one format follows the other without a gap from 05/3/2011 to this day', () => {
    const inOrder = [...formats.values()].toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    const ends = inOrder.map(({ validTo = '9999-12-31' }) => validTo)
    const today = new Date().toISOString().slice(0, 10)

    expect(inOrder[0]?.validFrom).toBe('2011-03-05')
    expect(inOrder.slice(1).map(({ validFrom }) => validFrom)).toEqual(ends.slice(0, -1).map(dayAfter))
    expect(ends.filter((end) => end >= today)).toHaveLength(1)
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
  readonly required?: readonly string[]
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
    const isKey = name in properties
    if (isKey) yield `${at}/properties/${name}`
    yield* keysIn(isKey ? `${at}/properties/${name}` : `${at}/additionalProperties`, child)
  }
}

/** What the schema has at an address; nothing is said there when it has none. */
function schemaAt(address: string): Schema {
  return parts.get(address) ?? {}
}

function errorsOf(at: string, value: unknown): string[] {
  return ajv.validate({ $ref: `${schema.$id}${at}` }, value) ? [] : [ajv.errorsText()]
}

/** The way to every key of a value, lists left whole. */
function* placesIn(value: object, above: readonly string[]): Generator<readonly string[]> {
  for (const [key, child] of Object.entries(value)) {
    const place = [...above, key]
    yield place
    if (typeof child === 'object' && !Array.isArray(child)) yield* placesIn(child, place)
  }
}

/** A copy of a value without what stands at a place. */
function without(value: object, [key = '', ...deeper]: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]) => {
      if (name !== key) return [[name, child]]
      return deeper.length === 0 ? [] : [[name, without(child, deeper)]]
    }),
  )
}

/** The change of a format that gives its body text another look. */
function withStyle(change: Readonly<Record<string, unknown>>): object {
  const { styles } = fullFormat
  return { styles: { ...styles, 'noi-dung': { ...styles['noi-dung'], ...change } } }
}

/** Each number with limits: its place, what is printed, what is allowed. */
function* rulesOf({ page, styles }: Format): Generator<[string, unknown, Allowed]> {
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const allowed = page.allowed?.[side]
    if (allowed) yield [side, page.margins[side], allowed]
  }
  for (const [name, style] of Object.entries(styles)) {
    for (const key of ['size', 'line', 'firstLine', 'before', 'lines'] as const) {
      const allowed = style.allowed?.[key]
      const printed = key === 'line' ? style.line?.length : style[key]
      if (allowed) yield [`${name} ${key}`, printed, allowed]
    }
  }
}

function isAllowed(printed: unknown, allowed: Allowed): boolean {
  if (typeof printed !== 'number') return false
  if ('oneOf' in allowed) return allowed.oneOf.includes(printed)
  if ('atLeast' in allowed) return printed >= allowed.atLeast
  const [least, most] = allowed
  return least <= printed && printed <= most
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** A schema and all that is used of it here. */
interface Schema {
  readonly errorMessage?: string
  readonly type?: unknown
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
  readonly additionalProperties?: unknown
  readonly enumDescriptions?: readonly string[]
}

describe.each(['plan', 'format'])('the schema of a %s', (name) => {
  const text = readFileSync(`schemas/${name}.schema.json`, 'utf8')
  const parts = [...partsOf('#', JSON.parse(text))]

  test('has parts to look at', () => expect(parts.length).toBeGreaterThan(60))

  test('says something of its own wherever a value can be of the wrong kind', () => {
    const silent = parts.filter(
      ([, part]) =>
        (part.type ?? part.pattern ?? part.enum ?? part.const) !== undefined && !part.errorMessage,
    )
    expect(silent.map(([at]) => at)).toEqual([])
  })

  test('speaks in one sentence of Vietnamese', () => {
    const texts = parts.flatMap(([, { errorMessage }]) => errorMessage ?? [])
    expect(texts.length).toBeGreaterThan(30)
    for (const said of texts) {
      expect(said).toMatch(/^\p{Lu}.*[ạảấầẩậắẳặẹẻếềểễệịọỏốồổộớờởợụủứừửữựđ].*\.$/u)
      expect(said).not.toMatch(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu)
      expect(said).toBe(said.normalize('NFC'))
    }
  })

  test('names every key of a closed part, and those that must be there first', () => {
    const closed = parts.filter(([, part]) => part.properties && part.additionalProperties === false)
    expect(closed.length).toBeGreaterThan(10)
    for (const [at, { errorMessage = '', required = [], properties = {} }] of closed) {
      const named = Array.from(errorMessage.matchAll(/“([^”]+)”/g), ([, key]) => key)
      const others = Object.keys(properties).filter((key) => !required.includes(key))
      expect([at, ...named]).toEqual([at, ...required, ...others])
    }
  })

  test('explains every word of a choice', () => {
    const uneven = parts.filter(([, part]) => part.enum?.length !== part.enumDescriptions?.length)
    expect(uneven.map(([at]) => at)).toEqual([])
  })
})

/** A schema and every schema inside it, each at its address; conditions only add to what stands beside them. */
function* partsOf(at: string, part: Schema): Generator<[string, Schema]> {
  yield [at, part]
  for (const group of ['$defs', 'properties']) {
    for (const [name, child] of Object.entries<Schema>(Reflect.get(part, group) ?? {}))
      yield* partsOf(`${at}/${group}/${name}`, child)
  }
  for (const name of ['items', 'additionalProperties', 'propertyNames']) {
    const child = Reflect.get(part, name)
    if (typeof child === 'object') yield* partsOf(`${at}/${name}`, child)
  }
}

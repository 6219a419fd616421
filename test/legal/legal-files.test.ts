import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { type Administration, readAdministration } from '../../src/legal/administration.ts'
import { kindOfWord } from '../../src/legal/kinds.ts'
import { readRegistry } from '../../src/legal/read-registry.ts'
import type { Registered, RegistryFile } from '../../src/legal/registry.ts'
import { readSymbol } from '../../src/legal/symbol.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { readSource } from '../../src/source/read-source.ts'
import { administration, registry } from '../support/check.ts'

const registryShape = shapeOf(readFileSync('schemas/registry.schema.json', 'utf8'))
const administrationShape = shapeOf(readFileSync('schemas/administration.schema.json', 'utf8'))

/** A document with every key there is: the compiler asks for each. */
const fullDocument: Required<Registered> = {
  id: 'luat-tdkt-2022',
  number: '06/2022/QH15',
  kind: 'Luật',
  title: 'Thi đua, khen thưởng',
  issuer: 'Quốc hội',
  issued: '2022-06-15',
  effective: '2024-01-01',
  expires: '2030-01-01',
  replaces: ['luat-tdkt-2022'],
  replacedBy: ['luat-tdkt-2022'],
  amends: ['luat-tdkt-2022'],
  amendedBy: ['luat-tdkt-2022'],
  family: 'luat-tdkt',
  scope: 'province',
  province: 'Lạng Sơn',
  confidence: 'partly',
  unconfirmed: ['expires'],
  sources: ['https://vi.wikisource.org/wiki/Trang_Chính'],
  note: 'Cần kiểm tra lại.',
}
const smallestDocument: Registered = {
  id: '98/2023/NĐ-CP',
  number: '98/2023/NĐ-CP',
  kind: 'Nghị định',
  issuer: 'Chính phủ',
  scope: 'central',
  confidence: 'confirmed',
}

const registryWith = (...documents: readonly object[]) => ({ asOf: '2026-11-22', documents })
const found = (file: object) => {
  const source = readSource('documents.yaml', new TextEncoder().encode(stringify(file)))
  const { value, diagnostics } = readRegistry(source, registryShape)
  expect(value === undefined).toBe(diagnostics.length > 0)
  return diagnostics.map(({ code, range }) => `${code} ${source.text.slice(range.start, range.end)}`)
}

describe('the registry', () => {
  test('takes a document with all keys and one with the fewest', () => {
    expect(found(registryWith(fullDocument, smallestDocument))).toEqual([])
  })

  test.each(Object.keys(smallestDocument))('misses %s, which the type wants too', (key) => {
    const { [key]: _, ...rest } = smallestDocument as Record<string, unknown> & Registered
    expect(registryShape.problemsOf(registryWith(rest))).toMatchObject([{ kind: 'missing-key', key }])
  })

  test.each([
    ['an unknown key', { ...smallestDocument, issuedBy: 'Chính phủ' }, 'schema/unknown-key issuedBy'],
    [
      'a day as people write it',
      { ...smallestDocument, issued: '31/12/2023' },
      'schema/bad-value 31/12/2023',
    ],
    [
      'a private address',
      { ...smallestDocument, sources: ['/tmp/98.html'] },
      'schema/bad-value /tmp/98.html',
    ],
    ['a document that is not there', { ...smallestDocument, replaces: ['91'] }, 'registry/unknown-id "91"'],
  ])('reports %s at its place', (_what, document, finding) => {
    expect(found(registryWith(document))).toEqual([finding])
  })

  test('reports an id that two documents have', () => {
    expect(found(registryWith(smallestDocument, smallestDocument))).toEqual([
      'registry/id-twice 98/2023/NĐ-CP',
    ])
  })
})

describe('the documents that ship', () => {
  const { documents }: RegistryFile = parse(readFileSync('templates/legal/documents.yaml', 'utf8'))
  const ids = new Map(documents.map((entry) => [entry.id, entry]))

  test('are all there', () => {
    expect(documents).toHaveLength(121)
    expect(registry.documents).toEqual(documents)
  })

  test.each(documents.map((entry) => [entry.id, entry] as const))('%s holds together', (id, entry) => {
    const { number, kind, issued, effective, expires, scope, province } = entry
    const symbol = readSymbol(number)
    expect(symbol?.slips).toEqual([])
    expect(kindOfWord(kind)?.word).toBe(kind)
    if (symbol?.year !== undefined && issued !== undefined) expect(issued).toMatch(`${symbol.year}-`)
    if (effective !== undefined && issued !== undefined) expect(effective >= issued).toBe(true)
    if (expires !== undefined) expect(expires > (effective ?? issued ?? '')).toBe(true)
    expect(scope === 'province').toBe(province !== undefined)
    for (const later of entry.replacedBy ?? []) expect(ids.get(later)?.replaces).toContain(id)
    for (const earlier of entry.replaces ?? []) expect(ids.get(earlier)?.replacedBy).toContain(id)
    for (const later of entry.amendedBy ?? []) expect(ids.get(later)?.amends).toContain(id)
  })

  test('are in order: what a circular replaced ended when it took effect', () => {
    const gaps = documents.flatMap((entry) =>
      (entry.replacedBy ?? []).flatMap((id) => {
        const later = ids.get(id)
        const comparable = entry.expires !== undefined && later?.effective !== undefined
        return comparable && later.effective > (entry.expires ?? '') ? [`${entry.id} → ${id}`] : []
      }),
    )
    expect(gaps).toEqual(['12/2019/TT-BNV → 01/2024/TT-BNV'])
  })

  test('say nothing of the writer’s own disk', () => {
    const texts = ['documents', 'administration'].map((name) =>
      readFileSync(`templates/legal/${name}.yaml`, 'utf8'),
    )
    expect(texts.join('\n')).not.toMatch(/\/work\/|\/tmp\/|\/home\/|file:\/\/|\.md\.|index file/)
    expect(texts.join('\n').normalize('NFC')).toBe(texts.join('\n'))
  })
})

describe('the administration', () => {
  const text = readFileSync('templates/legal/administration.yaml', 'utf8')
  const read = (file: Administration) =>
    readAdministration(
      readSource('administration.yaml', new TextEncoder().encode(stringify(file))),
      administrationShape,
    )

  test('has the 34 units of today and the 29 that were joined to them', () => {
    expect(administration).toEqual(parse(text))
    expect(administration.provinces).toHaveLength(34)
    expect(
      administration.provinces.filter(({ kind }) => kind === 'thành phố').map(({ name }) => name),
    ).toEqual([...['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Đồng Nai', 'Hồ Chí Minh', 'Cần Thơ']])
    expect(administration.formerProvinces.filter(({ since }) => since === '2025-07-01')).toHaveLength(29)
  })

  test('has each name once', () => {
    const names = [
      ...administration.provinces,
      ...administration.formerProvinces,
      ...administration.formerBodies,
    ].flatMap(({ name, spellings = [] }) => [name, ...spellings])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('reports a province of today that is none', () => {
    const [first, ...rest] = administration.formerProvinces
    if (!first) throw new Error('no former provinces')
    const { diagnostics } = read({
      ...administration,
      formerProvinces: [{ ...first, now: 'Hà Tuyên' }, ...rest],
    })
    expect(diagnostics).toMatchObject([
      { code: 'registry/unknown-province', path: ['formerProvinces', 0, 'now'] },
    ])
  })

  test('reports an unknown key', () => {
    const { value, diagnostics } = read({ ...administration, ...{ communes: [] } })
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([{ code: 'schema/unknown-key' }])
  })
})

describe.each(['registry', 'administration', 'days-off'])('the schema of the %s', (name) => {
  const schema: Schema = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'))
  const parts = [schema, ...Object.values(schema.$defs ?? {})]
  const keys = parts.flatMap(({ properties = {} }) => Object.entries(properties))

  test('refuses all keys that it does not name', () => {
    expect(keys.length).toBeGreaterThan(15)
    expect(parts.filter((part) => part.properties && part.additionalProperties !== false)).toEqual([])
  })

  test.each(keys)('explains %s in Vietnamese and by an example', (_key, { description = '', examples }) => {
    expect(description).toMatch(/^\p{Lu}.*[ạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữựđ].*\.$/u)
    expect(description).toBe(description.normalize('NFC'))
    expect(examples).not.toHaveLength(0)
  })
})

/** A schema and what is used of it here. */
interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
}

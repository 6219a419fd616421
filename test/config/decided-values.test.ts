import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfigFile } from '../../src/config/config-file.ts'
import { decidedKeys, decidedValues } from '../../src/config/decided-values.ts'
import { configOf } from '../../src/config/read-config.ts'
import { rules } from '../../src/rules/rules.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { readSource } from '../../src/source/read-source.ts'

const shape = shapeOf(readFileSync('schemas/config.schema.json', 'utf8'))

const near = `extends: shared/office.yaml
issuer:
  name: Sở Nội vụ tỉnh Lạng Sơn
units:
  van-phong: Văn phòng Sở
rules: { due-on-day-off: warning }
legalDocuments:
  - id: quy-che
    number: 12/2025/QĐ-UBND
    kind: Quyết định
    issuer: Ủy ban nhân dân tỉnh Lạng Sơn
    scope: province
    province: Lạng Sơn
    confidence: confirmed
`
const far = `issuer:
  name: Sở Nội vụ tỉnh Hà Giang
  parent: Ủy ban nhân dân tỉnh Hà Giang
signature:
  - lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC]
    name: >-
      Nông
      Thị Hòa
  - lines: [CHỦ TỊCH]
    name:
archive: VT, TĐKT
units:
  van-phong: Văn phòng
  cac-don-vi:
    name: Các đơn vị liên quan
    collective: true
templates: mau-rieng
rules:
  due-on-day-off: off
  law-with-number: info
houseRules:
  - { id: khong-phan-dau, where: all, pattern: Phấn đấu, message: Nêu việc phải làm. }
`

function sourceOf(file: string, text: string) {
  return readSource(file, new TextEncoder().encode(text))
}

const sources = [sourceOf('tdkt.config.yaml', near), sourceOf('shared/office.yaml', far)]
const values = decidedValues(sources)
const told = values.map(({ path, value, file, line, overruledBy }) =>
  [
    path.join('.'),
    value,
    `${file}:${line}`,
    ...(overruledBy ? [`${overruledBy.file}:${overruledBy.line}`] : []),
  ].join(' | '),
)

test('every value is told with the file and line that decide it, nested ones each with their own', () => {
  expect(told).toEqual([
    'issuer.name | Sở Nội vụ tỉnh Lạng Sơn | tdkt.config.yaml:3',
    'issuer.name | Sở Nội vụ tỉnh Hà Giang | shared/office.yaml:2 | tdkt.config.yaml:2',
    'issuer.parent | Ủy ban nhân dân tỉnh Hà Giang | shared/office.yaml:3 | tdkt.config.yaml:2',
    'signature.0.lines | KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC | shared/office.yaml:5',
    'signature.0.name | Nông Thị Hòa | shared/office.yaml:6',
    'signature.1.lines | CHỦ TỊCH | shared/office.yaml:9',
    'signature.1.name |  | shared/office.yaml:10',
    'archive | VT, TĐKT | shared/office.yaml:11',
    'units.van-phong | Văn phòng Sở | tdkt.config.yaml:5',
    'units.van-phong | Văn phòng | shared/office.yaml:13 | tdkt.config.yaml:5',
    'units.cac-don-vi.name | Các đơn vị liên quan | shared/office.yaml:15',
    'units.cac-don-vi.collective | true | shared/office.yaml:16',
    'rules.due-on-day-off | warning | tdkt.config.yaml:6',
    'rules.due-on-day-off | off | shared/office.yaml:19 | tdkt.config.yaml:6',
    'rules.law-with-number | info | shared/office.yaml:20',
    'houseRules.khong-phan-dau | Nêu việc phải làm. | shared/office.yaml:22',
    'legalDocuments.quy-che | Quyết định 12/2025/QĐ-UBND | tdkt.config.yaml:8',
    'templates | mau-rieng | shared/office.yaml:17',
    'extends | shared/office.yaml | tdkt.config.yaml:1',
  ])
  for (const { file, isInherited } of values) expect(isInherited).toBe(file === 'shared/office.yaml')
})

test('what is said to be in force is what plans are judged by', () => {
  const files = sources.map((source) => ({ source, file: readConfigFile(source, shape).value ?? {} }))
  const { value: config, diagnostics } = configOf(files, { rules, documents: [] })
  expect(diagnostics).toEqual([])
  const inForce = values.filter(({ overruledBy }) => !overruledBy)
  const ownersOf = (key: string, depth: number) =>
    new Set(
      inForce
        .filter(({ path }) => path[0] === key)
        .map(({ path, file }) => [...path.slice(0, depth), file].join('.')),
    )

  for (const key of ['issuer', 'signature', 'archive']) {
    const shared = config?.shared.filter(({ path }) => path[0] === key) ?? []
    expect(ownersOf(key, 1)).toEqual(
      new Set(shared.map(({ path, source }) => [...path, source.file].join('.'))),
    )
  }
  const units = config?.shared.filter(({ path }) => path[0] === 'units') ?? []
  expect(ownersOf('units', 2)).toEqual(
    new Set(units.map(({ path, source }) => [...path, source.file].join('.'))),
  )
  const severities = inForce.flatMap(({ path, value }) => (path[0] === 'rules' ? [[path[1], value]] : []))
  expect(new Map(severities as [string, string][])).toEqual(config?.severities)
  expect(config?.documents.map(({ id }) => id)).toEqual(['quy-che'])
  expect(config?.houseRules.map(({ id }) => id)).toEqual(['khong-phan-dau'])
  expect(config?.templates).toBe('shared/mau-rieng')
})

test('every key of a config is told', () => {
  const { properties } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8'))
  expect(decidedKeys.toSorted()).toEqual(Object.keys(properties).toSorted())
})

test('an empty config decides nothing', () => {
  expect(decidedValues([sourceOf('tdkt.config.yaml', '')])).toEqual([])
})

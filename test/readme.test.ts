import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfigFile } from '../src/config/config-file.ts'
import { configOf } from '../src/config/read-config.ts'
import { reporters } from '../src/report/reporters.ts'
import { rules } from '../src/rules/rules.ts'
import { shapeOf } from '../src/schema/shape.ts'
import { readSource } from '../src/source/read-source.ts'
import { findings } from './support/check.ts'
import { scratchFolder, tdkt } from './support/command.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, kind, text = '']) => ({ kind, text }))
const textOf = (kind: string, nth = 0, word = '') =>
  blocks.filter((block) => block.kind === kind && block.text.includes(word))[nth]?.text ?? ''

test('the faulty plan of the README has the report that the README shows', () => {
  const plan = textOf('yaml')
  const text = readSource('ke-hoach.yaml', new TextEncoder().encode(plan))
  const diagnostics = findings(plan).map((each) => ({ ...each, file: 'ke-hoach.yaml' }))
  const files = [{ file: 'ke-hoach.yaml', text, diagnostics, tasks: 0, complete: true }]
  const look = {
    language: 'vi',
    color: false,
    unicode: true,
    quiet: false,
    version: '',
    explanations: [],
  } as const
  expect(diagnostics.length).toBeGreaterThan(4)
  expect(reporters.text({ files, rules: 0, final: false, failOn: 'error' }, look)).toBe(textOf('text'))
})

test('the config of the README is one, and its house rule passes its own tests', () => {
  const source = readSource('tdkt.config.yaml', new TextEncoder().encode(textOf('yml', 0, 'houseRules')))
  const shape = shapeOf(readFileSync('schemas/config.schema.json', 'utf8'))
  const { value, diagnostics } = readConfigFile(source, shape)
  expect(diagnostics).toEqual([])
  const file = value ?? {}
  const known = { rules: rules.map(({ id }) => ({ id })), documents: [] }
  const config = configOf([{ source, file }], known)
  expect(config).toMatchObject({ diagnostics: [], value: { failedTests: [], houseRules: [{}] } })
})

test('the answers of the README are right for the draft that it tells of', async () => {
  const [, command = ''] = /npx tdkt (draft --from .+)/.exec(textOf('sh', 0, 'tdkt draft')) ?? []
  const cwd = scratchFolder({
    'plans/2019.yaml': readFileSync('plans/2019.yaml', 'utf8'),
    'tra-loi.yaml': textOf('yml', 0, 'tra-loi.yaml'),
  })
  const ran = await tdkt([...command.split(' '), '--answers', 'tra-loi.yaml'], { cwd })
  expect([ran.code, ran.err]).toEqual([0, ''])
  const plan = readFileSync(join(cwd, 'plans/2020.yaml'), 'utf8')
  expect(plan).toContain('name: Nguyễn Thị Hà')
  expect(plan).not.toContain('sơ kết 5 năm thực hiện Chỉ thị')
  expect(readFileSync(join(cwd, 'theo-doi.md'), 'utf8')).toContain('hoang-van-thu')
})

test('the map of src/ names every room and the README calls the test command of package.json', () => {
  const map = textOf('text', 1)
  const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(rooms.length).toBeGreaterThan(8)
  for (const { name } of rooms) expect(map).toContain(`${name}/`)
  expect(map.trim().split('\n')).toHaveLength(24)
  expect(readme).toContain('npm test')
})

test('files that the README points at are there', () => {
  const links = [...readme.matchAll(/\]\(([^)#][^)]*)\)|src="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  )
  const local = links.filter((link) => !link.startsWith('http'))
  expect(local.length).toBeGreaterThan(6)
  for (const link of local) expect(() => readFileSync(link)).not.toThrow()
})

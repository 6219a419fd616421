import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Rooms from the ground up; what stands in one line are neighbours that do not know each other. */
const levels = [
  ['remembered'],
  ['text', 'syllable', 'day', 'diagnostic', 'exit-code', 'assets', 'completion'],
  ['io', 'written-days'],
  ['source', 'markup', 'ooxml'],
  ['schema'],
  ['plan', 'legal', 'format'],
  ['calendar'],
  ['config'],
  ['rules', 'document', 'draft', 'diff', 'importers', 'audit', 'silencing', 'doctor'],
  ['writers', 'report'],
  ['check-plan', 'build-document'],
  ['draft-plan', 'import-plan'],
  ['commands'],
  ['cli', 'terminal'],
  ['main'],
]

/** The one room in which a package lives. */
const homes: Readonly<Record<string, string>> = {
  'js-yaml': 'source',
  yaml: 'source',
  ajv: 'schema',
  handlebars: 'markup',
  mdast: 'markup',
  'mdast-util-directive': 'markup',
  'mdast-util-from-markdown': 'markup',
  'mdast-util-gfm-table': 'markup',
  'micromark-extension-directive': 'markup',
  'micromark-extension-gfm-table': 'markup',
  docx: 'writers',
  fflate: 'ooxml',
  saxes: 'ooxml',
  htmlparser2: 'importers',
  chalk: 'report',
  diff: 'diff',
  'string-width': 'report',
  commander: 'cli',
  tinyglobby: 'terminal',
  'fastest-levenshtein': 'text',
  re2js: 'config',
  '@clack/prompts': 'terminal',
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join('src', file), 'utf8') }))

const imports = files.flatMap(({ file, text }) =>
  [
    ...text.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm),
  ].map(([, from, late, bare]) => ({
    file,
    target: from ?? late ?? bare ?? '',
  })),
)

const roomOf = (file: string) => (file.split('/')[0] ?? file).replace(/\.ts$/, '')
const levelOf = (room: string) => levels.findIndex((rooms) => rooms.includes(room))

test('there are files and imports to look at', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(imports.length).toBeGreaterThan(200)
  expect(imports.some(({ target }) => target.startsWith('../'))).toBe(true)
})

test('every room has its level', () => {
  expect(files.map(({ file }) => roomOf(file)).filter((room) => levelOf(room) < 0)).toEqual([])
})

test('imports lead down, never sideways or up', () => {
  const wrong = imports.flatMap(({ file, target }) => {
    if (!target.startsWith('.')) return []
    const [from, to] = [roomOf(file), roomOf(normalize(join(file, '..', target)))]
    return from === to || levelOf(to) < levelOf(from) ? [] : [`${file} → ${target}`]
  })
  expect(wrong).toEqual([])
})

test('writers do not know rules, and reports do not know documents', () => {
  const closed = [
    ['writers', 'rules'],
    ['report', 'document'],
  ]
  const wrong = imports.filter(({ file, target }) =>
    closed.some(([from, to]) => roomOf(file) === from && target.includes(`/${to}/`)),
  )
  expect(wrong).toEqual([])
})

describe('packages', () => {
  const outside = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'))

  test('live in one room each', () => {
    const wrong = outside.filter(({ file, target }) => homes[packageOf(target)] !== roomOf(file))
    expect(wrong).toEqual([])
  })

  test('are all declared, each with a home that uses it, and none is needed at run time', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies?: object
      devDependencies: object
    }
    const used = new Set(outside.map(({ target }) => packageOf(target)))
    expect([...used].toSorted()).toEqual(Object.keys(homes).toSorted())
    used.delete('mdast')
    expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining([...used]))
    expect(dependencies).toBeUndefined()
  })
})

test('only the edge knows the process, the console, the clock and the file system', () => {
  const edge = ['main', 'terminal']
  const worldly = /\bconsole\.|\bprocess\.|from 'node:|\bDate\.now\(|new Date\(|Math\.random\(/
  expect(files.filter(({ file, text }) => edge.includes(roomOf(file)) && worldly.test(text))).not.toEqual([])
  expect(
    files
      .filter(({ file, text }) => !edge.includes(roomOf(file)) && worldly.test(text))
      .map(({ file }) => file),
  ).toEqual([])
})

test('files are small and there is no drawer', () => {
  expect(files.filter(({ text }) => text.split('\n').length > 250).map(({ file }) => file)).toEqual([])
  expect(
    files
      .filter(({ file }) => /(^|[/-])(utils?|helpers?|misc|common)(\.ts|\/)/i.test(file))
      .map(({ file }) => file),
  ).toEqual([])
})

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scratchFolder, tdkt } from '../support/command.ts'
import { type Editor, openFolder, type Place } from './editor.ts'

const folder = scratchFolder()
const lines = { plan: '# yaml-language-server: $schema=../.tdkt/plan.schema.json\n' }
const plan = () => readFileSync(join(folder, 'plans/2027.yaml'), 'utf8')
const config = () => readFileSync(join(folder, 'tdkt.config.yaml'), 'utf8')

beforeAll(async () => {
  expect(await tdkt(['init', '--year', '2027'], { cwd: folder })).toMatchObject({ code: 0 })
})

test('the copies of the schemas name nothing that an editor would have to fetch', () => {
  for (const name of ['plan', 'config']) {
    const text = readFileSync(join(folder, `.tdkt/${name}.schema.json`), 'utf8')
    const references = Array.from(text.matchAll(/"\$ref": *"([^"]*)"/g), ([, to]) => to)
    expect(references.length).toBeGreaterThan(5)
    expect(references.filter((to) => !to?.startsWith('#'))).toEqual([])
  }
})

/** The `yaml.` settings of a file for VS Code, put together as VS Code hands them on. */
function yamlSettings(text: string): object {
  const { 'yaml.schemas': schemas, 'yaml.schemaStore.enable': enable } = JSON.parse(text)
  return { schemas, schemaStore: { enable } }
}

describe.each([
  ['the settings of the folder', (text: string) => yamlSettings(text), ''],
  ['the first line of each file alone', () => ({ schemaStore: { enable: false } }), lines.plan],
])('an editor that goes by %s', (_, settings, first) => {
  let editor: Editor
  beforeAll(async () => {
    const text = readFileSync(join(folder, '.vscode/settings.json'), 'utf8')
    editor = await openFolder(folder, settings(text), `${first}tdkt: 0\n`)
  })
  afterAll(() => editor.close())

  const asKept = (text: string) => (first === '' ? text.replace(/^#.*\n/, '\n') : text)

  test('marks nothing in the plan and in the config that were written', async () => {
    expect((await editor.open(asKept(plan()), 'plans/2027.yaml')).marks).toEqual([])
    expect((await editor.open(asKept(config()), 'tdkt.config.yaml')).marks).toEqual([])
  })

  test('explains, offers and marks in a plan', async () => {
    const text = asKept(plan()).replace('archive:', 'archve:')
    const file = await editor.open(text)
    expect(file.marks.map(({ message }) => message)).toEqual([
      expect.stringContaining('Tệp kế hoạch phải có'),
    ])
    expect(await file.hover(placeOf(text, 'year:'))).toContain('Năm của kế hoạch')

    const started = await editor.open(`${first}tdkt: 1\nyear: 2027\n`)
    const offers = await started.offers({ line: first === '' ? 2 : 3, character: 0 })
    expect(offers.map(({ label }) => label)).toEqual(expect.arrayContaining(['document', 'units']))
  })

  test('explains and offers in the config', async () => {
    const text = `${asKept(config())}archive: VT\n`
    const file = await editor.open(text, 'tdkt.config.yaml')
    expect(await file.hover(placeOf(text, '\narchive:', 2))).toContain('Nội dung sau chữ “Lưu:”')
    const offers = await file.offers({ line: text.split('\n').length - 1, character: 0 })
    expect(offers.map(({ label }) => label)).toEqual(expect.arrayContaining(['issuer', 'rules']))
  })
})

function placeOf(text: string, words: string, further = 1): Place {
  const before = text.slice(0, text.indexOf(words) + further).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

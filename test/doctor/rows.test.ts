import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { baseline } from '../../src/doctor/baseline.ts'
import { isReady } from '../../src/doctor/check-up.ts'
import { config } from '../../src/doctor/config.ts'
import { editor } from '../../src/doctor/editor.ts'
import { font } from '../../src/doctor/font.ts'
import { formats, installation } from '../../src/doctor/installation.ts'
import { language } from '../../src/doctor/language.ts'
import { leftBehind } from '../../src/doctor/left-behind.ts'
import { legalRegistry } from '../../src/doctor/legal-registry.ts'
import { libreOffice } from '../../src/doctor/libreoffice.ts'
import { node } from '../../src/doctor/node.ts'
import { outputFolder } from '../../src/doctor/output-folder.ts'
import { plans } from '../../src/doctor/plans.ts'
import { checkNames, type Grade, type Row } from '../../src/doctor/row.ts'
import { schemaCopy } from '../../src/doctor/schema-copy.ts'
import { consoleOf } from '../../src/doctor/screen.ts'
import { tdkt } from '../../src/doctor/tdkt.ts'
import { templates } from '../../src/doctor/templates.ts'

const problem = { vi: 'tdkt.config.yaml:1:1  Thiếu mục.', en: 'tdkt.config.yaml:1:1  A key is missing.' }
const here = { isTerminal: true, color: true, system: 'linux', locale: 'vi_VN.UTF-8', unicode: true }
const today = { year: 2027, month: 11, day: 22 }
const none = { error: 0, warning: 0, info: 0 }
const plan = { file: 'plans/2026.yaml', isReadable: true, counts: none }

const found: readonly [string, Grade, Row][] = [
  ['a new Node.js', 'ok', node({ running: '22.1.0', needed: '>=20.19' })],
  ['the oldest Node.js that will do', 'ok', node({ running: '20.19.0', needed: '>=20.19' })],
  ['a Node.js older by its second number', 'must-fix', node({ running: '20.9.5', needed: '>=20.19' })],
  ['a Node.js older by its first number', 'must-fix', node({ running: '18.20.1', needed: '>=20.19' })],
  ['a version of tdkt', 'ok', tdkt({ version: '0.1.0' })],
  ['a console of UTF-8', 'ok', consoleOf(here)],
  ['a console that says nothing', 'ok', consoleOf({ ...here, locale: '', isTerminal: false, color: false })],
  ['a console of ASCII', 'should-fix', consoleOf({ ...here, unicode: false, locale: 'C' })],
  [
    'a console of ASCII under Windows',
    'should-fix',
    consoleOf({ ...here, unicode: false, locale: 'C', system: 'win32' }),
  ],
  ['the language nobody asked for', 'ok', language({ language: 'vi' })],
  ['the language of a flag', 'ok', language({ language: 'en', flag: 'en', variable: 'fr' })],
  ['the language of the environment', 'ok', language({ language: 'en', variable: 'en' })],
  ['a language that tdkt does not speak', 'should-fix', language({ language: 'vi', variable: 'fr' })],
  ['a whole installation', 'ok', installation({ files: 24, broken: [] })],
  ['a broken installation', 'must-fix', installation({ files: 24, broken: ['schemas/plan.schema.json'] })],
  ['formats', 'ok', formats({ ids: ['nd30-2020'] })],
  ['no format', 'must-fix', formats({ ids: [] })],
  ['a registry a year old', 'ok', legalRegistry({ asOf: '2026-11-22', documents: 121, today })],
  [
    'a registry a year and a day old',
    'should-fix',
    legalRegistry({ asOf: '2026-11-21', documents: 121, today }),
  ],
  ['plans that pass', 'ok', plans({ plans: [plan, plan] })],
  ['plans with warnings', 'ok', plans({ plans: [{ ...plan, counts: { ...none, warning: 2, info: 1 } }] })],
  ['plans with errors', 'should-fix', plans({ plans: [{ ...plan, counts: { ...none, error: 1 } }] })],
  [
    'plans that nobody could judge',
    'should-fix',
    plans({ plans: [{ file: 'plans/2026.yaml', isReadable: true }] }),
  ],
  ['a plan that cannot be read', 'must-fix', plans({ plans: [plan, { ...plan, isReadable: false }] })],
  ['no plan', 'should-fix', plans({ plans: [] })],
  ['no config', 'ok', config({})],
  ['a sound config', 'ok', config({ file: 'tdkt.config.yaml', files: 2, values: 5 })],
  ['a config to look at', 'should-fix', config({ file: 'tdkt.config.yaml', warnings: [problem] })],
  ['a broken config', 'must-fix', config({ file: 'tdkt.config.yaml', errors: [problem] })],
  ['sound templates', 'ok', templates({ folder: 'mau', problems: [] })],
  ['faulty templates', 'must-fix', templates({ folder: 'mau', problems: [problem] })],
  ['the right copy', 'ok', schemaCopy({ path: '.tdkt/plan.schema.json', state: 'same' })],
  ['no copy', 'should-fix', schemaCopy({ path: '.tdkt/plan.schema.json', state: 'missing' })],
  ['an old copy', 'should-fix', schemaCopy({ path: '.tdkt/plan.schema.json', state: 'different' })],
  ['an editor that knows the copies', 'ok', editor({ path: '.vscode/settings.json', state: 'named' })],
  ['no editor', 'should-fix', editor({ path: '.vscode/settings.json', state: 'missing' })],
  ['an editor not told', 'should-fix', editor({ path: '.vscode/settings.json', state: 'silent' })],
  ['an output folder', 'ok', outputFolder({ folder: 'out', state: 'writable' })],
  ['an output folder to be made', 'ok', outputFolder({ folder: 'out', state: 'absent' })],
  ['an output folder to read only', 'must-fix', outputFolder({ folder: 'out', state: 'read-only' })],
  ['a file in its place', 'must-fix', outputFolder({ folder: 'out', state: 'no-folder' })],
  ['nothing left behind', 'ok', leftBehind({ files: [] })],
  ['a file left behind', 'should-fix', leftBehind({ files: ['out/.tdkt-0a1b2c3d-4711-9e8f7a6b.tmp'] })],
  ['known findings', 'ok', baseline({ file: 'ton.json', known: 5, mended: 0 })],
  ['known findings that are mended', 'should-fix', baseline({ file: 'ton.json', known: 5, mended: 2 })],
  ['LibreOffice', 'ok', libreOffice({ path: '/usr/bin/soffice' })],
  ['no LibreOffice', 'should-fix', libreOffice({})],
  ['Times New Roman', 'ok', font({ families: ['Arial', 'Times New Roman'] })],
  ['its twin', 'ok', font({ families: ['Tinos'] })],
  ['fonts of another width', 'should-fix', font({ families: ['Arial'] })],
  ['fonts nobody knows of', 'ok', font({})],
]

test.each(found)('%s: %s', (_, grade, row) => expect(row.grade).toBe(grade))

test('every check turns every colour that it has, and every check there is was made to', () => {
  expect(new Set(found.map(([, , { check }]) => check))).toEqual(new Set(checkNames))
  const colors = (name: string) =>
    new Set(found.filter(([, , row]) => row.check === name).map(([, , row]) => row.grade))
  for (const name of checkNames) expect([name, colors(name).size > 1]).toEqual([name, name !== 'tdkt'])
  expect(readdirSync('src/doctor').length).toBeGreaterThan(15)
})

describe.each(found)('what is said of %s', (_, grade, { words, help, details = [] }) => {
  test('is a sentence in two languages, with help wherever something is to be mended', () => {
    expect(words.vi).toMatch(/^[\p{L}\d.].*\.$/su)
    expect(words.vi).toBe(words.vi.normalize('NFC'))
    expect(words.vi).not.toMatch(/\b(schema|property|undefined|token|regex)\b(?!\.json)/)
    expect(words.en.replaceAll(problem.en, '')).not.toMatch(/[\u00c0-\u024f\u1e00-\u1eff]/)
    expect(help !== undefined || grade === 'ok').toBe(true)
    expect(details.every(({ vi, en }) => vi !== '' && en !== '')).toBe(true)
  })
})

test('a font that nobody knows of is said to be unknown', () => {
  expect(font({}).words.vi).toContain('Chưa rõ')
})

test('work can begin unless something must be mended', () => {
  const [good, better, worst] = [libreOffice({ path: 'x' }), libreOffice({}), formats({ ids: [] })]
  expect(isReady({ rows: [good, better] })).toBe(true)
  expect(isReady({ rows: [good, better, worst] })).toBe(false)
})

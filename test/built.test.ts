import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readOwnData } from '../src/commands/own-files.ts'
import { rules } from '../src/rules/rules.ts'
import { shapeOf } from '../src/schema/shape.ts'
import { shapeBy, type Validate } from '../src/schema/shape-problems.ts'
import { builtContents, packageOf } from './support/built.ts'
import { performed, program, root, run, scratchFolder, tdkt } from './support/command.ts'

const contents = builtContents()
const require = createRequire(import.meta.url)

/** What the one file of dist/ that was made from a ready-made part gives. */
function built(part: string): unknown {
  const [file] = Object.entries(contents).find(([, made]) => made.includes(`own:${part}`)) ?? []
  if (file === undefined) throw new Error(`No file of dist/ holds “${part}”.`)
  return require(join(root, 'dist', file)).default
}

describe('what the build read ahead', () => {
  test('is what the files of templates/ say', async () => {
    const read = await readOwnData({ readAsset: async (path) => readFileSync(join(root, path), 'utf8') })
    expect(read.registry.documents.length).toBeGreaterThan(100)
    const withoutRemarks = JSON.stringify(read, (key, value) =>
      /^(sources|note)$/.test(key) ? undefined : value,
    )
    expect(withoutRemarks.length).toBeLessThan(JSON.stringify(read).length - 20_000)
    expect(JSON.stringify(built('data'))).toBe(withoutRemarks)
  })

  test('is what the rules say of themselves', () => {
    const { words } = require(join(root, 'dist/rule-words.js'))
    expect(Object.keys(words)).toHaveLength(rules.length)
    for (const { id, title, why, basis, example } of rules) {
      expect(words[id]).toEqual({ title, why, ...(basis && { basis }), example })
    }
  })

  test.each(['2019', '2026'])('prints plans/%s.yaml as the sources do', async (name) => {
    const here = scratchFolder()
    await tdkt(['compile', `plans/${name}.yaml`, '--to', 'docx,md,html', '-o', here], { cwd: root })
    const from = scratchFolder()
    await performed(['compile', `plans/${name}.yaml`, '--to', 'docx,md,html', '-o', from], root)
    expect(readdirSync(here)).toHaveLength(3)
    for (const file of readdirSync(here)) {
      expect(readFileSync(join(here, file))).toEqual(readFileSync(join(from, file)))
    }
  })

  test.each([
    ['plan', 'plans/2026.yaml'],
    ['plan', 'plans/2019.yaml'],
    ['config', 'templates/workplace/tdkt.config.yaml'],
    ['format', 'templates/formats/nd30-2020.yaml'],
  ])('finds in a spoilt %s what the schema finds (%s)', (name, file) => {
    const ahead = shapeBy(built(name) as Validate)
    const now = shapeOf(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
    const sound: unknown = parse(readFileSync(join(root, file), 'utf8'))
    const spoilt = [...spoiltCopies(sound)]
    expect(spoilt.filter((data) => now.problemsOf(data).length > 0).length).toBeGreaterThan(1)
    for (const data of [sound, ...spoilt]) expect(ahead.problemsOf(data)).toEqual(now.problemsOf(data))
  })
})

/** The data with each of its values in turn made a number, an empty list, nothing, or put under another key. */
function* spoiltCopies(data: unknown): Generator<unknown> {
  yield* [7, [], null]
  if (typeof data !== 'object' || data === null) return
  for (const [key, value] of Object.entries(data)) {
    const others = Object.entries(data).filter(([other]) => other !== key)
    if (!Array.isArray(data)) yield Object.fromEntries([...others, [`${key}s`, value]])
    for (const bad of spoiltCopies(value)) {
      yield Array.isArray(data) ? data.with(Number(key), bad) : { ...data, [key]: bad }
    }
  }
}

describe('a command loads what it needs', () => {
  test('the version and the first page of help: the reader of the command line alone', async () => {
    for (const words of [['--version'], ['--help'], ['-h', '--lang', 'en']]) {
      const { files, packages } = await loadedBy(words)
      expect(files.length).toBeLessThan(14)
      expect(packages).toEqual(['commander', 'fastest-levenshtein'])
    }
  })

  test('printing a schema: no package besides', async () => {
    expect((await loadedBy(['schema', 'plan'])).packages).toEqual(['commander', 'fastest-levenshtein'])
  })

  test('explaining a rule: what the rules say of themselves', async () => {
    expect((await loadedBy(['explain', 'quarter-twice'])).made).toContain('own:rule-words')
  })

  test('checking a plan: the reader of YAML, and nothing that makes documents or house rules', async () => {
    const { packages, made } = await loadedBy(['validate', 'plans/2026.yaml'])
    expect(packages).toEqual(expect.arrayContaining(['commander', 'js-yaml', 'chalk']))
    for (const name of ['yaml', 'docx', 'handlebars', 're2js', 'micromark', 'tinyglobby', 'diff']) {
      expect(packages).not.toContain(name)
    }
    const ofAjv = made.filter((file) => file.includes('node_modules/ajv/'))
    expect(ofAjv.filter((file) => !file.includes('/ajv/dist/runtime/'))).toEqual([])
    expect(made).toEqual(expect.arrayContaining(['own:plan', 'own:data']))
    expect(made).not.toContain('own:config')
    expect(made).not.toContain('own:rule-words')
    expect(Object.values(contents).flat()).toContain('src/terminal/watcher.ts')
    expect(made.filter((file) => /watch(er|ed|-|\.ts)/.test(file))).toEqual([])
  })

  test('Markdown: no Word and no zip, and nothing that reads templates or Markdown', async () => {
    const folder = scratchFolder()
    const markdown = await loadedBy(['compile', 'plans/2026.yaml', '--to', 'md', '-o', folder])
    expect(markdown.packages).toContain('handlebars')
    expect(markdown.made.filter(readsTemplates)).toEqual([])
    for (const name of ['docx', 'fflate', 'micromark']) expect(markdown.packages).not.toContain(name)
    const word = await loadedBy(['compile', 'plans/2026.yaml', '--to', 'docx', '-o', folder])
    expect(word.packages).toEqual(expect.arrayContaining(['docx', 'fflate']))
    expect(word.packages).not.toContain('micromark')
    expect(readdirSync(folder)).toEqual(['2026.docx', '2026.md'])
    expect(markdown.bytes).toBeGreaterThan(300_000)
    expect(markdown.bytes).toBeLessThan(1_200_000)
    expect(word.bytes - markdown.bytes).toBeGreaterThan(100_000)
    expect(word.bytes - markdown.bytes).toBeLessThan(250_000)
  })

  test('templates of an office: what reads them, for those alone that are not ours', async () => {
    const office = scratchFolder()
    await tdkt(['template', 'eject', 'mau'], { cwd: office })
    const words = ['compile', 'plans/2026.yaml', '--to', 'md', '-o', join(office, 'out'), '--template']
    const own = await loadedBy([...words, join(office, 'mau')])
    expect(own.made.filter(readsTemplates).length).toBeGreaterThan(3)
  })
})

function readsTemplates(file: string): boolean {
  return file.includes('handlebars/dist/cjs/handlebars/compiler/')
}

describe('checking a good plan', () => {
  test('makes no tables of all Unicode, and few expressions ready', async () => {
    const { expressions, copies, segmenters } = await madeReadyBy(['validate', 'plans/2026.yaml'])
    expect(expressions.length).toBeGreaterThan(100)
    expect(expressions.length).toBeLessThan(330)
    expect(expressions.filter((expression) => /\\[pP]\{/.test(expression))).toEqual([])
    expect(expressions.filter((expression) => expression.length > 6000)).toEqual([])
    expect(segmenters).toBe(0)
    expect(copies).toBe(0)
  })

  test('asks Node for nothing that only writing and asking need', async () => {
    const { parts } = await madeReadyBy(['validate', 'plans/2026.yaml'])
    expect(parts).toContain('NativeModule stream')
    for (const part of ['crypto', 'child_process', 'readline', 'fs/promises', 'internal/fs/streams']) {
      expect(parts).not.toContain(`NativeModule ${part}`)
    }
  })
})

/** The expressions that a command puts to use, how often it copies one for a text or asks for graphemes, and the parts of Node it loads. */
async function madeReadyBy(words: readonly string[]) {
  const folder = scratchFolder({
    'count.cjs': `
      const { exec } = RegExp.prototype
      const expressions = new Set()
      RegExp.prototype.exec = function (text) {
        expressions.add(this.source + '/' + this.flags)
        return exec.call(this, text)
      }
      const { matchAll } = String.prototype
      let copies = 0
      String.prototype.matchAll = function (pattern) {
        copies += 1
        return matchAll.call(this, pattern)
      }
      const { Segmenter } = Intl
      let segmenters = 0
      Intl.Segmenter = class extends Segmenter {
        constructor(...given) {
          super(...given)
          segmenters += 1
        }
      }
      process.on('exit', () => {
        RegExp.prototype.exec = exec
        const told = { expressions: [...expressions], copies, segmenters, parts: process.moduleLoadList }
        process._rawDebug('\\nREADY ' + JSON.stringify(told))
      })`,
  })
  const { code, err } = await run(process.execPath, ['-r', join(folder, 'count.cjs'), program, ...words], {
    cwd: root,
  })
  expect(code).toBe(0)
  const told: { expressions: string[]; copies: number; segmenters: number; parts: string[] } = JSON.parse(
    /^READY (.*)$/m.exec(err)?.[1] ?? '{}',
  )
  return told
}

/** The files of dist/ that a command loads, their size, what they were made from, and the packages among that. */
async function loadedBy(words: readonly string[]) {
  const folder = scratchFolder({
    'tell.cjs': `process.on('exit', () => process._rawDebug('\\nLOADED ' + JSON.stringify(Object.keys(require.cache))))`,
  })
  const { err } = await run(process.execPath, ['-r', join(folder, 'tell.cjs'), program, ...words], {
    cwd: root,
  })
  const loaded: string[] = JSON.parse(/^LOADED (.*)$/m.exec(err)?.[1] ?? '[]')
  const files = loaded.flatMap((file) => /[\\/]dist[\\/]([^\\/]+)$/.exec(file)?.[1] ?? [])
  const made = files.flatMap((file) => contents[file] ?? [])
  const bytes = files.reduce((sum, file) => sum + statSync(join(root, 'dist', file)).size, 0)
  return { files, made, bytes, packages: [...new Set(made.flatMap(packageOf))].toSorted() }
}

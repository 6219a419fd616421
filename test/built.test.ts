import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readOwnData } from '../src/commands/own-files.ts'
import { shapeOf } from '../src/schema/shape.ts'
import { shapeBy, type Validate } from '../src/schema/shape-problems.ts'
import { builtContents, packageOf } from './support/built.ts'
import { program, root, run, scratchFolder } from './support/command.ts'

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
    expect(built('data')).toEqual(read)
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
      expect(files.length).toBeLessThan(9)
      expect(packages).toEqual(['commander', 'fastest-levenshtein'])
    }
  })

  test('printing a schema: no package besides', async () => {
    expect((await loadedBy(['schema', 'plan'])).packages).toEqual(['commander', 'fastest-levenshtein'])
  })

  test('checking a plan: the reader of YAML, and nothing that makes documents or house rules', async () => {
    const { packages, made } = await loadedBy(['validate', 'plans/2026.yaml'])
    expect(packages).toEqual(expect.arrayContaining(['commander', 'yaml', 'chalk']))
    for (const name of ['docx', 'handlebars', 're2js', 'micromark', 'tinyglobby', 'diff']) {
      expect(packages).not.toContain(name)
    }
    const ofAjv = made.filter((file) => file.includes('node_modules/ajv/'))
    expect(ofAjv.filter((file) => !file.includes('/ajv/dist/runtime/'))).toEqual([])
    expect(made).toEqual(expect.arrayContaining(['own:plan', 'own:data']))
    expect(made).not.toContain('own:config')
    expect(Object.values(contents).flat()).toContain('src/terminal/watcher.ts')
    expect(made.filter((file) => /watch(er|ed|-|\.ts)/.test(file))).toEqual([])
  })

  test('Markdown: no Word', async () => {
    const folder = scratchFolder()
    const markdown = await loadedBy(['compile', 'plans/2026.yaml', '--to', 'md', '-o', folder])
    expect(markdown.packages).toContain('handlebars')
    expect(markdown.packages).not.toContain('docx')
    const word = await loadedBy(['compile', 'plans/2026.yaml', '--to', 'docx', '-o', folder])
    expect(word.packages).toContain('docx')
    expect(readdirSync(folder)).toEqual(['2026.docx', '2026.md'])
  })
})

/** The files of dist/ that a command loads, what they were made from, and the packages among that. */
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
  return { files, made, packages: [...new Set(made.flatMap(packageOf))].toSorted() }
}

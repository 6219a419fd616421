import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { readPatiently } from '../../src/source/patient-reader.ts'
import { readQuickly } from '../../src/source/quick-reader.ts'
import type { Tree } from '../../src/source/tree.ts'
import { mutant, seedOf } from '../fuzz/mutants.ts'
import { randomFrom } from '../mutation/random.ts'
import { randomYaml } from './random-yaml.ts'

const isLong = process.env['TDKT_LONG'] !== undefined
const seed = Number(process.env['TDKT_SEED'] ?? 1)
const count = isLong ? 200_000 : 2000

const plans = ['test/mutation/plans', 'plans'].flatMap((folder) =>
  readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
)

/** The parts of the plans that begin with a key at the margin: small enough to try many. */
const parts = plans.flatMap((text) => text.split(/(?<=\n)(?=\p{L})/u).filter(({ length }) => length < 3000))

test('the plans that there are are read quickly', () => {
  expect(plans.length).toBeGreaterThan(10)
  expect(plans.filter((text) => !readQuickly(text))).toEqual([])
})

test('whatever both readers read they read alike: values, places, notations and remarks', {
  timeout: 7_200_000,
}, () => {
  const seeds = parts.map(seedOf)
  let [sound, quick] = [0, 0]
  for (let at = 0; at < count; at += 1) {
    const own = (seed * 1_000_003 + at) >>> 0
    const text =
      at % 2 === 0 ? randomYaml(randomFrom(own)) : new TextDecoder().decode(mutant(seeds, randomFrom(own)))
    const patient = patientTree(text)
    if (patient && patient.problems.length === 0) sound += 1
    const read = readQuickly(text)
    if (!read) continue
    quick += 1
    if (!patient || !isDeepStrictEqual(shown(read), shown(patient))) {
      expect.soft(shown(read), `${own}: ${JSON.stringify(text)}`).toEqual(patient && shown(patient))
    }
  }
  expect(sound).toBeGreaterThan(count / 4)
  expect(quick).toBeGreaterThan(sound / 3)
})

test('remarks are found in time that grows with the text, also where words are full of their sign', () => {
  const seconds = (count: number) => {
    const tree = readQuickly(`a: "${' #'.repeat(count)}" # x\n`)
    const start = performance.now()
    expect(tree?.remarks()).toHaveLength(1)
    return (performance.now() - start) / 1000
  }
  expect(seconds(200_000)).toBeLessThan(2)
})

/** What the library makes of a text; nothing where its own stack does not suffice. */
function patientTree(text: string): Tree | undefined {
  try {
    return readPatiently(text)
  } catch {
    return undefined
  }
}

function shown({ root, problems, remarks }: Tree) {
  return { root, problems, remarks: remarks() }
}

test.each([
  ['a tab', 'a:\tb\n'],
  ['a lone carriage return', 'a: b\rc: d\n'],
  ['an anchor and its alias', 'a: &x b\nc: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a document mark', '---\na: b\n'],
  ['a question mark before a key', '? a\n: b\n'],
  ['brackets over several lines', 'a: [b,\n  c]\n'],
  ['an escaped line end', 'a: "b\\\n  c"\n'],
  ['nothing behind a dash', 'a:\n  -\n  - b\n'],
  ['a number beyond all numbers', 'a: 1e999\n'],
  ['words alone', 'a\n'],
  ['nothing', '\n# x\n'],
  ['a mistake', 'a: b: c\n'],
  ['words behind the last entry of a list', 'a:\n- "x" k: v\n'],
  ['words behind brackets in a list', 'a:\n- [x] k: v\n'],
])('%s is left to the patient reader', (_, text) => expect(readQuickly(text)).toBeUndefined())

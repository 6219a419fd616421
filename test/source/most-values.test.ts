import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mostValues } from '../../src/source/over-limit.ts'
import { tokensOf } from '../../src/source/patient-reader.ts'
import { mutant, seedOf } from '../fuzz/mutants.ts'
import { randomFrom } from '../mutation/random.ts'
import { randomYaml } from './random-yaml.ts'

const count = process.env['TDKT_LONG'] === undefined ? 1000 : 50_000
const folder = 'test/mutation/plans'
const seeds = readdirSync(folder).map((file) => seedOf(readFileSync(`${folder}/${file}`, 'utf8')))
const signs = [...'ab \n\n-:?,[]{}*"\'&!|>#%@`.\t\r', '- ', ': ', ' #', '---\n', '...\n', '  ', 'một ', '|\n']

/** The values of a text as the library tells them apart, whether they may stand there or not. */
function values(text: string): number {
  return Array.from(tokensOf(text)).filter(({ token, isWords }) => isWords || /^[-?[{*]/.test(token)).length
}

test('no text holds more values than its signs and lines allow', { timeout: 3_600_000 }, () => {
  let seen = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const random = randomFrom(seed)
    const text =
      [
        () => randomYaml(random),
        () => new TextDecoder().decode(mutant(seeds, random)),
        () => Array.from({ length: 40 }, () => random.pick(signs)).join(''),
      ][seed % 3]?.() ?? ''
    const held = values(text)
    seen += held
    expect(held, JSON.stringify(text)).toBeLessThanOrEqual(mostValues(text))
  }
  expect(seen).toBeGreaterThan(count * 5)
})

test('a plan holds at least half of what its signs allow', () => {
  for (const { text } of seeds) expect(values(text)).toBeGreaterThan(mostValues(text) / 2)
})

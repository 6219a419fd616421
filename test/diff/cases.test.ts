import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { differences } from '../../src/diff/differences.ts'
import { type Change, type Place, parts } from '../../src/diff/plan-differences.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { readSource } from '../../src/source/read-source.ts'
import { planShape } from '../support/check.ts'

const folder = 'test/diff/cases'
const cases = readdirSync(folder)

test('there are at least eight pairs of plans', () => {
  expect(cases.length).toBeGreaterThanOrEqual(8)
})

describe.each(cases)('the pair “%s”', (name) => {
  const [old, now] = [planOf(`${folder}/${name}/old.yaml`), planOf(`${folder}/${name}/new.yaml`)]

  test('differs in exactly what its answer key says', () => {
    const changes = differences(old, now)
    const found = parts.flatMap((part) => changes[part].map((change) => `${part} ${keyLine(change)}`))
    const key = readFileSync(`${folder}/${name}/expected.txt`, 'utf8').split('\n')
    expect(found).toEqual(key.filter((line) => line !== ''))
  })

  test('is the same as itself', () => {
    for (const plan of [old, now]) {
      expect(Object.values(differences(plan, structuredClone(plan))).flat()).toEqual([])
    }
  })
})

/** `old place → new place`, what became of it, its changed fields; `~` where only the years moved on. */
function keyLine(change: Change): string {
  if (change.kind === 'added') return `- → ${place(change.new)}`
  if (change.kind === 'dropped') return `${place(change.old)} → -`
  const { moved, reordered, fields } = change
  const how = [moved ? 'moved' : '', reordered ? 'reordered' : '']
  const names = fields.map(({ field, onlyYears }) => (onlyYears ? `${field}~` : field)).join(', ')
  const words = [...how, names].filter((word) => word !== '').join(' ')
  return `${place(change.old)} → ${place(change.new)} ${words}`
}

function place({ path }: Place): string {
  return path.join('.') || '.'
}

function planOf(file: string): Plan {
  expect(existsSync(file)).toBe(true)
  const { plan } = readPlan(readSource(file, readFileSync(file)), planShape)
  if (!plan) throw new Error(`${file} holds no plan.`)
  return plan
}

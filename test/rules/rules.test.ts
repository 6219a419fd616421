import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/rules/rules.ts'
import { findings } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'

const codes = (fragment: string) => findings(planWith(fragment)).map(({ code }) => code)

test('the smallest plan is without findings, so an example speaks for itself', () => {
  expect(codes('year: 2026')).toEqual([])
})

test('every rule file stands in the list, and every id is the name of its file', () => {
  const files = readdirSync('src/rules', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(join('src/rules', file), 'utf8').includes(': Rule = {'))
  expect(files.length).toBeGreaterThanOrEqual(55)
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.map((file) => basename(file)).toSorted())
})

describe.each(rules)('$id', ({ id, example, title, why }) => {
  test('reports its bad example, and no other rule does', () => {
    expect(new Set(codes(example.bad))).toEqual(new Set([id]))
  })

  test('accepts its good example', () => expect(codes(example.good)).toEqual([]))

  test('says in both languages what it wants and why', () => {
    for (const { vi, en } of [title, why]) {
      expect(vi).toMatch(/[ạ-ỹđăâêôơư]/i)
      expect(en.replace(/“[^”]*”/g, '')).toMatch(/^[\p{ASCII}’]+$/u)
    }
  })
})

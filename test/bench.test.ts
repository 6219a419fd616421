import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { benchPlan, benchSchedule } from '../bench/bench-plan.ts'
import { findingsOf } from '../bench/check-findings.ts'
import { peerVersions } from '../bench/install-peers.ts'
import { runOnce } from '../bench/measure.ts'
import { mistakes, withMistakes } from '../bench/mistakes.ts'
import { comparisonTable, growthTable, median } from '../bench/table.ts'
import { sizeRows, tdktRows } from '../bench/tdkt-rows.ts'
import { root, scratchFolder } from './support/command.ts'

const contentsOf = (count: number, seed?: number) =>
  benchSchedule(count, seed).flatMap(({ tasks }) => tasks.map(({ content }) => content))

test('a seed makes the same plan each time, another seed another plan', () => {
  expect(contentsOf(60, 7)).toHaveLength(60)
  expect(benchPlan(root, 60, 7)).toBe(benchPlan(root, 60, 7))
  expect(contentsOf(60, 8)).not.toEqual(contentsOf(60, 7))
})

test('no two tasks of a large plan are alike', () => {
  expect(new Set(contentsOf(25_000)).size).toBe(25_000)
})

test('good plans of every size have no finding', () => {
  const files = [1, 25, 60, 250, 1000].map((count) => [`plans/tasks-${count}.yaml`, benchPlan(root, count)])
  expect(findingsOf(root, scratchFolder(Object.fromEntries(files)), 'plans')).toBe(0)
})

test('the faulty plan has eleven findings', () => {
  const folder = scratchFolder({ 'faulty.yaml': withMistakes(benchPlan(root, 60)) })
  expect(mistakes).toHaveLength(11)
  expect(findingsOf(root, folder, 'faulty.yaml')).toBe(11)
})

test('plans of many seeds have no finding', () => {
  const seeds = Array.from({ length: 20 }, (_, index) => index + 1)
  const files = seeds.map((seed) => [`plans/ke-hoach-${seed}.yaml`, benchPlan(root, 60, seed)])
  expect(findingsOf(root, scratchFolder(Object.fromEntries(files)), 'plans')).toBe(0)
})

describe('rows of ours', () => {
  const folder = scratchFolder()
  const sizes = sizeRows(root, folder, { validated: [25], compiled: [25], plans: [1, 3] })
  const rows = [...tdktRows(root, folder), ...sizes.flat()]

  test('are there', () => expect(rows).toHaveLength(14))

  test.each(rows)('$name ends well and tells what it used', async (row) => {
    const { wall, processor, memory } = await runOnce(root, row)
    expect([wall > 1, processor > 1, memory > 10]).toEqual([true, true, true])
  })
})

test('a row that ends otherwise than it should is told with what it said', async () => {
  const [row] = tdktRows(root, scratchFolder())
  if (!row) throw new Error('There is no row.')
  const failing = { ...row, program: ['-e', 'console.error("hỏng"); process.exitCode = 3'] }
  await expect(runOnce(root, failing)).rejects.toThrow(/ended with 3 instead of 0:\nhỏng/)
})

test('the peers are pinned, each to one version', () => {
  const versions = Object.values(peerVersions(root))
  expect(versions.length).toBeGreaterThan(5)
  for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  const { packages } = JSON.parse(readFileSync(join(root, 'bench/peers/package-lock.json'), 'utf8'))
  expect(packages[''].dependencies).toEqual(peerVersions(root))
})

test('tables tell medians, ratios to the first row and growth beyond it', () => {
  const row = { program: [], code: 0, folder: '', runs: 3 }
  const measured = (name: string, count: number, times: readonly number[]) => ({
    contestant: { ...row, name, count },
    runs: times.map((time) => ({ wall: time, processor: 2 * time, memory: 50 })),
  })
  const start = measured('một', 1, [9, 40, 10])
  expect(median(start, 'wall')).toBe(10)
  const rows = [start, measured('mười', 10, [20]), measured('trăm', 100, [130, 110])]
  expect(comparisonTable(rows)).toContain('| trăm | 120 | 10 | 12.0× | 240 | 12.0× | 50 | 2 |')
  expect(growthTable(rows)).toContain('| trăm | 120 | 240 | 2.20 | 11.0× for 10.0× | 50 | 2 |')
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readPaper } from '../../src/importers/readers/read-paper.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { contentOf, tasksOf } from '../../src/plan/tasks.ts'
import { unitLines } from '../../src/plan/units.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'

const file = 'test/reference/ke-hoach-2019.txt'
const made = importedPlan(await readPaper(file, readFileSync(file)))
const planOf = (text: string | Uint8Array) =>
  readSource('plan.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text).data as Plan
const plan = planOf(made.text)
const known = planOf(readFileSync('plans/2019.yaml'))

test('the reference text has 25 tasks in groups of 10, 5, 5 and 5, with 62 lines of units', () => {
  expect(made.account.groups.map(({ tasks }) => tasks)).toEqual([10, 5, 5, 5])
  expect(made.account.unitLines).toBe(62)
  expect(plan.schedule?.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4])
  const inParts = [...tasksOf(plan)].filter(({ task }) => Array.isArray(task.content))
  expect(inParts.map(({ path }) => path)).toEqual([['schedule', 0, 'tasks', 2]])
})

test('its tasks, sections, bases, recipients and signature are those of the plan that was typed off it', () => {
  const tasks = (some: Plan) => [...tasksOf(some)].map(({ task }) => contentOf(task))
  expect(tasks(plan)).toEqual(tasks(known))
  expect(plan.sections).toEqual(known.sections)
  expect(plan.opening).toEqual(known.opening)
  expect(plan.legalBases).toHaveLength(4)
  expect(plan.recipients).toEqual(known.recipients)
  expect(plan.recipients).toHaveLength(10)
  expect([plan.archive, plan.signature]).toEqual([known.archive, known.signature])
  expect(plan.abbreviations).toEqual(known.abbreviations)
  expect(plan.issuer).toEqual(known.issuer)
})

test('each task names its units as they are printed', () => {
  const aliases = /^(?:HĐ TĐKT|HĐTĐKT) tỉnh$/
  const lines = (some: Plan) =>
    [...tasksOf(some)].map(({ task }) =>
      unitLines(some, task.units).map((line) => line.replace(aliases, 'Hội đồng TĐKT tỉnh')),
    )
  expect(lines(plan)).toEqual(lines(known))
})

test('every word of it is printed by its plan, which has no error; only the letterhead is added', () => {
  const { words, left, added, errors } = made.account
  expect(words.inPaper).toBeGreaterThan(1800)
  expect(left).toEqual([])
  expect(errors).toBe(0)
  expect(added).toHaveLength(1)
  expect(added[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
})

test('asks who may be one unit under two names, above those units', () => {
  const asked = made.account.questions.filter(({ path }) => path[0] === 'units').map(({ words }) => words.vi)
  expect(asked.join(' ')).toContain('HĐTĐKT tỉnh')
  expect(made.text).toMatch(/# TODO\(tdkt\): “HĐTĐKT tỉnh”/)
})

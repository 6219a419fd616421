import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { differences } from '../../src/diff/differences.ts'
import type { Plan, Task } from '../../src/plan/plan.ts'
import { taskCounts } from '../../src/report/comparison-summary.ts'

const planWith = (tasks: readonly Task[], year = 2026): Plan => ({
  tdkt: 1,
  year,
  document: { title: 'Công tác thi đua, khen thưởng' },
  issuer: { name: 'Sở Nội vụ' },
  sections: [],
  schedule: [{ quarter: 1, tasks }],
})

/** The numbers below a limit in an order that looks like none. */
const shuffled = (count: number) => Array.from({ length: count }, (_, index) => (index * 7919) % count)

const reworded = (number: number, verb: string): Task => ({
  content: `${verb} công tác thi đua, khen thưởng tại xã thứ ${number} của tỉnh trong năm 2026`,
})

const milliseconds = (work: () => void) => {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

test.each([
  ['in another order', 'Kiểm tra', 'Kiểm tra'],
  ['in another order and reworded', 'Kiểm tra', 'Thanh tra'],
])('2,000 tasks %s are each found again, in time that grows with their number', (_, before, after) => {
  const pair = (count: number) =>
    [
      planWith(shuffled(count).map((number) => reworded(number, before))),
      planWith(Array.from({ length: count }, (_, number) => reworded(number, after))),
    ] as const
  const [old, now] = pair(2000)
  const found = differences(old, now)
  expect(found.tasks.every(({ kind }) => kind === 'changed')).toBe(true)
  for (const change of found.tasks) {
    if (change.kind !== 'changed') continue
    expect(/thứ \d+/.exec(change.old.name)?.[0]).toBe(/thứ \d+/.exec(change.new.name)?.[0])
  }
  const [fewOld, fewNew] = pair(500)
  const few = milliseconds(() => differences(fewOld, fewNew))
  expect(milliseconds(() => differences(old, now)) / few).toBeLessThan(12)
})

test.each(['plans/2019.yaml', 'plans/2026.yaml'])('no two tasks of %s are taken for one another', (file) => {
  const plan: Plan = parse(readFileSync(file, 'utf8'))
  const schedule = (plan.schedule ?? []).map((group) => ({
    ...group,
    tasks: group.tasks.map(({ id: _, ...task }) => task),
  }))
  const tasks = schedule.flatMap((group) => group.tasks)
  const keeping = (isKept: (task: Task) => boolean): Plan => ({
    ...plan,
    schedule: schedule.map((group) => ({ ...group, tasks: group.tasks.filter(isKept) })),
  })
  expect(tasks.length).toBeGreaterThan(10)
  for (const one of tasks) {
    const found = differences(
      keeping((task) => task === one),
      keeping((task) => task !== one),
    )
    expect(taskCounts(found)).toMatchObject({ added: tasks.length - 1, dropped: 1 })
  }
})

test('a task is known by its id whatever its words are, and other ids make likeness harder', () => {
  const [old, now] = [
    planWith([{ id: 'so-ket', content: 'Sơ kết 6 tháng đầu năm' }]),
    planWith([{ id: 'so-ket', content: 'Đánh giá giữa kỳ' }]),
  ]
  expect(differences(old, now).tasks).toMatchObject([{ kind: 'changed', fields: [{ field: 'content' }] }])
  const other = planWith([{ id: 'tong-ket', content: 'Tổng kết 9 tháng đầu năm' }])
  expect(taskCounts(differences(old, other))).toMatchObject({ added: 1, dropped: 1 })
})

test('years move on only when the plan does', () => {
  const task = (year: number) => ({ content: `Tổng kết phong trào thi đua năm ${year}` })
  const only = (old: Plan, now: Plan) =>
    differences(old, now).tasks.map((change) => change.kind === 'changed' && change.fields[0]?.onlyYears)
  expect(only(planWith([task(2026)], 2026), planWith([task(2027)], 2027))).toEqual([true])
  expect(only(planWith([task(2026)], 2026), planWith([task(2027)], 2026))).toEqual([false])
  expect(only(planWith([task(2011)], 2026), planWith([task(2012)], 2027))).toEqual([false])
})

import { expect, test, vi } from 'vitest'
import { rules } from '../../src/rules/rules.ts'
import { runRules } from '../../src/rules/run-rules.ts'
import { readFor } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'

const works = [
  'Tập huấn nghiệp vụ',
  'Rà soát hồ sơ',
  'Biểu dương điển hình',
  'Đánh giá chuyên đề',
  'Kiểm tra',
]
const places = ['xã', 'phường', 'trường', 'cơ sở', 'khối', 'cụm', 'ngành']

/** How often a pattern is tried while rules judge a plan with so many tasks, of which they say nothing. */
function triesFor(count: number): number {
  const tasks = Array.from({ length: count }, (_, index) => {
    const words = `${works[index % works.length]} thi đua ở ${places[index % places.length]} đợt ${index}`
    return `      - content: ${words}, bảo đảm công khai\n        units: [so-noi-vu]\n`
  })
  const { read, context } = readFor(planWith(`schedule:\n  - quarter: 1\n    tasks:\n${tasks.join('')}`))
  const tries = vi.spyOn(RegExp.prototype, 'exec')
  try {
    expect(runRules(rules, read, context, false)).toEqual([])
    return tries.mock.calls.length
  } finally {
    tries.mockRestore()
  }
}

test('few patterns are tried on a task of which there is nothing to say', () => {
  const each = (triesFor(200) - triesFor(100)) / 100
  expect(each).toBeGreaterThan(20)
  expect(each).toBeLessThan(120)
})

import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Rule } from '../rule.ts'

export const colonWithoutList: Rule = {
  id: 'colon-without-list',
  severity: 'info',
  title: { vi: 'Sau “như sau:” phải có nội dung', en: 'Something follows after “như sau:”' },
  why: {
    vi: 'Câu kết thúc bằng “như sau:” mà không có gì tiếp theo thường là nội dung bị bỏ sót.',
    en: 'A text that ends with “như sau:” and nothing after it has usually lost what should follow.',
  },
  example: {
    bad: 'sections:\n  - title: Nội dung\n    body: [{ schedule: true }, "Các đơn vị thực hiện như sau:"]',
    good: 'sections:\n  - title: Nội dung\n    body: ["Các đơn vị thực hiện như sau:", { schedule: true }]',
  },

  *check(plan, { texts, gaps }) {
    for (const { path, text, role } of texts) {
      const [ending] = /(?:như sau|sau đây|dưới đây)\s*:\s*$/u.exec(text) ?? []
      if (ending === undefined || role === 'basis' || role === 'cell') continue
      if (hasNext(plan, path) || gaps.hasGap(path.slice(0, -1)) || gaps.hasGap(['sections'])) continue
      yield {
        at: path,
        within: [text.length - ending.length, text.length],
        message: {
          vi: `Sau “${ending.trim()}” chưa có nội dung nào.`,
          en: `Nothing follows after “${ending.trim()}”.`,
        },
      }
    }
  },
}

/** Whether something is printed under a text or after it in the same place. */
function hasNext(plan: Plan, path: Path): boolean {
  if (path[0] === 'opening') return plan.sections.length > 0
  const last = path.at(-1)
  const above = path.slice(0, -1)
  if (last === 'text') return listLength(valueAt(plan, [...above, 'body'])) > 0 || hasNext(plan, above)
  if (typeof last !== 'number') return false
  if (above.at(-1) === 'numbered') return false
  if (last < listLength(valueAt(plan, above)) - 1) return true

  const isOwnBody = path.at(-2) === 'body'
  return isOwnBody && listLength(valueAt(plan, [...path.slice(0, -2), 'sections'])) > 0
}

function valueAt(plan: Plan, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    plan,
  )
}

function listLength(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}

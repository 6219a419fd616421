import { unitLines } from '../../plan/units.ts'
import type { Rule } from '../rule.ts'
import { mentionsIn } from './unit-mentions.ts'

export const unitRepeated: Rule = {
  id: 'unit-repeated',
  severity: 'warning',
  title: { vi: 'Mỗi đơn vị ghi một lần trong một nhiệm vụ', en: 'A task names each unit once' },
  why: {
    vi: 'Tên đơn vị in hai lần trong một ô; thường là định ghi một đơn vị khác.',
    en: 'The name prints twice in one cell; most often another unit was meant.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu, so-noi-vu] }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan) {
    let list = ''
    let seen = new Set<string>()
    for (const { id, path } of mentionsIn(plan)) {
      if (path[0] !== 'schedule') continue
      const here = path.slice(0, 5).join(' ')
      if (here !== list) seen = new Set()
      list = here
      if (seen.has(id)) {
        const name = unitLines(plan, [id]).join()
        yield {
          at: path,
          message: {
            vi: `“${name}” đã ghi ở trước trong nhiệm vụ này; bỏ đi hoặc thay bằng đơn vị khác.`,
            en: `“${name}” stands before in this list; remove it or name another unit.`,
          },
        }
      }
      seen.add(id)
    }
  },
}

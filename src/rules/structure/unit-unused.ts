import { unitName } from '../../plan/units.ts'
import type { Rule } from '../rule.ts'
import { mentionsIn } from './unit-mentions.ts'

export const unitUnused: Rule = {
  id: 'unit-unused',
  severity: 'warning',
  title: { vi: 'Đơn vị trong danh sách phải được giao việc', en: 'A defined unit must be given work' },
  why: {
    vi: 'Đơn vị không được giao việc nào thường là việc của đơn vị đó bị bỏ sót, hoặc mã ở nhiệm vụ ghi sai.',
    en: 'A unit without work often means that its task was forgotten or that a task names another id.',
  },
  example: {
    bad: `
      units: { so-noi-vu: Sở Nội vụ, so-tai-chinh: Sở Tài chính }`,
    good: `
      units: { so-noi-vu: Sở Nội vụ }`,
  },

  *check(plan, { gaps }) {
    const used = new Set(Array.from(mentionsIn(plan), ({ id }) => id))
    for (const [id, unit] of Object.entries(plan.units ?? {})) {
      if (used.has(id) || gaps.leftOut.has(id)) continue
      yield {
        at: ['units', id],
        on: 'key',
        message: {
          vi: `“${unitName(unit)}” không được giao việc nào; giao việc hoặc bỏ khỏi danh sách.`,
          en: `“${unitName(unit)}” is given no work; give it some or take it off the list.`,
        },
      }
    }
  },
}

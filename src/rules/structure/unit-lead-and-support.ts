import { unitLines } from '../../plan/units.ts'
import type { Rule } from '../rule.ts'
import { mentionsIn } from './unit-mentions.ts'

export const unitLeadAndSupport: Rule = {
  id: 'unit-lead-and-support',
  severity: 'error',
  title: {
    vi: 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp',
    en: 'A leading unit does not support itself',
  },
  why: {
    vi: 'Một đơn vị vừa chủ trì vừa phối hợp cùng một việc thì không rõ ai chịu trách nhiệm chính.',
    en: 'When one unit both leads and supports a task, nobody knows who answers for it.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát động thi đua, lead: [so-noi-vu], support: [so-noi-vu] }]`,
    good: `
      units: { so-noi-vu: Sở Nội vụ, so-tai-chinh: Sở Tài chính }
      schedule:
        - tasks: [{ content: Phát động thi đua, lead: [so-noi-vu], support: [so-tai-chinh] }]`,
  },

  *check(plan) {
    let task = ''
    let leading = new Set<string>()
    for (const { id, path } of mentionsIn(plan)) {
      const [, group, , index, key] = path
      const here = `${group} ${index}`
      if (here !== task) leading = new Set()
      task = here
      if (key === 'lead') leading.add(id)
      if (key !== 'support' || !leading.has(id)) continue
      const name = unitLines(plan, [id]).join()
      yield {
        at: path,
        message: {
          vi: `“${name}” đã chủ trì nhiệm vụ này; bỏ khỏi danh sách phối hợp.`,
          en: `“${name}” leads this task already; take it off the supporting units.`,
        },
      }
    }
  },
}

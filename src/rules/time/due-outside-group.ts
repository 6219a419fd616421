import { overlaps } from '../../calendar/stretch.ts'
import { showDay } from '../../day.ts'
import type { TaskGroup } from '../../plan/plan.ts'
import { roman } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { dueOf, groupStretches } from './plan-times.ts'

export const dueOutsideGroup: Rule = {
  id: 'due-outside-group',
  severity: 'warning',
  title: {
    vi: 'Thời gian của nhiệm vụ nằm trong quý, tháng, năm hoặc đợt của nhóm',
    en: 'A task is due within the quarter, month, year or campaign of its group',
  },
  why: {
    vi: 'Nhiệm vụ xếp ở quý này mà thời hạn ở quý khác thì một trong hai chỗ ghi sai.',
    en: 'When a task stands in one quarter and is due in another, one of the two is wrong.',
  },
  example: {
    bad: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu], due: 2026-04-10 }] }`,
    good: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu], due: 2026-03-10 }] }`,
  },

  *check(plan) {
    for (const [index, group] of (plan.schedule ?? []).entries()) {
      const stretches = groupStretches(plan, group)
      if (stretches.length === 0) continue
      const name = nameOf(group)
      for (const [at, task] of group.tasks.entries()) {
        const due = dueOf(plan, task, ['schedule', index, 'tasks', at])
        if (!due || stretches.some((stretch) => overlaps(stretch, due.stretch))) continue
        yield {
          at: due.at,
          ...(due.within && { within: due.within }),
          message: {
            vi: `Thời gian “${due.shown.vi}” không thuộc ${name.vi}; kiểm tra thời gian hoặc chuyển nhóm.`,
            en: `“${due.shown.en}” is not within ${name.en}; check the time or move the task.`,
          },
        }
      }
    }
  },
}

function nameOf({ quarter, month, year, campaign, label }: TaskGroup) {
  if (quarter !== undefined) return { vi: `quý ${roman(quarter)}`, en: `quarter ${roman(quarter)}` }
  if (typeof month === 'string') return { vi: `tháng ${showDay(month)}`, en: `month ${month}` }
  if (month !== undefined) return { vi: `tháng ${month}`, en: `month ${month}` }
  if (year !== undefined) return { vi: `năm ${year}`, en: `the year ${year}` }
  const words = `“${campaign?.name ?? label ?? ''}”`
  return { vi: `nhóm ${words}`, en: `the group ${words}` }
}

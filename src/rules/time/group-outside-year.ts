import { coveredBy, namedCover } from '../../calendar/covered.ts'
import { overlaps, type Stretch } from '../../calendar/stretch.ts'
import { showDay } from '../../day.ts'
import { type Localized, type Path, sameInBoth } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Rule } from '../rule.ts'
import { groupStretches, labelTime } from './plan-times.ts'

export const groupOutsideYear: Rule = {
  id: 'group-outside-year',
  severity: 'error',
  title: {
    vi: 'Nhóm nhiệm vụ nằm trong thời gian của kế hoạch',
    en: 'A group of tasks lies within what the plan covers',
  },
  why: {
    vi: 'Tháng hoặc năm của nhóm khác năm kế hoạch thì cả nhóm nhiệm vụ in sai thời gian.',
    en: 'When a group names another year than the plan, all its tasks print at the wrong time.',
  },
  example: {
    bad: `
      schedule:
        - { month: 2025-03, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }`,
    good: `
      schedule:
        - { month: 2026-03, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }`,
  },

  *check(plan) {
    const covered = coveredBy(plan)
    if (!covered) return
    const name = namedCover(covered)
    for (const { stretch, at, shown, within } of timesOfGroups(plan)) {
      if (overlaps(stretch, covered)) continue
      yield {
        at,
        ...(within && { within }),
        message: {
          vi: `“${shown.vi}” ở ngoài ${name.vi} của kế hoạch.`,
          en: `“${shown.en}” is outside ${name.en} of the plan.`,
        },
      }
    }
  },
}

interface GroupTime {
  readonly stretch: Stretch
  readonly at: Path
  readonly shown: Localized
  readonly within?: readonly [number, number]
}

/** The times that groups name with their year. */
function* timesOfGroups(plan: Plan): Generator<GroupTime> {
  for (const [index, group] of (plan.schedule ?? []).entries()) {
    const { month, year, label } = group
    const [stretch] = groupStretches(plan, group)
    const at = ['schedule', index]
    if (stretch && typeof month === 'string')
      yield { stretch, at: [...at, 'month'], shown: { vi: showDay(month), en: month } }
    if (stretch && year !== undefined) yield { stretch, at: [...at, 'year'], shown: sameInBoth(String(year)) }
    if (label === undefined) continue
    const time = labelTime(label, plan)
    if (!time?.hasYear) continue
    const { start, end } = time
    yield {
      stretch: time.stretch,
      at: [...at, 'label'],
      shown: sameInBoth(label.slice(start, end)),
      within: [start, end],
    }
  }
}

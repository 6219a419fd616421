import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import { groupMonth } from '../../plan/period.ts'
import type { Rule } from '../rule.ts'

export const monthOrder: Rule = {
  id: 'month-order',
  severity: 'warning',
  title: {
    vi: 'Các tháng đứng theo thứ tự, mỗi tháng một nhóm',
    en: 'Months stand in order, one group each',
  },
  why: {
    vi: 'Bảng nhiệm vụ in theo thứ tự trong tệp; tháng sau đứng trước hoặc một tháng in hai lần làm người đọc bỏ sót việc.',
    en: 'The table prints in the order of the file; a month out of place or twice makes readers miss work.',
  },
  example: {
    bad: `
      schedule:
        - { month: 5, tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu] }] }
        - { month: 3, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }`,
    good: `
      schedule:
        - { month: 3, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { month: 5, tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu] }] }`,
  },

  *check(plan) {
    const seen = new Map<number, Localized>()
    let latest = -1
    for (const [index, group] of (plan.schedule ?? []).entries()) {
      const month = groupMonth(plan, group)
      if (!month) continue
      const place = (month.year ?? 0) * 12 + month.month
      const given = String(group.month)
      const name = { vi: `tháng ${showDay(given)}`, en: `month ${given}` }
      const at = ['schedule', index, 'month']
      if (seen.has(place)) {
        yield {
          at,
          message: {
            vi: `Đã có nhóm ${name.vi} ở trên; gộp hai nhóm nhiệm vụ làm một.`,
            en: `There is a group for ${name.en} above already; merge the two groups of tasks.`,
          },
        }
      } else if (place < latest) {
        yield {
          at,
          message: {
            vi: `Nhóm ${name.vi} đứng sau ${seen.get(latest)?.vi}; chuyển nhóm này lên trước.`,
            en: `The group for ${name.en} stands after ${seen.get(latest)?.en}; move this group up.`,
          },
        }
      }
      seen.set(place, name)
      latest = Math.max(latest, place)
    }
  },
}

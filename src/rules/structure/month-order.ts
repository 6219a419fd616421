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
    const seen = new Map<number, string>()
    let latest = -1
    for (const [index, group] of (plan.schedule ?? []).entries()) {
      const month = groupMonth(plan, group)
      if (!month) continue
      const place = (month.year ?? 0) * 12 + month.month
      const name =
        typeof group.month === 'string' ? `tháng ${month.month}/${month.year}` : `tháng ${month.month}`
      const at = ['schedule', index, 'month']
      if (seen.has(place)) {
        yield {
          at,
          message: {
            vi: `Đã có nhóm ${name} ở trên; gộp hai nhóm nhiệm vụ làm một.`,
            en: `This month has a group above already; merge the two.`,
          },
        }
      } else if (place < latest) {
        yield {
          at,
          message: {
            vi: `Nhóm ${name} đứng sau ${seen.get(latest)}; chuyển nhóm này lên trước.`,
            en: `This month stands after a later one; move the group up.`,
          },
        }
      }
      seen.set(place, name)
      latest = Math.max(latest, place)
    }
  },
}

import { allBlocks, isSchedule } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'

export const schedulePrintedTwice: Rule = {
  id: 'schedule-printed-twice',
  severity: 'warning',
  title: { vi: 'Bảng nhiệm vụ in một lần', en: 'The task table is printed once' },
  why: {
    vi: 'Mỗi khối “schedule” in cả bảng nhiệm vụ; hai khối thì văn bản có hai bảng giống nhau.',
    en: 'Each block “schedule” prints the whole table; with two the document holds it twice.',
  },
  example: {
    bad: `
      sections:
        - { title: Nội dung, body: [{ schedule: true }] }
        - { title: Tiến độ, body: [{ schedule: true }] }`,
    good: `
      sections:
        - { title: Nội dung, body: [{ schedule: true }] }
        - { title: Tiến độ, body: [Các nhiệm vụ thực hiện theo bảng trên.] }`,
  },

  *check(plan) {
    const places = Array.from(allBlocks(plan)).filter(
      ({ block }) => isSchedule(block) && Boolean(block.schedule),
    )
    for (const { path } of places.slice(1)) {
      yield {
        at: [...path, 'schedule'],
        on: 'key',
        message: {
          vi: 'Bảng nhiệm vụ đã in ở trên; bỏ khối này.',
          en: 'The task table is printed above already; remove this block.',
        },
      }
    }
  },
}

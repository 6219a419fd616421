import { allBlocks, isSchedule } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'

export const scheduleNotPrinted: Rule = {
  id: 'schedule-not-printed',
  severity: 'error',
  title: { vi: 'Bảng nhiệm vụ có chỗ để in', en: 'The task table has a place to be printed' },
  why: {
    vi: 'Nhiệm vụ ghi ở mục “schedule” chỉ được in ở khối “schedule: true”; thiếu khối này thì văn bản không có bảng nhiệm vụ.',
    en: 'Tasks under “schedule” are printed where a block says “schedule: true”; without it the document has no table.',
  },
  example: {
    bad: `
      sections: [{ title: Nội dung, body: [Nội dung như trên.] }]
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
    good: `
      sections: [{ title: Nội dung, body: [{ schedule: true }] }]
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan, { gaps }) {
    const places = Array.from(allBlocks(plan)).filter(({ block }) => isSchedule(block))
    if ((plan.schedule ?? []).length > 0 && places.length === 0 && !gaps.hasGap(['sections'])) {
      yield {
        at: ['schedule'],
        on: 'key',
        message: {
          vi: 'Chưa có chỗ in bảng nhiệm vụ; thêm khối “- schedule: true” vào nội dung của một mục.',
          en: 'The task table has no place; add a block “- schedule: true” to the body of a section.',
        },
      }
    }
    for (const { block, path } of places) {
      if (isSchedule(block) && block.schedule !== undefined && !isOff(block.schedule)) continue
      yield {
        at: [...path, 'schedule'],
        message: {
          vi: 'Ghi “schedule: true” để in bảng nhiệm vụ ở đây, hoặc bỏ khối này.',
          en: 'Write “schedule: true” to print the task table here, or remove the block.',
        },
      }
    }
  },
}

/** The file may say `false`, which the type of a plan that can be printed does not know. */
function isOff(given: unknown): boolean {
  return given === false
}

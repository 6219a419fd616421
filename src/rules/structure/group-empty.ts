import type { Rule } from '../rule.ts'

export const groupEmpty: Rule = {
  id: 'group-empty',
  severity: 'warning',
  title: { vi: 'Mỗi nhóm có ít nhất một nhiệm vụ', en: 'Each group has a task' },
  why: {
    vi: 'Nhóm không có nhiệm vụ in ra một hàng tên nhóm trơ trọi; thường là nhiệm vụ bị bỏ sót.',
    en: 'An empty group prints a lone name row; most often its tasks were forgotten.',
  },
  example: {
    bad: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 2, tasks: [] }`,
    good: `
      schedule:
        - { quarter: 1, tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }
        - { quarter: 2, tasks: [{ content: Sơ kết 6 tháng đầu năm, units: [so-noi-vu] }] }`,
  },

  *check({ schedule = [] }, { gaps }) {
    for (const [index, { tasks }] of schedule.entries()) {
      if (tasks.length > 0 || gaps.hasGap(['schedule', index])) continue
      yield {
        at: ['schedule', index, 'tasks'],
        on: 'key',
        message: {
          vi: 'Nhóm này chưa có nhiệm vụ nào; thêm nhiệm vụ hoặc bỏ nhóm.',
          en: 'This group has no task yet; add a task or remove the group.',
        },
      }
    }
  },
}

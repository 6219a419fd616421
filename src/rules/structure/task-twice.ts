import type { Rule } from '../rule.ts'
import { namesItsTime, tasksByWords } from './task-words.ts'

export const taskTwice: Rule = {
  id: 'task-twice',
  severity: 'warning',
  title: { vi: 'Mỗi nhiệm vụ ghi một lần', en: 'Each task stands once' },
  why: {
    vi: 'Một nhiệm vụ in hai hàng làm hai nơi cùng làm một việc, số nhiệm vụ khi thống kê cũng sai.',
    en: 'A task in two rows is done twice and counted twice.',
  },
  example: {
    bad: `
      schedule:
        - tasks:
            - { content: Ký giao ước thi đua, units: [so-noi-vu] }
            - { content: Ký giao ước thi đua, units: [so-noi-vu] }`,
    good: `
      schedule:
        - tasks:
            - { content: Ký giao ước thi đua, units: [so-noi-vu] }
            - { content: Chấm điểm thi đua, units: [so-noi-vu] }`,
  },

  *check(plan) {
    const inGroup = new Set<string>()
    const anywhere = new Set<string>()
    for (const { path, group, text, words, circumstances } of tasksByWords(plan)) {
      const key = `${words}\n${circumstances}`
      const isTwice = inGroup.has(`${group} ${key}`) || (anywhere.has(key) && namesItsTime(text))
      inGroup.add(`${group} ${key}`)
      anywhere.add(key)
      if (!isTwice) continue
      yield {
        at: path,
        message: {
          vi: 'Nhiệm vụ này đã ghi ở trên với cùng nội dung, thời gian; bỏ một hàng hoặc ghi rõ chỗ khác nhau.',
          en: 'This task stands above already, with the same words and time; remove one or say how they differ.',
        },
      }
    }
  },
}

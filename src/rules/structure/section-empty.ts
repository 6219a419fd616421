import type { Section } from '../../plan/plan.ts'
import type { Rule } from '../rule.ts'
import { sectionsOf } from './sections-of.ts'

export const sectionEmpty: Rule = {
  id: 'section-empty',
  severity: 'warning',
  title: { vi: 'Mỗi mục có nội dung', en: 'Each section has content' },
  why: {
    vi: 'Mục chỉ có tên, bên dưới không có chữ nào, thường là nội dung bị bỏ sót hoặc thụt lề sai.',
    en: 'A title with nothing below it means that its content was forgotten or stands at the wrong level.',
  },
  example: {
    bad: `
      sections:
        - { title: Mục đích }
        - { title: Nội dung, body: [{ schedule: true }] }`,
    good: `
      sections:
        - { title: Mục đích, body: [Động viên cán bộ thi đua hoàn thành nhiệm vụ.] }
        - { title: Nội dung, body: [{ schedule: true }] }`,
  },

  *check(plan, { gaps }) {
    for (const { section, path } of sectionsOf(plan)) {
      const { title } = section
      if (title === undefined || !isEmpty(section) || gaps.hasGap(path)) continue
      yield {
        at: [...path, 'title'],
        message: {
          vi: `Mục “${title}” chưa có nội dung; viết nội dung hoặc bỏ mục này.`,
          en: `“${title}” has nothing below it; write its content or remove it.`,
        },
      }
    }
  },
}

function isEmpty({ body = [], sections = [] }: Section): boolean {
  return sections.length === 0 && body.every((block) => typeof block === 'object' && isEmptyBlock(block))
}

/** A list or a table of which nothing is there. */
function isEmptyBlock(block: object): boolean {
  return Object.values(block).every((value) => Array.isArray(value) && value.length === 0)
}

import { isOpenQuestion } from '../../source/open-question.ts'
import type { Rule } from '../rule.ts'

export const toDoLeft: Rule = {
  id: 'to-do-left',
  severity: 'info',
  finalSeverity: 'error',
  title: { vi: 'Câu hỏi còn để ngỏ', en: 'Questions that are still open' },
  why: {
    vi: 'Dòng “# TODO(tdkt): …” đánh dấu chỗ người soạn phải quyết định; trả lời xong thì xóa dòng ấy trước khi phát hành.',
    en: 'A line “# TODO(tdkt): …” marks what a person has to decide; answer it and delete it before the plan is issued.',
  },
  example: {
    bad: `
      # TODO(tdkt): Ghi họ tên người ký.
      signature: { lines: [GIÁM ĐỐC], name: Nguyễn Văn A }`,
    good: `
      signature: { lines: [GIÁM ĐỐC], name: Nguyễn Văn A }`,
  },

  *check(_, { source }) {
    if (!source.text.includes('TODO(tdkt)')) return
    for (const { text, range } of source.remarks()) {
      if (!isOpenQuestion(text)) continue
      yield {
        at: [],
        range,
        message: {
          vi: 'Câu hỏi này chưa trả lời; quyết định xong thì xóa dòng này.',
          en: 'This question is still open; decide it and delete the line.',
        },
      }
    }
  },
}

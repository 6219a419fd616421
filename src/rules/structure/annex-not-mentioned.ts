import type { PlanText } from '../../plan/texts.ts'
import type { Rule } from '../rule.ts'

export const annexNotMentioned: Rule = {
  id: 'annex-not-mentioned',
  severity: 'warning',
  title: { vi: 'Nội dung kế hoạch nhắc đến phụ lục', en: 'The text points to its annexes' },
  why: {
    vi: 'Văn bản có phụ lục thì trong văn bản phải có chỉ dẫn về phụ lục đó để người đọc biết mà xem.',
    en: 'A document with annexes must point to them, or nobody looks them up.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1',
  example: {
    bad: `
      annexes: [{ title: Danh sách cụm thi đua, body: [Tỉnh có 08 cụm thi đua.] }]`,
    good: `
      annexes: [{ title: Danh sách cụm thi đua, body: [Tỉnh có 08 cụm thi đua.] }]
      closing: Danh sách các cụm thi đua tại Phụ lục kèm theo Kế hoạch này.`,
  },

  *check({ annexes = [] }, { texts, gaps }) {
    if (annexes.length === 0 || gaps.leftOut.size > 0) return
    if (texts.some((text) => text.path[0] !== 'annexes' && pointsToAnnex(text))) return
    yield {
      at: ['annexes', 0, 'title'],
      message: {
        vi: 'Chưa có chỗ nào trong kế hoạch nhắc đến phụ lục này; thêm chỉ dẫn, ví dụ “(có Phụ lục kèm theo)”.',
        en: 'No text of the plan points to this annex; add a reference such as “(có Phụ lục kèm theo)”.',
      },
    }
  },
}

const cited = '(?:nghị định|thông tư|quyết định|luật|công văn|hướng dẫn)'
/** The plan's own annex, not that of a document that is cited. */
const annex = new RegExp(`phụ lục(?![^.;]{0,30}${cited})`, 'iu')
/** A list or form that goes with the plan. */
const enclosed = new RegExp(
  `(?:danh sách|biểu|mẫu|bảng)[^.;]{0,60}(?:kèm theo|đính kèm)(?!\\s+${cited})`,
  'iu',
)

function pointsToAnnex({ text, role }: PlanText): boolean {
  return role !== 'basis' && (annex.test(text) || enclosed.test(text))
}

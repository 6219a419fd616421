import { coveredBy } from '../../calendar/covered.ts'
import { yearAct } from '../../calendar/year-acts.ts'
import type { Rule } from '../rule.ts'
import { isOwnText, tellsOfThePast } from './own-texts.ts'
import { periodBefore } from './period-words.ts'
import { yearsIn } from './read-once.ts'

export const periodEnded: Rule = {
  id: 'period-ended',
  severity: 'warning',
  title: { vi: 'Giai đoạn nêu trong kế hoạch chưa kết thúc', en: 'A period in a plan has not ended' },
  why: {
    vi: 'Giai đoạn đã kết thúc mà vẫn nêu như đang thực hiện thường còn sót từ kế hoạch cũ.',
    en: 'A period that is over yet told as present is mostly left from an older plan.',
  },
  example: {
    bad: `
      closing: Các đơn vị tiếp tục thực hiện mục tiêu giai đoạn 2016 - 2020.`,
    good: `
      closing: Các đơn vị tiếp tục thực hiện mục tiêu giai đoạn 2026 - 2030.`,
  },

  *check(plan, context) {
    const covered = coveredBy(plan)
    if (!covered) return
    for (const text of context.texts) {
      if (!isOwnText(text)) continue
      for (const { kind, from, to, start, end } of yearsIn(text, context)) {
        const before = text.text.slice(Math.max(0, start - 200), start)
        const isOver = kind === 'period' && from < to && to < covered.first && periodBefore.test(before)
        if (
          !isOver ||
          yearAct(text.text, { start, end }) === 'review' ||
          inTitle.test(before) ||
          tellsOfThePast(plan, text.path)
        )
          continue
        if (lookingBack.test(before) || overAfter.test(text.text.slice(end, end + 80))) continue
        yield {
          at: text.path,
          within: [start, end],
          message: {
            vi: `Giai đoạn ${from} - ${to} đã kết thúc trước năm ${covered.first}; kiểm tra lại.`,
            en: `The period ${from} - ${to} ended before ${covered.first}; check it.`,
          },
        }
      }
    }
  },
}

/** A period in the name of a document or of a congress is part of that name. */
const inTitle =
  /(?:Nghị quyết|Quyết định|Chỉ thị|Kết luận|Hướng dẫn|Đề án|Chương trình|Kế hoạch|Chiến lược|Dự án|Phương án|Quy hoạch|Đại hội|Luật)(?:(?!Ủy ban|Sở |Hội đồng)[^.;:])*$/u
const lookingBack =
  /(?:thay thế|thay cho|chuyển tiếp|kế thừa|kết quả (?:của|đạt được|thực hiện))[^.;]*$|(?:so với|trong|của|từ|kế thừa|phát huy|sau|các)\s(?:cả )?(?:giai đoạn|nhiệm kỳ|thời kỳ)[^.;:]*(?:trước|qua)|so với[^.;:]*$/iu
/** “… giai đoạn 2021 - 2025 đã hoàn thành”, “… 2021 - 2025 và những năm tiếp theo”. */
const overAfter =
  /^[^.;]{0,50}(?<!\p{L})(?:đã|kết thúc|hết hiệu lực|những năm|các năm|tiếp theo|tầm nhìn)(?!\p{L})/iu

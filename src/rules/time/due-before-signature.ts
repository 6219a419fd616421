import { coveredBy } from '../../calendar/covered.ts'
import { mayHoldTime, type SaidTime, timesIn } from '../../calendar/said-times.ts'
import { sentenceBefore } from '../../calendar/sentence-before.ts'
import { overlaps, stretchOfField } from '../../calendar/stretch.ts'
import { showDay } from '../../day.ts'
import { type Localized, type Path, sameInBoth } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Finding, Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { isOwnText, tellsOfThePast } from './own-texts.ts'
import { dueOf, groupStretches, yearOfMonth } from './plan-times.ts'
import { daysOf } from './read-once.ts'

export const dueBeforeSignature: Rule = {
  id: 'due-before-signature',
  severity: 'warning',
  title: { vi: 'Thời hạn ở sau ngày ký', en: 'What is ordered is due after the signature' },
  why: {
    vi: 'Thời hạn đã qua khi kế hoạch được ký thì không đơn vị nào kịp thực hiện.',
    en: 'Nobody can keep a deadline that had passed when the plan was signed.',
  },
  example: {
    bad: `
      closing: Các đơn vị gửi kế hoạch về Sở Nội vụ trước ngày 10/01/2026.`,
    good: `
      closing: Các đơn vị gửi kế hoạch về Sở Nội vụ trước ngày 10/02/2026.`,
  },

  *check(plan, { texts }) {
    const { date } = plan.document
    const signed = date ? stretchOfField(date) : undefined
    if (!date || !signed) return
    const covered = coveredBy(plan)
    const readYear = yearOfMonth(plan)
    /** A quarter or a year of another year is wrong as such, whenever the plan was signed. */
    const isStaleYear = ({ kind, stretch }: SaidTime) =>
      kind !== 'day' && kind !== 'month' && covered !== undefined && !overlaps(stretch, covered)
    const saying = (shown: Localized, at: Path, within?: readonly [number, number]): Finding => ({
      at,
      ...(within && { within }),
      message: {
        vi: `Thời hạn “${shown.vi}” đã qua vào ngày ký (${showDay(date)}).`,
        en: `“${shown.en}” had passed by the day of signature (${date}).`,
      },
    })
    for (const { due, path } of duesWithin(plan)) {
      if (due.stretch.to < signed.from) yield saying(due.shown, path, due.within)
    }
    for (const planText of textsHolding(texts, mayHoldTime)) {
      const { path, text } = planText
      if (!isOwnText(planText) || path.at(-1) === 'due' || !/\d/.test(text)) continue
      for (const time of timesIn(text, readYear, daysOf(planText))) {
        if (
          time.stretch.to >= signed.from ||
          isStaleYear(time) ||
          !isDeadline(text, time) ||
          tellsOfThePast(plan, path)
        )
          continue
        const words = sameInBoth(text.slice(time.start, time.end))
        yield saying(words, path, [time.start, time.end])
      }
    }
  },
}

/** What is due within its group and what the plan covers; the rest is said by other rules. */
function* duesWithin(plan: Plan) {
  const covered = coveredBy(plan)
  for (const [index, group] of (plan.schedule ?? []).entries()) {
    const stretches = groupStretches(plan, group)
    for (const [at, task] of group.tasks.entries()) {
      const due = dueOf(plan, task, ['schedule', index, 'tasks', at])
      const own = stretches.length > 0 ? stretches : covered ? [covered] : []
      if (due && own.some((stretch) => overlaps(stretch, due.stretch))) yield { due, path: due.at }
    }
  }
}

/** Whether a time in prose is one by which something is to be done. */
function isDeadline(text: string, { start, end, hasYear }: SaidTime): boolean {
  const before = sentenceBefore(text, start, 240, sentenceEnd)
  const after = text.slice(end, end + 40)
  if (recurring.test(before) || recurring.test(after) || past.test(before) || pastAfter.test(after))
    return false
  if (!hasYear && /báo cáo|tổng kết|sơ kết/iu.test(before)) return false
  if (latest.test(before)) return true
  return until.test(before) && ordered.test(before) && !condition.test(before)
}

const sentenceEnd = /[.;?!\n](?=\s|$)/gu
const recurring = /(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng|tuần)|của năm (?:sau|tiếp theo)|định kỳ/iu
const past =
  /(?<!\p{L})(?:đã|được ban hành|được thành lập|có hiệu lực|hiệu lực|tính đến|kể từ|theo (?:quyết định|công văn|thông báo)|so với)(?!\p{L})/iu
const pastAfter = /^[^.;]{0,30}(?<!\p{L})(?:đã|không phải|thì không)(?!\p{L})/iu
const latest = /(?:chậm nhất|muộn nhất|hạn chót|hạn cuối|thời hạn|hạn nộp)(?:[^,.;]{0,40})$/iu
const until = /(?:trước|trong|hết|xong|xong trước|đến hết|vào|cuối|đầu)\s(?:(?:ngày|cuối|đầu|giữa) )?$/iu
const ordered =
  /(?<!\p{L})(?:gửi|nộp|báo cáo|hoàn thành|hoàn thiện|trình|đăng ký|ký kết|tổ chức|xong|tổng hợp|triển khai|ban hành|xây dựng|phát động|tham mưu|hướng dẫn|thực hiện|lập|rà soát|kiểm tra|họp|đề xuất|giao|xét|thẩm định|sơ kết|tổng kết|tập huấn|phổ biến|quán triệt|tuyên truyền)(?!\p{L})/iu
/** “thành lập trước ngày …”, “tuyển dụng trước ngày …” tell whom something is for. */
const condition =
  /(?:hiệu lực|thành lập|tuyển dụng|kết nạp|sinh|phát sinh|được tặng|công nhận|ký|ban hành|công tác|bổ nhiệm|nghỉ hưu|tiếp nhận|thành tích|lập được|xảy ra|đạt được)\s(?:trước|trong|vào|từ)\s(?:ngày )?$/iu

import { isOnCalendar, isoDay, readDay, showDay } from '../../day.ts'
import { type Localized, type Path, sameInBoth } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import { tasksOf } from '../../plan/tasks.ts'
import { mayHoldDay, type WrittenDay } from '../../written-days.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { daysOf } from './read-once.ts'

export const rangeBackwards: Rule = {
  id: 'range-backwards',
  severity: 'error',
  title: {
    vi: 'Thời gian bắt đầu đứng trước thời gian kết thúc',
    en: 'A stretch of time begins before it ends',
  },
  why: {
    vi: 'Thời gian kết thúc trước khi bắt đầu thì không ai thực hiện được; thường là gõ nhầm ngày, tháng hoặc năm.',
    en: 'What ends before it begins cannot be done; mostly a day, month or year was mistyped.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Tập huấn, units: [so-noi-vu], due: { from: 2026-05-15, to: 2026-05-11 } }]`,
    good: `
      schedule:
        - tasks: [{ content: Tập huấn, units: [so-noi-vu], due: { from: 2026-05-11, to: 2026-05-15 } }]`,
  },

  *check(plan, { texts }) {
    for (const { from, to, at } of fieldsOf(plan)) {
      if (isBackwards(from, to))
        yield {
          at: [...at, 'to'],
          message: saying({ vi: showDay(from), en: from }, { vi: showDay(to), en: to }),
        }
    }
    for (const planText of textsHolding(texts, mayHoldDay)) {
      const { path, text } = planText
      for (const [first, second] of pairsIn(text, daysOf(planText))) {
        if (!endsBefore(first, second)) continue
        const words = ({ start, end }: WrittenDay) => sameInBoth(text.slice(start, end))
        yield {
          at: path,
          within: [second.start, second.end],
          message: saying(words(first), words(second)),
        }
      }
    }
  },
}

function saying(from: Localized, to: Localized): Localized {
  return {
    vi: `Thời gian kết thúc “${to.vi}” đứng trước thời gian bắt đầu “${from.vi}”.`,
    en: `The end “${to.en}” stands before the beginning “${from.en}”.`,
  }
}

function* fieldsOf(plan: Plan): Generator<{ from: string; to: string; at: Path }> {
  const { period, schedule = [] } = plan
  if (period) yield { from: String(period.from), to: String(period.to), at: ['period'] }
  for (const [index, { campaign }] of schedule.entries()) {
    const { from, to } = campaign ?? {}
    if (from && to) yield { from, to, at: ['schedule', index, 'campaign'] }
  }
  for (const { task, path } of tasksOf(plan)) {
    if (typeof task.due === 'object') yield { ...task.due, at: [...path, 'due'] }
  }
}

function isBackwards(from: string, to: string): boolean {
  const days = [from, to].map(readDay)
  if (days.some((day) => day && !isOnCalendar(day))) return false
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) > to.slice(0, length)
}

/** Days joined as “từ ngày … đến ngày …” or “20/3/2026 - 15/4/2026”. */
function pairsIn(text: string, days: readonly WrittenDay[]): (readonly [WrittenDay, WrittenDay])[] {
  return days.flatMap((first, index) => {
    const second = days[index + 1]
    if (!second) return []
    const between = text.slice(first.end, second.start)
    const said = /(?:^|[^\p{L}])từ\s*$/iu.test(text.slice(Math.max(0, first.start - 6), first.start))
    const isPair = /^,?\s*(?:cho )?đến(?: hết| trước)?\s*$/iu.test(between) && said
    return isPair || /^\s?[-–—]\s?$/.test(between) ? [[first, second] as const] : []
  })
}

/** Without a year of its own the first may lie in the year before; then only the same month tells. */
function endsBefore(first: WrittenDay, second: WrittenDay): boolean {
  if ((first.day === undefined) !== (second.day === undefined)) return false
  const [a, b] = [first, second].map(({ day, month }) => ({ month: month.value, day: day?.value ?? 1 }))
  if (!a || !b) return false
  const year = first.year ?? second.year
  const days = [
    { ...a, year: year?.value ?? 2024 },
    { ...b, year: second.year?.value ?? year?.value ?? 2024 },
  ] as const
  if (!days.every(isOnCalendar)) return false
  const mayCrossYears = !first.year || !second.year
  return isoDay(days[0]) > isoDay(days[1]) && (!mayCrossYears || a.month === b.month)
}

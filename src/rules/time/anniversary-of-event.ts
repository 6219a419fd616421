import { anniversariesIn, countedYears } from '../../calendar/anniversaries.ts'
import { coveredBy } from '../../calendar/covered.ts'
import { wellKnownDayIn } from '../../calendar/well-known-days.ts'
import type { YearSpan } from '../../calendar/year-spans.ts'
import { upperFirst } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { isOwnText } from './own-texts.ts'
import { daysOf, yearsIn } from './read-once.ts'

export const anniversaryOfEvent: Rule = {
  id: 'anniversary-of-event',
  severity: 'warning',
  title: { vi: 'Số năm kỷ niệm đúng với năm của kế hoạch', en: 'An anniversary is that of the plan’s year' },
  why: {
    vi: 'Số năm kỷ niệm các ngày lễ lớn phải tăng theo từng năm; giữ số của năm trước là lỗi dễ bị nhắc nhở nhất.',
    en: 'The count of a national anniversary grows each year; last year’s number is an embarrassing slip.',
  },
  example: {
    bad: `
      closing: Tổ chức các hoạt động kỷ niệm 80 năm Quốc khánh.`,
    good: `
      closing: Tổ chức các hoạt động kỷ niệm 81 năm Quốc khánh.`,
  },

  *check(plan, context) {
    const covered = coveredBy(plan)
    if (!covered) return
    const years = Array.from(
      { length: covered.last - covered.first + 1 },
      (_, index) => covered.first + index,
    )
    for (const planText of textsHolding(context.texts, countedYears.sign)) {
      if (!isOwnText(planText) && planText.role !== 'title') continue
      for (const { count, event, years: range, isCelebrated } of anniversariesIn(
        planText.text,
        daysOf(planText),
      )) {
        const known = isCelebrated ? wellKnownDayIn(event) : undefined
        if (!known) continue
        const apart = range && range.to - range.from
        if (range && (range.from !== known.year || apart !== count.value)) continue
        if (years.some((year) => year - known.year === count.value)) continue
        if (
          !range &&
          namedYears(yearsIn(planText, context)).some((year) => year - known.year === count.value)
        )
          continue
        const before = planText.text.slice(Math.max(0, count.start - 200), count.start)
        if (isLookedBackOn(before) && covered.first - 1 - known.year === count.value) continue
        if (isAhead(before, count.value, covered.last - known.year)) continue
        const right = years.map((year) => year - known.year).slice(0, 2)
        yield {
          at: planText.path,
          within: [count.start, count.end],
          message: {
            vi: `${upperFirst(known.name)} đến năm của kế hoạch là ${right.join(' hoặc ')} năm, không phải ${count.value} năm.`,
            en: `In the year of the plan this anniversary is ${right.join(' or ')}, not ${count.value}.`,
          },
        }
      }
    }
  },
}

/** The years that a text itself speaks of, besides the days of the events. */
function namedYears(spans: readonly YearSpan[]): readonly number[] {
  return spans.filter(({ kind }) => kind !== 'legal').flatMap(({ from, to }) => [from, to])
}

/** “hướng tới kỷ niệm 100 năm …”: a day that is still to come. */
function isAhead(before: string, count: number, atEnd: number): boolean {
  return count > atEnd && /(?:hướng tới|hướng đến|tiến tới|chuẩn bị)[^.;]*$/iu.test(before)
}

/** What was celebrated last year is summed up and rewarded in this one. */
function isLookedBackOn(before: string): boolean {
  return /(?:tổng kết|sơ kết|báo cáo|đánh giá|kết quả|khen thưởng|xét|trình)[^.;]*$/iu.test(before)
}

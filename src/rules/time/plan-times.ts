import { citedStretches } from '../../calendar/cited-stretches.ts'
import { type Covered, coveredBy } from '../../calendar/covered.ts'
import { type SaidTime, timesIn, type YearOfMonth } from '../../calendar/said-times.ts'
import { dayBefore, hullOf, type Stretch, stretchOfField, stretchOfMonths } from '../../calendar/stretch.ts'
import { showDay } from '../../day.ts'
import { type Localized, type Path, sameInBoth } from '../../diagnostic.ts'
import { groupMonth } from '../../plan/period.ts'
import type { Plan, Task, TaskGroup } from '../../plan/plan.ts'
import { readOnce } from './read-once.ts'

/** When a task is due, and where that stands. */
export interface Due {
  readonly stretch: Stretch
  readonly at: Path
  /** The words, when it is written in words. */
  readonly within?: readonly [number, number]
  /** The words, or the day in the form of each language. */
  readonly shown: Localized
}

/** The year of a month without year in a plan's own words; none in a plan of several years. */
export function yearOfMonth(plan: Plan): YearOfMonth {
  const covered = coveredBy(plan)
  return (month) => {
    if (!covered || covered.unit === 'period') return undefined
    return covered.unit === 'year' || month >= 8 ? covered.first : covered.last
  }
}

/** When a task is due; nothing for words without a time, and for what is on no calendar. */
export function dueOf(plan: Plan, { due }: Task, path: Path): Due | undefined {
  if (due === undefined) return undefined
  const at = [...path, 'due']
  if (typeof due === 'object') {
    const [from, to] = [stretchOfField(due.from), stretchOfField(due.to)]
    if (!from || !to || from.from > to.to) return undefined
    return {
      stretch: { from: from.from, to: to.to },
      at,
      shown: { vi: `${showDay(due.from)} - ${showDay(due.to)}`, en: `${due.from} - ${due.to}` },
    }
  }
  const field = stretchOfField(due)
  if (field) return { stretch: field, at, shown: { vi: showDay(due), en: due } }
  const known = readOnce(duesInWords, plan, () => new Map())
  if (!known.has(due)) known.set(due, dueInWords(due, timesSaid(due, plan)))
  const inWords = known.get(due)
  return inWords && { ...inWords, at }
}

/** Several rules ask for the same words. */
const duesInWords = new WeakMap<Plan, Map<string, Omit<Due, 'at'> | undefined>>()
const saidTimes = new WeakMap<Plan, Map<string, readonly SaidTime[]>>()

function timesSaid(words: string, plan: Plan): readonly SaidTime[] {
  const known = readOnce(saidTimes, plan, () => new Map())
  const said = known.get(words) ?? timesIn(words, yearOfMonth(plan))
  known.set(words, said)
  return said
}

function dueInWords(due: string, said: readonly SaidTime[]): Omit<Due, 'at'> | undefined {
  const cited = citedStretches(due)
  const times = said.filter(
    ({ start, end }) => !cited.some((stretch) => stretch.start <= start && end <= stretch.end),
  )
  const hull = hullOf(times.map(({ stretch }) => stretch))
  const [first] = times
  const last = times.at(-1)
  if (!hull || !first || !last || repeated.test(due)) return undefined
  const before = due.slice(0, first.start)
  const stretch =
    times.length > 1
      ? hull
      : /trước\s*$/iu.test(before)
        ? { from: dayBefore(hull.from), to: hull.to }
        : {
            from: opensBefore.test(before) ? '0000' : hull.from,
            to: opensAfter.test(before) ? '9999' : hull.to,
          }
  const shown = sameInBoth(due.slice(first.start, last.end))
  return { stretch, within: [first.start, last.end], shown }
}

const repeated = /(?:hằng|hàng|mỗi|từng) (?:năm|quý|tháng|tuần)|thường xuyên|định kỳ/iu
const opensBefore = /(?:đến|tới)(?: hết| cuối)?\s*$/iu
const opensAfter = /(?:từ|sau|bắt đầu)\s*$/iu

/** The days that a group of tasks stands for: any of the stretches will do. */
export function groupStretches(plan: Plan, group: TaskGroup): readonly Stretch[] {
  const { quarter, year, campaign, label } = group
  const covered = coveredBy(plan)
  if (quarter !== undefined) return covered ? quarterStretches(covered, quarter) : []
  if (group.month !== undefined) {
    const { year: of, month } = groupMonth(plan, group) ?? {}
    if (month === undefined || month < 1 || month > 12) return []
    if (of !== undefined) return [stretchOfMonths(of, month, month)]
    return covered ? yearsOf(covered).map((each) => stretchOfMonths(each, month, month)) : []
  }
  if (year !== undefined) return [stretchOfMonths(year, 1, 12)]
  if (campaign) {
    const [from, to] = [campaign.from, campaign.to].map((end) => (end ? stretchOfField(end) : undefined))
    return from || to ? [{ from: from?.from ?? '0000', to: to?.to ?? '9999' }] : []
  }
  const labelled = label === undefined ? undefined : labelTime(label, plan)
  return labelled ? [labelled.stretch] : []
}

/** The time that a label is: “QUÝ I/2026”, “Tháng 3 năm 2026”; none when it says anything else too. */
export function labelTime(label: string, plan: Plan) {
  const [time, ...others] = timesSaid(label, plan)
  if (!time || others.length > 0) return undefined
  const rest = label.slice(0, time.start) + label.slice(time.end)
  return /^[\p{P}\s\dIVXLC]*(?:(?:trong|các nhiệm vụ|nhiệm vụ)[\p{P}\s]*)?$/iu.test(rest) ? time : undefined
}

function quarterStretches(covered: Covered, quarter: number): readonly Stretch[] {
  if (quarter < 1 || quarter > 4) return []
  return yearsOf(covered).map((year) => stretchOfMonths(year, quarter * 3 - 2, quarter * 3))
}

function yearsOf({ first, last }: Covered): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

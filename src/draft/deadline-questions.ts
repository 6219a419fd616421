import { type DayOff, dayOff, lastWorkingDayBefore, nextWorkingDay } from '../calendar/days-off.ts'
import { weekdayOf, weekdays } from '../calendar/weekday.ts'
import { type Day, isOnCalendar, isoDay } from '../day.ts'
import type { Localized, Path } from '../diagnostic.ts'
import { dayWritten, type FullDay, withDay } from './other-day.ts'
import { entryOf, type Option } from './question.ts'
import type { Asked, Unnamed } from './questions.ts'
import type { Shift } from './shift.ts'
import type { Span } from './span.ts'
import type { Replacement } from './value-edits.ts'

/** A deadline that cannot simply stay on its day of the new year. */
interface Doubtful {
  readonly span: Span
  /** The day as the draft writes it, which may be on no calendar. */
  readonly day: FullDay
  readonly off?: DayOff
  /** Whether it was 29 February and the new year has none. */
  readonly isLost: boolean
}

/**
 * Deadlines that fall on a day off in the new year, and those of 29 February where there is none; one day that
 * an entry names at several places is asked once.
 */
export function deadlineQuestions(asked: Asked, isOnce: (path: Path) => boolean): Unnamed[] {
  const byDay = new Map<string, [Doubtful, ...Doubtful[]]>()
  for (const span of asked.spans) {
    if (span.class !== 'deadline' || span.isMark || isStretch(span.path) || isOnce(span.path)) continue
    const doubtful = doubtfulDay(span, asked)
    if (!doubtful) continue
    const key = `${entryOf(span.path).join('\0')} ${isoDay(doubtful.day)}`
    const known = byDay.get(key)
    if (known) known.push(doubtful)
    else byDay.set(key, [doubtful])
  }
  return [...byDay.values()].map((some) => questionOf(some, asked))
}

/** The ends of a campaign, and the beginning of work, are no days by which work is due. */
function isStretch(path: Path): boolean {
  return path.includes('campaign') || path.at(-1) === 'from'
}

function doubtfulDay(span: Span, { shift, daysOff }: Asked): Doubtful | undefined {
  const said = span.becomes ?? span.said
  const day = dayWritten(said, (month) => yearOf(month, shift))
  if (!day) return undefined
  const before = dayWritten(span.said, () => shift.from.first)
  const isLost = before?.month === 2 && before.day === 29 && !isOnCalendar({ ...day, day: 29 })
  const off = isOnCalendar(day) ? dayOff(day, daysOff) : undefined
  return off || isLost ? { span, day, isLost, ...(off && { off }) } : undefined
}

/** A day without its year: the later months of a school year lie in its second year. */
function yearOf(month: number, { from, year, last }: Shift): number {
  return from.unit === 'school-year' && month < 8 ? last : year
}

function questionOf(some: readonly [Doubtful, ...Doubtful[]], asked: Asked): Unnamed {
  const [{ span, day, off }] = some
  const said = span.becomes ?? span.said
  const reason = some.find(({ isLost }) => isLost) ? lostWords(span, day, off) : offWords(said, day, off)
  const keep: Option = {
    value: 'giữ',
    words: { vi: `giữ “${said}”`, en: `keep “${said}”` },
    effect: { kind: 'keep' },
  }
  const others = otherDays(day, off !== undefined, asked).flatMap(
    ({ to, words }) => moveOption(some, to, words, reason) ?? [],
  )
  return {
    class: 'deadline',
    path: entryOf(span.path),
    words: {
      vi: `${reason.vi}; ${isOnCalendar(day) ? 'giữ hay chuyển sang ngày làm việc?' : 'chuyển sang ngày nào?'}`,
      en: `${reason.en}; ${isOnCalendar(day) ? 'keep it or move it to a working day?' : 'which day is it?'}`,
    },
    options: isOnCalendar(day) ? [keep, ...others] : others,
  }
}

function offWords(said: string, { year }: Day, off: DayOff | undefined): Localized {
  const { vi = '', en = '' } = off?.name ?? {}
  return off?.certainty === 'expected'
    ? {
        vi: `“${said}” có thể rơi vào ${vi} (dự kiến, chưa có văn bản về ngày nghỉ năm ${year})`,
        en: `“${said}” may fall on ${en} (expected; no paper on the days off of ${year} is known)`,
      }
    : { vi: `“${said}” rơi vào ${vi}`, en: `“${said}” falls on ${en}` }
}

function lostWords({ said, becomes }: Span, { year }: Day, off: DayOff | undefined): Localized {
  const put =
    becomes === undefined
      ? { vi: '', en: '' }
      : { vi: `, đã đổi thành “${becomes}”`, en: `, and became “${becomes}”` }
  const day = off && offWords(becomes ?? said, { year, month: 2 }, off)
  return {
    vi: `Năm ${year} không có ngày 29 tháng 02 (“${said}”)${put.vi}${day ? `; ${day.vi}` : ''}`,
    en: `${year} has no 29 February (“${said}”)${put.en}${day ? `; ${day.en}` : ''}`,
  }
}

/**
 * The working days on either side that belong to the plan's years or to the year of the deadline; of a 28
 * February that is worked itself only the one after.
 */
function otherDays(day: FullDay, isOff: boolean, { shift, daysOff }: Asked): { to: Day; words: Localized }[] {
  const first = isOnCalendar(day) ? day : { ...day, month: 3, day: 1 }
  const next = isOnCalendar(day) || dayOff(first, daysOff) ? nextWorkingDay(first, daysOff) : first
  const before = {
    to: lastWorkingDayBefore(first, daysOff),
    words: { vi: 'ngày làm việc liền trước', en: 'the working day before' },
  }
  const after = { to: next, words: { vi: 'ngày làm việc liền sau', en: 'the next working day' } }
  const days = isOff || !isOnCalendar(day) ? [before, after] : [after]
  return days.filter(({ to: { year } }) => year === day.year || (year >= shift.year && year <= shift.last))
}

/** Puts another day at every place where an entry names the one, each in its own way of writing. */
function moveOption(
  some: readonly [Doubtful, ...Doubtful[]],
  to: Day,
  { vi, en }: Localized,
  reason: Localized,
): Option | undefined {
  const replacements = some.flatMap(
    ({ span: { path, start, end, said, becomes = said }, day }): Replacement[] => {
      const text = withDay(becomes, to, day.year)
      return text === undefined ? [] : [{ path, within: [start, end], text, reason }]
    },
  )
  const [first] = replacements
  if (!first || replacements.length < some.length) return undefined
  const weekday = weekdays[weekdayOf(to)]
  return {
    value: first.text,
    words: {
      vi: `đổi thành “${first.text}” (${weekday?.vi}, ${vi})`,
      en: `change to “${first.text}” (${weekday?.en}, ${en})`,
    },
    effect: { kind: 'move', replacements },
  }
}

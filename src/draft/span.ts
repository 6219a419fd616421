import type { Localized, Path } from '../diagnostic.ts'

/**
 * What a year or day in a plan is to next year's: the plan's own year, the one before in reviews and rewards,
 * the one after in directions, a school year, a period of several years, a part of a citation, a paper of one
 * year among the bases, a count of years since an event, work done once, a day by which work is due, a fact of
 * form, a fact of the past, or what only a person can tell.
 */
export const spanClasses = [
  'plan-year',
  'previous-year',
  'next-year',
  'school-year',
  'period',
  'legal',
  'annual-base',
  'anniversary',
  'one-off',
  'deadline',
  'form',
  'history',
  'ambiguous',
] as const
export type SpanClass = (typeof spanClasses)[number]

/** A piece of a value that holds a year or a day, with what it is and what becomes of it. */
export interface Span {
  readonly path: Path
  /** The place in the value as text, `end` excluded; the whole of a number. */
  readonly start: number
  readonly end: number
  readonly said: string
  readonly class: SpanClass
  /** What stands there next year, an empty text being a blank; nothing when it stays. */
  readonly becomes?: string
  /** Why, when there is more to say than its class does. */
  readonly reason?: Localized
  /** Whether its years run on with the plan, as those of “5 năm liền (2019 - 2023)”. */
  readonly runs?: boolean
  /** Whether a day only bounds a count or a rule, as “tính đến ngày 30/6” does: no work is due by it. */
  readonly isMark?: boolean
}

const yearly: ReadonlySet<SpanClass> = new Set(['plan-year', 'previous-year', 'next-year', 'school-year'])

/** Whether a piece names one of the years around the plan's own, which moves on. */
export function isOfOneYear({ class: kind, becomes }: Pick<Span, 'class' | 'becomes'>): boolean {
  return becomes !== undefined && yearly.has(kind)
}

/** Each class in the account's words, and what is done with it. */
export const classWords: Readonly<Record<SpanClass, { readonly name: Localized; readonly why: Localized }>> =
  {
    'plan-year': {
      name: { vi: 'năm kế hoạch', en: 'plan year' },
      why: { vi: 'theo năm của kế hoạch mới', en: 'follows the year of the new plan' },
    },
    'previous-year': {
      name: { vi: 'năm trước', en: 'previous year' },
      why: {
        vi: 'tổng kết, khen thưởng của năm liền trước',
        en: 'reviews and rewards of the year before',
      },
    },
    'next-year': {
      name: { vi: 'năm sau', en: 'next year' },
      why: { vi: 'phương hướng của năm liền sau', en: 'directions for the year after' },
    },
    'school-year': {
      name: { vi: 'năm học', en: 'school year' },
      why: { vi: 'năm học chuyển theo năm kế hoạch', en: 'the school year moves on with the plan' },
    },
    period: {
      name: { vi: 'giai đoạn', en: 'period' },
      why: { vi: 'giai đoạn nhiều năm giữ nguyên', en: 'a period of several years stays' },
    },
    legal: {
      name: { vi: 'viện dẫn', en: 'citation' },
      why: { vi: 'số, ngày của văn bản không đổi', en: 'number and day of a document never change' },
    },
    'annual-base': {
      name: { vi: 'căn cứ từng năm', en: 'yearly basis' },
      why: {
        vi: 'văn bản ban hành mỗi năm: chờ số, ngày của văn bản mới',
        en: 'issued anew each year: the number and day of the new one are awaited',
      },
    },
    anniversary: {
      name: { vi: 'kỷ niệm', en: 'anniversary' },
      why: {
        vi: 'số năm tính đến năm kế hoạch mới, năm gốc không đổi',
        en: 'counted up to the new year; the year of the event stays',
      },
    },
    'one-off': {
      name: { vi: 'việc một lần', en: 'done once' },
      why: { vi: 'việc không làm lại hằng năm', en: 'work that does not come back each year' },
    },
    deadline: {
      name: { vi: 'thời hạn', en: 'deadline' },
      why: { vi: 'thời hạn chuyển sang năm kế hoạch mới', en: 'the deadline moves into the new year' },
    },
    form: {
      name: { vi: 'thể thức', en: 'form' },
      why: {
        vi: 'số, ngày, người ký là của văn bản mới',
        en: 'number, day and signatory are those of the new document',
      },
    },
    history: {
      name: { vi: 'mốc đã qua', en: 'past' },
      why: { vi: 'mốc đã qua giữ nguyên', en: 'what is past stays' },
    },
    ambiguous: {
      name: { vi: 'chưa rõ', en: 'not clear' },
      why: { vi: 'không tự quyết định được', en: 'cannot be decided from the text' },
    },
  }

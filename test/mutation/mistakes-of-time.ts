import {
  at,
  edited,
  inValue,
  inWords,
  isProse,
  lastKey,
  lineAt,
  type Mistake,
  type Mutate,
  type Spot,
  spotAt,
  spots,
} from './plan-text.ts'
import type { Random } from './random.ts'

/** Slips in days, years, counts and spans. */
export const mistakesOfTime: readonly Mistake[] = [
  {
    name: 'a day without its zero',
    expects: ['date-leading-zero'],
    mutate: inWords(/ngày 0(?=\d(?: tháng |\/))/, () => 'ngày ', isProseOrDue),
  },
  {
    name: 'a month without its zero',
    expects: ['date-leading-zero'],
    mutate: inWords(/(?<=(?:ngày \d\d|trong) )tháng 0(?=[12] năm)/, () => 'tháng ', isProseOrDue),
  },
  {
    name: 'a month with a needless zero',
    expects: ['date-leading-zero'],
    mutate: inWords(/(?<=ngày \d\d(?: tháng |\/))(?=[3-9](?: năm |\/))/, () => '0', isProseOrDue),
  },
  {
    name: 'a day on no calendar in a sentence',
    expects: ['prose-impossible-date'],
    mutate: inWords(/(?<=ngày )\d\d(?: tháng \d+ năm |\/\d+\/)(?=\d{4})/, (day) =>
      day.includes('/') ? '31/6/' : '31 tháng 6 năm ',
    ),
  },
  {
    name: 'a due day on no calendar',
    expects: ['task-impossible-date'],
    mutate: inWords(/(?<=^['"]?\d{4}-)\d\d-\d\d/, () => '06-31', isDue),
  },
  {
    name: 'a day of signature on no calendar',
    expects: ['signature-impossible-date'],
    mutate: inWords(/\d\d-\d\d(?=['"]?$)/, () => '02-30', at('document', 'date')),
  },
  {
    name: 'a day of signature of other years',
    expects: ['signature-window'],
    mutate: inWords(/\d{4}(?=-)/, (year) => `${Number(year) - 2}`, at('document', 'date')),
  },
  {
    name: 'a year of last time',
    expects: ['stale-year'],
    mutate: inWords(/(?<=(?<!tháng \d+ )năm )20\d\d/, (year) => `${Number(year) - 1}`, isForThisYear),
  },
  {
    name: 'the title of another year',
    expects: ['title-year'],
    mutate: inWords(
      /20\d\d(?: - 20\d\d)?(?=['"]?$)/,
      (years) => years.replaceAll(/\d+/g, (year) => `${Number(year) - 1}`),
      at('document', 'title'),
    ),
  },
  {
    name: 'an anniversary counted wrongly',
    expects: ['anniversary-count', 'anniversary-of-event'],
    mutate: inWords(/(?<=kỷ niệm )\d+(?= năm)/, (count) => `${Number(count) + 1}`),
  },
  {
    name: 'a school year of two years',
    expects: ['school-year-span'],
    mutate: inWords(/(?<=năm học \d{4} - )\d{4}/, (year) => `${Number(year) + 1}`),
  },
  {
    name: 'a period that ends before it begins',
    expects: ['period-backwards'],
    mutate: inWords(/(?<=giai đoạn )(\d{4}) - (\d{4})/, (_, from, to) => `${to} - ${from}`),
  },
  {
    name: 'a period that is over',
    expects: ['period-ended'],
    mutate: inWords(/(?<=giai đoạn )\d{4} - \d{4}/, () => '2006 - 2010', isProse),
  },
  {
    name: 'a due span turned round',
    expects: ['range-backwards'],
    mutate: dueTurnedRound,
  },
  {
    name: 'a span in a sentence turned round',
    expects: ['range-backwards'],
    mutate: inWords(
      /(từ ngày )([\d/]{8,10})( đến ngày )([\d/]{8,10})/,
      (_, word, from, link, to) => `${word}${to}${link}${from}`,
    ),
  },
  {
    name: 'a task due outside its group',
    expects: ['due-outside-group'],
    mutate: dueOutsideGroup,
  },
  {
    name: 'a quarter twice',
    expects: ['quarter-twice'],
    mutate: inValue(
      (spot) => lastKey(spot.path) === 'quarter' && Number(spot.value) > 1,
      (source) => `${Number(source) - 1}`,
    ),
  },
  {
    name: 'another weekday',
    expects: ['weekday-mismatch'],
    mutate: inWords(/(?<=thứ )(?:Hai|Ba|Tư|Năm|Sáu)(?=, ngày)/, (day) => (day === 'Ba' ? 'Tư' : 'Ba')),
  },
]

function isDue({ path, value }: Spot): boolean {
  return lastKey(path) === 'due' && typeof value === 'string'
}

function isProseOrDue(spot: Spot): boolean {
  return isProse(spot) || isDue(spot)
}

/** Whether a task is about this year's work, with nothing of another year in it. */
function isForThisYear(spot: Spot): boolean {
  const isAboutWork = /^(?:Phát động|Đăng ký|Ký kết|Ban hành kế hoạch|Chỉ đạo|Tổ chức hội)/.test(
    String(spot.value),
  )
  const mayLookBack = /[Tt]ổng kết|[Ss]ơ kết|[Bb]áo cáo|[Kk]ết quả|thành tích|khen thưởng|phương hướng|TĐKT/
  return (
    isProse(spot) && lastKey(spot.path) === 'content' && isAboutWork && !mayLookBack.test(String(spot.value))
  )
}

function dueTurnedRound(text: string, random: Random) {
  const due = random.pick(
    spots(text).filter((spot) => lastKey(spot.path) === 'from' && spot.path.includes('due')),
  )
  const to = due && spotAt(text, ...due.path.slice(0, -1), 'to')
  if (!due || !to) return undefined
  const [early, late] = [due, to].map(({ start, end }) => text.slice(start, end))
  const result = edited(text, [
    { ...due, by: late ?? '' },
    { ...to, by: early ?? '' },
  ])
  return { text: result, line: lineAt(result, due.start) }
}

function dueOutsideGroup(...[text, random]: Parameters<Mutate>) {
  return inWords(
    /(?<=^['"]?\d{4}-)\d\d(?=-)/,
    (month) => String(elsewhere(Number(month))).padStart(2, '0'),
    (spot) =>
      isDue(spot) &&
      ['quarter', 'month'].some((name) => spotAt(text, 'schedule', Number(spot.path[1]), name)),
  )(text, random)
}

/** A month of another quarter and, as all are signed early, after the signature. */
function elsewhere(month: number): number {
  return month > 9 ? month - 3 : month + 3
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { communes, fields, works } from './task-words.ts'

/** A plan file of so many tasks, no two alike: the example plan of 2026 with a task table made from a seed. */
export function benchPlan(root: string, count: number, seed = 0): string {
  const example = readFileSync(join(root, 'plans/2026.yaml'), 'utf8')
  const [before, after] = [example.indexOf('\nschedule:\n'), example.indexOf('\nrecipients:\n')]
  if (before < 0 || after < before) throw new Error('plans/2026.yaml has no schedule before its recipients.')
  const schedule = stringify({ schedule: benchSchedule(count, seed) }, { lineWidth: 110 })
  return datesInQuotes(`${example.slice(0, before)}\n${schedule}${example.slice(after)}`)
}

/** Readers of YAML 1.1 take a bare date for a point in time, which no schema of texts allows. */
function datesInQuotes(text: string): string {
  return text.replace(/^(.*: )(\d{4}-\d{2}-\d{2})$/gm, "$1'$2'")
}

/** Its task table: so many tasks, spread over the months. */
export function benchSchedule(count: number, seed = 0) {
  const tasks = Array.from({ length: count }, (_, index) => ({ index, month: monthOf(index, count) }))
  return months
    .map((month) => ({ month, tasks: tasks.filter((task) => task.month === month) }))
    .filter((group) => group.tasks.length > 0)
    .map(({ month, tasks: own }) => ({ month, tasks: own.map(({ index }) => taskAt(index, month, seed)) }))
}

/** The plan is signed at the end of January, so work begins in February. */
const months = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function monthOf(index: number, count: number): number {
  return months[Math.floor((index * months.length) / count)] ?? 12
}

const combinations = works.length * fields.length * communes.length

/** Shares no divisor with the combinations, so that each comes once before any comes again. */
const stride = 12_923

function taskAt(index: number, month: number, seed: number) {
  if (index >= combinations) throw new Error(`There are words for ${combinations} tasks only.`)
  const combination = ((index + seed * 61) * stride) % combinations
  const work = at(works, combination)
  const field = at(fields, Math.floor(combination / works.length))
  const commune = at(communes, Math.floor(combination / works.length / fields.length))
  const draw = dice(seed * combinations + index)
  const lead = at(bodies, draw())
  const support = bodies.filter((body) => body !== lead && (index === 0 || draw() % 3 === 0))

  return {
    id: `nhiem-vu-${index + 1}`,
    content: `${work.content} ${field} tại xã ${commune}`,
    lead: [lead],
    ...(support.length > 0 && { support }),
    due: at(dues, draw())(month, draw),
    product: work.product,
    recurrence: 'yearly',
  }
}

const bodies = ['hoi-dong-tdkt', 'hoi-dong-sang-kien', 'phong-tccb', 'phong-khtc', 'van-phong', 'cac-don-vi']

/** The ways in which clerks write when a task is due. */
const dues = [
  (month: number, draw: Draw) => isoDay(month, workingDay(month, draw)),
  (month: number, draw: Draw) =>
    `Trước ngày ${twoDigits(workingDay(month, draw))}/${month < 3 ? twoDigits(month) : month}/2026`,
  (month: number) => `2026-${twoDigits(month)}`,
  (month: number, draw: Draw) => {
    const [from, to] = [workingDay(month, draw), workingDay(month, draw)].toSorted((a, b) => a - b)
    return from === to
      ? isoDay(month, from ?? 0)
      : { from: isoDay(month, from ?? 0), to: isoDay(month, to ?? 0) }
  },
]

/** From the 3rd to the 13th no holiday of 2026 is kept. */
function workingDay(month: number, draw: Draw): number {
  const days = Array.from({ length: 11 }, (_, index) => index + 3)
  return at(
    days.filter((day) => new Date(Date.UTC(2026, month - 1, day)).getUTCDay() % 6 !== 0),
    draw(),
  )
}

function isoDay(month: number, day: number): string {
  return `2026-${twoDigits(month)}-${twoDigits(day)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

type Draw = () => number

/** The same numbers for the same seed (mulberry32). */
function dice(seed: number): Draw {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    const more = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))
    return (more ^ (more >>> 14)) >>> 0
  }
}

function at<T>(list: readonly T[], number: number): T {
  const entry = list[number % list.length]
  if (entry === undefined) throw new Error('There is nothing to choose from.')
  return entry
}

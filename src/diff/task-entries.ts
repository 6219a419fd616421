import { officialMonth } from '../day.ts'
import { firstYear, groupMonth } from '../plan/period.ts'
import type { Plan, Task, TaskGroup, UnitRefs } from '../plan/plan.ts'
import { allBlocks, tasksOf } from '../plan/tasks.ts'
import { unitName } from '../plan/units.ts'
import { comparable, roman } from '../text.ts'
import type { Entry, Group } from './entry.ts'
import { ownYears, yearless } from './own-years.ts'
import { toldDay, toldLines } from './told-values.ts'

/**
 * The groups of a plan's tasks; a group that has only a quarter, a month or a year is known by that alone.
 */
export function groupEntries(plan: Plan): Entry[] {
  const { schedule = [] } = plan
  return schedule.map((group, index) => {
    const { quarter, year, campaign, topic, label } = group
    const { key, name } = groupOf(plan, group)
    const isTime = quarter !== undefined || group.month !== undefined || year !== undefined
    return {
      path: ['schedule', index],
      ...((isTime || key === '') && { id: key || 'none' }),
      text: isTime ? '' : (topic ?? campaign?.name ?? label ?? ''),
      name: name.vi,
      group: { key: '', name },
      fields: {
        quarter: quarter === undefined ? undefined : roman(quarter),
        month: monthName(plan, group),
        year: year === undefined ? undefined : String(year),
        topic,
        label,
        name: campaign?.name,
        from: toldDay(campaign?.from),
        to: toldDay(campaign?.to),
        theme: campaign?.theme,
      },
    }
  })
}

/** The group that holds a task, known in two plans by its time in the plan's own year, or by its words. */
export function groupOf(plan: Plan, group: TaskGroup): Required<Group> {
  const { quarter, year, campaign, topic, label } = group
  const first = firstYear(plan)
  const since = (given: number | undefined) => (given ?? 0) - (first ?? 0)
  const month = groupMonth(plan, group)
  const words = (text: string) => comparable(yearless(text, ownYears(plan)))

  if (quarter !== undefined) {
    const numeral = roman(quarter)
    return { key: `quarter ${quarter}`, name: { vi: `quý ${numeral}`, en: `quarter ${numeral}` } }
  }
  if (month) {
    const name = monthName(plan, group)
    return {
      key: `month ${since(month.year)} ${month.month}`,
      name: { vi: `tháng ${name}`, en: `month ${name}` },
    }
  }
  if (year !== undefined) {
    return { key: `year ${since(year)}`, name: { vi: `năm ${year}`, en: `year ${year}` } }
  }
  const [kind, title] = topic
    ? ['topic', topic]
    : campaign?.name
      ? ['campaign', campaign.name]
      : ['label', label ?? '']
  if (title === '') return { key: '', name: { vi: 'nhóm chung', en: 'the general group' } }
  return { key: `${kind} ${words(title)}`, name: { vi: `nhóm “${title}”`, en: `group “${title}”` } }
}

function monthName(plan: Plan, group: TaskGroup): string | undefined {
  const month = groupMonth(plan, group)
  if (!month) return undefined
  return month.year === undefined ? officialMonth(month.month) : `${officialMonth(month.month)}/${month.year}`
}

/**
 * The tasks of a plan; units are told by the names they have in `names`, so that a unit renamed is no
 * change of its tasks.
 */
export function taskEntries(plan: Plan, names: (id: string) => string): Entry[] {
  const numbers = printedNumbers(plan)
  const groups = new Map((plan.schedule ?? []).map((group, index) => [index, groupOf(plan, group)]))
  return [...tasksOf(plan)].map(({ task, path }, index) => {
    const group = groups.get(Number(path[1]))
    const number = numbers[index]
    return {
      path,
      ...(task.id !== undefined && { id: task.id }),
      text: toldLines(task.content) ?? '',
      ...(group && { group }),
      ...(number !== undefined && { number }),
      fields: taskFields(task, names),
    }
  })
}

function taskFields(task: Task, names: (id: string) => string): Entry['fields'] {
  const { due, product, submitTo, place, note, number, recurrence } = task
  return {
    content: toldLines(task.content),
    number,
    units: unitsOf(task.units, names),
    lead: unitsOf(task.lead, names),
    support: unitsOf(task.support, names),
    due: typeof due === 'object' ? `${toldDay(due.from)} - ${toldDay(due.to)}` : toldDay(due),
    product,
    submitTo,
    place,
    note,
    recurrence,
  }
}

/**
 * The lines of units as printed, the names on one line parted by line ends since a name may hold any sign.
 */
function unitsOf(refs: UnitRefs | undefined, names: (id: string) => string): string[] | undefined {
  return refs?.map((ref) => (typeof ref === 'string' ? names(ref) : ref.map(names).join('\n')))
}

/** The numbers of the tasks in the table, in their order. */
function printedNumbers(plan: Plan): string[] {
  const perGroup = [...allBlocks(plan)].some(
    ({ block }) =>
      typeof block === 'object' &&
      'schedule' in block &&
      block.schedule !== true &&
      block.schedule.numbering === 'per-group',
  )
  let number = 0
  let group: unknown
  return [...tasksOf(plan)].map(({ task, path }) => {
    if (perGroup && path[1] !== group) number = 0
    group = path[1]
    const [own] = /^\d+/.exec(task.number ?? '') ?? []
    number = own === undefined ? number + 1 : Number(own)
    return task.number ?? String(number)
  })
}

/** The units that a plan names. */
export function unitEntries({ units = {} }: Plan): Entry[] {
  return Object.entries(units).map(([id, unit]) => ({
    path: ['units', id],
    id,
    text: unitName(unit),
    fields: {
      name: unitName(unit),
      ...(typeof unit === 'object' && {
        aliases: unit.aliases,
        collective: unit.collective === true ? 'true' : undefined,
      }),
    },
  }))
}

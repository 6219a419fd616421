import { officialMonth, readDay, shortDay } from '../day.ts'
import { groupMonth } from '../plan/period.ts'
import {
  type Plan,
  type ScheduleColumn,
  type ScheduleLayout,
  scheduleColumns,
  type Task,
  type TaskGroup,
} from '../plan/plan.ts'
import { unitLines } from '../plan/units.ts'
import { roman } from '../text.ts'
import { noColumn, noRow } from './empty-lines.ts'
import type { TableColumn, TableRow } from './view-fields.ts'

/**
 * The task table: its columns after the fields that tasks use, a row for each group that has a name, a row a
 * task.
 */
export function scheduleTable(
  plan: Plan,
  layout: ScheduleLayout,
): { columns: TableColumn[]; rows: TableRow[] } {
  const { schedule: groups = [] } = plan
  const names = columnNames(groups, layout)
  const captions = layout.columns ?? {}
  const rows: TableRow[] = []
  let number = 0
  for (const group of groups) {
    if (layout.numbering === 'per-group') number = 0
    if (isNamed(group)) rows.push(groupRow(plan, group))
    for (const task of group.tasks) {
      number = startingNumber(task.number) ?? number + 1
      rows.push({ ...noRow, cells: names.map((name) => cell(name, lines(name, task, number, plan))) })
    }
  }
  return {
    columns: names.map((name) => ({ ...noColumn, [name]: true, caption: captions[name] ?? '' })),
    rows,
  }
}

/** The number from which a task that brings its own lets the next ones go on: 12b is followed by 13. */
function startingNumber(own: string | undefined): number | undefined {
  const [digits] = /^\d+/.exec(own ?? '') ?? []
  return digits === undefined ? undefined : Number(digits)
}

/** The columns a plan lists, else number, content, and every other field that some task uses. */
function columnNames(groups: readonly TaskGroup[], { columns }: ScheduleLayout): ScheduleColumn[] {
  if (columns) return scheduleColumnsIn(Object.keys(columns))
  const tasks = groups.flatMap((group) => group.tasks)
  const used = (name: ScheduleColumn) => tasks.some((task) => task[name] !== undefined)
  return scheduleColumns.filter((name) => name === 'number' || name === 'content' || used(name))
}

function scheduleColumnsIn(names: readonly string[]): ScheduleColumn[] {
  return names.flatMap((name) => scheduleColumns.find((column) => column === name) ?? [])
}

function isNamed({ tasks: _, ...name }: TaskGroup): boolean {
  return Object.keys(name).length > 0
}

function groupRow(plan: Plan, group: TaskGroup): TableRow {
  const { label = '', quarter, year, campaign, topic = '' } = group
  const month = groupMonth(plan, group)
  const ofYear = month?.year ?? year ?? (quarter === undefined ? undefined : plan.year)
  return {
    ...noRow,
    group: true,
    label,
    quarterRoman: quarter === undefined ? '' : roman(quarter),
    monthNumber: month ? officialMonth(month.month) : '',
    year: ofYear === undefined ? '' : String(ofYear),
    campaign: {
      name: campaign?.name ?? '',
      theme: campaign?.theme ?? '',
      firstDay: shown(campaign?.from),
      lastDay: shown(campaign?.to),
    },
    topic,
  }
}

function cell(name: ScheduleColumn, lines: readonly string[]): TableRow['cells'][number] {
  return { units: name === 'units', many: lines.length > 1, lines }
}

function lines(name: ScheduleColumn, task: Task, number: number, plan: Plan): readonly string[] {
  switch (name) {
    case 'number':
      return [task.number ?? String(number)]
    case 'content':
      return typeof task.content === 'string' ? [task.content] : task.content
    case 'units':
    case 'lead':
    case 'support':
      return unitLines(plan, task[name])
    case 'due':
      return task.due === undefined ? [] : [due(task.due)]
    default:
      return task[name] === undefined ? [] : [task[name]]
  }
}

function due(given: NonNullable<Task['due']>): string {
  if (typeof given === 'object') return `${shown(given.from)}\u00a0- ${shown(given.to)}`
  const day = readDay(given)
  return day?.day === undefined && day ? `Tháng ${shortDay(day)}` : shown(given)
}

/** A day as papers write it; words as they are. */
function shown(given: string | undefined): string {
  const day = given === undefined ? undefined : readDay(given)
  return day ? shortDay(day) : (given ?? '')
}

import type { Localized, Path } from '../diagnostic.ts'
import {
  type ScheduleColumn,
  type ScheduleLayout,
  scheduleColumns,
  type Task,
  type TaskGroup,
  type Unit,
  type UnitRefs,
} from '../plan/plan.ts'
import { lineQuestions, timesText } from './cell-lines.ts'
import { type GroupsSoFar, groupNameOf } from './groups.ts'
import type { ImportQuestion } from './question.ts'
import type { TaskHead } from './task-columns.ts'
import { numberTwiceWords } from './task-rows.ts'
import { dueOf, isCountedPerGroup, partsOf, type ReadGroup, type ReadTask } from './task-table.ts'
import { type UnitCell, unitRegistry } from './units.ts'

/** The task table as a plan has it. */
export interface ReadSchedule {
  readonly schedule: readonly TaskGroup[]
  readonly layout: true | ScheduleLayout
  readonly units: Readonly<Record<string, Unit>>
  readonly questions: readonly ImportQuestion[]
  readonly unitLines: number
  readonly told: readonly string[]
}

const unitRoles = ['units', 'lead', 'support'] as const

/** Makes groups of tasks out of the rows of a task table, and one registry out of the units in them. */
export function scheduleOf(
  groups: readonly ReadGroup[],
  head: TaskHead,
  given: Omit<GroupsSoFar, 'names'> & { readonly abbreviations: Readonly<Record<string, string>> },
): ReadSchedule {
  const questions: ImportQuestion[] = head.questions.map((words) => ({ path: ['schedule'], words }))
  const cells: (UnitCell & { task: ReadTask })[] = groups.flatMap(({ tasks }) =>
    tasks.flatMap((task) =>
      unitRoles.flatMap((role) => {
        const lines = task.lines[role] ?? []
        return lines.length > 0 ? [{ lines, role, place: task.place, task }] : []
      }),
    ),
  )
  const registry = unitRegistry(cells, given.abbreviations)
  for (const { path, cell, words } of registry.questions) {
    questions.push({ path: path ?? pathOf(groups, cells[cell ?? 0]?.task), words })
  }
  const unitsOf = (task: ReadTask) =>
    Object.assign(
      {},
      ...cells.map((cell, at) => (cell.task === task ? refsOnly(registry.cells[at] ?? {}) : {})),
    )

  const isPerGroup = isCountedPerGroup(groups)
  const names: TaskGroup[] = []
  const printed: PrintedNumber[] = []
  let count = 0
  for (const [index, { label, tasks }] of groups.entries()) {
    if (isPerGroup) count = 0
    const name = label === undefined ? {} : groupNameOf(label, { ...given, names })
    const made = tasks.map((task, at) => {
      const path = ['schedule', index, 'tasks', at]
      for (const words of [...task.remarks, ...lineQuestions(task)]) questions.push({ path, words })
      const isNext = task.number === '' || task.number === String(count + 1)
      count = isNext ? count + 1 : Number(/^\d+/.exec(task.number)?.[0] ?? count + 1)
      printed.push({ path, scope: isPerGroup ? index : 0, number: count, isOwn: task.number !== '' })
      return taskOf(task, isNext, unitsOf(task))
    })
    names.push({ ...name, tasks: made })
  }
  return {
    schedule: names,
    layout: layoutOf(head, names, isPerGroup),
    units: registry.units,
    questions: [...questions, ...numbersTwice(printed)],
    told: [
      ...registry.cells.flatMap(({ told }) => told ?? []),
      ...captionsReplaced(head, names),
      ...groups.flatMap(({ again }) => again ?? []),
    ],
    unitLines: cells.reduce((sum, { lines }) => sum + lines.length, 0),
  }
}

/** The number with which a task prints, and whether the paper gives it. */
interface PrintedNumber {
  readonly path: Path
  /** The group within which numbers go on. */
  readonly scope: number
  readonly number: number
  readonly isOwn: boolean
}

/** Asks about each task without a number of its own that prints with one which the paper gives another. */
function numbersTwice(printed: readonly PrintedNumber[]): ImportQuestion[] {
  const keyOf = ({ scope, number }: PrintedNumber) => `${scope} ${number}`
  const own = new Set(printed.filter(({ isOwn }) => isOwn).map(keyOf))
  return printed.flatMap((each) =>
    !each.isOwn && own.has(keyOf(each)) ? [{ path: each.path, words: numberTwiceWords(each.number) }] : [],
  )
}

function pathOf(groups: readonly ReadGroup[], task: ReadTask | undefined) {
  const at = groups.findIndex(({ tasks }) => task !== undefined && tasks.includes(task))
  if (at < 0 || task === undefined) return ['schedule']
  return ['schedule', at, 'tasks', groups[at]?.tasks.indexOf(task) ?? 0]
}

type Roles = Partial<Record<(typeof unitRoles)[number], UnitRefs>>

function refsOnly({ units, lead, support }: Roles): Roles {
  return { ...(units && { units }), ...(lead && { lead }), ...(support && { support }) }
}

function taskOf({ number, lines }: ReadTask, isNext: boolean, units: Roles): Task {
  const text = (field: ScheduleColumn) => {
    const own = lines[field]
    return own === undefined ? {} : { [field]: field === 'due' ? dueOf(timesText(own)) : own.join(' ') }
  }
  return {
    ...(!isNext && { number }),
    content: lines.content ? partsOf(lines.content) : unclearContent,
    ...units,
    ...text('due'),
    ...text('product'),
    ...text('submitTo'),
    ...text('place'),
    ...text('note'),
  }
}

/** A task of which the paper says nothing but its number or units. */
const unclearContent = '…'

/** The columns where they are not those that the template would print by itself. */
function layoutOf(
  { fields, captions }: TaskHead,
  groups: readonly TaskGroup[],
  isPerGroup: boolean,
): true | ScheduleLayout {
  const tasks = groups.flatMap((group) => group.tasks)
  const uses = (field: ScheduleColumn) => tasks.some((task) => task[field] !== undefined)
  const printed = fields.flatMap((field, at) => {
    if (field === 'group') return []
    const own = { field, caption: captions[at] || templateCaptions[field] }
    if (field !== 'units') return [own]
    const led = (['lead', 'support'] as const).filter((role) => uses(role) && !fields.includes(role))
    return [
      ...(uses('units') ? [own] : []),
      ...led.map((role) => ({ field: role, caption: templateCaptions[role] })),
    ]
  })
  const automatic = scheduleColumns.filter(
    (name) => name === 'number' || name === 'content' || tasks.some((task) => task[name] !== undefined),
  )
  const isUsual =
    automatic.length === printed.length &&
    printed.every(({ field, caption }, at) => field === automatic[at] && caption === templateCaptions[field])
  if (isUsual && !isPerGroup) return true
  return {
    ...(isPerGroup && { numbering: 'per-group' as const }),
    ...(!isUsual && {
      columns: Object.fromEntries(
        printed.map(({ field, caption }) => [field, caption === templateCaptions[field] ? null : caption]),
      ),
    }),
  }
}

/** The captions that the built-in template prints. */
const templateCaptions: Readonly<Record<ScheduleColumn, string>> = {
  number: 'TT',
  content: 'Nội dung',
  units: 'Đơn vị thực hiện',
  lead: 'Đơn vị chủ trì',
  support: 'Đơn vị phối hợp',
  due: 'Thời gian',
  place: 'Địa điểm',
  product: 'Sản phẩm',
  submitTo: 'Cấp trình',
  note: 'Ghi chú',
}

/** The captions of units and of groups, where two columns or rows of their own take the place of theirs. */
function captionsReplaced({ fields, captions }: TaskHead, groups: readonly TaskGroup[]): string[] {
  const isUsed = groups.some(({ tasks }) => tasks.some(({ units }) => units !== undefined))
  return captions.filter((_, at) => fields[at] === 'group' || (fields[at] === 'units' && !isUsed))
}

/** What is asked of a second task table, which a plan has no place for. */
export const anotherTable: Localized = {
  vi: 'Bảng này cũng giống bảng nhiệm vụ nhưng kế hoạch chỉ có một bảng nhiệm vụ nên được giữ là bảng thường.',
  en: 'This looks like a task table too, but a plan has one; it is kept as a plain table.',
}

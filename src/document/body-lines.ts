import { marker, type Numbers } from '../plan/numbering.ts'
import type {
  BodyBlock,
  Duty,
  ListItem,
  PlainTable,
  Plan,
  ScheduleLayout,
  Section,
  Target,
} from '../plan/plan.ts'
import { isSchedule } from '../plan/tasks.ts'
import { unitLines } from '../plan/units.ts'
import { line, noColumn, noRow } from './empty-lines.ts'
import { scheduleTable } from './schedule-table.ts'
import type { BodyLine } from './view-fields.ts'

/** What a body is printed with: the whole plan and a sample marker for each level. */
export interface BodySetting {
  readonly plan: Plan
  readonly samples: readonly string[]
}

/** A plan's sections as one list of lines, each with its number. */
export function sectionLines(sections: readonly Section[], setting: BodySetting): BodyLine[] {
  const count = counter([])
  return sections.flatMap((section) => oneSection(section, count, setting))
}

/** Blocks that stand alone, such as an annex: their items start at the second level of numbering. */
export function blockLines(blocks: readonly BodyBlock[], setting: BodySetting): BodyLine[] {
  const count = counter([1])
  return blocks.flatMap((block) => oneBlock(block, count, 1, setting))
}

/** Hands out the numbers of one level, one after the other. */
type Counter = { readonly outer: Numbers; next(): Numbers }

function counter(outer: Numbers): Counter {
  let number = 0
  return { outer, next: () => [...outer, ++number] }
}

function oneSection(
  { title, body = [], sections = [] }: Section,
  count: Counter,
  setting: BodySetting,
): BodyLine[] {
  const numbers = title === undefined ? [...count.outer, 1] : count.next()
  const inner = counter(numbers)
  return [
    ...(title === undefined ? [] : [heading(title, numbers, setting)]),
    ...body.flatMap((block) => oneBlock(block, inner, 1, setting)),
    ...sections.flatMap((section) => oneSection(section, inner, setting)),
  ]
}

function heading(text: string, numbers: Numbers, { samples }: BodySetting): BodyLine {
  const level = Math.min(numbers.length, 3)
  return line({ [`heading${level}`]: true, marker: marker(samples, numbers), text })
}

function oneBlock(block: BodyBlock, count: Counter, depth: number, setting: BodySetting): BodyLine[] {
  if (typeof block === 'string') return [line({ paragraph: true, text: block })]
  if ('numbered' in block) return block.numbered.flatMap((item) => numberedItem(item, count, setting))
  if ('dashes' in block) return block.dashes.flatMap((item) => dash(item, count, depth, setting))
  if (isSchedule(block)) return [schedule(block.schedule, setting)]
  if ('targets' in block) return targetLines(block.targets)
  if ('table' in block) return [plainTable(block.table)]
  return block.duties.flatMap((duty) => dutyLines(duty, count, setting))
}

function numberedItem(item: ListItem, count: Counter, setting: BodySetting): BodyLine[] {
  const { text, body = [] } = typeof item === 'string' ? { text: item } : item
  const numbers = count.next()
  const inner = counter(numbers)
  return [
    line({ item: true, marker: marker(setting.samples, numbers), text }),
    ...body.flatMap((block) => oneBlock(block, inner, 1, setting)),
  ]
}

function dash(item: ListItem, count: Counter, depth: number, setting: BodySetting): BodyLine[] {
  const { text, body = [] } = typeof item === 'string' ? { text: item } : item
  const inner = counter(count.outer)
  return [
    line({ [depth === 1 ? 'dash' : 'plus']: true, text }),
    ...body.flatMap((block) => oneBlock(block, inner, depth + 1, setting)),
  ]
}

function schedule(layout: boolean | ScheduleLayout, { plan }: BodySetting): BodyLine {
  return line({ schedule: true, ...scheduleTable(plan, typeof layout === 'object' ? layout : {}) })
}

function targetLines(targets: readonly Target[]): BodyLine[] {
  return targets.map(({ text, comparator = '', value, unit }, index) =>
    line({
      target: true,
      text,
      comparator,
      measure: measure(value, unit),
      ends: index === targets.length - 1,
    }),
  )
}

function measure(value: string, unit: string | undefined): string {
  if (unit === undefined) return value
  return unit.startsWith('%') ? `${value}${unit}` : `${value} ${unit}`
}

function plainTable({ columns, rows }: PlainTable): BodyLine {
  const cell = (text: string) => ({ units: false, many: false, lines: [text] })
  return line({
    table: true,
    columns: columns.map((caption) => ({ ...noColumn, caption })),
    rows: rows.map((cells) => ({ ...noRow, cells: cells.map(cell) })),
  })
}

function dutyLines({ unit, content }: Duty, count: Counter, { plan, samples }: BodySetting): BodyLine[] {
  const [text = ''] = unitLines(plan, [unit])
  const head = line({ duty: true, marker: marker(samples, count.next()), text })
  if (typeof content === 'string') return [head, line({ paragraph: true, text: content })]
  return [head, ...content.map((duty) => line({ dash: true, text: duty }))]
}

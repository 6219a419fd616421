import type { Path } from '../diagnostic.ts'
import type { BodyBlock, ListItem, Plan, Section, Task, TaskGroup } from './plan.ts'
import { signaturesOf } from './signatures.ts'
import { isSchedule } from './tasks.ts'
import { unitName } from './units.ts'

/** What a text is in the document. */
export type TextRole =
  | 'title'
  | 'issuer'
  | 'basis'
  | 'opening'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'task'
  | 'cell'
  | 'unit'
  | 'recipient'
  | 'archive'
  | 'signature'

/** One text that is printed, as it stands in the plan. */
export interface PlanText {
  readonly path: Path
  readonly text: string
  readonly role: TextRole
}

/** Every text that is printed, in the order of the document; the names of units stand where the tasks do. */
export function* textsOf(plan: Plan): Generator<PlanText> {
  const { document, issuer, closing, annexes = [], recipients = [], archive } = plan
  yield* textOrList(document.title, ['document', 'title'], 'title')
  yield* texts({ name: issuer.name, parent: issuer.parent }, ['issuer'], 'issuer')
  yield* basisTexts(plan)
  yield* textOrList(plan.opening?.text, ['opening', 'text'], 'opening')

  const schedule = Array.from(scheduleTexts(plan))
  let isPrinted = false
  for (const text of sectionTexts(plan.sections, ['sections'])) {
    if (text !== schedulePlace) yield text
    else if (!isPrinted) {
      isPrinted = true
      yield* schedule
    }
  }
  if (!isPrinted) yield* schedule

  if (closing !== undefined) yield { path: ['closing'], text: closing, role: 'paragraph' }
  for (const [index, { title, body = [] }] of annexes.entries()) {
    yield { path: ['annexes', index, 'title'], text: title, role: 'heading' }
    yield* bodyTexts(body, ['annexes', index, 'body'])
  }
  yield* textOrList(recipients, ['recipients'], 'recipient')
  if (archive) yield { path: ['archive'], text: archive, role: 'archive' }
  yield* signatureTexts(plan)
}

/** Where the task table is printed among the texts of the sections. */
const schedulePlace = Symbol('schedule')

function* basisTexts({ legalBases = [] }: Plan): Generator<PlanText> {
  for (const [index, { lead, title, text, tail, issuer }] of legalBases.entries()) {
    yield* texts({ lead, issuer, title, text, tail }, ['legalBases', index], 'basis')
  }
}

function* sectionTexts(sections: readonly Section[], path: Path): Generator<PlanText | typeof schedulePlace> {
  for (const [index, { title, body = [], sections: inner = [] }] of sections.entries()) {
    if (title !== undefined) yield { path: [...path, index, 'title'], text: title, role: 'heading' }
    for (const [at, block] of body.entries()) {
      if (isSchedule(block)) yield schedulePlace
      else yield* blockTexts(block, [...path, index, 'body', at])
    }
    yield* sectionTexts(inner, [...path, index, 'sections'])
  }
}

function* bodyTexts(body: readonly BodyBlock[], path: Path): Generator<PlanText> {
  for (const [index, block] of body.entries()) yield* blockTexts(block, [...path, index])
}

function* blockTexts(block: BodyBlock, path: Path): Generator<PlanText> {
  if (typeof block === 'string') {
    yield { path, text: block, role: 'paragraph' }
  } else if ('numbered' in block) {
    yield* itemTexts(block.numbered, [...path, 'numbered'])
  } else if ('dashes' in block) {
    yield* itemTexts(block.dashes, [...path, 'dashes'])
  } else if ('targets' in block) {
    for (const [index, { text }] of block.targets.entries()) {
      yield { path: [...path, 'targets', index, 'text'], text, role: 'item' }
    }
  } else if ('table' in block) {
    const { columns, rows } = block.table
    yield* textOrList(columns, [...path, 'table', 'columns'], 'cell')
    for (const [index, row] of rows.entries()) {
      yield* textOrList(row, [...path, 'table', 'rows', index], 'cell')
    }
  } else if ('duties' in block) {
    for (const [index, { content }] of block.duties.entries()) {
      yield* textOrList(content, [...path, 'duties', index, 'content'], 'item')
    }
  }
}

function* itemTexts(items: readonly ListItem[], path: Path): Generator<PlanText> {
  for (const [index, item] of items.entries()) {
    if (typeof item === 'string') {
      yield { path: [...path, index], text: item, role: 'item' }
    } else {
      yield { path: [...path, index, 'text'], text: item.text, role: 'item' }
      yield* bodyTexts(item.body ?? [], [...path, index, 'body'])
    }
  }
}

function* scheduleTexts({ schedule = [], units = {} }: Plan): Generator<PlanText> {
  for (const [index, group] of schedule.entries()) {
    yield* groupTexts(group, ['schedule', index])
    for (const [at, task] of group.tasks.entries()) yield* taskTexts(task, ['schedule', index, 'tasks', at])
  }
  for (const [id, unit] of Object.entries(units)) {
    const path = typeof unit === 'string' ? ['units', id] : ['units', id, 'name']
    yield { path, text: unitName(unit), role: 'unit' }
  }
}

function* groupTexts({ label, topic, campaign }: TaskGroup, path: Path): Generator<PlanText> {
  yield* texts({ label, topic }, path, 'heading')
  yield* texts({ name: campaign?.name, theme: campaign?.theme }, [...path, 'campaign'], 'heading')
}

function* taskTexts(task: Task, path: Path): Generator<PlanText> {
  yield* textOrList(task.content, [...path, 'content'], 'task')
  for (const key of cells) {
    const text = task[key]
    if (typeof text !== 'string' || text === '' || (key === 'due' && isField(text))) continue
    yield { path: [...path, key], text, role: 'cell' }
  }
}

const cells = ['due', 'place', 'product', 'submitTo', 'note'] as const

/** Whether a time is a day or a month as a value, and not in words. */
function isField(due: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(due)
}

function* signatureTexts(plan: Plan): Generator<PlanText> {
  for (const { signature, path } of signaturesOf(plan)) {
    yield* textOrList(signature.lines, [...path, 'lines'], 'signature')
    if (signature.name) yield { path: [...path, 'name'], text: signature.name, role: 'signature' }
  }
}

/** The texts among some values, each under its key. */
function* texts(
  values: Readonly<Record<string, string | null | undefined>>,
  path: Path,
  role: TextRole,
): Generator<PlanText> {
  for (const [key, text] of Object.entries(values)) if (text) yield { path: [...path, key], text, role }
}

function* textOrList(
  value: string | readonly string[] | undefined,
  path: Path,
  role: TextRole,
): Generator<PlanText> {
  if (value === undefined) return
  if (typeof value === 'string') yield { path, text: value, role }
  else for (const [index, text] of value.entries()) yield { path: [...path, index], text, role }
}

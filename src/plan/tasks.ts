import type { Path } from '../diagnostic.ts'
import type { BodyBlock, Duty, ListItem, Plan, Section, Task, UnitRefs } from './plan.ts'

/** The keys under which a task names units. */
const unitKeys = ['units', 'lead', 'support'] as const

/** Every task of a plan with its path. */
export function* tasksOf({ schedule = [] }: Plan): Generator<{ task: Task; path: Path }> {
  for (const [group, { tasks }] of schedule.entries()) {
    for (const [index, task] of tasks.entries()) yield { task, path: ['schedule', group, 'tasks', index] }
  }
}

/** What a task says, as one text. */
export function contentOf({ content }: Task): string {
  return typeof content === 'string' ? content : content.join(' ')
}

/** Every place where a plan names a unit by its id, in tasks and in duties. */
export function* unitMentions(plan: Plan): Generator<{ id: string; path: Path }> {
  for (const { task, path } of tasksOf(plan)) {
    for (const key of unitKeys) yield* idsIn(task[key] ?? [], [...path, key])
  }
  for (const { duty, path } of dutiesOf(plan)) yield { id: duty.unit, path: [...path, 'unit'] }
}

function* idsIn(refs: UnitRefs, path: Path): Generator<{ id: string; path: Path }> {
  for (const [index, ref] of refs.entries()) {
    if (typeof ref === 'string') yield { id: ref, path: [...path, index] }
    else for (const [inner, id] of ref.entries()) yield { id, path: [...path, index, inner] }
  }
}

function* dutiesOf(plan: Plan): Generator<{ duty: Duty; path: Path }> {
  for (const { block, path } of allBlocks(plan)) {
    if (typeof block === 'string' || !('duties' in block)) continue
    for (const [index, duty] of block.duties.entries()) yield { duty, path: [...path, 'duties', index] }
  }
}

/** Every block of a plan's sections and annexes, those inside list items too. */
export function* allBlocks({ sections, annexes = [] }: Plan): Generator<{ block: BodyBlock; path: Path }> {
  yield* sectionBlocks(sections, ['sections'])
  for (const [index, { body = [] }] of annexes.entries())
    yield* nestedBlocks(body, ['annexes', index, 'body'])
}

function* sectionBlocks(
  sections: readonly Section[],
  path: Path,
): Generator<{ block: BodyBlock; path: Path }> {
  for (const [index, { body = [], sections: inner = [] }] of sections.entries()) {
    yield* nestedBlocks(body, [...path, index, 'body'])
    yield* sectionBlocks(inner, [...path, index, 'sections'])
  }
}

function* nestedBlocks(body: readonly BodyBlock[], path: Path): Generator<{ block: BodyBlock; path: Path }> {
  for (const [index, block] of body.entries()) {
    yield { block, path: [...path, index] }
    for (const { key, items } of listsIn(block)) {
      for (const [at, item] of items.entries()) {
        if (typeof item !== 'string') yield* nestedBlocks(item.body ?? [], [...path, index, key, at, 'body'])
      }
    }
  }
}

/** Whether a block is the place where the task table is printed. */
export function isSchedule(block: BodyBlock): block is Extract<BodyBlock, { schedule: unknown }> {
  return typeof block === 'object' && 'schedule' in block
}

/** The lists of a block: the one it is, or none. */
export function listsIn(block: BodyBlock): { key: string; items: readonly ListItem[] }[] {
  if (typeof block === 'string') return []
  if ('numbered' in block) return [{ key: 'numbered', items: block.numbered }]
  return 'dashes' in block ? [{ key: 'dashes', items: block.dashes }] : []
}

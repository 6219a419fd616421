import type { Path } from '../diagnostic.ts'
import type { BodyBlock, ListItem, Plan, ScheduleLayout, Section, Target } from '../plan/plan.ts'
import { comparable } from '../text.ts'
import type { Entry, Group } from './entry.ts'
import { ownYears, yearless } from './own-years.ts'
import { toldLines, toldSwitch } from './told-values.ts'

/** A plan's headings, and what stands under them. */
export interface SectionEntries {
  /** The headings, each with the key that it gives to what stands under it. */
  readonly headings: readonly (Entry & { readonly key: string })[]
  readonly paragraphs: readonly Entry[]
}

/** The sections, the annexes and the closing words of a plan, paragraph by paragraph. */
export function sectionEntries(plan: Plan, unitName: (id: string) => string): SectionEntries {
  const headings: (Entry & { key: string })[] = []
  const paragraphs: Entry[] = []
  const seen = new Map<string, number>()
  const years = ownYears(plan)

  const add = (title: string | undefined, path: Path, above: Group, fields: Entry['fields']): Group => {
    const words = `${above.key}\0${comparable(yearless(title ?? '', years))}`
    const count = seen.get(words) ?? 0
    seen.set(words, count + 1)
    const key = count === 0 ? words : `${words}\0${count}`
    headings.push({ key, path, text: title ?? '(heading)', name: title ?? '', group: above, fields })
    return title === undefined ? { ...above, key } : { key, name: named(title) }
  }
  const addBody = (body: readonly BodyBlock[] = [], path: Path, group: Group) => {
    for (const [index, block] of body.entries()) {
      paragraphs.push(...blockEntries(block, { path: [...path, index], group, level: 1, unitName }))
    }
  }
  const addSections = (sections: readonly Section[], path: Path, above: Group) => {
    for (const [index, { title, body, sections: inner = [] }] of sections.entries()) {
      const group = add(title, [...path, index], above, { title })
      addBody(body, [...path, index, 'body'], group)
      addSections(inner, [...path, index, 'sections'], group)
    }
  }

  addSections(plan.sections, ['sections'], top)
  if (plan.closing !== undefined) {
    const text = plan.closing
    paragraphs.push({ path: ['closing'], id: 'closing', text, group: top, fields: { text } })
  }
  for (const [index, { title, body, landscape }] of (plan.annexes ?? []).entries()) {
    const fields = { title, landscape: toldSwitch(landscape) }
    addBody(body, ['annexes', index, 'body'], add(title, ['annexes', index], annexes, fields))
  }
  return { headings, paragraphs }
}

const top: Group = { key: '' }
const annexes: Group = { key: 'annexes', name: { vi: 'các phụ lục', en: 'the annexes' } }

function named(title: string): Group['name'] {
  return { vi: `mục “${title}”`, en: `section “${title}”` }
}

/** Where a block stands. */
interface At {
  readonly path: Path
  readonly group: Group
  /** How deep in lists, from 1. */
  readonly level: number
  unitName(id: string): string
}

function blockEntries(block: BodyBlock, at: At): Entry[] {
  if (typeof block === 'string') return [entry('paragraph', block, at)]
  if ('numbered' in block) return itemEntries('numbered', block.numbered, at)
  if ('dashes' in block) return itemEntries('dashes', block.dashes, at)
  if ('schedule' in block) return [scheduleEntry(block.schedule, at)]
  if ('targets' in block) {
    return block.targets.map((target, index) =>
      entry('targets', targetWords(target), below(at, 'targets', index)),
    )
  }
  if ('table' in block) {
    const { columns, rows } = block.table
    return [
      entry('columns', columns.join(' | '), below(at, 'table', 'columns')),
      ...rows.map((row, index) => entry('rows', row.join(' | '), below(at, 'table', 'rows', index))),
    ]
  }
  return block.duties.map(({ unit, content }, index) =>
    entry('duties', toldLines(content) ?? '', below(at, 'duties', index), { unit: at.unitName(unit) }),
  )
}

function itemEntries(form: 'numbered' | 'dashes', items: readonly ListItem[], at: At): Entry[] {
  return items.flatMap((item, index) => {
    const here = below(at, form, index)
    if (typeof item === 'string') return [entry(form, item, here)]
    const inner = (item.body ?? []).flatMap((block, place) =>
      blockEntries(block, { ...here, path: [...here.path, 'body', place], level: at.level + 1 }),
    )
    return [entry(form, item.text, here), ...inner]
  })
}

function scheduleEntry(layout: true | ScheduleLayout, at: At): Entry {
  const { numbering, columns = {} } = layout === true ? {} : layout
  const captions = Object.entries(columns).map(([column, caption]) =>
    caption ? `${column}: ${caption}` : column,
  )
  const fields = { numbering, columns: captions.length > 0 ? captions : undefined }
  return {
    path: at.path,
    text: '(schedule)',
    name: '',
    group: at.group,
    fields: { form: 'schedule', ...fields },
  }
}

function targetWords({ text, comparator = '', value, unit = '' }: Target): string {
  return `${text}: ${[comparator, value, unit].filter((word) => word !== '').join(' ')}`
}

function entry(form: string, text: string, { path, group, level }: At, fields: Entry['fields'] = {}): Entry {
  return {
    path,
    text,
    group,
    fields: { text, form, ...(level > 1 && { level: String(level) }), ...fields },
  }
}

function below(at: At, ...steps: Path): At {
  return { ...at, path: [...at.path, ...steps] }
}

import { readdirSync, readFileSync } from 'node:fs'
import { buildDocument } from '../../src/build-document.ts'
import type { Document } from '../../src/document/document.ts'
import type { Format } from '../../src/format/format.ts'
import type { Template } from '../../src/markup/template.ts'
import type {
  BodyBlock,
  LegalBasis,
  ListItem,
  Plan,
  ScheduleLayout,
  Section,
  Task,
} from '../../src/plan/plan.ts'
import { scheduleColumns } from '../../src/plan/plan.ts'
import { formats } from '../support/check.ts'

/** The built-in template. */
export const template: Template = {
  page: templateFile('ke-hoach'),
  parts: Object.fromEntries(
    readdirSync('templates/plan/parts').map((name) => {
      const part = name.replace('.md.hbs', '')
      return [part, templateFile(`parts/${part}`)]
    }),
  ),
}

function templateFile(name: string): Template['page'] {
  const file = `templates/plan/${name}.md.hbs`
  return { file, text: readFileSync(file, 'utf8') }
}

/** A plan as the built-in template and one of the built-in formats make it; a fault in these throws. */
export function documentOf(plan: Plan, format: Format | string): Document {
  const look = typeof format === 'string' ? formats.get(format) : format
  if (!look) throw new Error('Không có thể thức này.')
  const { value, diagnostics } = buildDocument(plan, template, look)
  if (!value) throw new Error(diagnostics.map(({ message }) => message.vi).join('\n'))
  return value
}

/** The first printed text of a plan that does not stand, after those before it, in a document. */
export function lostText(words: readonly string[], plan: Plan): string | undefined {
  const capitals = (text: string) => text.replace(/\s+/g, ' ').trim().toLocaleUpperCase('vi')
  const page = capitals(words.join(' '))
  let at = 0
  for (const text of printed(plan)) {
    const wanted = capitals(text.replace(/\s*(?:\.\/\.|[.;,:])\s*$/, ''))
    const found = page.indexOf(wanted, at)
    if (found < 0) return text
    at = found + wanted.length
  }
  return undefined
}

type Given = string | number | null | undefined
const texts = (...given: (Given | readonly string[])[]): string[] =>
  given.flat().flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? [String(each)] : []))

/** Every text that a plan prints as it is written, in the order of the page. */
function* printed(plan: Plan): Generator<string> {
  const { document, issuer, issuedWith, opening, recipients = [], archive, signature, annexes = [] } = plan
  yield* texts(issuer.parent, issuer.name)
  if (!issuedWith) yield* texts(document.number, document.symbol, document.place)
  yield* texts(document.kind, document.title, issuedWith?.kind, issuedWith?.number, issuedWith?.issuer)
  yield* bases(plan)
  yield* texts(opening?.text)
  for (const section of plan.sections) yield* sectionTexts(section, plan)
  yield* texts(plan.closing)

  const signatures = signature === undefined ? [] : 'lines' in signature ? [signature] : signature
  const names = signatures.flatMap(({ lines, name }) => texts(lines, name))
  const ends = recipients.length > 0 ? texts(recipients, archive) : []
  yield* signatures.length > 1 ? [...names, ...ends] : [...ends, ...names]
  for (const { title, body = [] } of annexes)
    yield* [title, ...body.flatMap((each) => blockTexts(each, plan))]
}

function* bases({ opening, legalBases = [] }: Plan): Generator<string> {
  if (opening === undefined || opening.style === 'none') return
  const [first] = legalBases
  if (opening.style === 'thuc-hien' && first) yield* texts(opening.lead)
  for (const [index, basis] of legalBases.entries()) {
    const begins = basis.join === undefined || index === 0
    if (opening.style === 'can-cu' && begins) yield* texts(basis.lead ?? opening.lead)
    if (!begins) yield* texts(basis.join)
    yield* citation(basis)
  }
  if (opening.style === 'thuc-hien' && first) yield* texts(opening.mark)
}

function citation({ kind, text, title, number, issuer, tail, cite }: LegalBasis): string[] {
  if (text !== undefined) return texts(text, tail)
  const isLaw = /^(bộ luật|luật|pháp lệnh)$/i.test(kind?.trim() ?? '')
  const parts = cite ?? (isLaw ? ['title', 'date'] : ['number', 'date', 'issuer', 'title'])
  const part = (name: 'title' | 'number' | 'issuer', value: Given) =>
    parts.some((each) => each === name) ? value : null
  const [name, numbered, from] = [part('title', title), part('number', number), part('issuer', issuer)]
  return isLaw ? texts(kind, name, numbered, from, tail) : texts(kind, numbered, from, name, tail)
}

function sectionTexts({ title, body = [], sections = [] }: Section, plan: Plan): string[] {
  return [
    ...texts(title),
    ...body.flatMap((each) => blockTexts(each, plan)),
    ...sections.flatMap((each) => sectionTexts(each, plan)),
  ]
}

function blockTexts(block: BodyBlock, plan: Plan): string[] {
  const item = (each: ListItem): string[] =>
    typeof each === 'string'
      ? [each]
      : [each.text, ...(each.body ?? []).flatMap((inner) => blockTexts(inner, plan))]
  if (typeof block === 'string') return [block]
  if ('numbered' in block) return block.numbered.flatMap(item)
  if ('dashes' in block) return block.dashes.flatMap(item)
  if ('table' in block) return [...block.table.columns, ...block.table.rows.flat()]
  if ('duties' in block)
    return block.duties.flatMap(({ unit, content }) => texts(unitName(unit, plan), content))
  if ('schedule' in block) return scheduleTexts(block.schedule === true ? {} : block.schedule, plan)
  return block.targets.flatMap(({ text, comparator, value, unit }) => texts(text, comparator, value, unit))
}

function scheduleTexts({ columns }: ScheduleLayout, plan: Plan): string[] {
  const { schedule = [] } = plan
  const tasks = schedule.flatMap(({ tasks }) => tasks)
  const used = scheduleColumns.filter(
    (name) => name === 'content' || tasks.some((task) => task[name] !== undefined),
  )
  const names = columns ? Object.keys(columns) : used
  const group = ({ label, campaign, topic }: (typeof schedule)[number]) =>
    label === undefined ? texts(campaign?.name, campaign?.theme, topic) : [label]
  return [
    ...texts(...Object.values(columns ?? {})),
    ...schedule.flatMap((each) => [
      ...group(each),
      ...each.tasks.flatMap((task) => names.flatMap((name) => cellTexts(name, task, plan))),
    ]),
  ]
}

function cellTexts(name: string, task: Task, plan: Plan): string[] {
  switch (name) {
    case 'units':
    case 'lead':
    case 'support':
      return (task[name] ?? []).flat().map((id) => unitName(id, plan))
    case 'due':
      return typeof task.due === 'string' && !/^\d{4}-\d{2}(-\d{2})?$/.test(task.due) ? [task.due] : []
    default:
      return texts(Reflect.get(task, name))
  }
}

function unitName(id: string, { units = {} }: Plan): string {
  const unit = units[id]
  return typeof unit === 'object' ? unit.name : (unit ?? id)
}

import { scheduleTable } from '../../src/document/schedule-table.ts'
import type { TableRow } from '../../src/document/view-fields.ts'
import { wordsIn } from '../../src/importers/paper-words.ts'
import { marker } from '../../src/plan/numbering.ts'
import { groupMonth } from '../../src/plan/period.ts'
import type { BodyBlock, ListItem, Plan, ScheduleLayout, Section } from '../../src/plan/plan.ts'
import { signaturesOf } from '../../src/plan/signatures.ts'
import type { KeyGroup, KeySection, KeyTask, PaperKey } from './paper-keys.ts'

/** The parts in which a plan is not what the key of its paper says, each with both readings. */
export function differences(plan: Plan, { structure: key }: PaperKey): Record<string, Compared> {
  const pairs: Record<string, Compared> = {
    kind: { read: fold(plan.document.kind ?? ''), key: fold(key.kind) },
    year: { read: coverOf(plan), key: coverOf({ ...key, period: periodOf(key.period) }) },
    title: { read: fold([plan.document.title].flat().join(' ')), key: fold([key.title].flat().join(' ')) },
    issuer: {
      read: fold(`${plan.issuer.parent ?? ''} ${plan.issuer.name}`),
      key: fold(`${key.parent ?? ''} ${key.issuer ?? ''}`),
    },
    number: { read: plan.document.number ?? null, key: key.number ?? null },
    symbol: { read: plan.document.symbol ?? null, key: key.symbol ?? null },
    date: { read: plan.document.date ?? null, key: dateOf(key.date) },
    opening: { read: plan.opening?.style ?? 'none', key: key.opening?.style ?? 'none' },
    bases: { read: plan.legalBases?.length ?? 0, key: key.bases?.length ?? 0 },
    sections: {
      read: withClosing(sectionsOf(plan, key.sections), plan.closing),
      key: withClosing(key.sections.map(sectionLine), key.closing),
    },
    groups: groupsOf(plan, key.schedule?.groups ?? []),
    tasks: tasksOf(plan, key.schedule?.groups ?? []),
    annexes: {
      read: (plan.annexes ?? []).map(({ title }) => fold(title)),
      key: (key.annexes ?? []).map(({ title }) => fold(title)),
    },
    recipients: { read: plan.recipients ?? [], key: key.recipients ?? [] },
    archive: { read: plan.archive ?? null, key: key.archive ?? null },
    signature: {
      read: signaturesOf(plan).map(({ signature }) => signatureLine(signature)),
      key: (key.signature ?? []).map(signatureLine),
    },
  }
  return Object.fromEntries(
    Object.entries(pairs).filter(([, { read, key }]) => JSON.stringify(read) !== JSON.stringify(key)),
  )
}

interface Compared {
  readonly read: unknown
  readonly key: unknown
}

/** Words without capitals and signs, for what is printed in capitals or not as its place wants. */
function fold(text: string): string {
  return wordsIn(text)
    .map(({ key }) => key)
    .join(' ')
}

function coverOf({ year, schoolYear, period }: Pick<Plan, 'year' | 'schoolYear' | 'period'>) {
  return { year, schoolYear: schoolYear?.replace(/\s/g, ''), from: period?.from, to: period?.to }
}

function periodOf(text = ''): Plan['period'] {
  const [from, to] = (text.match(/\d{4}/g) ?? []).map(Number)
  return from === undefined || to === undefined ? undefined : { from, to }
}

function dateOf(text: string | null = null): string | null {
  const [, day = '', month = '', year = ''] =
    /ngày\s*(\d*)\s*tháng\s*(\d*)\s*năm\s*(\d*)/u.exec(text ?? '') ?? []
  if (month === '' || year === '') return null
  return [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
}

/**
 * The sections of a plan on one line each. A numbered entry with text below it is a section or an item as the key
 * has it, for both readings are right.
 */
function sectionsOf(plan: Plan, key: readonly KeySection[]): string[] {
  const samples = plan.numbering ?? ['I.', '1.', 'a)']
  const titles = new Set(key.map(({ title }) => fold(title)))
  return plan.sections
    .flatMap((section, index) => linesOf(section, [index + 1]))
    .filter((line) => line !== blank)

  function linesOf(section: Section, numbers: readonly number[]): string[] {
    const { title = '', body = [], sections = [] } = partOf(section)
    const read = { paragraphs: 0, items: 0, nested: 0, tables: 0, schedule: false }
    const below: string[] = []
    for (const block of body) countIn(block)
    for (const [index, inner] of sections.entries()) {
      const { title: innerTitle = '' } = inner
      if (titles.has(fold(innerTitle))) below.push(...linesOf(inner, [...numbers, index + 1]))
      else countItem({ text: innerTitle, body: inner.body ?? [] })
    }
    const own = title === '' ? '' : (partMarker(section) ?? marker(samples, numbers))
    return [sectionLine({ marker: own, title, ...read }), ...below]

    function countIn(block: BodyBlock): void {
      if (typeof block === 'string') read.paragraphs += 1
      else if ('numbered' in block) for (const item of block.numbered) countItem(item)
      else if ('dashes' in block) for (const item of block.dashes) countItem(item)
      else if ('table' in block) read.tables += 1
      else if ('schedule' in block) read.schedule = true
    }

    function countItem(item: ListItem): void {
      const { text, body: inner = [] } = typeof item === 'string' ? { text: item } : item
      if (inner.length > 0 && titles.has(fold(text))) {
        const place = below.length + 1 + read.items
        below.push(...linesOf({ title: text, body: inner }, [...numbers, place]))
        return
      }
      read.items += 1
      for (const block of inner) read.nested += itemsIn(block)
    }
  }
}

/** “PHẦN THỨ HAI …”, which no plan counts by itself, stands in a section without a title as its first paragraph. */
function partOf(section: Section): Section {
  const sign = partMarker(section)
  const [first, ...body] = section.body ?? []
  return sign !== undefined && typeof first === 'string'
    ? { ...section, title: first.slice(sign.length).trim(), body }
    : section
}

function partMarker({ title, body = [] }: Section): string | undefined {
  const [first] = body
  return title === undefined && typeof first === 'string' ? /^PHẦN THỨ \p{Lu}+/u.exec(first)?.[0] : undefined
}

function itemsIn(block: BodyBlock): number {
  if (typeof block === 'string') return 0
  if ('numbered' in block) return block.numbered.length
  return 'dashes' in block ? block.dashes.length : 0
}

function sectionLine({ marker: sign = '', title, ...counts }: KeySection): string {
  const { paragraphs, items, nested = 0, tables = 0, schedule = false } = counts
  const words = `${sign} ${fold(title)}`.trim()
  return `${words} | ${paragraphs} ${items} ${nested} ${tables}${schedule ? ' schedule' : ''}`
}

/** A section without a title and with nothing of its own prints nothing. */
const blank = ' | 0 0 0 0'

/** A last plain paragraph is the closing or stands in its section. */
function withClosing(lines: readonly string[], closing: string | undefined): string[] {
  if (closing === undefined) return [...lines]
  const last = lines.at(-1) ?? ''
  const more = last.replace(/\| (\d+)/, (_, count: string) => `| ${Number(count) + 1}`)
  return [...lines.slice(0, -1), more]
}

function groupsOf(plan: Plan, groups: readonly KeyGroup[]): Compared {
  const printed = printedGroups(plan)
  return {
    read: printed.map(({ label, tasks }, at) => {
      const { quarter, month } = plan.schedule?.[at] ?? {}
      const { marker: sign = '', quarter: keyQuarter, month: keyMonth } = groups[at] ?? {}
      const unmarked =
        sign !== '' && label.startsWith(`${fold(sign)} `) ? label.slice(sign.length + 1) : label
      const bare = isNumber(groups[at]?.label) ? unmarked.replace(/^quý /u, '') : unmarked
      const own = plan.schedule?.[at]
      const monthRead = own && groupMonth(plan, own)
      const isSameMonth =
        typeof keyMonth === 'string' ? monthText(monthRead) === keyMonth : month === keyMonth
      return [
        bare,
        tasks.length,
        keyQuarter === undefined ? '' : quarter,
        keyMonth === undefined || isSameMonth ? keyMonth : monthText(monthRead),
      ]
    }),
    key: groups.map(({ label, tasks, quarter, month }) => [fold(label ?? ''), tasks, quarter ?? '', month]),
  }
}

/** A label that is only the number in a column of quarters, whose caption goes before it. */
function isNumber(label: string | null = ''): boolean {
  return /^[IVX\d]+$/.test(label ?? '')
}

function monthText(month: ReturnType<typeof groupMonth>): string {
  return month ? `${month.year}-${String(month.month).padStart(2, '0')}` : ''
}

function tasksOf(plan: Plan, groups: readonly KeyGroup[]): Compared {
  const printed = printedGroups(plan)
  const ends = groups.map(({ first, last }, at) => ({
    at,
    key: [first, last],
    read: [printed[at]?.tasks[0], printed[at]?.tasks.at(-1)],
  }))
  return {
    read: ends.flatMap(({ read, key }) => read.map((task, at) => taskLine(task ?? {}, key[at]))),
    key: ends.flatMap(({ key }) => key.map((task) => taskLine(task, task))),
  }
}

/**
 * Those parts of a task that its key has. One column of units is “lead” or “units” as its caption is understood; its
 * lines print the same.
 */
function taskLine(task: Partial<KeyTask>, key: KeyTask | undefined): Record<string, unknown> {
  const listed = {
    units: [...(task.units ?? []), ...(task.lead ?? [])].join(', '),
    support: (task.support ?? []).join(', '),
  }
  const told = key?.due === undefined ? {} : { due: (task.due ?? '').replace(/\s/g, ' ') }
  const number = key?.number === undefined ? {} : { number: task.number ?? '' }
  return { ...number, content: [task.content ?? ''].flat().map(oneSpaced), ...listed, ...told }
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

interface PrintedGroup {
  readonly label: string
  readonly tasks: Partial<KeyTask>[]
}

/** The groups of a plan as its task table prints them. */
function printedGroups(plan: Plan): PrintedGroup[] {
  const layout = layoutIn(plan.sections)
  if (layout === undefined) return []
  const { columns, rows } = scheduleTable(plan, layout === true ? {} : layout)
  const groups: PrintedGroup[] = []
  for (const row of rows) {
    if (row.group) groups.push({ label: fold(labelOf(row)), tasks: [] })
    else {
      if (groups.length === 0) groups.push({ label: '', tasks: [] })
      const said = Object.fromEntries(
        columns.map((column, at) => {
          const name = Object.entries(column).find(([, is]) => is === true)?.[0] ?? ''
          const lines = row.cells[at]?.lines ?? []
          return [name, lines]
        }),
      )
      const { number, content, units, lead, support, due } = said
      groups.at(-1)?.tasks.push({
        number: number?.[0] ?? '',
        content: content && content.length > 1 ? content : (content?.[0] ?? ''),
        ...(units && { units }),
        ...(lead && { lead }),
        ...(support && { support }),
        due: due?.join(' ') ?? '',
      })
    }
  }
  return groups
}

function labelOf({ label, topic, campaign, quarterRoman, monthNumber, year }: TableRow): string {
  if (label !== '') return label
  if (topic !== '') return topic
  if (campaign.name !== '') return campaign.name
  const ofYear = year === '' ? '' : `/${year}`
  if (quarterRoman !== '') return `Quý ${quarterRoman}${ofYear}`
  return monthNumber === '' ? year : `Tháng ${monthNumber}${ofYear}`
}

function layoutIn(sections: readonly Section[]): true | ScheduleLayout | undefined {
  const blocks = sections.flatMap(({ body = [] }) => body).flatMap(withInner)
  for (const block of blocks) if (typeof block === 'object' && 'schedule' in block) return block.schedule
  const inner = sections.flatMap((section) => section.sections ?? [])
  return inner.length > 0 ? layoutIn(inner) : undefined
}

function withInner(block: BodyBlock): BodyBlock[] {
  if (typeof block === 'string' || !('numbered' in block)) return [block]
  return block.numbered.flatMap((item) =>
    typeof item === 'string' ? [] : (item.body ?? []).flatMap(withInner),
  )
}

function signatureLine({
  lines,
  name,
}: {
  readonly lines: readonly string[]
  readonly name?: string | null
}) {
  return `${fold(lines.join(' '))} / ${name ?? ''}`
}

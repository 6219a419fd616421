import { readDay } from '../day.ts'
import type { Path } from '../diagnostic.ts'
import type { Plan, TaskGroup } from '../plan/plan.ts'
import { signaturesOf } from '../plan/signatures.ts'
import { tasksOf } from '../plan/tasks.ts'
import { textsOf } from '../plan/texts.ts'
import { annualSymbols, withAnnual } from './annual-citations.ts'
import { baseSpans } from './base-spans.ts'
import { laterField, type Shift } from './shift.ts'
import type { Span } from './span.ts'
import { spansIn } from './text-spans.ts'

/** Every year-bearing value of a plan, in the order of the document: fields first, then each text. */
export function planSpans(plan: Plan, shift: Shift, format: string | undefined): Span[] {
  const bases = (plan.legalBases ?? []).flatMap((base, index) =>
    baseSpans(base, ['legalBases', index], shift),
  )
  const symbols = annualSymbols(plan, bases)
  return [
    ...formSpans(plan, shift, format),
    ...bases,
    ...ownTexts(plan).flatMap(({ path, text }) =>
      withAnnual(text, spansIn(text, shift), symbols, shift).map((span) => ({ path, ...span })),
    ),
    ...(plan.schedule ?? []).flatMap((group, index) => groupSpans(group, ['schedule', index], shift)),
    ...dueSpans(plan, shift),
  ]
}

/** The texts that speak for themselves: bases and names of signatories are read as fields. */
function ownTexts(plan: Plan) {
  const texts = [...textsOf(plan)].filter(
    ({ role, path }) => role !== 'basis' && !(role === 'signature' && path.at(-1) === 'name'),
  )
  return [...texts, ...unprinted(plan)]
}

/** Texts of a plan that stand in no paragraph of their own. */
function unprinted({ abbreviations = {} }: Plan): { path: Path; text: string }[] {
  return Object.entries(abbreviations).map(([short, text]) => ({ path: ['abbreviations', short], text }))
}

/** What is that of the one document: its years, number, day, signatories, and the format in force. */
function formSpans(plan: Plan, { by }: Shift, format: string | undefined): Span[] {
  const { document, year, schoolYear, period, issuedWith } = plan
  const years = (words: string) => words.replace(/[12]\d{3}/g, (digits) => String(Number(digits) + by))
  return [
    ...field(['year'], year, (said) => years(said)),
    ...field(['schoolYear'], schoolYear, (said) => years(said)),
    ...field(['period', 'from'], period?.from, (said) => years(said)),
    ...field(['period', 'to'], period?.to, (said) => years(said)),
    ...field(['document', 'format'], document.format, () => format),
    ...field(['document', 'number'], document.number, () => ''),
    ...field(['document', 'symbol'], yearIn(document.symbol), () => years(document.symbol ?? '')),
    ...field(['document', 'date'], document.date, () => ''),
    ...field(['issuedWith', 'number'], issuedWith?.number, () => ''),
    ...field(['issuedWith', 'date'], issuedWith?.date, () => ''),
    ...signaturesOf(plan).flatMap(({ signature, path }) =>
      field([...path, 'name'], signature.name, () => ''),
    ),
  ]
}

/** A symbol such as “2025/KH-TTTN” holds the year of its document; others hold none. */
function yearIn(symbol: string | null | undefined): string | undefined {
  return symbol && /(?<!\d)20\d{2}(?!\d)/.test(symbol) ? symbol : undefined
}

function field(
  path: Path,
  value: string | number | null | undefined,
  later: (said: string) => string | undefined,
): Span[] {
  if (value === undefined || value === null || value === '') return []
  const said = String(value)
  const becomes = later(said)
  const changes = becomes !== undefined && becomes !== said
  return [{ path, start: 0, end: said.length, said, class: 'form', ...(changes && { becomes }) }]
}

function groupSpans({ year, month, campaign }: TaskGroup, path: Path, shift: Shift): Span[] {
  return [
    ...field([...path, 'year'], year, (said) => String(Number(said) + shift.by)).map(inPlanYear),
    ...(typeof month === 'string' ? fieldDay([...path, 'month'], month, shift) : []),
    ...fieldDay([...path, 'campaign', 'from'], campaign?.from, shift),
    ...fieldDay([...path, 'campaign', 'to'], campaign?.to, shift),
  ]
}

function inPlanYear(span: Span): Span {
  return { ...span, class: 'plan-year' }
}

function dueSpans(plan: Plan, shift: Shift): Span[] {
  return [...tasksOf(plan)].flatMap(({ task: { due }, path }) => {
    const at = [...path, 'due']
    if (typeof due === 'string') return fieldDay(at, due, shift)
    return due
      ? [...fieldDay([...at, 'from'], due.from, shift), ...fieldDay([...at, 'to'], due.to, shift)]
      : []
  })
}

/** A field that holds a day or month of the calendar; words are read among the texts. */
function fieldDay(path: Path, value: string | undefined, { by }: Shift): Span[] {
  if (value === undefined || !readDay(value)) return []
  const kind = path.at(-1) === 'month' ? 'plan-year' : 'deadline'
  return field(path, value, (said) => laterField(said, by)).map((span) => ({ ...span, class: kind }))
}

import type { ChosenSeverity } from '../config/config.ts'
import { unknownRule } from '../config/unknown-rule.ts'
import type { Diagnostic, Localized, Range } from '../diagnostic.ts'
import type { Remark, Source } from '../source/source.ts'
import { nearest } from '../text.ts'
import { type SilencingProblem, silencingSeverities } from './explanations.ts'
import { coveringStretch } from './stretches.ts'

/** What was asked of a plan when it was judged. */
export interface Judging {
  /** Every rule there is. */
  readonly known: readonly string[]
  /** The rules that have seen the whole plan: only of these a remark can be unused. */
  readonly applied: ReadonlySet<string>
  /** What the office has chosen, also for what is wrong with remarks. */
  readonly severities: ReadonlyMap<string, ChosenSeverity>
}

/** What is left of the findings of rules when the remarks of the plan are heard, and what is wrong with those. */
export function silenced(found: readonly Diagnostic[], source: Source, judging: Judging): Diagnostic[] {
  if (!source.text.includes('tdkt-')) return [...found]

  const wishes = source.remarks().flatMap((remark) => wishOf(remark) ?? [])
  const wishFor = listener(wishes)
  const heard = new Set<Wish>()
  const left = found.filter((finding) => {
    const wish = finding.file === source.file ? wishFor(finding) : undefined
    if (wish) heard.add(wish)
    return !wish
  })
  const problems = wishes.flatMap((wish) => problemOf(wish, heard.has(wish), source, judging) ?? [])
  return [...left, ...problems.flatMap((problem) => chosen(problem, judging) ?? [])]
}

/** A problem of a remark as the office judges it; nothing where it has put it off. */
function chosen(problem: Diagnostic, { severities }: Judging): Diagnostic | undefined {
  const severity = severities.get(problem.code) ?? problem.severity
  return severity === 'off' ? undefined : { ...problem, severity }
}

/** A remark that asks for silence: `# tdkt-disable-next-line <rule>: lý do`. */
interface Wish {
  readonly remark: Remark
  readonly word: string
  readonly rule: string
  readonly reason: string
}

const word = 'disable-next-line'

function wishOf(remark: Remark): Wish | undefined {
  const [, typed, rule = '', reason = ''] =
    /^#+\s*tdkt-([\p{L}-]+)(?:\s+([^\s:]*))?(?:\s*:)?\s*(.*)$/u.exec(remark.text) ?? []
  if (typed === undefined || nearest(typed, [word]) === undefined) return undefined
  const hasColon = remark.text.includes(':')
  return { remark, word: typed, rule, reason: hasColon ? reason.trim() : '' }
}

/** Finds the first wish that silences a finding. */
function listener(wishes: readonly Wish[]): (finding: Diagnostic) => Wish | undefined {
  const byRule = new Map<string, Placed[]>()
  for (const wish of wishes) {
    const { next } = wish.remark
    if (wish.word !== word || !next) continue
    const placed = { wish, next }
    const known = byRule.get(wish.rule)
    if (known) known.push(placed)
    else byRule.set(wish.rule, [placed])
  }
  const finders = new Map(
    Array.from(byRule, ([rule, placed]) => [rule, coveringStretch(placed, ({ next }) => next)]),
  )
  return ({ code, range }) => finders.get(code)?.(range.start)?.wish
}

/** A wish and the entry that it is about. */
interface Placed {
  readonly wish: Wish
  readonly next: Range
}

function problemOf(
  { remark, word: typed, rule, reason }: Wish,
  isHeard: boolean,
  source: Source,
  { known, applied }: Judging,
): Diagnostic | undefined {
  const { range } = remark
  const place = (part: string): Range => {
    const at = part === '' ? -1 : remark.text.indexOf(part)
    return at < 0 ? range : { start: range.start + at, end: range.start + at + part.length }
  }
  const found = (name: SilencingProblem, message: Localized, at: Range): Diagnostic => ({
    code: `silencing/${name}`,
    severity: silencingSeverities[name],
    message,
    file: source.file,
    range: at,
  })
  if (typed !== word) return found('unknown-word', unknownWord(typed), place(`tdkt-${typed}`))
  if (rule === '') return found('unknown-rule', noRule, range)
  if (!known.includes(rule))
    return found('unknown-rule', unknownRule(rule, nearest(rule, known)), place(rule))
  if (reason === '') return found('no-reason', noReason(rule), range)
  return !isHeard && applied.has(rule) ? found('unused', unused(rule), range) : undefined
}

function unknownWord(typed: string): Localized {
  return {
    vi: `Không có lời ghi chú “tdkt-${typed}”; ý bạn là “tdkt-${word}”?`,
    en: `There is no remark “tdkt-${typed}”; did you mean “tdkt-${word}”?`,
  }
}

const noRule: Localized = {
  vi: `Chưa ghi quy tắc nào được bỏ qua; ghi “# tdkt-${word} tên-quy-tắc: lý do”.`,
  en: `No rule is named; write “# tdkt-${word} rule: reason”.`,
}

function noReason(rule: string): Localized {
  return {
    vi: `Chưa ghi lý do bỏ qua quy tắc “${rule}”; ghi lý do sau dấu hai chấm.`,
    en: `No reason is given for silencing “${rule}”; write it after a colon.`,
  }
}

function unused(rule: string): Localized {
  return {
    vi: `Ngay sau dòng này không có chỗ nào trái quy tắc “${rule}”; xóa lời ghi chú.`,
    en: `Nothing right below breaks “${rule}”; delete this remark.`,
  }
}

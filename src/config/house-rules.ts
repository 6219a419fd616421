import type { Diagnostic, Localized, Path, Severity } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'
import { type ConfigFile, configProblem } from './config-file.ts'
import { type Expression, expressionOf } from './expression.ts'

/** Where a house rule can look; `all` is every printed text. */
export const housePlaces = [
  'document.title',
  'document.symbol',
  'document.number',
  'document.place',
  'issuer.name',
  'issuer.parent',
  'legalBases.title',
  'legalBases.text',
  'opening.text',
  'sections.title',
  'sections.body',
  'groups.label',
  'groups.topic',
  'tasks.content',
  'tasks.product',
  'tasks.due',
  'tasks.place',
  'tasks.note',
  'units.name',
  'closing',
  'annexes.title',
  'annexes.body',
  'recipients',
  'archive',
  'signature.lines',
  'signature.name',
  'all',
] as const
export type HousePlace = (typeof housePlaces)[number]

/** A rule of the office's own, as its config says it: words that may not stand somewhere, or must. */
export interface HouseRule {
  readonly id: string
  readonly where: HousePlace
  readonly pattern?: string
  readonly required?: string
  readonly message: string
  readonly severity?: Severity
  readonly tests?: { readonly match?: readonly string[]; readonly noMatch?: readonly string[] }
}

/** A house rule made ready; `code` is what its findings carry. */
export interface ReadyHouseRule extends HouseRule {
  readonly code: string
  readonly expression: Expression
}

/** The house rules of a file that can be used, what is wrong with the others, and which tests fail. */
export function readHouseRules(
  source: Source,
  { houseRules = [] }: ConfigFile,
): { rules: ReadyHouseRule[]; diagnostics: Diagnostic[]; failedTests: Diagnostic[] } {
  const rules: ReadyHouseRule[] = []
  const diagnostics: Diagnostic[] = []
  const failedTests: Diagnostic[] = []
  const seen = new Set<string>()
  for (const [index, rule] of houseRules.entries()) {
    const path = ['houseRules', index]
    const wrong = (message: Localized, at: Path) =>
      diagnostics.push(problem(message, source, [...path, ...at]))
    if (seen.has(rule.id)) wrong(twice(rule.id), ['id'])
    seen.add(rule.id)

    const { pattern, required } = rule
    const key = pattern === undefined ? 'required' : 'pattern'
    const written = pattern ?? required
    if (written === undefined) wrong(neither, ['id'])
    if (pattern !== undefined && required !== undefined) wrong(both, ['required'])
    const { expression, fault } = expressionOf(written ?? '')
    if (fault) wrong(fault, [key])
    if (written === undefined || !expression) continue
    rules.push({ ...rule, code: `house/${rule.id}`, expression })
    failedTests.push(...testProblems(rule, expression, source, path))
  }
  return { rules, diagnostics, failedTests }
}

function* testProblems(
  { tests = {} }: HouseRule,
  expression: Expression,
  source: Source,
  path: Path,
): Generator<Diagnostic> {
  for (const key of ['match', 'noMatch'] as const) {
    for (const [index, text] of (tests[key] ?? []).entries()) {
      const isMatch = expression.find(text) !== undefined
      if (isMatch === (key === 'match')) continue
      yield configProblem('house-test', failed(text, isMatch), source, [...path, 'tests', key, index])
    }
  }
}

function problem(message: Localized, source: Source, path: Path): Diagnostic {
  return configProblem('house-rule', message, source, path)
}

function twice(id: string): Localized {
  return {
    vi: `Đã có quy tắc riêng khác mang mã “${id}”.`,
    en: `Another house rule has the id “${id}”.`,
  }
}

const neither: Localized = {
  vi: 'Quy tắc riêng thiếu cả “pattern” và “required”; ghi một trong hai.',
  en: 'The house rule has neither “pattern” nor “required”; write one of them.',
}

const both: Localized = {
  vi: 'Quy tắc riêng chỉ có một trong hai mục “pattern”, “required”; tách thành hai quy tắc.',
  en: 'A house rule has “pattern” or “required”, not both; make two rules.',
}

function failed(text: string, isMatch: boolean): Localized {
  return isMatch
    ? {
        vi: `Biểu thức khớp với “${text}”, trong khi ví dụ này không được khớp.`,
        en: `The expression matches “${text}”, which it must not.`,
      }
    : {
        vi: `Biểu thức không khớp với “${text}”, trong khi ví dụ này phải khớp.`,
        en: `The expression does not match “${text}”, which it must.`,
      }
}

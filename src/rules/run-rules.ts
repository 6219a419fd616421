import type { Diagnostic } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import { leastEdits } from '../source/edits.ts'
import type { RuleContext } from './context.ts'
import type { Finding, Rule } from './rule.ts'

/**
 * What the rules find in a plan, each at its place in the file; `final` judges it as one that is to be
 * issued.
 */
export function runRules(
  rules: readonly Rule[],
  plan: Plan,
  context: RuleContext,
  final: boolean,
): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const rule of fitting(rules, context)) {
    for (const finding of rule.check(plan, context)) found.push(diagnostic(rule, finding, context, final))
  }
  return withoutEchoes(found, context.source.text)
}

/** The rules that have something to go by: without a day nothing is judged by the law of the day. */
export function fitting(rules: readonly Rule[], { isDayKnown }: RuleContext): readonly Rule[] {
  return isDayKnown ? rules : rules.filter(({ judgesByDay }) => !judgesByDay)
}

/**
 * Two rules that would mend the same letters in the same way have found one thing: the first of them says it.
 */
function withoutEchoes(found: readonly Diagnostic[], text: string): Diagnostic[] {
  const mended = new Set<string>()
  return found.filter(({ fix }) => {
    if (!fix) return true
    const edits = leastEdits(fix, text)
      .map(({ range: { start, end }, text: put }) => `${start} ${end} ${put}`)
      .join('\n')
    if (mended.has(edits)) return false
    mended.add(edits)
    return true
  })
}

function diagnostic(
  rule: Rule,
  { at, on, range, within, message, severity = rule.severity, replacement, replaced = within }: Finding,
  { source, gaps }: RuleContext,
  final: boolean,
): Diagnostic {
  const path = gaps.sourcePath(at)
  const origin = source.origin(path)
  const fix = replacement === undefined ? undefined : source.replacing(path, replacement, replaced)
  return {
    code: rule.id,
    severity: final ? (rule.finalSeverity ?? severity) : severity,
    message,
    file: origin.file,
    range: range ?? (within ? origin.rangeWithin(path, ...within) : origin.rangeOf(path, on)),
    ...(range ? {} : { path }),
    ...(fix && { fix }),
  }
}

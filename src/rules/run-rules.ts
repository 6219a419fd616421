import type { Diagnostic } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { Source } from '../source/source.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'

/** What the rules find in a plan, each at its place in the file; `final` judges it as one that is to be issued. */
export function runRules(
  rules: readonly Rule[],
  plan: Plan,
  source: Source,
  context: RuleContext,
  final: boolean,
): Diagnostic[] {
  return rules.flatMap((rule) =>
    Array.from(rule.check(plan, context), (finding) => diagnostic(rule, finding, source, context, final)),
  )
}

function diagnostic(
  rule: Rule,
  { at, on, within, message, fix }: Finding,
  source: Source,
  { gaps }: RuleContext,
  final: boolean,
): Diagnostic {
  const path = gaps.sourcePath(at)
  return {
    code: rule.id,
    severity: final ? (rule.finalSeverity ?? rule.severity) : rule.severity,
    message,
    file: source.file,
    range: within ? source.rangeWithin(path, ...within) : source.rangeOf(path, on),
    path,
    ...(fix && { fix }),
  }
}

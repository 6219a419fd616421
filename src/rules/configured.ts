import type { ChosenSeverity, Config } from '../config/config.ts'
import { houseRule } from './house-rule.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

/** Every rule that an office has: ours and its own. */
export function rulesOf({ houseRules }: Config): readonly Rule[] {
  return [...rules, ...houseRules.map(houseRule)]
}

/** The rules as an office has chosen them; what must not be lacking in a plan to be issued stays an error then. */
export function configured(
  rules: readonly Rule[],
  severities: ReadonlyMap<string, ChosenSeverity>,
  final: boolean,
): readonly Rule[] {
  if (severities.size === 0) return rules
  return rules.flatMap((rule) => {
    const chosen = severities.get(rule.id)
    if (chosen === undefined || (final && rule.finalSeverity)) return [rule]
    return chosen === 'off' ? [] : [withSeverity(rule, chosen)]
  })
}

function withSeverity(rule: Rule, severity: Exclude<ChosenSeverity, 'off'>): Rule {
  return {
    ...rule,
    severity,
    *check(plan, context) {
      for (const finding of rule.check(plan, context)) yield { ...finding, severity }
    },
  }
}

import { formRules } from './form/form-rules.ts'
import { legalRules } from './legal/legal-rules.ts'
import type { Rule, RuleFamily } from './rule.ts'
import { structureRules } from './structure/structure-rules.ts'
import { timeRules } from './time/time-rules.ts'
import { writingRules } from './writing/writing-rules.ts'
import { yamlRules } from './yaml/yaml-rules.ts'

/** The rules by what they look at: how the file is typed, then what the plan says, then how it is written. */
export const ruleFamilies: readonly RuleFamily[] = [
  yamlRules,
  structureRules,
  timeRules,
  legalRules,
  formRules,
  writingRules,
]

/** Every rule there is. */
export const rules: readonly Rule[] = ruleFamilies.flatMap((family) => family.rules)

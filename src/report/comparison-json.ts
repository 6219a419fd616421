import { isSame } from '../diff/plan-differences.ts'
import type { ComparisonReporter } from './comparison.ts'
import { taskCounts } from './comparison-summary.ts'
import { jsonText } from './json-text.ts'

/** Version 1 of the comparison for programs: every change with its path in either plan. */
export const json: ComparisonReporter = ({ old, new: now, differences }) => {
  const comparison = {
    version: 1,
    complete: old.complete && now.complete,
    old: old.file,
    new: now.file,
    same: isSame(differences),
    summary: { old: old.tasks, new: now.tasks, ...taskCounts(differences) },
    differences,
  }
  return jsonText(comparison)
}

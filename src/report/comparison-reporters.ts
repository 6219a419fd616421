import type { ComparisonReporter } from './comparison.ts'
import { json } from './comparison-json.ts'
import { md } from './comparison-markdown.ts'
import { text } from './comparison-text.ts'

/** Every form in which a comparison is told; the names of `--reporter` are its keys. */
export const comparisonReporters = { text, md, json } satisfies Record<string, ComparisonReporter>

export type ComparisonReporterName = keyof typeof comparisonReporters

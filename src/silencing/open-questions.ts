import type { Diagnostic } from '../diagnostic.ts'
import { isOpenQuestion } from '../source/open-question.ts'
import type { Source } from '../source/source.ts'
import { coveringStretch } from './stretches.ts'

/**
 * What a question above an entry leaves to a person is no error yet: while the plan is a draft, rules tell it
 * as a warning. The question itself is found by a rule, and no plan is issued with one.
 */
export function deferred(
  found: readonly Diagnostic[],
  source: Source,
  isDeferrable: (code: string) => boolean,
): Diagnostic[] {
  if (!source.text.includes('TODO(tdkt)')) return [...found]
  const asked = source.remarks().flatMap(({ text, next }) => (isOpenQuestion(text) && next ? [next] : []))
  const askedAt = coveringStretch(asked, (range) => range)
  return found.map((finding) => {
    const { severity, code, file, range } = finding
    const isAsked =
      severity === 'error' && file === source.file && isDeferrable(code) && askedAt(range.start) !== undefined
    return isAsked ? { ...finding, severity: 'warning' } : finding
  })
}

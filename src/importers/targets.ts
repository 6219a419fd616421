import type { Target } from '../plan/plan.ts'
import type { OutlineDash } from './outline-tree.ts'

/** The figures to reach that a run of dashes begins with, as a list of them is printed; none begins is undefined. */
export function targetsAtStart(dashes: readonly OutlineDash[]): Target[] | undefined {
  const targets: Target[] = []
  for (const { text, children } of dashes) {
    const [, words, comparator = '', value, percent, unit = percent, mark] = pattern.exec(text) ?? []
    if (words === undefined || value === undefined || children.length > 0) return undefined
    targets.push({ text: words, ...(comparator && { comparator }), value, ...(unit && { unit }) })
    if (mark === '.') return targets
  }
  return undefined
}

/** Whether a dash reads as one figure to reach. */
export function isTarget({ text, children }: OutlineDash): boolean {
  return children.length === 0 && pattern.test(text)
}

const pattern = /^(.+?) ([≥≤><=]) ?(\d+(?:[.,]\d+)*)(?:(%)| (\p{L}[^;.]{0,40}))?([;.])$/u

import type { Diagnostic } from '../diagnostic.ts'
import type { KeptText } from '../io.ts'
import type { ReportedText } from './report.ts'

/** What every form of report needs of a text, so that the text itself need not be kept. */
export function keptText(text: ReportedText, found: readonly Diagnostic[]): KeptText {
  const positions = new Map<number, ReturnType<ReportedText['position']>>()
  const lines = new Map<number, string>()
  for (const { range, related = [], fix } of found) {
    const ranges = [
      range,
      ...related.map((each) => each.range),
      ...(fix?.edits ?? []).map((each) => each.range),
    ]
    for (const { start, end } of ranges) {
      positions.set(start, text.position(start))
      positions.set(end, text.position(end))
    }
    const { line } = text.position(range.start)
    for (let number = Math.max(1, line - linesAbove); number <= line; number += 1)
      lines.set(number, text.line(number))
  }
  return { positions, lines }
}

/** How many lines are shown above that of a finding. */
const linesAbove = 2

/** A text as far as it was kept; to ask for more is a mistake of ours. */
export function reportedText({ positions, lines }: KeptText): ReportedText {
  return {
    position: (offset) => kept(positions.get(offset), `offset ${offset}`),
    line: (number) => kept(lines.get(number), `line ${number}`),
  }
}

function kept<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`Nothing was kept of ${what}.`)
  return value
}

import type { Style } from '../format/format.ts'
import type { Inline } from '../markup/markup.ts'

/** A stretch of printed text with the look that its style and its own marks give it. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly kind: 'break' }

/**
 * Text as its style prints it: real capital letters, bold and italic of the style and of the text together.
 */
export function runsOf(content: readonly Inline[], { capitals, bold = false, italic = false }: Style): Run[] {
  const runs: Run[] = []
  for (const inline of content) {
    if (inline.kind === 'break') {
      runs.push(inline)
      continue
    }
    const text = capitals ? inline.text.toLocaleUpperCase('vi') : inline.text
    const run = {
      kind: 'text' as const,
      text,
      bold: bold || !!inline.bold,
      italic: italic || !!inline.italic,
    }
    const above = runs.at(-1)
    if (above?.kind === 'text' && above.bold === run.bold && above.italic === run.italic) {
      runs[runs.length - 1] = { ...above, text: above.text + text }
    } else runs.push(run)
  }
  return runs
}

import type { Diagnostic, Localized, Range } from '../diagnostic.ts'
import type { Lines } from './lines.ts'
import { type SyntaxProblem, type Tree, visit } from './tree.ts'
import { quoteWords, syntaxCode, syntaxMessage } from './words.ts'

/** What is wrong with a text as YAML: the first error of each line, since the later ones follow from it. */
export function syntaxErrors(file: string, text: string, lines: Lines, tree: Tree): Diagnostic[] {
  const open = openQuote(text, tree)
  const told = new Set<number>()
  const found: Diagnostic[] = []
  for (const problem of tree.problems) {
    const { range, message } = placed(problem, open, text.length)
    const { line } = lines.position(range.start)
    if (told.has(line) || (open && range.start > open.start)) continue
    told.add(line)
    found.push({ code: syntaxCode(problem.code), severity: 'error', message, file, range })
  }
  return found
}

/** A quote that is never closed is shown where it opens; where the file ends helps nobody. */
function placed(
  { code, ...pos }: SyntaxProblem,
  open: Range | undefined,
  length: number,
): { range: Range; message: Localized } {
  if (code === 'MISSING_CHAR' && open && pos.start >= open.start) return { range: open, message: quoteWords }
  const start = Math.min(pos.start, length)
  const end = Math.min(Math.max(pos.end, pos.start + 1), length)
  const range = { start, end }
  return { range, message: syntaxMessage(code === 'DUPLICATE_KEY' ? 'UNEXPECTED_TOKEN' : code) }
}

function openQuote(text: string, { root, problems }: Tree): Range | undefined {
  if (problems.length === 0) return undefined
  let found: Range | undefined
  visit(root, (node) => {
    if (found || node.kind !== 'scalar' || !node.notation.startsWith('QUOTE')) return
    const { start, end } = node
    if (end > start + 1 && text.charAt(end - 1) === text.charAt(start)) return
    found = { start, end: start + 1 }
  })
  return found
}

import { type Document, isScalar, visit, type YAMLError } from 'yaml'
import type { Diagnostic, Localized, Range } from '../diagnostic.ts'
import type { Lines } from './lines.ts'
import { quoteWords, syntaxCode, syntaxMessage } from './words.ts'

/** What is wrong with a text as YAML: the first error of each line, since the later ones follow from it. */
export function syntaxErrors(
  file: string,
  text: string,
  lines: Lines,
  document: Document.Parsed,
): Diagnostic[] {
  const open = openQuote(text, document)
  const told = new Set<number>()
  const found: Diagnostic[] = []
  for (const error of [...document.errors, ...document.warnings]) {
    const { range, message } = placed(error, open, text.length)
    const { line } = lines.position(range.start)
    if (told.has(line) || (open && range.start > open.start)) continue
    told.add(line)
    found.push({ code: syntaxCode(error.code), severity: 'error', message, file, range })
  }
  return found
}

/** A quote that is never closed is shown where it opens; where the file ends helps nobody. */
function placed(
  { code, pos }: YAMLError,
  open: Range | undefined,
  length: number,
): { range: Range; message: Localized } {
  if (code === 'MISSING_CHAR' && open && pos[0] >= open.start) return { range: open, message: quoteWords }
  const [start, end] = [Math.min(pos[0], length), Math.min(Math.max(pos[1], pos[0] + 1), length)]
  const range = { start, end }
  return { range, message: syntaxMessage(code === 'DUPLICATE_KEY' ? 'UNEXPECTED_TOKEN' : code) }
}

function openQuote(text: string, document: Document.Parsed): Range | undefined {
  let found: Range | undefined
  visit(document, (_, node) => {
    if (!isScalar(node) || !node.range || !node.type?.startsWith('QUOTE')) return undefined
    const [start, end] = node.range
    if (end > start + 1 && text.charAt(end - 1) === text.charAt(start)) return undefined
    found = { start, end: start + 1 }
    return visit.BREAK
  })
  return found
}

import { readDocument } from '../docx/effective-format.ts'
import { checkDocument, checkPresence } from './check-document.ts'
import { readLineRules } from './check-line-rules.ts'
import { checkSection } from './check-page.ts'
import { checkClosing, checkLetterhead, checkTable } from './check-tables.ts'
import { checkText } from './check-text.ts'
import { type FormReport, gatherFindings } from './findings.ts'
import type { FormatData } from './format-data.ts'
import { locate } from './locate.ts'

/** Judges a document by what it looks like: its elements are found by words and place, never by style. */
export function formProblems(docx: Uint8Array, format: FormatData): FormReport {
  const document = readDocument(docx)
  const layout = locate(document)
  const lineRules = readLineRules(docx)
  const findings = gatherFindings()
  const nameOf = (row: string) => ({
    name: format.styles[row]?.name ?? row,
    article: format.styles[row]?.article,
  })

  for (const [index, section] of document.sections.entries()) checkSection(findings, section, index, format)
  checkPresence(findings, layout, nameOf)
  for (const element of layout.elements) {
    checkText(findings, element, format)
    const subject = { key: element.row, ...nameOf(element.row), text: element.paragraph.text }
    lineRules.check(findings, subject, element.paragraph)
  }
  checkLetterhead(findings, layout, format)
  for (const table of layout.tables) checkTable(findings, table, format)
  checkClosing(findings, layout, format)
  checkDocument(findings, document, layout)
  lineRules.checkDirect(findings)
  return findings.report()
}

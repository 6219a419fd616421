import { elementWords } from '../audit/explanations.ts'
import type { AuditReport } from './audit-report.ts'
import { jsonText } from './json-text.ts'
import { countsOf, passes } from './report.ts'
import type { Look } from './reporter.ts'

/** Version 1 of an audit for programs: every element, and each finding at its paragraph, counted from 1. */
export function auditJson(report: AuditReport, { language }: Look): string {
  return jsonText({
    version: 1,
    passed: passes(report),
    files: report.files.map(({ file, audit, text, diagnostics }) => ({
      file,
      format: audit.format.id,
      chosenBy: audit.chosenBy[language],
      elements: audit.elements.map(({ id, measured, allowed, article, isSure, verdict }) => ({
        id,
        title: (elementWords.get(id)?.title ?? { vi: id, en: id })[language],
        measured: measured[language],
        allowed: allowed[language],
        ...(article !== undefined && { article }),
        sure: isSure,
        verdict,
      })),
      diagnostics: diagnostics.map(({ code, severity, message, range }) => ({
        code,
        severity,
        message: message[language],
        paragraph: text.position(range.start).line,
        start: text.position(range.start).column,
        end: text.position(range.end).column,
      })),
      unseen: audit.unseen.map((each) => each[language]),
      remarks: audit.remarks.map((each) => each[language]),
    })),
    summary: countsOf(report.files),
  })
}

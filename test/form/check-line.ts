import type { Border } from '../docx/docx-document.ts'
import type { Findings, Subject } from './findings.ts'
import { allowedWords, isAllowed, type RowData } from './format-data.ts'
import { fromPoints } from './lengths.ts'
import type { Located } from './located.ts'
import { boldWidth, longestLine } from './text-width.ts'

/** Judges the drawn line below a text: there or not, how long, in the middle. */
export function checkLine(findings: Findings, subject: Subject, element: Located, row: RowData): void {
  const { paragraph, rule, width } = element
  const own = Object.values(paragraph.borders).filter((border) => border !== undefined)
  findings.equal(subject, 'number of lines of its own frame', own.length, 0)
  findings.equal(subject, 'drawn line below', rule !== undefined, row.line !== undefined)
  if (!rule || !row.line) return

  if (row.line.length === 'text') {
    const isWhole = boldWidth(paragraph.text, row.size) <= width
    findings.equal(subject, 'text above its line on one line', isWhole, true)
  }
  const drawn = width - rule.indentLeft - rule.indentRight
  const share = drawn / longestLine(paragraph.text, paragraph.runs[0]?.size ?? row.size, width)
  const { length } = row.line
  findings.look(subject, {
    property: 'length of its line as a share of the text',
    measured: share.toFixed(3),
    expected: length === 'text' ? '1 within 3 %' : `${length} within 3 %`,
    holds: Math.abs(share / (length === 'text' ? 1 : length) - 1) <= tolerance,
  })
  if (row.allowed?.line) {
    findings.look(subject, {
      property: 'line by law',
      measured: share.toFixed(3),
      expected: allowedWords(row.allowed.line),
      holds: isAllowed(share, row.allowed.line, 0),
    })
  }

  const { borders } = rule
  findings.equal(subject, 'style of its line', lineWords(borders.top ?? borders.bottom), 'single')
  findings.equal(subject, 'lines drawn', Object.values(borders).filter((border) => border).length, 1)
  findings.look(subject, {
    property: 'middle of its line',
    measured: `between ${rule.indentLeft} and ${rule.indentRight} twips`,
    expected: 'the middle of the text',
    holds: Math.abs(rule.indentLeft - rule.indentRight) <= 1 && rule.indentFirstLine === 0,
  })
  findings.equal(subject, 'space after its line', rule.spacingAfter, fromPoints(row.after ?? 0))
  findings.equal(subject, 'space before its line', rule.spacingBefore, 0)
  const isThin = rule.lineRule === 'exact' && rule.line <= fromPoints(2)
  findings.equal(subject, 'height of the line’s paragraph is small and exact', isThin, true)
  findings.equal(subject, 'line in a style of its own', rule.hasOwnParagraphStyle, true)
  if (row.keepNext) findings.equal(subject, 'line kept from the text', paragraph.keepNext, true)
}

const tolerance = 0.03

function lineWords(border: Border | undefined): string {
  if (!border) return 'none'
  const isBlack = border.color === 'auto' || border.color === '000000'
  return isBlack ? border.style : `${border.style} in ${border.color}`
}

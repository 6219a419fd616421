import type { Paragraph, Run } from '../docx/docx-document.ts'
import { checkLine } from './check-line.ts'
import type { Findings, Subject } from './findings.ts'
import { allowedWords, type FormatData, isAllowed, type RowData } from './format-data.ts'
import { fromPoints, keepsMillimetres, toMillimetres, twipsFor } from './lengths.ts'
import type { Located } from './located.ts'

/** Judges a paragraph by the row of the format file that it should follow. */
export function checkText(findings: Findings, element: Located, format: FormatData): void {
  const row = format.styles[element.row]
  const { paragraph } = element
  const subject: Subject = {
    key: element.row,
    name: row?.name ?? element.row,
    text: paragraph.text,
    article: row?.article,
  }
  findings.equal(subject, 'row in the format file', row !== undefined, true)
  if (!row) return

  checkStyle(findings, subject, paragraph, row)
  checkRuns(findings, subject, paragraph, row, format)
  checkParagraph(findings, subject, element, row)
  checkLine(findings, subject, element, row)
}

/** Headings bear the names that programs build outlines from. */
function checkStyle(findings: Findings, subject: Subject, paragraph: Paragraph, row: RowData): void {
  const expected = row.outline ? `heading ${row.outline}` : row.name
  const measured = paragraph.hasOwnParagraphStyle ? (paragraph.styleName ?? 'none') : 'none of its own'
  const holds = [expected.toLowerCase(), row.name.toLowerCase()].includes(measured.toLowerCase())
  findings.look(subject, { property: 'style', measured, expected, holds })
  findings.equal(subject, 'direct formatting', paragraph.directRunFormatting.join(', '), '')
  findings.equal(subject, 'number set by program', paragraph.numbering !== undefined, false)
}

function checkRuns(
  findings: Findings,
  subject: Subject,
  paragraph: Paragraph,
  row: RowData,
  format: FormatData,
): void {
  const runs = paragraph.runs.filter(({ text }) => text !== '')
  const every = (property: string, pick: (run: Run) => string | number | boolean | undefined) => ({
    is(expected: string | number | boolean) {
      const values = [...new Set(runs.map((run) => `${pick(run) ?? 'none'}`))]
      const holds = values.every((value) => value === `${expected}`)
      findings.look(subject, { property, measured: values.join(' and '), expected: `${expected}`, holds })
    },
  })
  every('font', ({ font }) => font).is(format.font.name)
  every('font of marked letters', ({ fontHighAnsi }) => fontHighAnsi).is(format.font.name)
  every('size in points', ({ size }) => size).is(row.size)
  every('bold', ({ bold }) => bold).is(row.bold ?? false)
  every('italic', ({ italic }) => italic).is(row.italic ?? false)
  every('underline', ({ underline }) => underline).is('none')
  every('capitals by formatting', ({ caps, smallCaps }) => caps || smallCaps).is(false)
  every('colour', ({ color }) => (color === 'auto' ? black : color)).is(black)
  every('language', ({ language }) => language).is('vi-VN')

  for (const { size } of runs) checkAllowed(findings, subject, row, 'size', size, 0)
  const { text } = paragraph
  const wording = fixedWords.get(subject.key)
  if (wording !== undefined) findings.equal(subject, 'wording', text, wording)
  else if (row.capitals) findings.equal(subject, 'wording', text, text.toLocaleUpperCase('vi'))
  else if (smallLetters.has(subject.key)) {
    findings.equal(subject, 'all in capitals', text === text.toLocaleUpperCase('vi'), false)
  }
  findings.equal(subject, 'typed underscores', text.includes('__'), false)
}

const black = '000000'

/** Words that the law gives, with single spaces about the hyphens. */
const fixedWords = new Map([
  ['quoc-hieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['tieu-ngu', 'Độc lập - Tự do - Hạnh phúc'],
])

/** Rows whose words are never all capitals, unless an abbreviation. */
const smallLetters = new Set([
  'tieu-ngu',
  'dia-danh',
  'trich-yeu',
  'kem-theo',
  'noi-nhan',
  'ho-ten',
  'phu-luc',
])

function checkParagraph(
  findings: Findings,
  subject: Subject,
  { paragraph, rule }: Located,
  row: RowData,
): void {
  const align = row.align ?? 'left'
  const isCentredNumber =
    paragraph.align === 'center' && subject.key === 'o-bang' && /^\d+[a-zđ]?\.?$/u.test(paragraph.text.trim())
  findings.equal(subject, 'alignment', isCentredNumber ? align : paragraph.align, align)

  const firstLine = row.firstLine ?? 0
  findings.look(subject, {
    property: 'first-line indent',
    measured: `${paragraph.indentFirstLine} twips`,
    expected: twipsFor(firstLine),
    holds: keepsMillimetres(paragraph.indentFirstLine, firstLine),
  })
  findings.equal(subject, 'left indent', paragraph.indentLeft, 0)
  findings.equal(subject, 'right indent', paragraph.indentRight, 0)
  findings.equal(subject, 'space before', paragraph.spacingBefore, fromPoints(row.before ?? 0))
  const after = rule && row.line ? row.line.gap : (row.after ?? 0)
  findings.equal(subject, 'space after', paragraph.spacingAfter, fromPoints(after))
  findings.equal(subject, 'space dropped beside its like', paragraph.contextualSpacing, false)
  findings.equal(subject, 'line spacing', lineWords(paragraph), `auto ${(row.lines ?? 1) * singleLine}`)
  findings.equal(subject, 'outline level', paragraph.outlineLevel, row.outline ? row.outline - 1 : undefined)
  if (row.keepNext) findings.equal(subject, 'kept with the next', paragraph.keepNext, true)

  const firstLineMillimetres = toMillimetres(paragraph.indentFirstLine)
  checkAllowed(findings, subject, row, 'firstLine', firstLineMillimetres, oneTwip)
  checkAllowed(findings, subject, row, 'before', paragraph.spacingBefore / fromPoints(1), 0)
  checkAllowed(findings, subject, row, 'lines', paragraph.line / singleLine, 0)
}

const singleLine = 240
const oneTwip = toMillimetres(1)

function lineWords({ line, lineRule }: Paragraph): string {
  return `${lineRule} ${line}`
}

/** The law's range, whatever value the format chose within it. */
function checkAllowed(
  findings: Findings,
  subject: Subject,
  { allowed }: RowData,
  property: 'size' | 'firstLine' | 'before' | 'lines',
  value: number,
  tolerance: number,
): void {
  const range = allowed?.[property]
  if (!range) return
  findings.look(subject, {
    property: `${property} by law`,
    measured: `${Number(value.toFixed(2))}`,
    expected: allowedWords(range),
    holds: isAllowed(value, range, tolerance),
  })
}

import type { HeaderFooter, HeaderFooters, Section } from '../docx/docx-document.ts'
import { checkText } from './check-text.ts'
import type { Findings, Subject } from './findings.ts'
import { allowedWords, type FormatData, isAllowed, type PageSide } from './format-data.ts'
import { keepsMillimetres, toMillimetres, twipsFor } from './lengths.ts'

/** Judges paper, margins and page number of a section. */
export function checkSection(findings: Findings, section: Section, index: number, format: FormatData): void {
  checkPaper(findings, section, index, format)
  checkPageNumber(findings, section, index, format)
}

function checkPaper(findings: Findings, section: Section, index: number, { page }: FormatData): void {
  const subject = { key: 'page', name: `Trang của phần ${index + 1}`, article: page.article }
  const length = (property: string, twips: number, millimetres: number) =>
    findings.look(subject, {
      property,
      measured: `${twips} twips`,
      expected: twipsFor(millimetres),
      holds: keepsMillimetres(twips, millimetres),
    })

  const { margins, orientation } = section
  const isUpright = orientation === 'portrait'
  length('width', section.pageWidth, isUpright ? page.width : page.height)
  length('height', section.pageHeight, isUpright ? page.height : page.width)
  length('header distance', margins.header, page.headerDistance)
  length('footer distance', margins.footer, page.footerDistance)
  findings.equal(subject, 'gutter', margins.gutter, 0)

  for (const side of sides) {
    if (isUpright) length(`${side} margin`, margins[side], page.margins[side])
    const range = isUpright ? page.allowed[side] : sidewaysMargins
    findings.look(subject, {
      property: `${side} margin by law`,
      measured: `${toMillimetres(margins[side]).toFixed(2)} mm`,
      expected: `${allowedWords(range)} mm`,
      holds: isAllowed(toMillimetres(margins[side]), range, oneTwip),
    })
  }
}

const sides: readonly PageSide[] = ['top', 'bottom', 'left', 'right']

/** No rule speaks of pages on their side; the decree's own lie in this range. */
const sidewaysMargins = [15, 35] as const

const oneTwip = toMillimetres(1)

function checkPageNumber(findings: Findings, section: Section, index: number, format: FormatData): void {
  const { at, align, firstPage, article } = format.pageNumber
  const row = format.styles['so-trang']
  const subject: Subject = { key: 'so-trang', name: row?.name ?? 'so-trang', article }
  const [parts, others] =
    at === 'header' ? [section.headers, section.footers] : [section.footers, section.headers]

  const holders = parts.default?.paragraphs.filter(({ fields }) => fields.length > 0) ?? []
  const holder = holders[0]
  findings.equal(subject, `field in the ${at}`, fieldsIn(parts.default).join(', '), 'PAGE')
  findings.equal(subject, `alignment in the ${at}`, holder?.align ?? 'none', align)
  findings.look(subject, {
    property: 'number shown before it is computed',
    measured: `“${holder?.fields[0]?.cachedResult ?? ''}”`,
    expected: 'a number',
    holds: /^[1-9]\d*$/.test(holder?.fields[0]?.cachedResult ?? ''),
  })
  findings.equal(subject, 'words beside it', textIn(parts.default), holder?.fields[0]?.cachedResult ?? '')
  if (holder) checkText(findings, { row: 'so-trang', paragraph: holder, width: 0, rule: undefined }, format)

  findings.equal(subject, 'first page apart', section.titlePage, !firstPage)
  findings.equal(subject, 'empty part for the first page', parts.first !== undefined, true)
  findings.equal(subject, 'content on the first page', contentOf(parts.first), '')
  findings.equal(subject, `content in the ${at === 'header' ? 'footer' : 'header'}`, contentOfAll(others), '')
  const starts = index === 0 ? [1, undefined] : [1]
  findings.equal(subject, 'start at 1', starts.includes(section.pageNumberStart), true)
}

function fieldsIn(part: HeaderFooter | undefined): string[] {
  return part?.paragraphs.flatMap(({ fields }) => fields.map(({ field }) => field)) ?? []
}

function textIn(part: HeaderFooter | undefined): string {
  return part?.paragraphs.map(({ text }) => text.trim()).join('\n') ?? ''
}

function contentOf(part: HeaderFooter | undefined): string {
  return [...fieldsIn(part), textIn(part)].join(' ').trim()
}

function contentOfAll(parts: HeaderFooters): string {
  return [parts.default, parts.first, parts.even].map(contentOf).join('')
}

import type { Format } from '../../format/format.ts'
import { textWidth } from '../../format/text-width.ts'
import { judged, lawOf, mustBe } from '../judging.ts'
import type { Measured } from '../measured.ts'
import type { Line } from '../parts/lines.ts'
import { subjects } from '../subjects.ts'
import type { PrintedDocument } from '../word/printed.ts'
import type { Audited } from './audited.ts'
import { placeOf } from './letters.ts'
import { settingElements } from './setting.ts'

/** Where Quốc hiệu and Tiêu ngữ stand: at the right, Quốc hiệu in one line, no wide space between the two. */
export function nationalPlaces({ parts, document, format }: Audited): Measured[] {
  const title = parts.nationalTitle?.lines ?? []
  const both = [...title, ...(parts.nationalMotto?.lines ?? [])]
  const lines = parts.nationalMotto ? both.map(({ paragraph }) => ({ paragraph })) : []
  return [
    ...titlePlaces(title, format),
    ...settingElements(subjects.nationalMotto, lines, ['line-spacing'], document, format),
  ]
}

function titlePlaces(title: readonly Line[], format: Format): Measured[] {
  const sample = (of: (line: Line) => boolean, lines = title) =>
    lines.map((line) => ({ value: of(line), place: placeOf(line, subjects.nationalTitle) }))
  const law = (id: string) => lawOf(format, id, subjects.nationalTitle.style)
  return [
    judged(
      'national-title/position',
      sample(
        isAtRight,
        title.filter(({ paragraph }) => !paragraph.inBox),
      ),
      mustBe(
        { vi: 'phía trên, bên phải trang đầu', en: 'at the top right of the first page' },
        { vi: 'không ở bên phải', en: 'not at the right' },
      ),
      law('national-title/position'),
    ),
    judged(
      'national-title/one-line',
      sample(isInOneLine),
      mustBe({ vi: 'trên một dòng', en: 'in one line' }, { vi: 'dài hơn một dòng', en: 'in several lines' }),
      law('national-title/one-line'),
    ),
  ]
}

/** Behind another column, at the right margin, or moved far in. */
function isAtRight({ paragraph, from }: Line): boolean {
  const { cell, look, available, text } = paragraph
  if (cell && cell.index > 0) return true
  return /\S|\t/.test(text.slice(0, from)) || look.align === 'right' || look.left > available / 3
}

/** What programs reckon of the width of letters differs by so little. */
const roundingOfWidths = 1.02

function isInOneLine({ pieces, paragraph }: Line): boolean {
  const { available, look } = paragraph
  const width = pieces.reduce((sum, piece) => sum + textWidth(piece.text, piece.look), 0)
  return width <= (available - look.left - look.right) * roundingOfWidths
}

/** A plan is for everybody whom its recipients name; “Kính gửi” belongs to other kinds of documents. */
export function salutationElement({ parts, format }: Audited): Measured {
  const id = 'salutation/none'
  const { kind, salutation } = parts
  const isFree = kind?.lines.some(({ text }) => /^(?:tờ trình|báo cáo|công văn|công điện)/i.test(text))
  const where = { vi: 'trên phần nội dung', en: 'above the body' }
  const place = salutation
    ? { paragraph: salutation.number, from: 0, to: salutation.text.length, where, quoted: salutation.text }
    : { paragraph: kind?.lines[0]?.paragraph.number ?? 1, where }
  const demand = mustBe(
    { vi: 'có “Kính gửi”', en: '“Kính gửi”' },
    { vi: 'không có “Kính gửi”', en: 'no “Kính gửi”' },
    false,
  )
  return judged(
    id,
    kind && !isFree ? [{ value: salutation !== undefined, place }] : [],
    demand,
    lawOf(format, id),
  )
}

/** Dates in words anywhere but at the head have zeros as that one has. */
export function dateZeros({ document, parts, format }: Audited): Measured {
  const id = 'body/date-zeros'
  const own = parts.date?.lines[0]?.paragraph
  const samples = document.paragraphs
    .filter((paragraph) => paragraph !== own)
    .flatMap((paragraph) => datesIn(paragraph))
  const demand = {
    allowed: { vi: 'như ngày ban hành: ngày 01–09, tháng 01, 02, tháng 3–12', en: 'as in the date of issue' },
    holds: ({ day, month }: Written) =>
      /^(?:0[1-9]|[12]\d|3[01])$/.test(day) && /^(?:0[12]|[3-9]|1[0-2])$/.test(month),
    show: ({ day, month }: Written) => {
      const text = `“ngày ${day} tháng ${month}”`
      return { vi: text, en: text }
    },
  }
  return judged(id, samples, demand, lawOf(format, id))
}

interface Written {
  readonly day: string
  readonly month: string
}

function datesIn({ text, number }: PrintedDocument['paragraphs'][number]) {
  return [...text.matchAll(/ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d)/gi)].map((found) => {
    const [words, day = '', month = ''] = found
    const where = { vi: `đoạn ${number}`, en: `paragraph ${number}` }
    const place = {
      paragraph: number,
      from: found.index,
      to: found.index + words.length,
      where,
      quoted: words,
    }
    return { value: { day, month }, place }
  })
}

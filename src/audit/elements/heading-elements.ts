import { roman } from '../../text.ts'
import { type Demand, judged, lawOf, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { type Line, linesOf } from '../parts/lines.ts'
import { printedText } from '../parts/markers.ts'
import type { BodyParagraph, Marker } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import type { Audited } from './audited.ts'
import { letterElements } from './letters.ts'
import { paragraphPlace, settingElements } from './setting.ts'

/** Titles of parts, chapters, sections and clauses, and the numbers of all paragraphs. */
export function headingElements({ parts, document, format }: Audited): Measured[] {
  const ofLevel = (level: number) =>
    parts.body.filter(({ role }) => role.kind === 'heading' && role.level === level)
  const lines = (list: readonly BodyParagraph[]): Line[] =>
    list.flatMap(({ paragraph }) => linesOf(paragraph))
  const centred = parts.body.filter(({ role }) => role.kind === 'centred-heading')
  const [first, second] = [ofLevel(1), ofLevel(2)]
  return [
    ...letterElements(
      subjects.centredHeading,
      lines(centred),
      ['size', 'bold', 'upright', 'centered'],
      format,
    ),
    ...letterElements(subjects.heading1, lines(first), ['size', 'bold', 'upright', 'capitals'], format),
    ...settingElements(
      subjects.heading1,
      first,
      ['first-line-indent', 'paragraph-spacing', 'line-spacing'],
      document,
      format,
    ),
    ...letterElements(subjects.heading2, lines(second), ['size', 'bold', 'upright', 'not-capitals'], format),
    ...settingElements(
      subjects.heading2,
      second,
      ['first-line-indent', 'paragraph-spacing', 'line-spacing'],
      document,
      format,
    ),
    judged('headings/form', parts.body.flatMap(formOf), form, lawOf(format, 'headings/form')),
    judged('headings/order', orderOf(parts.body), order, lawOf(format, 'headings/order')),
  ]
}

const where = { where: { vi: 'phần nội dung', en: 'body' } }

function formOf({ marker, paragraph }: BodyParagraph): Sample<string>[] {
  if (!marker || marker.kind === 'article') return []
  return [{ value: marker.text, place: paragraphPlace(paragraph, where) }]
}

const form: Demand<string> = {
  allowed: { vi: '“I.”, “1.”, “a)”', en: '“I.”, “1.”, “a)”' },
  holds: (text) => /^(?:[IVXLC]+\.|\d+\.|[a-zđ]\))$/.test(text),
  show: (text) => ({ vi: `“${text}”`, en: `“${text}”` }),
}

interface Step {
  readonly marker: Marker
  readonly expected: number
}

/** Each number goes on from the one before within its parent, or begins with 1. */
function orderOf(body: readonly BodyParagraph[]): Sample<Step>[] {
  const found: Sample<Step>[] = []
  const levels = ['roman', 'arabic', 'letter'] as const
  const counts = new Map<string, number>()
  let annex: number | undefined
  for (const { marker, paragraph, role, annex: part } of body) {
    if (part !== annex || role.kind === 'centred-heading') counts.clear()
    annex = part
    const level = levels.findIndex((kind) => kind === marker?.kind)
    if (!marker || level < 0) continue
    const before = counts.get(marker.kind) ?? 0
    const isAnew = marker.number === 1 && marker.kind !== 'roman'
    found.push({
      value: { marker, expected: isAnew ? 1 : before + 1 },
      place: paragraphPlace(paragraph, {
        where: { vi: `phần nội dung, “${printedText(paragraph).slice(0, 12)}…”`, en: 'body' },
      }),
    })
    counts.set(marker.kind, marker.number)
    for (const deeper of levels.slice(level + 1)) counts.delete(deeper)
  }
  return found
}

const order: Demand<Step> = {
  allowed: { vi: 'số liền nhau, bắt đầu từ I, 1, a', en: 'numbers in a row from I, 1, a' },
  holds: ({ marker, expected }) => marker.number === expected,
  show: ({ marker, expected }) => {
    if (marker.number === expected) return { vi: 'liền nhau', en: 'in a row' }
    const due = marker.kind === 'roman' ? roman(expected) : String(expected)
    if (marker.kind === 'letter')
      return { vi: `“${marker.text}” không liền`, en: `“${marker.text}” out of turn` }
    return { vi: `“${marker.text}” ở chỗ của ${due}`, en: `“${marker.text}” in the place of ${due}` }
  },
}

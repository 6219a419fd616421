import { roman } from '../../text.ts'
import { within } from '../demands.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { type Line, linesOf } from '../parts/lines.ts'
import { printedText } from '../parts/markers.ts'
import type { BodyParagraph, Marker } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import { tolerances } from '../tolerances.ts'
import type { Audited } from './audited.ts'
import { usualIndent, usualSize } from './body-text.ts'
import { letterElements, sizeDemand, sizes } from './letters.ts'
import { indentOf, paragraphPlace, settingElements } from './setting.ts'

/** Titles of parts, chapters, sections and clauses, and the numbers of all paragraphs. */
export function headingElements(audited: Audited): Measured[] {
  const { parts, document, format } = audited
  const ofLevel = (level: number) =>
    parts.body.filter(({ role }) => role.kind === 'heading' && role.level === level)
  const lines = (list: readonly BodyParagraph[]): Line[] =>
    list.flatMap(({ paragraph }) => linesOf(paragraph))
  const centred = parts.body.filter(({ role }) => role.kind === 'centred-heading')
  const [first, second] = [ofLevel(1), ofLevel(2)]
  const steps = stepsOf(parts.body)
  return [
    ...letterElements(
      subjects.centredHeading,
      lines(centred),
      ['size', 'bold', 'upright', 'centred'],
      format,
    ),
    ...letterElements(subjects.heading1, lines(first), ['size', 'bold', 'upright', 'capitals'], format),
    notCentred(audited, first),
    ...settingElements(subjects.heading1, first, ['paragraph-spacing', 'line-spacing'], document, format),
    clauseSize(audited, lines(second)),
    clauseIndent(audited, second),
    ...letterElements(subjects.heading2, lines(second), ['bold', 'upright', 'not-capitals'], format),
    ...settingElements(subjects.heading2, second, ['paragraph-spacing', 'line-spacing'], document, format),
    ...numberElements.map(([id, kinds]) =>
      judged(
        id,
        steps.filter(({ value }) => kinds.includes(value.marker.kind)),
        step,
        lawOf(format, id),
      ),
    ),
    keepsWithNext(audited),
  ]
}

/** A section’s title begins where paragraphs begin; it is not in the middle. */
function notCentred({ parts, document, format }: Audited, titles: readonly BodyParagraph[]): Measured {
  const id = 'section-title/not-centred'
  const allowed = format.styles['muc-1'].allowed?.firstLine ?? { oneOf: [10, 12.7] }
  const samples = titles.map(({ paragraph }) => {
    const { align } = paragraph.look
    const isMoved = align === 'center' || align === 'right'
    const indent = indentOf(paragraph, document)
    return { value: isMoved ? undefined : indent, place: paragraphPlace(paragraph, subjects.heading1) }
  })
  const indent = asTheBody(within(allowed, 'mm', tolerances.indent), usualIndent(parts.body, document))
  const demand: Demand<number | undefined> = {
    allowed: { vi: `lùi đầu dòng ${indent.allowed.vi}`, en: `set in by ${indent.allowed.en}` },
    holds: (value) => value !== undefined && indent.holds(value),
    show: (value) => (value === undefined ? { vi: 'canh giữa', en: 'centred' } : indent.show(value)),
  }
  return judged(id, samples, demand, lawOf(format, id))
}

/** Where the running text is set in otherwise, that is found there and not again at each title. */
function asTheBody(demand: Demand<number>, usual: number | undefined): Demand<number> {
  return {
    ...demand,
    holds: (value) =>
      demand.holds(value) || (usual !== undefined && Math.abs(value - usual) <= tolerances.indent),
  }
}

/** A clause’s title is as large as the running text. */
function clauseSize({ parts, format }: Audited, titles: readonly Line[]): Measured {
  const id = 'clause-title/size'
  const usual = usualSize(parts.body)
  const demand =
    usual === undefined ? sizeDemand(format.styles['muc-2']) : within([usual, usual], 'pt', tolerances.size)
  const samples = titles.flatMap((line) => sizes(line, subjects.heading2))
  return judged(id, samples, demand, lawOf(format, id, subjects.heading2.style))
}

/** A clause’s title is set in as far as the running text. */
function clauseIndent({ parts, document, format }: Audited, titles: readonly BodyParagraph[]): Measured {
  const id = 'clause-title/first-line-indent'
  const allowed = format.styles['muc-2'].allowed?.firstLine ?? { oneOf: [10, 12.7] }
  const samples = titles.map(({ paragraph }) => ({
    value: indentOf(paragraph, document),
    place: paragraphPlace(paragraph, subjects.heading2),
  }))
  const demand = asTheBody(within(allowed, 'mm', tolerances.indent), usualIndent(parts.body, document))
  return judged(id, samples, demand, lawOf(format, id, subjects.heading2.style))
}

/** No heading stands alone at the foot of a page. */
function keepsWithNext({ parts, format }: Audited): Measured {
  const id = 'heading/keeps-with-next'
  const samples = parts.body
    .filter(({ role }) => role.kind !== 'text')
    .map(({ paragraph }) => ({
      value: paragraph.look.keepNext,
      place: paragraphPlace(paragraph, { where: { vi: 'đề mục', en: 'heading' } }),
    }))
  const demand = mustBe(
    { vi: 'đi với đoạn sau', en: 'kept with what follows' },
    { vi: 'có thể đứng một mình ở cuối trang', en: 'may stand alone at the foot of a page' },
  )
  return judged(id, samples, demand, lawOf(format, id))
}

const numberElements: readonly (readonly [id: string, kinds: readonly Marker['kind'][]])[] = [
  ['section-title/number', ['roman']],
  ['clause-title/number', ['arabic', 'compound']],
  ['point/letters', ['letter']],
]

interface Step {
  readonly marker: Marker
  readonly expected: number
}

/** Each number with the one that is due: the next within its parent, or 1. */
function stepsOf(body: readonly BodyParagraph[]): Sample<Step>[] {
  const found: Sample<Step>[] = []
  const levels = ['roman', 'arabic', 'letter'] as const
  const counts = new Map<string, number>()
  let annex: number | undefined
  for (const { marker, paragraph, role, annex: part } of body) {
    if (part !== annex || role.kind === 'centred-heading') counts.clear()
    annex = part
    const level = levels.findIndex((kind) => kind === marker?.kind)
    if (!marker || marker.kind === 'article') continue
    const before = counts.get(marker.kind) ?? 0
    const isAnew = marker.number === 1 && marker.kind !== 'roman'
    const expected = level < 0 ? marker.number : isAnew ? 1 : before + 1
    found.push({
      value: { marker, expected },
      place: paragraphPlace(paragraph, {
        where: { vi: `phần nội dung, “${printedText(paragraph).slice(0, 12)}…”`, en: 'body' },
      }),
    })
    if (level < 0) continue
    counts.set(marker.kind, marker.number > 0 ? marker.number : expected)
    for (const deeper of levels.slice(level + 1)) counts.delete(deeper)
  }
  return found
}

const forms: Readonly<Record<Marker['kind'], RegExp>> = {
  roman: /^[IVX]+\.$/,
  arabic: /^\d+\.$/,
  compound: /^\d+\.$/,
  letter: /^[a-zđ]\)$/,
  article: /./,
}

const step: Demand<Step> = {
  allowed: { vi: '“I.”, “1.”, “a)”, liền nhau', en: '“I.”, “1.”, “a)”, in a row' },
  holds: ({ marker, expected }) => marker.number === expected && forms[marker.kind].test(marker.text),
  show: ({ marker, expected }) => {
    if (!forms[marker.kind].test(marker.text)) return { vi: `“${marker.text}”`, en: `“${marker.text}”` }
    if (marker.number === expected) return { vi: 'liền nhau', en: 'in a row' }
    const due = marker.kind === 'roman' ? roman(expected) : String(expected)
    if (marker.kind === 'letter')
      return { vi: `“${marker.text}” không liền`, en: `“${marker.text}” out of turn` }
    return { vi: `“${marker.text}” ở chỗ của ${due}`, en: `“${marker.text}” in the place of ${due}` }
  },
}

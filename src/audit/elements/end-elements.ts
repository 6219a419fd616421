import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import type { Line } from '../parts/lines.ts'
import type { End } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import type { Audited } from './audited.ts'
import { letterElements, placeOf } from './letters.ts'
import { heightOf } from './page-count.ts'

/** The recipients. */
export function recipientElements({ parts, format }: Audited): Measured[] {
  const { recipientsLabel, recipients, archive } = parts.end
  const law = (id: string) => lawOf(format, `recipients/${id}`)
  const subject = subjects.recipients
  const list = [...recipients, ...(archive ? [archive] : [])]
  const sample = (line: Line): Sample<string> => ({ value: line.text, place: placeOf(line, subject) })
  const marked = (line: Line): Sample<string> => ({
    ...sample(line),
    value: line.marker === undefined ? line.text : `${line.marker} ${line.text}`,
  })
  const label = recipientsLabel ? [recipientsLabel] : []
  const last = list.toSorted((a, b) => a.paragraph.number - b.paragraph.number || a.from - b.from).at(-1)
  const archived = label.map((line) => ({
    value: { text: archive?.text ?? '', isLast: archive === last },
    place: placeOf(archive ?? line, subject),
  }))
  return [
    judged(
      'recipients-label/text',
      label.map(sample),
      matching(/^Nơi nhận:$/, '“Nơi nhận:”'),
      lawOf(format, 'recipients-label/text'),
    ),
    ...letterElements(subjects.recipientsLabel, label, ['size', 'bold', 'italic', 'left'], format),
    judged(
      'recipients-label/level',
      levelOf(parts.end),
      mustBe(
        { vi: 'ngang hàng với quyền hạn, chức vụ', en: 'level with the post' },
        { vi: 'không ngang hàng với quyền hạn, chức vụ', en: 'not level with the post' },
      ),
      lawOf(format, 'recipients-label/level'),
    ),
    ...letterElements(subject, list, ['size', 'upright', 'not-bold', 'left'], format),
    judged('recipients/hyphen', list.map(marked), beginning('- '), law('hyphen')),
    judged('recipients/line-end', recipients.map(sample), endingIn(';'), law('line-end')),
    judged('recipients/archive-line', archived, archiveLine, law('archive-line')),
  ]
}

function quoted(text: string): Localized {
  const told = `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
  return { vi: told, en: told }
}

export function matching(form: RegExp, words: string): Demand<string> {
  return { allowed: { vi: words, en: words }, holds: (text) => form.test(text), show: quoted }
}

/** What a line ends in, told by its last sign. */
function endingIn(sign: string): Demand<string> {
  return {
    allowed: { vi: `cuối dòng “${sign}”`, en: `“${sign}” at the end` },
    holds: (text) => text.endsWith(sign),
    show: (text) => {
      const last = text.slice(-1)
      if (!/[.,;:/]/.test(last)) return { vi: 'cuối dòng không có dấu', en: 'no sign at the end' }
      return { vi: `cuối dòng “${last}”`, en: `“${last}” at the end` }
    },
  }
}

function beginning(sign: string): Demand<string> {
  return {
    allowed: { vi: 'đầu dòng có gạch “-”', en: '“-” before each line' },
    holds: (text) => text.startsWith(sign.trim()),
    show: (text) =>
      text.startsWith(sign.trim())
        ? { vi: 'đầu dòng có gạch “-”', en: '“-” before each line' }
        : { vi: 'đầu dòng không có gạch “-”', en: 'no “-” before the line' },
  }
}

interface Archived {
  readonly text: string
  readonly isLast: boolean
}

/** The line of the archive is the last one, is written in one way and ends in a full stop. */
const archiveLine: Demand<Archived> = {
  allowed: { vi: '“- Lưu: VT, ….” ở dòng cuối', en: '“- Lưu: VT, ….” in the last line' },
  holds: ({ text, isLast }) =>
    isLast && text.endsWith('.') && /^[-–—+•]?\s*Lưu: ?(?:VT(?=[,.;(\s]|$)|[\s.…_]*[.;,]?$)/.test(text),
  show: ({ text, isLast }) => {
    if (text === '') return { vi: 'không có dòng “Lưu”', en: 'no line “Lưu”' }
    const { vi, en } = quoted(text)
    return isLast ? { vi, en } : { vi: `${vi} không ở dòng cuối`, en: `${en} not in the last line` }
  },
}

/** Half a line, in points: less is not seen. */
const halfLine = 8

/** Where one person signs, the label stands as high as the post beside it. */
function levelOf({ recipientsLabel: label, signatures }: End): Sample<boolean>[] {
  const [first] = signatures[0]?.authority ?? []
  if (!label || !first || signatures.length > 1) return []
  const place = placeOf(label, subjects.recipientsLabel)
  const [one, other] = [label.paragraph.cell, first.paragraph.cell]
  if (one?.table !== other?.table) return []
  if (!one || !other) return label.paragraph === first.paragraph ? [{ value: true, place }] : []
  const isLevel = one.row === other.row && Math.abs(heightAbove(label) - heightAbove(first)) < halfLine
  return [{ value: isLevel, place }]
}

function heightAbove({ paragraph, gap }: Line): number {
  const blocks = paragraph.cell?.blocks ?? []
  const above = blocks.slice(0, blocks.indexOf(paragraph))
  const heights = above.map((block) => (block.kind === 'paragraph' ? heightOf(block) : 0))
  return heights.reduce((sum, height) => sum + height, paragraph.look.before + gap * 2 * halfLine)
}

import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { isAll, linesOf } from '../parts/lines.ts'
import type { BodyParagraph } from '../parts/parts.ts'
import { subjects } from '../subjects.ts'
import type { Audited } from './audited.ts'
import { headingElements } from './heading-elements.ts'
import { letterElements, sizeDemand, sizes } from './letters.ts'
import { paragraphPlace, type SettingElement, settingElements } from './setting.ts'

const setting: readonly SettingElement[] = [
  'justified',
  'first-line-indent',
  'paragraph-spacing',
  'line-spacing',
]

/** The bases, the running text and the headings. */
export function bodyElements(audited: Audited): Measured[] {
  const { parts, document, format } = audited
  const texts = parts.body.filter(({ role }) => role.kind === 'text')
  const lines = texts.flatMap(({ paragraph }) => linesOf(paragraph))
  const law = (id: string) => lawOf(format, `body/${id}`, subjects.body.style)
  const italics = texts.map(({ paragraph }) => ({
    value: isAll(paragraph, ({ look }) => look.italic),
    place: paragraphPlace(paragraph, subjects.body),
  }))
  return [
    ...baseElements(audited),
    judged(
      'body/size',
      lines.flatMap((line) => sizes(line, subjects.body)),
      sizeDemand(format.styles['noi-dung']),
      law('size'),
    ),
    judged(
      'body/upright',
      italics,
      mustBe({ vi: 'nghiêng', en: 'italic' }, { vi: 'đứng', en: 'upright' }, false),
      law('upright'),
    ),
    ...settingElements(subjects.body, texts, setting, document, format),
    oneSize(audited, texts),
    endMark(audited),
    ...headingElements(audited),
  ]
}

function baseElements({ parts, document, format }: Audited): Measured[] {
  const subject = subjects.legalBases
  const { legalBases: law, styles } = format
  const isItalic = styles['can-cu']?.italic === true
  const lines = parts.bases.flatMap(({ paragraph }) => linesOf(paragraph))
  const signs = parts.bases.map(({ paragraph }): Sample<string> => {
    const end = paragraph.text.trimEnd().length
    const place = { paragraph: paragraph.number, from: Math.max(0, end - 1), to: end, where: subject.where }
    return {
      value: paragraph.text.charAt(end - 1),
      place: { ...place, quoted: paragraph.text.slice(0, end) },
    }
  })
  return [
    ...letterElements(subject, lines, isItalic ? ['size', 'italic'] : ['size'], format),
    ...settingElements(subject, parts.bases, setting, document, format),
    judged('legal-bases/endings', signs.slice(0, -1), sign(law.ending), law),
    judged('legal-bases/last-ending', signs.slice(-1), sign(law.lastEnding), law),
  ]
}

function sign(wanted: string): Demand<string> {
  const words = (text: string): Localized => ({ vi: `“${text}”`, en: `“${text}”` })
  return { allowed: words(wanted), holds: (given) => given === wanted, show: words }
}

/** The running text is in one size where the format says so; told at the first words in another one. */
function oneSize({ format }: Audited, texts: readonly BodyParagraph[]): Measured {
  const id = 'body/one-size'
  const all = texts
    .flatMap(({ paragraph }) => linesOf(paragraph))
    .flatMap((line) => sizes(line, subjects.body))
  const counts = new Map<number, number>()
  for (const { value } of all) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [0]
  const allowed = format.styles['noi-dung'].allowed?.size
  const isAllowed = (size: number) => Array.isArray(allowed) && size >= allowed[0] && size <= allowed[1]
  const demand: Demand<number> = {
    allowed: { vi: 'một cỡ chữ', en: 'one size' },
    holds: (size) => size === usual || !isAllowed(size),
    show: (size) => ({ vi: `${size} pt`.replace('.', ','), en: `${size} pt` }),
  }
  return judged(id, format.elements?.[id] ? all : [], demand, lawOf(format, id))
}

/** `./.` closes the text, once. */
function endMark({ parts, document, format }: Audited): Measured {
  const id = 'body/end-mark'
  const main = parts.body.filter(({ annex }) => annex === undefined)
  const last = main.at(-1)?.paragraph
  const demand = mustBe(
    { vi: '“./.” ở cuối', en: '“./.” at the end' },
    { vi: 'không có “./.”', en: 'no “./.”' },
  )
  const endsInTable = document.blocks.some(
    (block) =>
      block.kind === 'table' &&
      block.isRuled &&
      last !== undefined &&
      isBehind(block, last.number, parts.annexes[0]?.label.paragraph.number),
  )
  if (!last || endsInTable) return judged(id, [], demand, lawOf(format, id))
  const end = last.text.trimEnd().length
  const place = { paragraph: last.number, from: Math.max(0, end - 1), to: end, where: subjects.body.where }
  const samples = [
    { value: /\.\/\.$/.test(last.text.trim()), place: { ...place, quoted: last.text.trim().slice(-60) } },
  ]
  return judged(id, samples, demand, lawOf(format, id))
}

function isBehind(
  table: Extract<Audited['document']['blocks'][number], { kind: 'table' }>,
  last: number,
  end = Number.POSITIVE_INFINITY,
): boolean {
  const inside = table.rows.flatMap(({ cells }) => cells).flatMap(({ blocks }) => blocks)
  return inside.some((block) => block.kind === 'paragraph' && block.number > last && block.number < end)
}

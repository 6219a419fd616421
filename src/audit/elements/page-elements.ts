import type { Localized } from '../../diagnostic.ts'
import { within, withUnit } from '../demands.ts'
import { type Demand, judged, lawOf, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import { tolerances } from '../tolerances.ts'
import { millimetres } from '../word/measures.ts'
import type { Section } from '../word/sections.ts'
import type { Audited } from './audited.ts'

const sides = ['top', 'bottom', 'left', 'right'] as const

/** The paper and its margins, section by section. */
export function pageElements({ document, format }: Audited): Measured[] {
  const { page } = format
  const samples = <Value>(
    of: (section: Section, index: number) => Value,
    has: (section: Section, index: number) => boolean = () => true,
  ): Sample<Value>[] =>
    document.sections.flatMap((section, index) =>
      has(section, index)
        ? [
            {
              value: of(section, index),
              place: { paragraph: firstOf(document, index), where: sectionWords(index) },
            },
          ]
        : [],
    )
  const law = (id: string) => lawOf(format, id)
  const paper: Demand<Paper> = {
    allowed: paperWords({ width: page.width, height: page.height }),
    holds: ({ width, height }) =>
      isNear(Math.min(width, height), page.width) && isNear(Math.max(width, height), page.height),
    show: paperWords,
  }
  const upright: Demand<Way> = {
    allowed: { vi: 'dọc; trang có bảng được ngang', en: 'upright; pages with a table may lie on their side' },
    holds: (way) => way === 'upright' || way === 'table',
    show: (way) => wayWords[way],
  }
  return [
    judged('page/paper-size', samples(paperOf), paper, law('page/paper-size')),
    judged(
      'page/orientation',
      samples((section, index) => wayOf(section, index, document)),
      upright,
      law('page/orientation'),
    ),
    ...sides.map((side) => {
      const id = `page/margin-${side}`
      const allowed = page.allowed?.[side] ?? ([page.margins[side], page.margins[side]] as const)
      const measured = samples(
        (section) => millimetres(section[side]),
        ({ isLandscape }) => !isLandscape,
      )
      return judged(id, measured, within(allowed, 'mm', tolerances.margin), law(id))
    }),
    judged(
      'page/landscape-margins',
      samples(
        (section) => Math.min(...sides.map((side) => millimetres(section[side]))),
        ({ isLandscape }) => isLandscape,
      ),
      within({ atLeast: 15 }, 'mm', tolerances.margin),
      law('page/landscape-margins'),
    ),
  ]
}

interface Paper {
  readonly width: number
  readonly height: number
}

function paperOf({ width, height }: Section): Paper {
  return { width: millimetres(width), height: millimetres(height) }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerances.paper
}

function paperWords({ width, height }: Paper): Localized {
  const least = withUnit(Math.min(width, height), '', 1)
  const most = withUnit(Math.max(width, height), 'mm', 1)
  return { vi: `${least.vi.trim()} × ${most.vi}`, en: `${least.en.trim()} × ${most.en}` }
}

/** How a page lies; `odd` is one that says otherwise than its paper does. */
type Way = 'upright' | 'table' | 'landscape' | 'odd'

const wayWords: Readonly<Record<Way, Localized>> = {
  upright: { vi: 'dọc', en: 'upright' },
  table: { vi: 'ngang, có bảng', en: 'on its side, with a table' },
  landscape: { vi: 'ngang', en: 'on its side' },
  odd: { vi: 'hướng ghi trong tệp trái với khổ giấy', en: 'the way the file says is not that of the paper' },
}

/** Pages with a wide table or a picture may lie on their side. */
function wayOf(section: Section, index: number, { blocks }: Audited['document']): Way {
  const { isLandscape, saysLandscape } = section
  if (saysLandscape !== undefined && saysLandscape !== isLandscape) return 'odd'
  if (!isLandscape) return 'upright'
  const hasWide = blocks.some(
    (block) =>
      block.section === index &&
      (block.kind === 'table'
        ? block.rows.some(({ cells }) => cells.length > 2)
        : block.drawings.some(({ kind }) => kind === 'picture')),
  )
  return hasWide ? 'table' : 'landscape'
}

/** The first paragraph of a section. */
export function firstOf({ paragraphs }: Audited['document'], section: number): number {
  return paragraphs.find((paragraph) => paragraph.section === section)?.number ?? 1
}

export function sectionWords(index: number): Localized {
  return index === 0
    ? { vi: 'trang đầu', en: 'first page' }
    : { vi: `phần thứ ${index + 1} của tệp`, en: `section ${index + 1} of the file` }
}

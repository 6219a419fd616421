import { childOf, childrenOf, isOn, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { pointsOf } from './measures.ts'

export type Alignment = 'left' | 'center' | 'right' | 'both'

/** What one place says of a paragraph, lengths in points; what it does not say is absent. */
export interface ParagraphLayer {
  readonly align?: Alignment
  readonly left?: number
  readonly right?: number
  /** Where the first line begins beside the others; hanging is less than nothing. */
  readonly firstLine?: number
  readonly before?: number
  readonly after?: number
  /** In lines, with the rule `auto`; else in points. */
  readonly line?: number
  readonly lineRule?: LineRule
  readonly isContextual?: boolean
  readonly keepNext?: boolean
  readonly startsPage?: boolean
  /** The depth of a heading from 0; 9 is running text. */
  readonly outline?: number
  readonly hasTopBorder?: boolean
  readonly hasBottomBorder?: boolean
  /** Whether a border is of dots or dashes. */
  readonly isBroken?: boolean
  readonly tabs?: readonly TabStop[]
  /** Where a frame puts it across the page. */
  readonly frame?: Alignment
}

export type LineRule = 'auto' | 'exact' | 'atLeast'

export interface TabStop {
  readonly at: number
  readonly align: string
}

/** A paragraph's look once every style and setting has had its say. */
export interface ParagraphLook {
  readonly align: Alignment
  readonly left: number
  readonly right: number
  readonly firstLine: number
  readonly before: number
  readonly after: number
  readonly line: number
  readonly lineRule: LineRule
  readonly isContextual: boolean
  readonly keepNext: boolean
  readonly startsPage: boolean
  readonly outline: number | undefined
  readonly hasTopBorder: boolean
  readonly hasBottomBorder: boolean
  readonly isBroken: boolean
  readonly tabs: readonly TabStop[]
  readonly frame: Alignment | undefined
}

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'both'],
  ['thaiDistribute', 'both'],
  ['lowKashida', 'both'],
  ['mediumKashida', 'both'],
  ['highKashida', 'both'],
])

/** What some `w:pPr` says. */
export function paragraphLayerOf(properties: XmlElement | undefined): ParagraphLayer {
  if (!properties) return {}
  const spacing = childOf(properties, 'w:spacing')?.attributes ?? {}
  const borders = childOf(properties, 'w:pBdr')
  const outline = Number(valueIn(properties, 'w:outlineLvl') ?? Number.NaN)
  const frame = childOf(properties, 'w:framePr')?.attributes['w:xAlign']
  const layer: Partial<Record<keyof ParagraphLayer, unknown>> = {
    align: alignments.get(valueIn(properties, 'w:jc') ?? ''),
    ...indents(childOf(properties, 'w:ind')?.attributes ?? {}),
    before: isYes(spacing['w:beforeAutospacing']) ? 14 : pointsOf(spacing['w:before']),
    after: isYes(spacing['w:afterAutospacing']) ? 14 : pointsOf(spacing['w:after']),
    ...lines(spacing),
    isContextual: isOn(properties, 'w:contextualSpacing'),
    keepNext: isOn(properties, 'w:keepNext'),
    startsPage: isOn(properties, 'w:pageBreakBefore'),
    outline: Number.isInteger(outline) ? outline : undefined,
    hasTopBorder: borderIn(borders, 'w:top'),
    hasBottomBorder: borderIn(borders, 'w:bottom'),
    isBroken: borders && childrenOf(borders).some(({ attributes }) => isBrokenLine(attributes['w:val'])),
    tabs: tabsOf(childOf(properties, 'w:tabs')),
    frame: frames.get(frame ?? ''),
  }
  return Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined))
}

const frames: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['inside', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['outside', 'right'],
])

function isYes(written: string | undefined): boolean {
  return written === '1' || written === 'true' || written === 'on'
}

function indents(given: Readonly<Record<string, string>>): ParagraphLayer {
  const hanging = pointsOf(given['w:hanging'])
  const firstLine = pointsOf(given['w:firstLine'])
  const left = pointsOf(given['w:left'] ?? given['w:start'])
  const right = pointsOf(given['w:right'] ?? given['w:end'])
  return {
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(firstLine !== undefined && { firstLine }),
    ...(hanging !== undefined && hanging !== 0 && { firstLine: -hanging }),
    ...(hanging === 0 && firstLine === undefined && { firstLine: 0 }),
  }
}

function lines(given: Readonly<Record<string, string>>): ParagraphLayer {
  const rule = given['w:lineRule']
  const lineRule: LineRule | undefined =
    rule === 'exact' || rule === 'atLeast' || rule === 'auto' ? rule : undefined
  const line = pointsOf(given['w:line'])
  if (line === undefined) return lineRule === undefined ? {} : { lineRule }
  const effective = lineRule ?? 'auto'
  return { line: effective === 'auto' ? line / 12 : line, lineRule: effective }
}

function borderIn(borders: XmlElement | undefined, side: string): boolean | undefined {
  const border = childOf(borders, side)
  return border && isDrawn(border)
}

/** Whether a line goes by a name of dots, dashes or waves. */
export function isBrokenLine(kind: string | undefined): boolean {
  return /dot|dash|wave/i.test(kind ?? '')
}

/** Whether a border is a line that is seen. */
export function isDrawn(border: XmlElement): boolean {
  const kind = border.attributes['w:val'] ?? 'nil'
  return kind !== 'nil' && kind !== 'none' && border.attributes['w:sz'] !== '0'
}

function tabsOf(tabs: XmlElement | undefined): TabStop[] | undefined {
  return (
    tabs &&
    childrenOf(tabs, 'w:tab').map(({ attributes }) => ({
      at: pointsOf(attributes['w:pos']) ?? 0,
      align: attributes['w:val'] ?? 'left',
    }))
  )
}

/** The nearer layer over the farther one; tab stops add up, and are taken away one by one. */
export function overlaidParagraph(far: ParagraphLayer, near: ParagraphLayer): ParagraphLayer {
  if (!far.tabs || !near.tabs) return { ...far, ...near }
  const named = new Set(near.tabs.map(({ at }) => at))
  return { ...far, ...near, tabs: [...far.tabs.filter(({ at }) => !named.has(at)), ...near.tabs] }
}

/** The look that comes of all layers, the farthest first. */
export function paragraphLookOf(layers: readonly ParagraphLayer[]): ParagraphLook {
  const all = layers.reduce(overlaidParagraph, {})
  return {
    align: all.align ?? 'left',
    left: all.left ?? 0,
    right: all.right ?? 0,
    firstLine: all.firstLine ?? 0,
    before: all.before ?? 0,
    after: all.after ?? 0,
    line: all.line ?? 1,
    lineRule: all.lineRule ?? 'auto',
    isContextual: all.isContextual ?? false,
    keepNext: all.keepNext ?? false,
    startsPage: all.startsPage ?? false,
    outline: all.outline === 9 ? undefined : all.outline,
    hasTopBorder: all.hasTopBorder ?? false,
    hasBottomBorder: all.hasBottomBorder ?? false,
    isBroken: all.isBroken ?? false,
    tabs: (all.tabs ?? []).filter(({ align }) => align !== 'clear').toSorted((a, b) => a.at - b.at),
    frame: all.frame,
  }
}

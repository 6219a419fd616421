import { Paragraph, Tab, TextRun } from 'docx'
import type { Block } from '../../document/document.ts'
import { type Format, styleOf } from '../../format/format.ts'
import type { Inline } from '../../markup/markup.ts'
import { type DrawnLine, lineBelow } from '../measures.ts'
import { runsOf } from '../runs.ts'
import { lineStyle, styleId } from './styles.ts'
import { twips } from './units.ts'

/** What a paragraph is set in: the format, and how wide its text and high its page may be, in points. */
export interface Setting {
  readonly format: Format
  readonly available: number
  readonly height: number
}

/** How a paragraph holds on to what follows it, and the sign of a list before its words. */
export interface Extras {
  readonly keepNext?: boolean
  readonly lead?: string
  readonly centered?: boolean
  /** Space above beside that of the style, in points. */
  readonly lowered?: number
}

/** A paragraph in one of the format's styles; only bold and italic words of its own are set directly. */
export function paragraph(
  content: readonly Inline[],
  style: string,
  { format }: Setting,
  extras: Extras = {},
): Paragraph {
  const { keepNext, lead = '', centered, lowered } = extras
  const look = styleOf(format, style)
  const words = lead === '' ? content : [{ kind: 'text' as const, text: lead }, ...content]
  return new Paragraph({
    style: styleId(style),
    ...(keepNext && { keepNext: true }),
    ...(lowered !== undefined && { spacing: { before: twips((look.before ?? 0) + lowered) } }),
    ...(centered && look.align !== 'center' && { alignment: 'center' as const }),
    children: runsOf(words, look).map((run) =>
      run.kind === 'break'
        ? new TextRun({ break: 1 })
        : new TextRun({
            children: withTabs(run.text),
            ...(run.bold !== (look.bold ?? false) && { bold: run.bold }),
            ...(run.italic !== (look.italic ?? false) && { italics: run.italic }),
          }),
    ),
  })
}

function withTabs(text: string): (string | Tab)[] {
  return text.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]))
}

/** The paragraph of a text block, and the rule below it where its style draws one. */
export function textBlock(
  block: Exclude<Block, { kind: 'table' | 'columns' | 'landscape' | 'page-break' }>,
  setting: Setting,
  extras: Extras = {},
): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.content, `muc-${block.level}`, setting, extras)]
    case 'item':
      return [
        paragraph(block.content, block.style, setting, { ...extras, lead: block.level === 1 ? '- ' : '+ ' }),
      ]
    case 'paragraph': {
      const below = lineBelow(block.content, block.style, setting.format, setting.available)
      const rule = below === undefined ? [] : [drawnLine(below, setting, extras)]
      const { lowered } = block
      const own = lowered === undefined ? {} : { lowered }
      return [paragraph(block.content, block.style, setting, { ...extras, ...own }), ...rule]
    }
  }
}

/** A rule in the middle of the text: a border above a paragraph with indents on both sides. */
function drawnLine({ length, after }: DrawnLine, { available }: Setting, { keepNext }: Extras): Paragraph {
  const side = Math.max(0, twips((available - length) / 2))
  return new Paragraph({
    style: lineStyle,
    ...(keepNext && { keepNext: true }),
    indent: { left: side, right: side },
    spacing: { after: twips(after), line: 20, lineRule: 'exact' },
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
  })
}

import { readBorder } from './borders.ts'
import type { ParagraphFormat } from './docx-document.ts'
import { type Layers, last, lastAttribute, lastFlag } from './layers.ts'
import { integer, twips } from './measures.ts'
import { attribute, child, type Name } from './xml.ts'

/** The effective format of a paragraph from its `w:pPr` layers, the lowest first. */
export function paragraphFormat(layers: Layers): ParagraphFormat {
  return {
    outlineLevel: outlineLevel(layers),
    align: alignment(lastAttribute(layers, ['w:jc'])),
    indentFirstLine: firstLine(layers) ?? 0,
    indentLeft: indent(layers, 'w:left', 'w:start'),
    indentRight: indent(layers, 'w:right', 'w:end'),
    spacingBefore: spacing(layers, 'w:before') ?? 0,
    spacingAfter: spacing(layers, 'w:after') ?? 0,
    contextualSpacing: lastFlag(layers, 'w:contextualSpacing') ?? false,
    line: spacing(layers, 'w:line') ?? 240,
    lineRule: lineRule(layers),
    keepNext: lastFlag(layers, 'w:keepNext') ?? false,
    keepLines: lastFlag(layers, 'w:keepLines') ?? false,
    widowControl: lastFlag(layers, 'w:widowControl') ?? true,
    pageBreakBefore: lastFlag(layers, 'w:pageBreakBefore') ?? false,
    borders: {
      top: readBorder(layers, 'w:pBdr', ['w:top']),
      bottom: readBorder(layers, 'w:pBdr', ['w:bottom']),
      left: readBorder(layers, 'w:pBdr', ['w:left']),
      right: readBorder(layers, 'w:pBdr', ['w:right']),
    },
  }
}

/** An alignment with `start` and `end` told as left and right. */
export function alignment(value: string | undefined): string {
  if (value === undefined || value === 'start') return 'left'
  return value === 'end' ? 'right' : value
}

/** Level 9 says "body text", like no level at all. */
function outlineLevel(layers: Layers): number | undefined {
  const level = integer(lastAttribute(layers, ['w:outlineLvl']))
  return level === 9 ? undefined : level
}

/** A hanging indent wins over a first-line indent of the same layer. */
function firstLine(layers: Layers): number | undefined {
  return last(layers, (layer) => {
    const element = child(layer, 'w:ind')
    const hanging = twips(attribute(element, 'w:hanging'))
    return hanging === undefined ? twips(attribute(element, 'w:firstLine')) : 0 - hanging
  })
}

function indent(layers: Layers, ...names: readonly Name[]): number {
  const found = last(layers, (layer) =>
    names.map((name) => twips(attribute(child(layer, 'w:ind'), name))).find((length) => length !== undefined),
  )
  return found ?? 0
}

function spacing(layers: Layers, name: Name): number | undefined {
  return twips(lastAttribute(layers, ['w:spacing'], name))
}

function lineRule(layers: Layers): ParagraphFormat['lineRule'] {
  const rule = lastAttribute(layers, ['w:spacing'], 'w:lineRule')
  return rule === 'exact' || rule === 'atLeast' ? rule : 'auto'
}

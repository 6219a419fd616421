import type { Block, Cell, Document, Paragraph, Table } from '../document/document.ts'
import { type Format, type Style, styleOf } from '../format/format.ts'
import type { Inline } from '../markup/markup.ts'
import { escapedMarkup } from './escaped-markup.ts'
import { fitted } from './fitted.ts'
import { columnWidths, lineBelow, sheetOf, textWidthOf } from './measures.ts'
import { partsOf } from './parts.ts'
import { runsOf } from './runs.ts'
import { tableWidths } from './table-widths.ts'

/** One page of HTML that needs nothing else and looks like the printed sheet. */
export function html(document: Document): Uint8Array {
  const { title, format, blocks } = fitted(document)
  const page = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapedMarkup(title)}</title>
<style>
${styleSheet(format)}</style>
</head>
<body>
${sheets(blocks, format)}
</body>
</html>
`
  return new TextEncoder().encode(page)
}

/** Each part that begins on a page of its own is a sheet. */
function sheets(blocks: readonly Block[], format: Format): string {
  return partsOf(blocks)
    .map(({ landscape, blocks: inside }) => {
      const available = textWidthOf(sheetOf(format.page, landscape), format.page)
      const body = inside.map((block) => blockHtml(block, { format, available })).join('\n')
      return `<main class="trang${landscape ? ' ngang' : ''}">\n${body}\n</main>`
    })
    .join('\n')
}

interface Setting {
  readonly format: Format
  readonly available: number
}

function blockHtml(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level + 1}`, `muc-${block.level}`, block.content, setting)
    case 'paragraph': {
      const titled = styleOf(setting.format, block.style).outline === 0
      const looks = ownLooks(block)
      return element(titled ? 'h1' : 'p', block.style, block.content, setting, looks) + rule(block, setting)
    }
    case 'item':
      return element(
        'p',
        block.style,
        [{ kind: 'text', text: block.level === 1 ? '- ' : '+ ' }, ...block.content],
        setting,
      )
    case 'table':
      return tableHtml(block, setting)
    case 'columns': {
      const widths = columnWidths(setting.format, block, setting.available)
      const cells = block.columns.map((column, index) => {
        const available = widths[index] ?? setting.available
        return `<div style="width:${points(available)}">${column.map((inner) => blockHtml(inner, { ...setting, available })).join('\n')}</div>`
      })
      const looks = block.splits ? ' style="margin-top:0;break-inside:auto"' : ''
      return `<div class="canh-nhau ${block.layout}"${looks}>${cells.join('\n')}</div>`
    }
    case 'landscape':
    case 'page-break':
      return ''
  }
}

/** Space above that only this paragraph has. */
function ownLooks({ lowered }: Paragraph): string {
  return lowered ? ` style="padding-top:${points(lowered)}"` : ''
}

function element(
  tag: string,
  style: string,
  content: readonly Inline[],
  { format }: Setting,
  looks = '',
): string {
  return `<${tag} class="${style}"${looks}>${inlineHtml(content, styleOf(format, style))}</${tag}>`
}

function rule(block: Block & { kind: 'paragraph' }, { format, available }: Setting): string {
  const line = lineBelow(block.content, block.style, format, available)
  return line ? `\n<hr style="width:${points(line.length)};margin-bottom:${points(line.after)}">` : ''
}

function tableHtml(table: Table, setting: Setting): string {
  const widths = tableWidths(table, setting.format, setting.available)
  const cell = (tag: string, style: string, content: Cell, index: number, attributes = '') => {
    const centered = table.centered[index] ? ' giua' : ''
    return `<${tag}${attributes} class="${style}${centered}">${inlineHtml(content, styleOf(setting.format, style))}</${tag}>`
  }
  const rows = table.rows.map(({ spans, cells }) =>
    spans
      ? `<tr>${cell('th', 'hang-nhom', cells[0] ?? [], -1, ` colspan="${widths.length}" scope="rowgroup"`)}</tr>`
      : `<tr>${table.head.map((_, index) => cell('td', 'o-bang', cells[index] ?? [], index)).join('')}</tr>`,
  )
  const head = table.head.map((caption, index) => cell('th', 'dau-bang', caption, index, ' scope="col"'))
  return [
    '<table>',
    `<colgroup>${widths.map((width) => `<col style="width:${points(width)}">`).join('')}</colgroup>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
}

function inlineHtml(content: readonly Inline[], style: Style): string {
  return runsOf(content, style)
    .map((run) => {
      if (run.kind === 'break') return '<br>'
      const bold = run.bold !== (style.bold ?? false)
      const italic = run.italic !== (style.italic ?? false)
      const text = escapedMarkup(run.text)
      const inner = italic ? `<em>${text}</em>` : text
      return bold ? `<strong>${inner}</strong>` : inner
    })
    .join('')
}

function points(length: number): string {
  return `${Math.round(length * 100) / 100}pt`
}

/** The format's numbers as a style sheet: the sheet with its margins, and each style as a class. */
/** A text as a string of a style sheet; signs that could end it, or the sheet, are written by their numbers. */
function quoted(text: string): string {
  const signs = text.replace(/[^\p{L}\p{N} _-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${signs}"`
}

function styleSheet({ font, page, columns, table, styles }: Format): string {
  const { top, right, bottom, left } = page.margins
  const sheet = `padding:${top}mm ${right}mm ${bottom}mm ${left}mm`
  return [
    'body{margin:0;background:#ccc}',
    `.trang{box-sizing:border-box;width:${page.width}mm;min-height:${page.height}mm;margin:5mm auto;${sheet};background:#fff;color:#000;font-family:${quoted(font.name)},"Liberation Serif",serif;line-height:1.15;overflow-wrap:break-word}`,
    `.ngang{width:${page.height}mm;min-height:${page.width}mm}`,
    `.trang p,.trang h1,.trang h2,.trang h3,.trang h4{margin:0;font-weight:normal;white-space:pre-wrap}`,
    '.canh-nhau{display:flex}',
    ...Object.entries(columns).map(
      ([name, { before = 0 }]) => `.${name}{margin-top:${before}pt;break-inside:avoid}`,
    ),
    'hr{border:0;border-top:0.75pt solid #000;margin:1pt auto 0}',
    `table{border-collapse:collapse;table-layout:fixed;width:100%;margin-top:${table.before}pt}`,
    `td,th{border:${table.rule}pt solid;padding:0 ${table.padding}pt;vertical-align:top;font-weight:normal;white-space:pre-wrap}`,
    'tr{break-inside:avoid}',
    ...Object.entries(styles).map(([name, style]) => styleRule(name, style)),
    '.trang .giua{text-align:center}',
    `@page{size:${page.width}mm ${page.height}mm;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}`,
    '@media print{body{background:none}.trang{width:auto;min-height:0;margin:0;padding:0}.trang+.trang{break-before:page}}',
    '',
  ].join('\n')
}

function styleRule(name: string, style: Style): string {
  const {
    size,
    bold,
    italic,
    align = 'left',
    firstLine = 0,
    left = 0,
    before = 0,
    after = 0,
    lines = 1,
    keepNext,
  } = style
  const inTable = ['dau-bang', 'o-bang', 'hang-nhom'].includes(name)
  const gap = style.line ? style.line.gap : after
  return `.trang .${name}{${[
    `font-size:${size}pt`,
    `font-weight:${bold ? 'bold' : 'normal'}`,
    `font-style:${italic ? 'italic' : 'normal'}`,
    `text-align:${align === 'both' ? 'justify' : align}`,
    `text-indent:${firstLine}mm`,
    inTable ? `padding-top:${before}pt;padding-bottom:${gap}pt` : `margin:${before}pt 0 ${gap}pt ${left}mm`,
    `line-height:${Math.round(lines * 115) / 100}`,
    ...(keepNext ? ['break-after:avoid'] : []),
  ].join(';')}}`
}

import { type Table as DocxTable, type FileChild, type ITableOptions, TableCell, TableRow } from 'docx'
import { type Block, type Cell, type Columns, plainText, type Table } from '../../document/document.ts'
import { columnWidths } from '../measures.ts'
import { rowHeight, tableWidths } from '../table-widths.ts'
import { DescribedTable } from './described-table.ts'
import { type Extras, paragraph, type Setting } from './paragraphs.ts'
import { twips } from './units.ts'

/** A ruled table: its head on every page, no row cut by a page's end. */
export function ruledTable(table: Table, setting: Setting, { keepNext }: Extras = {}): DocxTable {
  const points = tableWidths(table, setting.format, setting.available)
  const widths = points.map(twips)
  const cell = (content: Cell, index: number, style: string, extras: Extras = {}) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      children: [paragraph(content, style, setting, { ...extras, centered: table.centered[index] })],
    })
  const spanning = (content: Cell, extras: Extras) =>
    new TableCell({
      columnSpan: widths.length,
      width: { size: sum(widths), type: 'dxa' },
      children: [paragraph(content, 'hang-nhom', setting, extras)],
    })
  const { padding, rule } = setting.format.table
  const own: ITableOptions = {
    ...fixedWidths(widths),
    margins: { left: twips(padding), right: twips(padding), marginUnitType: 'dxa' },
    borders: allBorders({ style: 'single', size: rule * 8, color: '000000' }),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: table.head.map((content, index) => cell(content, index, 'dau-bang')),
      }),
      ...table.rows.map(({ spans, cells }, index) => {
        const extras = { keepNext: keepNext && index === table.rows.length - 1 }
        const [first = []] = cells
        const children = spans
          ? [spanning(first, extras)]
          : table.head.map((_, at) => cell(cells[at] ?? [], at, 'o-bang', extras))
        const height = spans ? 0 : rowHeight(cells, setting.format, points)
        return new TableRow({ cantSplit: height < tallestWhole * setting.height, children })
      }),
    ],
  }
  return new DescribedTable(own, {
    title: `Bảng: ${table.head.map((cell) => plainText(cell)).join(', ')}`,
  })
}

/** Parts side by side in a table that shows no lines and pads nothing; each of `parts` is a row. */
export function sideBySide(
  parts: readonly [Columns, ...Columns[]],
  setting: Setting,
  inner: (blocks: readonly Block[], setting: Setting, held: boolean) => FileChild[],
): DocxTable {
  const points = columnWidths(setting.format, parts[0], setting.available)
  const widths = points.map(twips)
  const own: ITableOptions = {
    ...fixedWidths(widths),
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' },
    borders: allBorders({ style: 'none', size: 0, color: 'auto' }),
    rows: parts.map(
      (part, row) =>
        new TableRow({
          cantSplit: !part.splits,
          children: part.columns.map((blocks, index) => {
            const available = points[index] ?? setting.available
            return new TableCell({
              width: { size: widths[index] ?? 0, type: 'dxa' },
              children: inner(blocks, { ...setting, available }, row < parts.length - 1) as DocxTable[],
            })
          }),
        }),
    ),
  }
  return new DescribedTable(own, { description: sideBySideWords })
}

/** Read out before parts side by side: there is nothing to look up in them. */
const sideBySideWords =
  'Bảng không kẻ, chỉ để đặt các phần của văn bản cạnh nhau; đọc từ trái sang phải, từ trên xuống dưới.'

/** Widths in absolute measure, stated for the table, its grid and its cells: every reader finds its own. */
function fixedWidths(widths: readonly number[]) {
  return {
    width: { size: sum(widths), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    indent: { size: 0, type: 'dxa' },
  } as const
}

function allBorders<B>(border: B) {
  return {
    top: border,
    bottom: border,
    left: border,
    right: border,
    insideHorizontal: border,
    insideVertical: border,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Of a page's height; a row that leaves no room for the head of its table has to lie on several pages. */
const tallestWhole = 0.85

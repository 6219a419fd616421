import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured, Place } from '../measured.ts'
import { isAll } from '../parts/lines.ts'
import { subjects } from '../subjects.ts'
import { tolerances } from '../tolerances.ts'
import type { Block, Cell, Paragraph, Table } from '../word/printed.ts'
import type { Audited } from './audited.ts'

/** Tables of tasks and of figures. */
export function tableElements({ parts, document, format }: Audited): Measured[] {
  const { tables } = parts
  const law = (id: string) => lawOf(format, `table/${id}`)
  const perTable = <Value>(of: (table: Table) => Value): Sample<Value>[] =>
    tables.map((table) => ({ value: of(table), place: tablePlace(table) }))
  const headed = tables.filter(({ rows }) => rows.length > 1)
  return [
    judged(
      'table/header-row-repeats',
      headed.map((table) => ({ value: table.rows[0]?.isHeader === true, place: tablePlace(table) })),
      mustBe(
        { vi: 'lặp lại ở mỗi trang', en: 'repeated on every page' },
        { vi: 'không lặp lại', en: 'not repeated' },
      ),
      law('header-row-repeats'),
    ),
    judged(
      'table/header-bold',
      perTable(({ rows }) => isBold(rows[0]?.cells ?? [])),
      mustBe({ vi: 'đậm', en: 'bold' }, { vi: 'không đậm', en: 'not bold' }),
      law('header-bold'),
    ),
    judged(
      'table/rows-do-not-split',
      tables.flatMap(({ rows }) =>
        rows.map(({ cells, maySplit }) => ({ value: !maySplit, place: cellPlace(cells[0]) })),
      ),
      mustBe(
        { vi: 'hàng không bị ngắt giữa hai trang', en: 'rows kept on one page' },
        { vi: 'hàng có thể bị ngắt giữa hai trang', en: 'rows that a page may cut' },
      ),
      law('rows-do-not-split'),
    ),
    judged(
      'table/borders',
      perTable(({ isRuled }) => isRuled),
      mustBe({ vi: 'kẻ đủ các cạnh', en: 'lines on all sides' }, { vi: 'thiếu nét kẻ', en: 'lines missing' }),
      law('borders'),
    ),
    judged(
      'table/within-text-width',
      tables.flatMap((table) => {
        const room = document.sections[table.section]?.textWidth
        if (table.width === undefined || room === undefined) return []
        return [{ value: excess(table.width, table.indent, room), place: tablePlace(table) }]
      }),
      width,
      law('within-text-width'),
    ),
  ]
}

function excess(width: number, indent: number, room: number): number {
  return Math.max(width + Math.max(0, indent) - room, -indent)
}

const width: Demand<number> = {
  allowed: { vi: 'nằm trong lề', en: 'within the margins' },
  holds: (points) => points <= tolerances.table,
  show: (points): Localized =>
    points <= tolerances.table
      ? { vi: 'nằm trong lề', en: 'within the margins' }
      : { vi: 'tràn ra lề', en: 'out over the margins' },
}

function isBold(cells: readonly Cell[]): boolean {
  const paragraphs = cells.flatMap(({ blocks }) => blocks).filter(isParagraph)
  return paragraphs
    .filter(({ text }) => text.trim() !== '')
    .every((each) => isAll(each, ({ look }) => look.bold))
}

function isParagraph(block: Block): block is Paragraph {
  return block.kind === 'paragraph'
}

export function tablePlace(table: Table): Place {
  return cellPlace(table.rows[0]?.cells[0])
}

function cellPlace(cell: Cell | undefined): Place {
  const paragraph = cell?.blocks.find(isParagraph)
  const { vi, en } = subjects.table.where
  const row = (cell?.row ?? 0) + 1
  return {
    paragraph: paragraph?.number ?? 1,
    where: { vi: `${vi}, hàng ${row}`, en: `${en}, row ${row}` },
    quoted: cell?.blocks
      .filter(isParagraph)
      .map(({ text }) => text.trim())
      .join(' ')
      .slice(0, 80),
  }
}

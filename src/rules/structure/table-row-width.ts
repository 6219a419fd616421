import { allBlocks } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'

export const tableRowWidth: Rule = {
  id: 'table-row-width',
  severity: 'error',
  title: { vi: 'Mỗi hàng của bảng đủ số ô theo cột', en: 'Each row of a table has a cell for each column' },
  why: {
    vi: 'Ô thừa không có cột để in nên bị mất; thiếu ô thì các ô sau dồn sang cột khác.',
    en: 'A cell too many has no column and would be lost; one too few shifts the rest.',
  },
  example: {
    bad: `
      sections:
        - title: Cụm thi đua
          body: [{ table: { columns: [TT, Tên cụm], rows: [['1', Cụm số 1, Trưởng cụm]] } }, { schedule: true }]`,
    good: `
      sections:
        - title: Cụm thi đua
          body: [{ table: { columns: [TT, Tên cụm], rows: [['1', Cụm số 1]] } }, { schedule: true }]`,
  },

  *check(plan, { gaps }) {
    for (const { block, path } of allBlocks(plan)) {
      if (typeof block === 'string' || !('table' in block) || gaps.hasGap(path)) continue
      const { columns, rows } = block.table
      for (const [index, cells] of rows.entries()) {
        if (cells.length === columns.length) continue
        const hint = cells.length > columns.length ? tooMany : tooFew
        yield {
          at: [...path, 'table', 'rows', index],
          message: {
            vi: `Hàng này có ${cells.length} ô, bảng có ${columns.length} cột; ${hint.vi}.`,
            en: `This row has ${cells.length} cells, the table ${columns.length} columns; ${hint.en}.`,
          },
        }
      }
    }
  },
}

const tooMany = {
  vi: 'ô có dấu phẩy thì đặt trong dấu nháy',
  en: 'put a cell with a comma in quotation marks',
}
const tooFew = {
  vi: 'ô không có nội dung thì ghi hai dấu nháy đơn liền nhau',
  en: 'write two single quotation marks for an empty cell',
}

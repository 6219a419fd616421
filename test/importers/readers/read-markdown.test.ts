import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../src/importers/readers/read-markdown.ts'
import { paragraph, shownBlock, table } from './docx-file.ts'

const read = (text: string) => readMarkdown('ke-hoach.md', text).blocks
const shown = (text: string) => read(text).map(shownBlock)

describe('Markdown', () => {
  test('headings have their depth, and bold in them is bold', () => {
    expect(read('### **III. GIẢI PHÁP**')).toMatchObject([
      { text: 'III. GIẢI PHÁP', isHeading: true, level: 3, isBold: true, place: { kind: 'line', number: 1 } },
    ])
  })

  test('hard breaks of both kinds and tags for them are line ends', () => {
    expect(shown('**KẾ HOẠCH  \nnăm 2019**\n\nMột\\\nHai<br>Ba')).toEqual([
      'KẾ HOẠCH / năm 2019',
      'Một / Hai / Ba',
    ])
  })

  test('lines that a program wrapped are one, those that were meant stay', () => {
    const wrapped =
      'Bảo đảm thực hiện có hiệu quả và đồng bộ các nội dung quản lý\nnhà nước về công tác thi đua, khen thưởng trên địa bàn tỉnh,\ntrước hết là các sở.'
    expect(shown(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')])
    expect(shown(`${wrapped}\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH`)[1]).toBe('KT. CHỦ TỊCH / PHÓ CHỦ TỊCH')
  })

  test('markers of lists are those typed, at their depth; escaped ones are words', () => {
    expect(shown('- Một\n- Hai\n\n  thêm\n\n3. Ba\n4. Bốn\n   + Năm')).toEqual([
      '[-] Một',
      '[-] Hai',
      'thêm',
      '[3.] Ba',
      '[4.] Bốn',
      '[+] Năm',
    ])
    expect(read('- Một\n  - Hai').map((block) => paragraph(block).level)).toEqual([0, 1])
    expect(shown('1\\. Mục đích\n\n\\- Gạch')).toEqual(['1. Mục đích', '- Gạch'])
  })

  test('a list that repeats one number counts on, as it is shown', () => {
    expect(shown('1. Một\n1. Hai\n1. Ba')).toEqual(['[1.] Một', '[2.] Hai', '[3.] Ba'])
  })

  test('tables have a head, line ends and bold words', () => {
    const [block] = read('| <b>TT</b> | Nội dung |\n|---|:-:|\n| 1 | - UBND tỉnh.<br>- Ban TĐKT \\| Sở |')
    const { rows } = table(block)
    expect(rows.map(({ isHeader }) => isHeader)).toEqual([true, undefined])
    expect(shownBlock(table(block))).toBe('TT | Nội dung || 1 | - UBND tỉnh. / - Ban TĐKT | Sở')
    expect(rows[0]?.cells[0]?.blocks[0]).toMatchObject({ isBold: true })
    expect(rows[1]?.place).toEqual({ kind: 'line', number: 3 })
  })

  test('words that look like other marks stay', () => {
    expect(shown('[1]: Phụ lục 16:00 `a` ~~b~~')).toEqual(['[1]: Phụ lục 16:00 `a` ~~b~~'])
    expect(shown('    thụt vào bốn dấu cách')).toEqual(['thụt vào bốn dấu cách'])
  })

  test('a line of dashes below words makes no heading of them', () => {
    expect(read('Độc lập - Tự do - Hạnh phúc\n-----')).toMatchObject([
      { text: 'Độc lập - Tự do - Hạnh phúc' },
    ])
    expect(read('Độc lập - Tự do - Hạnh phúc\n-----')[0]).not.toHaveProperty('isHeading')
  })

  test('quotations, spans and fences of pandoc are only their words', () => {
    const text = '> Sơ kết\n\n::: {custom-style="x"}\n[Nơi nhận]{.underline}\n:::\n\n# Mục {#muc .unnumbered}'
    expect(shown(text)).toEqual(['Sơ kết', 'Nơi nhận', 'Mục'])
  })

  test('tables that pandoc writes as HTML or draws with signs are tables at their lines', () => {
    const html =
      'Trước\n\n<table>\n<tr><td colspan="2">QUÝ I</td></tr>\n\n<tr><td>1</td><td>Họp</td></tr>\n</table>\n\nSau'
    expect(shown(html)).toEqual(['Trước', 'QUÝ I || 1 | Họp', 'Sau'])
    expect(table(read(html)[1]).place.number).toBe(3)
    const grid =
      '+----+-----------+\n| TT | Nội dung  |\n+====+===========+\n| 1  | Phát động |\n|    | thi đua   |\n+----+-----------+'
    expect(shown(grid)).toEqual(['TT | Nội dung || 1 | Phát động thi đua'])
    expect(table(read(grid)[0]).rows[0]?.isHeader).toBe(true)
  })

  test('a picture is told', () => {
    expect(readMarkdown('a.md', 'Sơ đồ ![hình](x.png)').remarks).toMatchObject([{ code: 'import/pictures' }])
  })

  test('what would take a parser hours is refused', () => {
    expect(() => readMarkdown('a.md', '- '.repeat(5000))).toThrow()
    expect(() => readMarkdown('a.md', '> '.repeat(50_000))).toThrow()
    expect(() => readMarkdown('a.md', '**a'.repeat(20_000))).toThrow()
    expect(() => readMarkdown('a.md', '\n'.repeat(100_001))).toThrow()
  })

  test('the plan of 2019 has its tables cut by pages, its sections and its recipients', () => {
    const blocks = read(readFileSync('test/reference/ke-hoach-2019.txt', 'utf8'))
    const tables = blocks.filter(({ kind }) => kind === 'table')
    expect(tables.map((block) => table(block).rows.length)).toEqual([5, 14, 14])
    const lines = blocks.map(shownBlock)
    expect(lines[0]).toBe('KẾ HOẠCH / Công tác thi đua, khen thưởng năm 2019')
    expect(lines).toContain('[-] Lưu: VT, KG-VX (NTB).')
    expect(lines).toContain(
      '[6.] Chủ động xây dựng kế hoạch bồi dưỡng và nhân rộng các điển hình tiên tiến; tổ chức tập huấn bồi dưỡng nghiệp vụ về công tác TĐKT.',
    )
    expect(lines.at(-1)).toBe('Hồ Tiến Thiệu')
  })
})

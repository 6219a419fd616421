import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/importers/readers/html/read-html.ts'
import { shownBlock, table } from './docx-file.ts'

const read = (text: string) => readHtml('ke-hoach.html', text)
const shown = (text: string) => read(text).blocks.map(shownBlock)

describe('HTML', () => {
  test('paragraphs, headings and divisions are blocks with their lines; scripts, styles and the title are none', () => {
    const page =
      '<!doctype html><html><head><title>Tệp</title><style>p{color:red}</style></head>\n<body><h2>I. MỤC ĐÍCH</h2><p>Một\n  hai <b>ba</b>.<p>Bốn<div>Năm<br>Sáu</div>bảy<script>alert(1)</script></body>'
    expect(shown(page)).toEqual(['I. MỤC ĐÍCH', 'Một hai ba.', 'Bốn', 'Năm / Sáu', 'bảy'])
    expect(read(page).blocks[0]).toMatchObject({
      isHeading: true,
      level: 2,
      place: { kind: 'line', number: 2 },
    })
  })

  test('bold, italic and sides come from tags, attributes, styles and classes', () => {
    expect(
      read('<p align="center"><b>KẾ</b> <span style="font-weight:700">HOẠCH</span></p>').blocks[0],
    ).toMatchObject({ isBold: true, isCentered: true, text: 'KẾ HOẠCH' })
    expect(read('<p style="text-align: right"><i>Lạng Sơn</i></p>').blocks[0]).toMatchObject({
      isItalic: true,
      isRight: true,
    })
    expect(
      read('<style>.trang .muc{font-weight:bold;text-align:center}</style><p class="muc">Mục</p>').blocks[0],
    ).toMatchObject({ isBold: true, isCentered: true })
  })

  test('lists have the numbers a browser prints', () => {
    expect(
      shown('<ol start="3"><li>Ba<li value="7">Bảy<li>Tám<ul><li>Con</ul></ol><ol type="a"><li>A</ol>'),
    ).toEqual(['[3.] Ba', '[7.] Bảy', '[8.] Tám', '[-] Con', '[a.] A'])
  })

  test('a number that Word writes into a page is a marker', () => {
    expect(
      shown(
        "<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Mục đích<o:p></o:p></p>",
      ),
    ).toEqual(['[1.] Mục đích'])
  })

  test('cells cover columns and rows, heads are heads, tables lie within tables', () => {
    const page =
      '<table border=1><caption>Bảng 1</caption><thead><tr><th>TT<th>Nội dung</thead><tr><td rowspan=2>Quý I<td>Một<tr><td>Hai<tr><td colspan=2>Ba<table><tr><td>trong</table></table>'
    const [caption, block] = read(page).blocks
    expect(caption).toMatchObject({ text: 'Bảng 1' })
    const { rows, hasBorders } = table(block)
    expect(hasBorders).toBe(true)
    expect(
      rows.map(({ cells }) => cells.map(({ column, columnSpan, rowSpan }) => [column, columnSpan, rowSpan])),
    ).toEqual([
      [
        [0, 1, 1],
        [1, 1, 1],
      ],
      [
        [0, 1, 2],
        [1, 1, 1],
      ],
      [[1, 1, 1]],
      [[0, 2, 1]],
    ])
    expect(rows[0]?.isHeader).toBe(true)
    expect(rows[3]?.cells[0]?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table'])
  })

  test('words in a table but in no cell are not lost', () => {
    expect(shown('<table>lạc<tr><td>ô</td></tr></table>')).toEqual(['lạc', 'ô'])
  })

  test('what is raised stands in its own signs, and what is struck through is told and left out', () => {
    const { blocks, remarks } = read(
      '<p>10<sup>3</sup> m<span style="vertical-align:super">2</span>, <del>20</del><s>21</s><strike>22</strike><span style="text-decoration: line-through">23</span> 30<sup>xem</sup></p>',
    )
    expect(blocks.map(shownBlock)).toEqual(['10³ m², 30xem'])
    expect(remarks.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 4 }, () => 'import/struck'),
      'import/raised',
    ])
  })

  test('hidden words and pictures are told', () => {
    const { blocks, remarks } = read(
      '<p>Họp <span style="display:none">kín</span></p><img src="http://example.com/x.png">',
    )
    expect(blocks.map(shownBlock)).toEqual(['Họp'])
    expect(remarks.map(({ code }) => code)).toEqual(['import/hidden-text', 'import/pictures'])
  })

  test('a page begins where its style says', () => {
    expect(read('<p>Một</p><p style="page-break-before:always">Hai</p>').blocks[1]).toMatchObject({
      startsPage: true,
    })
  })

  test('entities are letters, and lines of pre stay', () => {
    expect(shown('<p>&#272;&#7897;c l&#7853;p&nbsp;&amp; t&#7921; do</p><pre>Một\nHai</pre>')).toEqual([
      'Độc lập & tự do',
      'Một / Hai',
    ])
  })

  test('a page with blocks within each other without end is refused, and huge spans are bounded', () => {
    expect(() => read('<div>'.repeat(100_000))).toThrow()
    expect(shown('<table><tr><td colspan=999999999 rowspan=999999999>a<tr><td>b</table>')).toEqual(['a || b'])
  })

  test('100,000 tags that nobody closed and closes without tags take no long time', () => {
    const from = performance.now()
    read(`${'<p><b>a'.repeat(100)}${'</i></td>'.repeat(100_000)}`)
    read('<p>a'.repeat(100_000))
    expect(performance.now() - from).toBeLessThan(10_000)
  }, 30_000)
})

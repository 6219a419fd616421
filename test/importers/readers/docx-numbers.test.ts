import { describe, expect, test } from 'vitest'
import { p, shown, told } from './docx-file.ts'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const kind = (levels: string, id = 0) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, abstract = 0, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`
const item = (words: string, depth = 0, id = 1) =>
  p(words, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`)

const markers = (body: string, numbering: string, styles?: string) =>
  shown(body, { numbering, styles }).map((line) => line.replace(/^\[(.*?)\].*/, '$1'))

describe('automatic numbers as printed', () => {
  test('sections, items and letters count at their levels, and lower levels start anew', () => {
    const numbering =
      kind(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')) +
      list(1)
    const body = [
      item('A'),
      item('B', 1),
      item('C', 2),
      item('D', 2),
      item('E', 1),
      item('F', 2),
      item('G'),
      item('H', 1),
    ].join('')
    expect(markers(body, numbering)).toEqual(['I.', '1.', 'a)', 'b)', '2.', 'a)', 'II.', '1.'])
  })

  test('a level names those above it, in plain numbers where it is legal', () => {
    const numbering =
      kind(
        level(0, 'upperRoman', '%1.') +
          level(1, 'decimal', '%1.%2.') +
          level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
      ) + list(1)
    expect(markers(item('A') + item('B', 1) + item('C', 2), numbering)).toEqual(['I.', 'I.1.', '1.1.1'])
  })

  test('a level that comes first shows the start of those above it', () => {
    const numbering = kind(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')) + list(1)
    expect(markers(item('A', 1) + item('B', 1), numbering)).toEqual(['1.1.', '1.2.'])
  })

  test('lists of one kind count on, and one that asks starts anew', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const numbering = kind(level(0, 'decimal', '%1.')) + list(1) + list(2) + list(3, 0, start)
    const body = item('A') + item('B', 0, 2) + item('C', 0, 3) + item('D', 0, 3) + item('E')
    expect(markers(body, numbering)).toEqual(['1.', '2.', '5.', '6.', '7.'])
  })

  test('a level that never restarts counts on under the next section', () => {
    const numbering =
      kind(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) + list(1)
    expect(markers(item('A') + item('B', 1) + item('C') + item('D', 1), numbering)).toEqual([
      'I.',
      '1.',
      'II.',
      '2.',
    ])
  })

  test('a list may replace a level of its kind', () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '(%1)')}</w:lvlOverride>`
    expect(markers(item('A') + item('B'), kind(level(0, 'decimal', '%1.')) + list(1, 0, override))).toEqual([
      '(a)',
      '(b)',
    ])
  })

  test.each([
    ['decimalZero', '01'],
    ['lowerRoman', 'i'],
    ['upperLetter', 'A'],
    ['ordinal', '1'],
    ['none', ''],
    ['decimalEnclosedParen', '(1)'],
  ])('%s begins with %s', (format, marker) => {
    expect(markers(item('Một'), kind(level(0, format, '%1')) + list(1))).toEqual([marker || 'Một'])
  })

  test('letters are those of the Latin alphabet and double after z', () => {
    const all = markers(
      Array.from({ length: 28 }, () => item('X')).join(''),
      kind(level(0, 'lowerLetter', '%1)')) + list(1),
    )
    expect([all[3], all[4], all[25], all[26], all[27]]).toEqual(['d)', 'e)', 'z)', 'aa)', 'bb)'])
  })

  test('a way of numbering that is not known is read as numbers, and told', () => {
    const numbering = kind(level(0, 'hebrew1', '%1.')) + list(1)
    expect(markers(item('A'), numbering)).toEqual(['1.'])
    expect(told(item('A'), { numbering })).toEqual(['number-format'])
  })

  test('bullets of symbol fonts are the signs that are printed', () => {
    const font = (name: string) => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`
    const bullet = (index: number, text: string, name: string) =>
      `<w:lvl w:ilvl="${index}"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${font(name)}</w:lvl>`
    const numbering =
      kind(
        bullet(0, '\uF0B7', 'Symbol') +
          bullet(1, 'o', 'Courier New') +
          bullet(2, '\uF0A7', 'Wingdings') +
          bullet(3, '-', 'Times New Roman'),
      ) + list(1)
    expect(markers([0, 1, 2, 3].map((depth) => item('X', depth)).join(''), numbering)).toEqual([
      '•',
      '○',
      '▪',
      '-',
    ])
  })

  test('a style gives its list and its level, also to a style based on it, and 0 takes it away', () => {
    const numbering =
      kind(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc2"/>')) + list(7)
    const styles = `<w:style w:type="paragraph" w:styleId="Muc1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Muc1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Muc2"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>`
    const body =
      p('A', '<w:pStyle w:val="Muc1"/>') +
      p('B', '<w:pStyle w:val="Muc2"/>') +
      p('C', '<w:pStyle w:val="Con"/>') +
      p('Không', '<w:pStyle w:val="Con"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(markers(body, numbering, styles)).toEqual(['I.', '1.', 'II.', 'Không'])
  })

  test('a list may take its levels from a list style', () => {
    const numbering = `${kind('<w:numStyleLink w:val="DanhSach"/>', 3)}${kind(`<w:styleLink w:val="DanhSach"/>${level(0, 'decimal', 'Điều %1.')}`, 4)}${list(1, 3)}${list(2, 4)}`
    const styles =
      '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    expect(markers(item('A') + item('B'), numbering, styles)).toEqual(['Điều 1.', 'Điều 2.'])
  })

  test('a numbered cell without words has its number', () => {
    const numbering = kind(level(0, 'decimal', '%1')) + list(1)
    const row = (words: string) => `<w:tr><w:tc>${item('')}</w:tc><w:tc>${p(words)}</w:tc></w:tr>`
    expect(shown(`<w:tbl>${row('Phát động')}${row('Sơ kết')}</w:tbl>`, { numbering })).toEqual([
      '[1] | Phát động || [2] | Sơ kết',
    ])
  })

  test('a paragraph of a list that is not there stays without number', () => {
    expect(shown(item('Họp', 0, 99), { numbering: '' })).toEqual(['Họp'])
    expect(shown(item('Họp', 0, 99))).toEqual(['Họp'])
  })
})

import { describe, expect, test } from 'vitest'
import { recognise } from '../../src/audit/parts/recognise.ts'
import { a4 } from '../docx/build-docx.ts'
import { printedFrom } from './printed.ts'

interface Look {
  readonly align?: string
  readonly bold?: boolean
}

const line = (text: string, { align, bold }: Look = {}) =>
  `<w:p><w:pPr>${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr><w:r><w:rPr>${bold ? '<w:b/>' : ''}</w:rPr>${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${part}</w:t>`)
    .join('<w:tab/>')}</w:r></w:p>`
const middle = (text: string) => line(text, { align: 'center', bold: true })
const cells = (...columns: readonly string[][]) =>
  `<w:tbl><w:tblPr/><w:tr>${columns.map((lines) => `<w:tc>${lines.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`

const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const [nationalTitle = '', motto = ''] = state
const heading = `${middle('KẾ HOẠCH')}${middle('Công tác thi đua, khen thưởng năm 2026')}`
const text = `${line('Thực hiện Luật Thi đua, khen thưởng, Sở Nội vụ ban hành Kế hoạch như sau:')}
  ${line('I. MỤC ĐÍCH', { bold: true })}${line('1. Nâng cao chất lượng phong trào.')}${line('II. NHIỆM VỤ')}`
const end = cells(
  [line('Nơi nhận:'), line('- UBND tỉnh;'), line('- Lưu: VT.')],
  [middle('KT. GIÁM ĐỐC'), middle('PHÓ GIÁM ĐỐC'), line(''), line(''), middle('Nông Thị Hòa')],
)

const partsOf = (...body: readonly string[]) => recognise(printedFrom({ body: `${body.join('')}${a4}` }))
const said = (part: { readonly lines: readonly { readonly text: string }[] } | undefined) =>
  part?.lines.map(({ text: words }) => words).join(' / ')

describe('parts are known by what they say', () => {
  const head = cells(
    [line('UBND TỈNH LẠNG SƠN'), middle('SỞ NỘI VỤ'), line('Số: 05/KH-SNV')],
    [...state.map(middle), line('Lạng Sơn, ngày 05 tháng 01 năm 2026')],
  )
  const parts = partsOf(head, heading, text, end)

  test('in the upper part', () => {
    expect([said(parts.parent), said(parts.issuer), said(parts.number), said(parts.date)]).toEqual([
      'UBND TỈNH LẠNG SƠN',
      'SỞ NỘI VỤ',
      'Số: 05/KH-SNV',
      'Lạng Sơn, ngày 05 tháng 01 năm 2026',
    ])
    expect([said(parts.nationalTitle), said(parts.nationalMotto)]).toEqual(state)
    expect([said(parts.kind), said(parts.title)]).toEqual([
      'KẾ HOẠCH',
      'Công tác thi đua, khen thưởng năm 2026',
    ])
  })

  test('in the text, where a heading is one also without bold', () => {
    expect(parts.body.map(({ role }) => (role.kind === 'heading' ? role.level : 0))).toEqual([0, 1, 0, 1])
  })

  test('at the end', () => {
    const { recipientsLabel, recipients, archive, signatures } = parts.end
    expect([recipientsLabel?.text, recipients.map((each) => each.text), archive?.text]).toEqual([
      'Nơi nhận:',
      ['- UBND tỉnh;'],
      '- Lưu: VT.',
    ])
    expect(signatures.map(({ authority, name }) => [authority.length, name?.text])).toEqual([
      [2, 'Nông Thị Hòa'],
    ])
  })
})

describe('the same parts are known', () => {
  test('in lines with tabulators instead of tables', () => {
    const parts = partsOf(
      line(`UBND TỈNH LẠNG SƠN\t${nationalTitle}`),
      line(`SỞ NỘI VỤ\t${motto}`, { bold: true }),
      line('Số: 05/KH-SNV\tLạng Sơn, ngày 05 tháng 01 năm 2026'),
      heading,
      text,
      line('Nơi nhận:\tGIÁM ĐỐC'),
      line('- UBND tỉnh;'),
      line('- Lưu: VT.\tNông Thị Hòa'),
    )
    expect([said(parts.parent), said(parts.issuer), said(parts.date)]).toEqual([
      'UBND TỈNH LẠNG SƠN',
      'SỞ NỘI VỤ',
      'Lạng Sơn, ngày 05 tháng 01 năm 2026',
    ])
    expect(parts.end.signatures.map(({ name }) => name?.text)).toEqual(['Nông Thị Hòa'])
    expect(parts.end.archive?.text).toBe('- Lưu: VT.')
  })

  test('where the issuer’s name takes two lines and there is no superior body', () => {
    const head = cells(
      [middle('ỦY BAN NHÂN DÂN'), middle('TỈNH LẠNG SƠN'), line('Số: 05/KH-UBND')],
      state.map(middle),
    )
    const parts = partsOf(head, heading, text, end)
    expect([said(parts.parent), said(parts.issuer)]).toEqual([undefined, 'ỦY BAN NHÂN DÂN / TỈNH LẠNG SƠN'])
  })

  test('with annexes, of which each has its heading', () => {
    const annex = `${middle('Phụ lục I')}${middle('LỊCH KIỂM TRA')}${line('(Kèm theo Kế hoạch số 05/KH-SNV)')}${line('1. Đợt một.')}`
    const { annexes, body } = partsOf(heading, text, end, annex, annex.replace('lục I<', 'lục II<'))
    expect(annexes.map(({ label, title, reference }) => [label.text, said(title), said(reference)])).toEqual(
      ['Phụ lục I', 'Phụ lục II'].map((label) => [
        label,
        'LỊCH KIỂM TRA',
        '(Kèm theo Kế hoạch số 05/KH-SNV)',
      ]),
    )
    expect(body.filter(({ annex: of }) => of !== undefined)).toHaveLength(2)
  })
})

describe('bases stand apart from the text', () => {
  test('where each is a line', () => {
    const bases = line('Căn cứ Luật Thi đua, khen thưởng;') + line('Theo đề nghị của Chánh Văn phòng.')
    expect(partsOf(heading, bases, text, end).bases).toHaveLength(2)
  })

  test('not where they run on into the sentence of the issuer', () => {
    const sentence = line('Căn cứ Luật Thi đua, khen thưởng, Sở Nội vụ ban hành Kế hoạch công tác như sau:')
    expect(partsOf(heading, sentence, end).bases).toEqual([])
  })
})

test('a second document in the file is left aside', () => {
  const parts = partsOf(heading, text, end, heading, text, end)
  expect([parts.isFirstOfSeveral, parts.body.length, parts.end.signatures.length]).toEqual([true, 4, 1])
})

test('a file without words has no parts, and is no fault', () => {
  const parts = partsOf('')
  expect([parts.kind, parts.body, parts.end.signatures]).toEqual([undefined, [], []])
})

describe('parts are known where other programs put them', () => {
  test('the upper part below the title, in one column', () => {
    const parts = partsOf(
      heading,
      ...state.map((words) => line(words)),
      line('Số: 7/KH-SNV'),
      line('Lạng Sơn, ngày 9 tháng 3 năm 2026'),
      text,
    )
    expect([
      said(parts.nationalTitle),
      said(parts.nationalMotto),
      said(parts.number),
      said(parts.date),
    ]).toEqual([...state, 'Số: 7/KH-SNV', 'Lạng Sơn, ngày 9 tháng 3 năm 2026'])
    expect(parts.body[0]?.paragraph.text).toMatch(/^Thực hiện/)
  })

  test('a date in figures, and no title of the file for a superior body', () => {
    const head = cells(
      [line('UBND TỈNH LẠNG SƠN'), middle('SỞ NỘI VỤ'), line('Số: 05/KH-SNV')],
      [...state.map(middle), line('Lạng Sơn, 29/01/2026')],
    )
    const parts = partsOf(line('Ke hoach (ban cuoi)', { bold: true }), head, heading, text, end)
    expect([said(parts.parent), said(parts.issuer), said(parts.date)]).toEqual([
      'UBND TỈNH LẠNG SƠN',
      'SỞ NỘI VỤ',
      'Lạng Sơn, 29/01/2026',
    ])
  })

  test('“Kính gửi” apart from the text, a Roman number before a title in the middle', () => {
    const parts = partsOf(heading, line('Kính gửi: Ủy ban nhân dân tỉnh.'), text, middle('III. TỔ CHỨC'))
    expect(parts.salutation?.text).toBe('Kính gửi: Ủy ban nhân dân tỉnh.')
    expect(parts.body.map(({ role }) => (role.kind === 'heading' ? role.level : 0))).toEqual([0, 1, 0, 1, 1])
  })
})

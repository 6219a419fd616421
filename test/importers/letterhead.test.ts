import { describe, expect, test } from 'vitest'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, titleLine } from '../support/paper.ts'

const right =
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLạng Sơn, ngày 15 tháng 01 năm 2026'
const letterhead = (left: string) => columns(left, right)
const plan = [
  titleLine('KẾ HOẠCH'),
  titleLine('Thi đua năm 2026'),
  paragraph('Sở Nội vụ ban hành Kế hoạch như sau:'),
  paragraph('I. NHIỆM VỤ', { isBold: true }),
  paragraph('Phát động phong trào thi đua.'),
  paragraph('II. TỔ CHỨC THỰC HIỆN', { isBold: true }),
  paragraph('Các phòng thực hiện.'),
]
const plain = 'UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nSố: 12/KH-SNV'
const wanted = {
  document: { number: '12', symbol: 'KH-SNV', place: 'Lạng Sơn', date: '2026-01-15' },
  issuer: { name: 'Sở Nội vụ', parent: 'UBND tỉnh Lạng Sơn' },
}

function read(...blocks: readonly PaperBlock[]) {
  const { text, account } = importedPlan(paperOf(...blocks))
  const { data } = readSource('ke-hoach.yaml', new TextEncoder().encode(text))
  return {
    plan: data,
    left: account.left.map(({ words }) => words),
    asked: account.questions.map(({ words }) => words.vi).join('\n'),
    head: account.parts[0]?.confidence,
  }
}

describe('a stamp of arrival', () => {
  const stamp = ['ĐẾN', 'Số: 345', 'Ngày: 17/01/2026', 'Chuyển: Phòng Tổng hợp', 'Lưu hồ sơ số: 7']

  test.each([
    ['below', [letterhead(plain), ...stamp.map((line) => paragraph(line))]],
    ['in a cell of', [letterhead(plain), columns(stamp.join('\n'))]],
    ['above lines of', [...stamp, ...right.split('\n'), ...plain.split('\n')].map((line) => paragraph(line))],
  ])('%s the letterhead gives neither number nor issuer, is told and asked', (_, blocks) => {
    const { plan: made, left, asked, head } = read(...blocks, ...plan)
    expect(made).toMatchObject(wanted)
    for (const line of stamp) expect(left.join(' ')).toContain(line)
    expect(asked).toContain('Phần đầu văn bản có hơn một dòng ghi số')
    expect(head).toBe('look')
  })

  test('may have its own words for number and day', () => {
    const lines = ['VĂN BẢN ĐẾN', 'Số đến: 345', 'Ngày đến: ngày 17 tháng 01 năm 2026']
    const { plan: made, asked } = read(letterhead(plain), ...lines.map((line) => paragraph(line)), ...plan)
    expect(made).toMatchObject(wanted)
    expect(asked).not.toContain('ghi số')
  })
})

describe('the subject of a letter', () => {
  test.each([
    'V/v thi đua năm 2026',
    'V/v triển khai phong trào thi đua\nvà khen thưởng năm 2026',
    'Về việc đăng ký thi đua',
  ])('“%s” is no issuer and is told', (subject) => {
    const { plan: made, left } = read(letterhead(`${plain}\n${subject}`), ...plan)
    expect(made).toMatchObject(wanted)
    const words = left.join(' ')
    for (const line of subject.split('\n')) expect(words).toContain(line)
  })
})

describe('a letterhead above no known kind of plan', () => {
  const text = plan.slice(2)

  test('is read, and the title is what follows “V/v”, asked', () => {
    const letter = paragraph('Kính gửi: Các phòng.', { isCentered: true })
    const { plan: made, left, asked } = read(letterhead(`${plain}\nV/v triển khai thi đua`), letter, ...text)
    expect(made).toMatchObject({
      ...wanted,
      document: { ...wanted.document, title: 'Triển khai thi đua' },
      opening: { text: ['Kính gửi: Các phòng.', 'Sở Nội vụ ban hành Kế hoạch như sau:'] },
    })
    expect(left).toEqual([])
    expect(asked).toContain('Chưa tìm thấy tên loại')
    expect(asked).not.toContain('phần đầu văn bản')
  })

  test('is read where it stands in lines', () => {
    const lines = [...plain.split('\n'), ...right.split('\n')].map((line) => paragraph(line))
    const { plan: made, left } = read(...lines, ...text)
    expect(made).toMatchObject(wanted)
    expect(left).toEqual([])
  })

  test('ends above a kind of its own in capitals, asked', () => {
    const lines = [...right.split('\n'), ...plain.split('\n'), 'BẢNG PHÂN CÔNG', 'Thi đua năm 2026']
    const { plan: made, asked } = read(...lines.map((line) => paragraph(line)), ...text)
    expect(made).toMatchObject({
      ...wanted,
      document: { ...wanted.document, kind: 'Bảng phân công', title: 'Thi đua năm 2026' },
    })
    expect(asked).toContain('“Bảng phân công” không phải là tên loại thường dùng')
  })

  test('that is not there is not said to be empty', () => {
    const { plan: made, asked } = read(...text)
    expect(made).toMatchObject({ sections: [{ title: 'Nhiệm vụ' }, { title: 'Tổ chức thực hiện' }] })
    expect(asked).toContain('Chưa tìm thấy phần đầu văn bản trong bản gốc')
  })

  test('that names no issuer is said to name none', () => {
    const { plan: made, asked } = read(columns('Số: 12/KH-SNV', right), ...plan)
    expect(made).toMatchObject({ document: wanted.document })
    expect(asked).toContain('Chưa tìm thấy tên cơ quan ban hành ở phần đầu văn bản')
  })
})

test('two bodies above the issuer have each their own capitals', () => {
  const bold = (text: string) => paragraph(text, { isBold: true })
  const lines = [paragraph('UBND TỈNH LẠNG SƠN'), paragraph('SỞ NỘI VỤ'), bold('BAN THI ĐUA - KHEN THƯỞNG')]
  const { plan: made } = read(...lines, ...right.split('\n').map(bold), ...plan)
  expect(made).toMatchObject({
    issuer: { name: 'Ban Thi đua - khen thưởng', parent: 'UBND tỉnh Lạng Sơn Sở Nội vụ' },
  })
})

import { describe, expect, test } from 'vitest'
import type { PaperBlock } from '../../src/importers/paper.ts'
import { readSource } from '../../src/source/read-source.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { columns, paperOf, paragraph, table, titleLine } from '../support/paper.ts'

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

const bold = (text: string) => paragraph(text, { isBold: true })

test('of two bodies above the issuer the nearer one is that above it, the other is told and asked', () => {
  const lines = [paragraph('UBND TỈNH LẠNG SƠN'), paragraph('SỞ NỘI VỤ'), bold('BAN THI ĐUA - KHEN THƯỞNG')]
  const { plan: made, left, asked } = read(...lines, ...right.split('\n').map(bold), ...plan)
  expect(made).toMatchObject({ issuer: { name: 'Ban Thi đua - Khen thưởng', parent: 'Sở Nội vụ' } })
  expect(left.join(' ')).toContain('UBND TỈNH LẠNG SƠN')
  expect(asked).toContain('còn ghi ở trên cơ quan chủ quản: “UBND TỈNH LẠNG SƠN”')
})

describe('a name in capitals only', () => {
  const named = (...lines: readonly string[]) =>
    read(
      letterhead([...lines, 'Số: 12/KH-X'].join('\n')),
      ...plan,
      paragraph('Huyện Văn Quan, Trường THPT Hoàng Văn Thụ báo cáo.'),
    )

  test.each([
    ['SỞ Y TẾ LẠNG SƠN', 'Sở Y tế Lạng Sơn'],
    ['BỆNH VIỆN ĐA KHOA TỈNH HÀ GIANG', 'Bệnh viện Đa khoa tỉnh Hà Giang'],
    ['CÔNG TY ĐIỆN LỰC YÊN BÁI', 'Công ty Điện lực Yên Bái'],
    ['TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC', 'Tổng công ty Điện lực miền Bắc'],
    ['ĐẠI HỌC THÁI NGUYÊN', 'Đại học Thái Nguyên'],
    ['HỘI CỰU CHIẾN BINH VIỆT NAM', 'Hội Cựu chiến binh Việt Nam'],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'Sở Giáo dục và Đào tạo'],
    ['CÔNG TY TNHH MTV ĐIỆN LỰC', 'Công ty TNHH MTV Điện lực'],
    ['TRƯỜNG THPT HOÀNG VĂN THỤ', 'Trường THPT Hoàng Văn Thụ'],
    ['UBND PHƯỜNG ĐÔNG KINH', 'UBND phường Đông Kinh'],
    ['ĐẢNG ỦY KHỐI CÁC CƠ QUAN', 'Đảng ủy Khối các cơ quan'],
    ['SỞ NỘI VỤ - LIÊN ĐOÀN LAO ĐỘNG TỈNH', 'Sở Nội vụ - Liên đoàn Lao động tỉnh'],
    ['ỦY BAN NHÂN DÂN XÃ HỮU LŨNG', 'Ủy ban nhân dân xã Hữu Lũng'],
    ['ỦY BAN NHÂN DÂN HUYỆN VĂN QUAN', 'Ủy ban nhân dân huyện Văn Quan'],
  ])('“%s” is “%s”, and nothing is asked', (printed, name) => {
    const { plan: made, asked } = named('UBND TỈNH LẠNG SƠN', printed)
    expect(made).toMatchObject({ issuer: { name, parent: 'UBND tỉnh Lạng Sơn' } })
    expect(asked).not.toContain('in hoa toàn bộ')
  })

  test.each([
    ['TRƯỜNG TIỂU HỌC LÊ VĂN TÁM', 'Trường Tiểu học Lê Văn Tám'],
    ['CÔNG TY THAN NA DƯƠNG - VVMI', 'Công ty Than Na Dương - VVMI'],
  ])('“%s” is “%s”, and what is shown nowhere is asked', (printed, name) => {
    const { plan: made, asked, head } = named('UBND TỈNH LẠNG SƠN', printed)
    expect(made).toMatchObject({ issuer: { name } })
    expect(asked).toContain(`xem lại các chữ hoa trong “${name}”`)
    expect(head).toBe('look')
  })
})

test('the head of a party paper is no body, is told and asked; the lines beside it are two bodies', () => {
  const left = 'TỈNH ỦY LẠNG SƠN\nĐẢNG ỦY KHỐI CÁC CƠ QUAN\n*\nSố 15-KH/ĐUK'
  const party = table(
    [[left, { text: 'ĐẢNG CỘNG SẢN VIỆT NAM\nLạng Sơn, ngày 15 tháng 01 năm 2026', isBold: true }]],
    { hasBorders: false },
  )
  const { plan: made, left: told, asked } = read(party, ...plan)
  expect(made).toMatchObject({
    document: { number: '15', symbol: '-KH/ĐUK', place: 'Lạng Sơn', date: '2026-01-15' },
    issuer: { name: 'Đảng ủy Khối các cơ quan', parent: 'Tỉnh ủy Lạng Sơn' },
  })
  expect(told).toContain('ĐẢNG CỘNG SẢN VIỆT NAM')
  expect(asked).toContain('tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” của văn bản Đảng')
})

test('a title in capitals has the names of provinces with theirs', () => {
  const { plan: made } = read(
    letterhead(plain),
    ...plan,
    paragraph('III. THI ĐUA TẠI CAO BẰNG', { isBold: true }),
    paragraph('Các xã thực hiện.'),
  )
  expect(made).toMatchObject({ sections: [{}, {}, { title: 'Thi đua tại Cao Bằng' }] })
})

import { describe, expect, test } from 'vitest'
import { endingOf } from '../../src/importers/ending.ts'
import { columns, paperOf, paragraph, table } from '../support/paper.ts'

const signed = (...texts: string[]) => {
  const lines = ['Nơi nhận:', '- Lưu: VT.', ...texts].map((text) => paragraph(text))
  return endingOf(paperOf(...lines).blocks).signatures
}

test('a post that is broken within its paragraph is one line above the name', () => {
  expect(signed('CHỦ TỊCH\nCÔNG ĐOÀN', 'Vi Thị Lan')).toEqual([
    { lines: ['CHỦ TỊCH CÔNG ĐOÀN'], name: 'Vi Thị Lan' },
  ])
  expect(signed('PHÓ GIÁM ĐỐC\nPHỤ TRÁCH', 'Vi Thị Lan')).toEqual([
    { lines: ['PHÓ GIÁM ĐỐC PHỤ TRÁCH'], name: 'Vi Thị Lan' },
  ])
})

test('the words of a body below a post are no name', () => {
  expect(signed('CHỦ TỊCH\nCÔNG ĐOÀN')).toEqual([{ lines: ['CHỦ TỊCH CÔNG ĐOÀN'], name: null }])
})

test('a post below an authority is a line of its own, and a name in capitals is a name', () => {
  expect(signed('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'Vi Thị Lan')).toEqual([
    { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Vi Thị Lan' },
  ])
  expect(signed('GIÁM ĐỐC\nNÔNG VĂN AN')).toEqual([{ lines: ['GIÁM ĐỐC'], name: 'NÔNG VĂN AN' }])
})

test('a post in small letters is one, and so is the maker of a paper above his name', () => {
  expect(signed('Phó Giám đốc', 'Vi Thị Lan')).toEqual([{ lines: ['Phó Giám đốc'], name: 'Vi Thị Lan' }])
  expect(signed('Người lập biểu', 'Vi Thị Lan')).toEqual([{ lines: ['Người lập biểu'], name: 'Vi Thị Lan' }])
})

test.each([
  'Ký bởi: Ủy ban nhân dân xã Tân Thành',
  'Người lập: Nguyễn Thị Lan',
  '[^1]: Bao gồm cả người hoạt động không chuyên trách.',
  'Phòng Tổng hợp.',
  'Văn bản được gửi tới Hội đồng.',
  '(ĐÃ KÝ)',
  'DANH SÁCH BAN CHỈ ĐẠO',
  'TT',
])('“%s” below the signature is no other one', (line) => {
  expect(signed('CHỦ TỊCH', 'Vi Văn Hùng', line)).toEqual([{ lines: ['CHỦ TỊCH'], name: 'Vi Văn Hùng' }])
})

test('another post below the signature is another one', () => {
  expect(signed('CHỦ TỊCH', 'Vi Văn Hùng', 'PHÓ CHỦ TỊCH', 'Lý A Sáng')).toHaveLength(2)
  expect(signed('CHỦ TỊCH', 'Vi Văn Hùng', 'ĐẠI DIỆN CÔNG ĐOÀN', 'Lý A Sáng')).toHaveLength(2)
})

describe('the archive line', () => {
  const kept = (...texts: string[]) =>
    endingOf(paperOf(...['Nơi nhận:', '- Như trên;', ...texts].map((text) => paragraph(text))).blocks)

  test.each([
    [['- Lưu: VT,', 'Phòng Tổng hợp.'], 'VT, Phòng Tổng hợp'],
    [['- Lưu: VT,', 'TĐKT.'], 'VT, TĐKT'],
    [['- Lưu: VT', 'và Phòng Tổng hợp.'], 'VT và Phòng Tổng hợp'],
    [['- Lưu: VT.'], 'VT'],
  ])('%j goes on with “%s”', (lines, archive) => {
    expect(kept(...lines, 'CHỦ TỊCH', 'Vi Văn Hùng')).toEqual({
      recipients: ['Như trên'],
      archive,
      signatures: [{ lines: ['CHỦ TỊCH'], name: 'Vi Văn Hùng' }],
    })
  })

  test('does not go on with the post of a signature', () => {
    expect(kept('- Lưu: VT,', 'Phó Chủ tịch', 'Vi Văn Hùng')).toMatchObject({
      archive: 'VT',
      signatures: [{ lines: ['Phó Chủ tịch'], name: 'Vi Văn Hùng' }],
    })
  })
})

describe('recipients in two columns', () => {
  const signature = { lines: ['GIÁM ĐỐC'], name: 'Hoàng Thị Thu' }
  const wanted = {
    recipients: ['UBND tỉnh', 'Ban TĐKT', 'Các phòng'],
    archive: 'VT',
    signatures: [signature],
  }

  test('beside each other with tabs, and the signature beside both', () => {
    const lines = ['Nơi nhận:\t\tGIÁM ĐỐC', '- UBND tỉnh;\t- Các phòng;', '- Ban TĐKT;\t- Lưu: VT.']
    for (const name of ['\t\t\tHoàng Thị Thu', 'Hoàng Thị Thu'])
      expect(endingOf(paperOf(...[...lines, name].map((line) => paragraph(line))).blocks)).toEqual(wanted)
  })

  test('above the signature', () => {
    const lines = [
      'Nơi nhận:',
      '- UBND tỉnh;\t- Các phòng;',
      '- Ban TĐKT;\t- Lưu: VT.',
      'GIÁM ĐỐC',
      'Hoàng Thị Thu',
    ]
    expect(endingOf(paperOf(...lines.map((line) => paragraph(line))).blocks)).toEqual(wanted)
  })

  test('in columns of a table', () => {
    const cells = [
      'Nơi nhận:\n- UBND tỉnh;\n- Ban TĐKT;',
      '- Các phòng;\n- Lưu: VT.',
      'GIÁM ĐỐC\nHoàng Thị Thu',
    ]
    expect(endingOf(paperOf(columns(...cells)).blocks)).toEqual(wanted)
    const rows = [
      ['Nơi nhận:', ''],
      ['- UBND tỉnh;', '- Các phòng;'],
      ['- Ban TĐKT;', '- Lưu: VT.'],
    ]
    const { blocks } = paperOf(columns('GIÁM ĐỐC\nHoàng Thị Thu'), table(rows, { hasBorders: false }))
    expect(endingOf(blocks)).toEqual(wanted)
  })

  test('of which the second stands below the post', () => {
    const cells = [
      'Nơi nhận:\n- UBND tỉnh;\n- Ban TĐKT;',
      'GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\nHoàng Thị Thu',
    ]
    expect(endingOf(paperOf(columns(...cells)).blocks)).toEqual(wanted)
  })
})

test('recipients on the line of their title are without dashes, and the archive is none of them', () => {
  const lines = ['Nơi nhận: - UBND huyện; - Các xã; - Lưu VT.', 'TRƯỞNG PHÒNG', 'Lê Văn An']
  expect(endingOf(paperOf(...lines.map((line) => paragraph(line))).blocks)).toEqual({
    recipients: ['UBND huyện', 'Các xã'],
    archive: 'VT',
    signatures: [{ lines: ['TRƯỞNG PHÒNG'], name: 'Lê Văn An' }],
  })
})

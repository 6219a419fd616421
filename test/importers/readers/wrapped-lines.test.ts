import { describe, expect, test } from 'vitest'
import type { PaperBlock } from '../../../src/importers/paper.ts'
import { readPlainText } from '../../../src/importers/readers/read-plain-text.ts'
import { rejoined } from '../../../src/importers/readers/rejoined.ts'
import { columns, paragraph } from '../../support/paper.ts'
import { shownBlock } from './docx-file.ts'

const shown = (...lines: readonly string[]) =>
  readPlainText('ke-hoach.txt', lines.join('\n')).blocks.map(shownBlock)
const join = (...blocks: readonly PaperBlock[]) => rejoined(blocks).map(shownBlock)

describe('lines that a program broke in a text', () => {
  test('a basis goes on up to its semicolon, and the next basis is another', () => {
    expect(
      shown(
        'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 của Quốc',
        'hội nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
        'Căn cứ Quyết định số 12/QĐ-SNV ngày 05 tháng 01 năm 2023 của Giám đốc',
        'Sở Nội vụ về việc giao chỉ tiêu thi đua;',
        'Sở Tư pháp ban hành kế hoạch như sau:',
      ),
    ).toEqual([
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 của Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
      'Căn cứ Quyết định số 12/QĐ-SNV ngày 05 tháng 01 năm 2023 của Giám đốc Sở Nội vụ về việc giao chỉ tiêu thi đua;',
      'Sở Tư pháp ban hành kế hoạch như sau:',
    ])
  })

  test('bases without marks stay apart from each other and from who issues the plan', () => {
    const lines = [
      'Căn cứ Luật Thi đua, khen thưởng',
      'Căn cứ Công văn số 12/SNV-TĐKT',
      'Sở Tư pháp xây dựng Kế hoạch công tác thi đua như sau:',
    ]
    expect(shown(...lines)).toEqual(lines)
  })

  test('what has no end goes on in small letters, after a word with which nothing ends, and with a number', () => {
    expect(
      shown(
        'II. TỔ CHỨC THỰC HIỆN',
        '1. Các phòng thực hiện nghiêm túc Kế hoạch này; định kỳ ngày 20 tháng',
        'cuối quý báo cáo kết quả về',
        'Văn phòng Sở theo quy định tại Điều',
        '15 Quy chế.',
        '2. Văn phòng Sở đôn đốc.',
      ),
    ).toEqual([
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các phòng thực hiện nghiêm túc Kế hoạch này; định kỳ ngày 20 tháng cuối quý báo cáo kết quả về Văn phòng Sở theo quy định tại Điều 15 Quy chế.',
      '2. Văn phòng Sở đôn đốc.',
    ])
  })

  test('nothing is joined with the recipients, after the mark of the end, or in capitals with the archive', () => {
    const lines = [
      '- Văn phòng Sở theo dõi, đôn đốc các phòng, đơn vị thực hiện Kế hoạch này./.',
      'Nơi nhận:',
      '- UBND tỉnh và các phòng, đơn vị thuộc Sở Nội vụ theo quy định; Lưu: VT.',
      'TRƯỞNG PHÒNG',
      'Lê Văn An',
    ]
    expect(shown(...lines)).toEqual(lines)
    expect(shown('Căn cứ tình hình;', 'Văn phòng Sở theo dõi, đôn đốc', 'Nơi nhận: Lưu VT.')).toContain(
      'Nơi nhận: Lưu VT.',
    )
  })

  test('lines of a letterhead and of a title keep their ends', () => {
    const lines = ['KẾ HOẠCH', 'Công tác thi đua, khen thưởng của', 'năm 2024 tại các đơn vị trực thuộc']
    expect(shown(...lines)).toEqual(lines)
  })
})

describe('paragraphs that are the lines of a page', () => {
  const lines = [
    paragraph('Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy'),
    paragraph('định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;'),
    paragraph('I. MỤC ĐÍCH', { isBold: true }),
    paragraph('Động viên cán bộ, công chức, viên chức và người lao động toàn ngành thi đua'),
    paragraph('hoàn thành nhiệm vụ.'),
  ]

  test('go on where nothing ends, in one look', () => {
    expect(join(...lines)).toEqual([
      'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng;',
      'I. MỤC ĐÍCH',
      'Động viên cán bộ, công chức, viên chức và người lao động toàn ngành thi đua hoàn thành nhiệm vụ.',
    ])
  })

  test('stay as they are in a document with paragraphs longer than any line', () => {
    const long = paragraph(`Bảo đảm ${'và đồng bộ các nội dung '.repeat(6)}năm 2019.`)
    expect(join(...lines, long)).toHaveLength(6)
    expect(join(columns('Nơi nhận:', 'GIÁM ĐỐC'), ...lines.slice(2))).toHaveLength(4)
  })
})

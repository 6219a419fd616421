import { describe, expect, test } from 'vitest'
import { titleOf } from '../../src/importers/title.ts'
import { paperOf, paragraph } from '../support/paper.ts'

const opening = 'Ủy ban nhân dân xã ban hành Kế hoạch như sau:'
const bold = (text: string) => paragraph(text, { isBold: true })
const titled = (...texts: readonly string[]) =>
  titleOf(paperOf(...['KẾ HOẠCH', ...texts].map(bold), paragraph('1. Phát động thi đua.')).blocks)?.lines

describe('a line below the title that is not set in the middle', () => {
  test.each([
    ['Công tác thi đua, khen thưởng', 'trong xây dựng nông thôn mới năm 2026'],
    ['Công tác thi đua, khen thưởng', 'thực hiện nhiệm vụ năm 2026'],
    ['CÔNG TÁC THI ĐUA, KHEN THƯỞNG', 'TRONG XÂY DỰNG NÔNG THÔN MỚI NĂM 2026'],
  ])('goes on with “%s”: “%s”', (first, second) => {
    expect(titled(first, second, opening)).toEqual([first, second])
  })

  test.each([
    ['Thi đua năm 2026', opening],
    ['Thi đua năm 2026', 'Phong trào thi đua phát triển rộng khắp'],
    ['Thi đua năm 2026', 'căn cứ Luật Thi đua, khen thưởng'],
    ['Thi đua năm 2026', 'MỤC ĐÍCH, YÊU CẦU'],
    ['THI ĐUA NĂM 2026', 'MỤC ĐÍCH, YÊU CẦU'],
    ['CÔNG TÁC THI ĐUA, KHEN THƯỞNG', 'MỤC ĐÍCH, YÊU CẦU'],
    ['Thi đua năm 2026', '- phát động phong trào'],
  ])('“%s” is whole above “%s”', (first, second) => {
    expect(titled(first, second, 'Động viên cán bộ, công chức.')).toEqual([first])
  })
})

import { expect, test } from 'vitest'
import { withoutEndMark } from '../../src/importers/end-mark.ts'
import { importedPlan } from '../support/imported-plan.ts'
import { paperOf, paragraph, titleLine } from '../support/paper.ts'

test.each([
  ['Các phòng thực hiện./.', 'Các phòng thực hiện.'],
  ['Các phòng thực hiện/.', 'Các phòng thực hiện.'],
  ['Các phòng thực hiện. /.', 'Các phòng thực hiện.'],
  ['Các phòng thực hiện;/.', 'Các phòng thực hiện.'],
  ['Các phòng thực hiện /', 'Các phòng thực hiện.'],
  ['Các phòng thực hiện..', 'Các phòng thực hiện.'],
  ['gửi trước ngày 15/12/.', 'gửi trước ngày 15/12.'],
  ['theo Kế hoạch số 05/KH-UBND/.', 'theo Kế hoạch số 05/KH-UBND.'],
  ['tại TP.HCM/.', 'tại TP.HCM.'],
  ['băng rôn, áp phích, v.v.../.', 'băng rôn, áp phích, v.v...'],
  ['đăng tại https://langson.gov.vn./.', 'đăng tại https://langson.gov.vn.'],
  ['đăng tại https://langson.gov.vn/./.', 'đăng tại https://langson.gov.vn/.'],
  ['gửi về btdkt@langson.gov.vn./.', 'gửi về btdkt@langson.gov.vn.'],
])('“%s” without its mark is “%s”', (text, kept) => {
  expect(withoutEndMark(text)).toBe(kept)
})

test.each([
  'đăng tại https://langson.gov.vn/',
  'đăng tại https://langson.gov.vn/thi-dua/',
  'đăng tại www.langson.gov.vn/',
  'đăng tại langson.gov.vn/.',
  'Các phòng thực hiện.',
  'băng rôn, áp phích, v.v...',
])('“%s” has none', (text) => {
  expect(withoutEndMark(text)).toBe(text)
})

test('an address at the end of a paper is imported with its last sign', () => {
  const { text } = importedPlan(
    paperOf(
      titleLine('KẾ HOẠCH'),
      titleLine('Thi đua năm 2026'),
      paragraph('Sở Nội vụ ban hành Kế hoạch như sau:'),
      paragraph('1. Phát động thi đua.'),
      paragraph('2. Kết quả đăng tại https://langson.gov.vn/'),
    ),
  )
  expect(text).toContain('https://langson.gov.vn/\n')
})

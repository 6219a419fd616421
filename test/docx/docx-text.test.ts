import { expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import { docxLines, docxWords } from './docx-text.ts'

const paragraph = (text: string) => `<w:p><w:r>${text}</w:r></w:p>`
const cell = (text: string) => `<w:tc>${paragraph(`<w:t>${text}</w:t>`)}</w:tc>`
const table = `<w:tbl><w:tblGrid/><w:tr>${cell('Nội dung')}${cell('Đơn vị')}</w:tr>
  <w:tr>${cell('Phát động')}${cell('')}</w:tr></w:tbl>`
const body = `${paragraph('<w:t>SỞ NỘI VỤ</w:t><w:br/><w:t>Số:</w:t><w:tab/><w:t>05\u00A0/KH</w:t>')}
  ${table}${paragraph('<w:t>hết</w:t>')}`
const header = '<w:p><w:r><w:t>đầu trang</w:t></w:r></w:p>'

test('words stand in reading order, row by row, without headers', () => {
  const setup = '<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>'
  expect(docxWords(buildDocx({ body: body + setup, headers: { h1: header } }))).toEqual(
    'SỞ NỘI VỤ Số: 05 /KH Nội dung Đơn vị Phát động hết'.split(' '),
  )
})

test('lines end at breaks, paragraphs and cells', () => {
  const lines = ['SỞ NỘI VỤ', 'Số: 05 /KH', 'Nội dung', 'Đơn vị', 'Phát động', 'hết']
  expect(docxLines(buildDocx({ body: body + a4 }))).toEqual(lines)
})

test('a word over several runs is one word, and letters are composed', () => {
  const runs = '<w:p><w:r><w:t>th</w:t></w:r><w:r><w:t>i\u0323 xa\u0303</w:t></w:r></w:p>'
  expect(docxWords(buildDocx({ body: runs + a4 }))).toEqual(['thị', 'xã'])
})

test('an empty body has no words', () => {
  expect(docxWords(buildDocx({ body: `<w:p/>${a4}` }))).toEqual([])
})

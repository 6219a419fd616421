import { expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import { readDocument } from './effective-format.ts'

const unresolved = (body: string, styles = '') => readDocument(buildDocx({ body, styles })).unresolved

test.each([
  ['<w:p><w:r><w:drawing/></w:r></w:p>', 'w:drawing'],
  ['<w:p><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>', 'w:vanish'],
  ['<w:p><w:pPr><w:textDirection w:val="btLr"/></w:pPr></w:p>', 'w:textDirection'],
  ['<w:p><w:pPr><w:spacing w:beforeAutospacing="1"/></w:pPr></w:p>', 'w:spacing@w:beforeAutospacing'],
  ['<w:p><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>', 'w:numId of 0'],
])('names what it passes over: %s', (body, feature) => {
  expect(unresolved(body + a4)).toEqual([`word/document.xml: ${feature}`])
})

test('names a missing page setup and features of styles', () => {
  expect(unresolved('<w:p/>')).toEqual(['word/document.xml: w:body without w:sectPr'])
  expect(unresolved(a4, '<w:style w:type="table"><w:tblStylePr w:type="firstRow"/></w:style>')).toEqual([
    'word/styles.xml: w:tblStylePr',
  ])
})

test('says nothing about what it resolves or what is switched off', () => {
  const properties = `<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:beforeAutospacing="0"/>
    <w:textDirection w:val="lrTb"/>`
  const run = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>chữ</w:t></w:r>'
  expect(unresolved(`<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>${a4}`)).toEqual([])
})

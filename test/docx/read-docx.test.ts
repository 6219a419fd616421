import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import { openDocx } from './read-docx.ts'

const sound = buildDocx({ body: a4, styles: '' })

test('finds parts through relationships', () => {
  const docx = openDocx(sound)
  expect(docx.mainPart).toBe('word/document.xml')
  expect(docx.relationships('word/document.xml')).toEqual([
    { id: 'styles', type: 'styles', part: 'word/styles.xml' },
  ])
  expect(docx.relationships('')[1]?.part).toBe('docProps/core.xml')
  expect(docx.xml('word/styles.xml')?.localName).toBe('styles')
  expect(docx.xml('word/missing.xml')).toBeUndefined()
})

test('XML that is not well-formed throws', () => {
  const broken = zipSync({ ...unzipSync(sound), 'word/styles.xml': strToU8('<w:styles>') })
  expect(() => openDocx(broken).xml('word/styles.xml')).toThrow()
  expect(() => openDocx(sound).xml('word/styles.xml')).not.toThrow()
})

test('bytes that are no DOCX throw', () => {
  expect(() => openDocx(strToU8('PK'))).toThrow()
  expect(() => openDocx(zipSync({ 'a.txt': strToU8('a') }))).toThrow('main document')
})

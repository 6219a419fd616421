import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readPaper } from '../../../src/importers/readers/read-paper.ts'
import { UserError } from '../../../src/io.ts'
import { docxOf, p, shownBlock } from './docx-file.ts'

async function refusal(file: string, bytes: Uint8Array): Promise<string> {
  const error = await readPaper(file, bytes).catch((caught: unknown) => caught)
  if (error instanceof UserError) return error.localized.vi
  throw new Error('The file was read.')
}

const shown = async (file: string, bytes: Uint8Array) => (await readPaper(file, bytes)).blocks.map(shownBlock)
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const inUtf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0])

describe('a file is read by what it holds', () => {
  test('a Word document, whatever its name', async () => {
    expect(await shown('ke-hoach.bin', docxOf(p('KẾ HOẠCH')))).toEqual(['KẾ HOẠCH'])
  })

  test('Markdown by its name or by its signs, HTML by its name or by its first tag, else plain text', async () => {
    expect(await shown('a.md', strToU8('- Một'))).toEqual(['[-] Một'])
    expect(await shown('a.txt', strToU8('**KẾ HOẠCH**'))).toEqual(['KẾ HOẠCH'])
    expect(await shown('a.txt', strToU8('- Một'))).toEqual(['- Một'])
    expect(await shown('a.html', strToU8('<p>Một'))).toEqual(['Một'])
    expect(await shown('a.doc', strToU8('<html><body><p>Một</p>'))).toEqual(['Một'])
    expect(await shown('a.docx', strToU8('<html><body><p>Một</p>'))).toEqual(['Một'])
    expect(await shown('a.txt', strToU8('\uFEFFMột'))).toEqual(['Một'])
  })
})

describe('other files are refused with what to do', () => {
  test.each([
    ['a.pdf', strToU8('%PDF-1.7'), /\.docx/],
    ['a.doc', new Uint8Array([...ole, ...inUtf16('WordDocument')]), /kiểu cũ \(\.doc\)/],
    ['a.docx', new Uint8Array([...ole, ...inUtf16('EncryptedPackage')]), /bỏ mật khẩu/],
    ['a.xls', new Uint8Array([...ole, ...inUtf16('Workbook')]), /Bảng tính/],
    ['a.docx', strToU8('hỏng'), /đuôi \.docx nhưng/],
    ['a.docx', new Uint8Array([1, 0, 2, 3, 0, 0, 5]), /đuôi \.docx nhưng/],
    ['a.rtf', strToU8('{\\rtf1}'), /\.rtf/],
    [
      'a.odt',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      /\.odt/,
    ],
    ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), /Bảng tính/],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /OCR/],
    ['a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /OCR/],
    ['a.xml', strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>'), /\.xml/],
    ['a.txt', new Uint8Array([0xff, 0xfe, ...inUtf16('KE HOACH')]), /UTF-16/],
    ['a.txt', new Uint8Array([75, 0xea, 0xec, 32, 104]), /bảng mã cũ/],
    ['a.bin', new Uint8Array([1, 0, 2, 3, 0, 0, 5]), /không phải văn bản/],
    ['a.txt', new Uint8Array(0), /không có chữ nào/],
    ['a.txt', strToU8(' \n '), /không có chữ nào/],
    ['a.txt', new Uint8Array(16 * 2 ** 20 + 1), /hơn 16 MB/],
  ])('%s', async (file, bytes, sentence) => {
    expect(await refusal(file, bytes)).toMatch(sentence)
  })
})

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { auditDocument } from '../../src/audit/audit.ts'
import { auditLimits } from '../../src/audit/limits.ts'
import { UserError } from '../../src/io.ts'
import { openPackage } from '../../src/ooxml/package.ts'
import { childOf, childrenOf } from '../../src/ooxml/xml.ts'
import { commented } from '../../src/writers/comments/commented-document.ts'
import { isOwnCopy } from '../../src/writers/comments/mark.ts'
import { a4, buildDocx } from '../docx/build-docx.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { parseXml } from '../docx/xml.ts'
import { formats } from '../support/check.ts'

const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const plan = paragraph('KẾ HOẠCH') + paragraph('Phát động phong trào thi đua') + a4

const partsOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]))

/** A document with parts in the place of others, or more. */
function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const added = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ])
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(added) })
}

const partOf = (bytes: Uint8Array, name: string) => partsOf(bytes).get(name) ?? ''

/** The copy of a document with a remark on each of its paragraphs that an audit counts. */
async function copyOf(bytes: Uint8Array) {
  const { written } = auditDocument(bytes, formats)
  const remarks = written.map((at, index) => ({
    at,
    lines: [`Ghi chú ${index + 1} <&"> \u0001\ud800`],
    elsewhere: 'Đặt ở đoạn gần nhất.',
  }))
  const { bytes: copy, warnings } = await commented(bytes, remarks, auditLimits)
  return { copy, warnings, count: remarks.length }
}

const refused = (bytes: Uint8Array) =>
  expect(
    commented(bytes, [{ at: undefined, lines: ['x'], elsewhere: '' }], auditLimits),
  ).rejects.toBeInstanceOf(UserError)

const own = (xml: string) =>
  `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:comments>`
const remark = (id: number) =>
  `<w:comment w:id="${id}" w:author="Lan"><w:p><w:r><w:t>Xem lại.</w:t></w:r></w:p></w:comment>`

/** A document that has comments already, in a part of some name. */
function alreadyCommented(name: string, target: string) {
  const marks =
    '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>KẾ HOẠCH</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>'
  const bytes = buildDocx({ body: marks + plan })
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  const pointer = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  return withParts(bytes, {
    [name]: own(remark(1) + remark(7)),
    '[Content_Types].xml': partOf(bytes, '[Content_Types].xml').replace(
      '</Types>',
      `<Override PartName="/${name}" ContentType="${type}"/></Types>`,
    ),
    'word/_rels/document.xml.rels': partOf(bytes, 'word/_rels/document.xml.rels').replace(
      '</Relationships>',
      `<Relationship Id="tdkt1" Type="${pointer}" Target="${target}"/></Relationships>`,
    ),
  })
}

describe('a document that has comments', () => {
  test.each([
    ['beside the body', 'word/comments.xml', 'comments.xml'],
    ['elsewhere', 'y-kien/cua-phong.xml', '/y-kien/cua-phong.xml'],
  ])('%s keeps them, and no number is given twice', async (_, name, target) => {
    const bytes = alreadyCommented(name, target)
    const { copy, count } = await copyOf(bytes)
    expect([...partsOf(copy).keys()].toSorted()).toEqual([...partsOf(bytes).keys()].toSorted())
    const comments = partOf(copy, name)
    expect(comments).toContain(remark(1) + remark(7))
    const ids = [...comments.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)
    expect([ids.length, new Set(ids).size]).toEqual([count + 2, count + 2])
    for (const part of ['[Content_Types].xml', 'word/_rels/document.xml.rels']) {
      expect(partOf(copy, part)).toBe(partOf(bytes, part))
    }
    expect(await docxProblems(copy)).toEqual(await docxProblems(bytes))
  })

  test('of an earlier copy has one mark', async () => {
    const once = (await copyOf(buildDocx({ body: plan }))).copy
    const { copy, count } = await copyOf(once)
    const comments = partOf(copy, 'word/comments.xml')
    expect(comments.match(/<!--tdkt:/g)).toHaveLength(1)
    expect(comments.match(/<w:comment /g)).toHaveLength(count * 2)
    expect(await isOwnCopy(copy, auditLimits)).toBe(true)
    expect(await docxProblems(copy)).toEqual([])
  })
})

test('a part of that name to which nothing points is left as it is', async () => {
  const bytes = withParts(buildDocx({ body: plan }), { 'word/comments.xml': own(remark(3)) })
  const { copy } = await copyOf(bytes)
  expect(partOf(copy, 'word/comments.xml')).toBe(own(remark(3)))
  expect(partOf(copy, 'word/comments2.xml')).toContain('Ghi chú 1')
  expect(partOf(copy, '[Content_Types].xml')).toContain('PartName="/word/comments2.xml"')
})

test('a document of the strict edition has comments of that edition', async () => {
  const bytes = buildDocx({ body: plan })
  const strict = (text: string) =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
  const { copy, count } = await copyOf(
    withParts(bytes, {
      'word/document.xml': strict(partOf(bytes, 'word/document.xml')),
      '_rels/.rels': strict(partOf(bytes, '_rels/.rels')),
    }),
  )
  expect(count).toBe(2)
  expect(partOf(copy, 'word/comments.xml')).toContain('"http://purl.oclc.org/ooxml/wordprocessingml/main"')
  expect(partOf(copy, 'word/_rels/document.xml.rels')).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
  )
  expect(partOf(copy, 'word/comments.xml')).not.toContain('schemas.openxmlformats.org/wordprocessingml')
})

describe('whichever way the body is written', () => {
  const bytes = buildDocx({ body: plan })
  const xml = partOf(bytes, 'word/document.xml')
  const declared = '<?xml version="1.0" encoding="UTF-16"?>'
  const utf16 = (isLittle: boolean) => {
    const little = Buffer.from(`\ufeff${declared}${xml}`, 'utf16le')
    return new Uint8Array(isLittle ? little : little.swap16())
  }

  test.each<[string, string | Uint8Array]>([
    ['with another prefix', xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0=')],
    [
      'without a prefix',
      xml.replaceAll(/(<\/?)w:/g, '$1').replace(/xmlns:w=("[^"]*")/, 'xmlns=$1 xmlns:w=$1'),
    ],
    [
      'with line ends of Windows and signs beyond the first plane',
      `<?xml version="1.0"?>\r\n${xml.replace('KẾ HOẠCH', '😀\r\nKẾ HOẠCH').replaceAll('<w:r>', '\r\n<w:r\r\n>')}`,
    ],
    ['with its mark in front', `\ufeff${xml}`],
    ['with paragraphs of one tag', xml.replace('<w:p>', '<w:p/><w:p w:rsidR="00AB12CD" />  <w:p>')],
    ['with properties in front', xml.replaceAll('<w:p>', '<w:p><w:pPr><w:jc w:val="both"/></w:pPr>')],
    ['as UTF-16', utf16(true)],
    ['as UTF-16, the other way round', utf16(false)],
  ])('%s, each paragraph has its comment', async (_, body) => {
    const made = withParts(bytes, { 'word/document.xml': body })
    const { copy, count } = await copyOf(made)
    expect(count).toBeGreaterThan(1)
    const raw = unzipSync(copy)['word/document.xml'] ?? new Uint8Array()
    const isWide = typeof body !== 'string'
    const little = isWide && raw[0] === 0xfe ? Buffer.from(raw).swap16() : Buffer.from(raw)
    const text = little.toString(isWide ? 'utf16le' : 'utf8').replace(/^\ufeff/, '')
    parseXml(text.replace(declared, ''))
    expect(text.match(/commentReference/g)).toHaveLength(count)
    expect(auditDocument(copy, formats).text).toBe(auditDocument(made, formats).text)
    if (!isWide) expect(await docxProblems(copy)).toEqual([])
    expect(await isOwnCopy(copy, auditLimits)).toBe(true)
  })
})

describe('a place that can bear no comment', () => {
  const box = `<w:p><w:r><w:t>Bên ngoài</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph('Trong khung')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
  const cell = (inside: string) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${inside}</w:tc>`
  const table = (cells: string) =>
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr>${cells}</w:tr></w:tbl>`

  /** The words of the paragraph on which the remark that some words have been said of stands. */
  async function bearerOf(body: string, words: string) {
    const bytes = buildDocx({ body: body + a4 })
    const { text, written } = auditDocument(bytes, formats)
    const at = written[text.split('\n').indexOf(words)]
    expect(at).toBeGreaterThan(0)
    const { bytes: copy } = await commented(
      bytes,
      [{ at, lines: ['Ghi chú'], elsewhere: 'Gần nhất.' }],
      auditLimits,
    )
    expect(await docxProblems(copy)).toEqual(await docxProblems(bytes))
    const xml = partOf(copy, 'word/document.xml')
    const [, between = ''] = /<w:commentRangeStart[^>]*>(.*)<w:commentRangeEnd/s.exec(xml) ?? []
    return {
      words: between.replace(/<w:txbxContent>.*<\/w:txbxContent>/s, '').replace(/<[^>]*>/g, ''),
      isSaid: partOf(copy, 'word/comments.xml').includes('Gần nhất.'),
    }
  }

  test('in a text box goes to the paragraph that holds the box, and says so', async () => {
    expect(await bearerOf(paragraph('Trước') + box, 'Trong khung')).toEqual({
      words: 'Bên ngoài',
      isSaid: true,
    })
    expect(await bearerOf(paragraph('Trước') + box, 'Bên ngoài')).toEqual({
      words: 'Bên ngoài',
      isSaid: false,
    })
  })

  test('in a table within a table goes to a paragraph of the same outer cell', async () => {
    const body = table(
      cell(paragraph('Ô một')) + cell(`${table(cell(paragraph('Bên trong')))}${paragraph('Ô hai')}`),
    ).replace('<w:gridCol w:w="2000"/>', '<w:gridCol w:w="2000"/><w:gridCol w:w="2000"/>')
    expect(await bearerOf(body, 'Bên trong')).toEqual({ words: 'Ô hai', isSaid: true })
    expect(await bearerOf(body, 'Ô một')).toEqual({ words: 'Ô một', isSaid: false })
  })

  test('is refused with a sentence where there is no paragraph at all', () =>
    refused(buildDocx({ body: a4 })))
})

describe('what readers of a copy should know', () => {
  test('a signed document is told', async () => {
    const bytes = buildDocx({ body: plan })
    const origin = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'
    const signed = withParts(bytes, {
      '_rels/.rels': partOf(bytes, '_rels/.rels').replace(
        '</Relationships>',
        `<Relationship Id="s" Type="${origin}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
      ),
    })
    expect((await copyOf(signed)).warnings.map(({ vi }) => vi)).toEqual([
      expect.stringContaining('chữ ký số'),
    ])
  })

  test.each([
    ['<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', 1],
    ['<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', 0],
    ['<w:writeProtection w:recommended="1"/>', 1],
    ['<w:zoom w:percent="100"/>', 0],
  ])('%s is protected: %i', async (settings, count) => {
    const { warnings } = await copyOf(buildDocx({ body: plan, settings }))
    expect(warnings.map(({ vi }) => vi)).toEqual(Array(count).fill(expect.stringContaining('bảo vệ')))
  })

  test('a document with macros is refused', async () => {
    const bytes = buildDocx({ body: plan })
    const types = partOf(bytes, '[Content_Types].xml').replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    )
    await refused(withParts(bytes, { '[Content_Types].xml': types }))
  })
})

test('a part of comments that is broken is refused', async () => {
  const bytes = alreadyCommented('word/comments.xml', 'comments.xml')
  await refused(withParts(bytes, { 'word/comments.xml': '<w:comments><w:comment' }))
})

test('a body of 60,000 paragraphs has comments where they belong', { timeout: 60_000 }, async () => {
  const all = Array.from({ length: 60_000 }, (_, index) => paragraph(`Mục ${index}`))
  const bytes = buildDocx({ body: all.join('') + a4 })
  const body = childOf(openPackage(bytes, auditLimits).xml('word/document.xml'), 'w:body')
  const written = childrenOf(body, 'w:p').map(({ at }) => at)
  const remarks = [0, 30_000, 59_999].map((index) => ({
    at: written[index],
    lines: ['Xem lại'],
    elsewhere: '',
  }))
  const xml = partOf((await commented(bytes, remarks, auditLimits)).bytes, 'word/document.xml')
  const words = [...xml.matchAll(/<w:commentRangeStart[^>]*>(.*?)<w:commentRangeEnd/g)].map(([, each = '']) =>
    each.replace(/<[^>]*>/g, ''),
  )
  expect(words).toEqual(['Mục 0', 'Mục 30000', 'Mục 59999'])
})

test('a copy in which one letter was changed is no longer tdkt’s own', async () => {
  const { copy } = await copyOf(buildDocx({ body: plan }))
  expect(await isOwnCopy(copy, auditLimits)).toBe(true)
  const edited = withParts(copy, {
    'word/comments.xml': partOf(copy, 'word/comments.xml').replace('Ghi chú 1', 'Đã sửa 1'),
  })
  expect(await isOwnCopy(edited, auditLimits)).toBe(false)
  expect(await isOwnCopy(withParts(copy, {}), auditLimits)).toBe(false)
  expect(
    await isOwnCopy(
      copy.map((byte, index) => (index === 600 ? byte ^ 1 : byte)),
      auditLimits,
    ),
  ).toBe(false)
  expect(await isOwnCopy(buildDocx({ body: plan }), auditLimits)).toBe(false)
  expect(await isOwnCopy(new Uint8Array([1, 2, 3]), auditLimits)).toBe(false)
})

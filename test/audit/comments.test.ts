import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { auditDocument } from '../../src/audit/audit.ts'
import { findingsOf } from '../../src/audit/findings.ts'
import { auditLimits } from '../../src/audit/limits.ts'
import { directoryOf } from '../../src/ooxml/unzip.ts'
import { auditComments } from '../../src/report/audit-comments.ts'
import { commented } from '../../src/writers/comments/commented-document.ts'
import { isOwnCopy } from '../../src/writers/comments/mark.ts'
import { hasLibreOffice } from '../docx/pages.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { formats } from '../support/check.ts'
import { scratchFolder } from '../support/command.ts'

const folders = ['test/importers/papers', 'test/audit/others']
const papers = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.docx'))
    .map((file) => join(folder, file)),
)

/** Microsoft’s validator takes seconds for each document: the short form asks it of every fifth. */
const isLong = process.env['TDKT_LONG'] !== undefined

/** A paper of another maker, its findings, and its copy with these as comments. */
async function paperWithCopy(file: string) {
  const bytes = new Uint8Array(readFileSync(file))
  const audit = auditDocument(bytes, formats)
  const remarks = auditComments(audit, 'vi')
  const copy = (await commented(bytes, remarks, auditLimits)).bytes
  return { bytes, audit, remarks, copy }
}

const body = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

/** The XML of a body without what a copy puts into it. */
const withoutMarks = (xml: string) =>
  xml
    .replace(/<w:p( [^>]*)?\/>/g, '<w:p$1></w:p>')
    .replace(/<w:commentRange(?:Start|End) [^>]*\/>/g, '')
    .replace(/<w:r>(?:<w:rPr><w:sz w:val="\d+"\/><\/w:rPr>)?<w:commentReference [^>]*\/><\/w:r>/g, '')

/** The entries of a zip as they are packed. */
const packed = (bytes: Uint8Array) =>
  new Map(
    directoryOf(bytes, auditLimits).map(({ name, at, packed: length, sum, line }) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
      const where = new Uint8Array(line)
      where.fill(0, 42, 46)
      return [name, { data: Buffer.from(bytes.subarray(start, start + length)), sum, line: [...where] }]
    }),
  )

test('there are papers of other makers with findings', async () => {
  expect(papers.length).toBeGreaterThan(25)
  const counts = await Promise.all(papers.map(async (file) => (await paperWithCopy(file)).remarks.length))
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(25)
})

describe.each(papers)('%s with its findings as comments', (file) => {
  test('is the same document without them, in every other part packed as it was', async () => {
    const { bytes, copy, remarks } = await paperWithCopy(file)
    expect(withoutMarks(body(copy))).toBe(withoutMarks(body(bytes)))
    const [before, after] = [packed(bytes), packed(copy)]
    const touched =
      /^(\[Content_Types\]\.xml|word\/(document|comments)\.xml|word\/_rels\/document\.xml\.rels)$/
    const others = [...before.keys()].filter((name) => !touched.test(name))
    expect(others.length).toBeGreaterThan(1)
    for (const name of others) expect(after.get(name)).toEqual(before.get(name))
    const added = [...after.keys()].filter((name) => !before.has(name))
    expect(added).toEqual(
      remarks.length === 0 || before.has('word/comments.xml') ? [] : ['word/comments.xml'],
    )
  })

  test('has the same findings, each a comment on its paragraph', async () => {
    const { audit, copy, remarks } = await paperWithCopy(file)
    expect(findingsOf(auditDocument(copy, formats), '')).toEqual(findingsOf(audit, ''))
    const comments = strFromU8(unzipSync(copy)['word/comments.xml'] ?? new Uint8Array())
    expect(comments.split('w:author="tdkt"').length - 1).toBe(remarks.length)
    for (const kind of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
      const numbers = [...body(copy).matchAll(new RegExp(`<w:${kind} w:id="(\\d+)"`, 'g'))].map(
        ([, id]) => id,
      )
      expect(new Set(numbers).size).toBe(numbers.length)
      expect(numbers.length).toBeGreaterThanOrEqual(remarks.length)
    }
  })

  test('is known as a copy of tdkt’s, and is the same each time', async () => {
    const { copy, remarks } = await paperWithCopy(file)
    expect(await isOwnCopy(copy, auditLimits)).toBe(remarks.length > 0)
    expect((await paperWithCopy(file)).copy).toEqual(copy)
  })

  test.runIf(isLong || papers.indexOf(file) % 5 === 0)(
    'has no fault that it had not',
    { timeout: 60_000 },
    async () => {
      const { bytes, copy } = await paperWithCopy(file)
      const before = new Set((await docxProblems(bytes)).map((problem) => problem.replace(/\[\d+\]/g, '')))
      const after = (await docxProblems(copy)).map((problem) => problem.replace(/\[\d+\]/g, ''))
      expect(after.filter((problem) => !before.has(problem))).toEqual([])
    },
  )
})

test.skipIf(!hasLibreOffice && !process.env['CI'])(
  'LibreOffice reads the same words in a copy (skipped without LibreOffice)',
  { timeout: 180_000 },
  async () => {
    const folder = scratchFolder()
    const files = papers.slice(0, 6)
    for (const [name, pick] of [
      ['before', 'bytes'],
      ['after', 'copy'],
    ] as const) {
      mkdirSync(join(folder, name))
      for (const file of files) {
        writeFileSync(join(folder, name, basename(file)), (await paperWithCopy(file))[pick])
      }
      const inputs = files.map((file) => join(name, basename(file)))
      const words = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'txt:Text',
      ]
      execFileSync('soffice', [...words, '--outdir', `${name}-txt`, ...inputs], { cwd: folder })
    }
    const texts = readdirSync(join(folder, 'before-txt'))
    expect(texts).toHaveLength(files.length)
    for (const text of texts) {
      const [before, after] = ['before-txt', 'after-txt'].map((each) =>
        readFileSync(join(folder, each, text), 'utf8').trim(),
      )
      expect(before?.length).toBeGreaterThan(500)
      expect(after).toBe(before)
    }
  },
)

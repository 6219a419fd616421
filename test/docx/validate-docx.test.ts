import { expect, test } from 'vitest'
import { a4, buildDocx } from './build-docx.ts'
import { docxProblems } from './validate-docx.ts'

const paragraph = (properties: string) =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>Kế hoạch</w:t></w:r></w:p>`

test('a sound document has no problems', async () => {
  expect(
    await docxProblems(buildDocx({ body: paragraph('<w:keepNext/><w:jc w:val="both"/>') + a4 })),
  ).toEqual([])
})

test.each([
  ['properties in the wrong order', '<w:jc w:val="both"/><w:keepNext/>', 'keepNext'],
  ['an element that is none', '<w:justify/>', 'justify'],
  ['a value that is none', '<w:jc w:val="justified"/>', 'justified'],
])('%s is a problem for every version, with its place', async (_, properties, word) => {
  const problems = await docxProblems(buildDocx({ body: paragraph(properties) + a4 }))
  expect(problems).toEqual([
    expect.stringMatching(new RegExp(`^Microsoft365: .*${word}.*/word/document.xml .*/w:p\\[1\\]`)),
    expect.stringMatching(new RegExp(`^Office2010: .*${word}.*/word/document.xml .*/w:p\\[1\\]`)),
  ])
})

test('bytes within a larger buffer are read as they stand', async () => {
  const bytes = buildDocx({ body: paragraph('<w:justify/>') + a4 })
  const larger = new Uint8Array(bytes.length + 20)
  larger.set(bytes, 10)
  expect(await docxProblems(larger.subarray(10, -10))).toHaveLength(2)
})

test('bytes that are no package throw', async () => {
  await expect(docxProblems(new Uint8Array([1, 2, 3]))).rejects.toThrow()
})

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseXml } from '../docx/xml.ts'
import { unpacked } from './parts.ts'

interface Key {
  readonly document: string
  readonly maker: string
  readonly format: 'nd30-2020' | 'tt01-2011'
  /** What is wrong, by element, in words. */
  readonly findings: Readonly<Record<string, string>>
  /** What is right: a list, or all else that the document has. */
  readonly passes: readonly string[] | 'all-others'
  readonly note?: string
}

const folder = 'test/audit/others'
const files = readdirSync(folder)
const documents = files.filter((file) => file.endsWith('.docx'))
const keys = files.filter((file) => file.endsWith('.key.yaml'))
const ids = new Set(
  parse(readFileSync('test/audit/elements.yaml', 'utf8')).map(({ id }: { readonly id: string }) => id),
)

test('there are at least ten documents of other makers, each with a key', () => {
  expect(documents.length).toBeGreaterThanOrEqual(10)
  expect(keys.map((file) => file.replace('.key.yaml', '.docx'))).toEqual(documents)
})

test.each(keys)('%s speaks of its document in the names of elements', (file) => {
  const key: Key = parse(readFileSync(`${folder}/${file}`, 'utf8'))
  const passes = key.passes === 'all-others' ? [] : key.passes
  const wrong = Object.keys(key.findings)
  expect(`${folder}/${key.document}`).toBe(`${folder}/${file.replace('.key.yaml', '.docx')}`)
  expect([...wrong, ...passes].filter((id) => !ids.has(id))).toEqual([])
  expect(passes.filter((id) => wrong.includes(id))).toEqual([])
})

test.each(documents)('%s is small, and of XML', (file) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`))
  expect(bytes.length).toBeLessThan(40 * 1024)
  const parts = unpacked(bytes)
  expect(parts.has('word/document.xml')).toBe(true)
  for (const [name, text] of parts) if (/\.(xml|rels)$/.test(name)) parseXml(text)
})

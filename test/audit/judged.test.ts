import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { auditDocument } from '../../src/audit/audit.ts'
import { hasLibreOffice } from '../docx/pages.ts'
import { formats } from '../support/check.ts'
import { formatOf, goodNames, goodParts } from './goods.ts'
import { type Change, mutants, spoilt } from './mutants.ts'
import { neighbours } from './neighbours.ts'
import { both, type Edit, packed, section, swap } from './parts.ts'
import { beyondTheirKeys, otherwise } from './read-by-hand.ts'
import { savedByLibreOffice } from './saved-by-libreoffice.ts'

/** The elements that are not as they should be. */
function failedIn(docx: Uint8Array, format: string): string[] {
  const { elements } = auditDocument(docx, formats, formats.get(format))
  return elements.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id)
}

async function failedAfter(change: Change): Promise<string[]> {
  const parts = spoilt(await goodParts(change.good), change)
  return failedIn(packed(parts), formatOf(change.good))
}

describe('a good document has no finding', () => {
  test.each(goodNames)('%s', async (good) => {
    expect(failedIn(packed(await goodParts(good)), formatOf(good))).toEqual([])
  })
})

describe('one thing changed is found by its own element and no other', () => {
  test.each(mutants)('$good: $name', async (mutant) => {
    const [found] = otherwise.get(mutant.name) ?? [[mutant.element]]
    expect(await failedAfter(mutant)).toEqual(found)
  })
})

describe('what is still allowed is not found', () => {
  test.each(neighbours)('$good: $name', async (neighbour) => {
    const [found] = otherwise.get(neighbour.name) ?? [[]]
    expect(await failedAfter(neighbour)).toEqual(found)
  })
})

test('at most three in a hundred are not judged as their keys say, and each is one of them', () => {
  const names = new Set([...mutants, ...neighbours].map(({ name }) => name))
  expect([...otherwise.keys()].filter((name) => !names.has(name))).toEqual([])
  expect(otherwise.size / names.size).toBeLessThanOrEqual(0.03)
})

describe('a landscape part as LibreOffice leaves it, all its pages without a number', () => {
  const bare = section(
    2,
    both(swap('w:type="default" r:id="rId8"', 'w:type="default" r:id="rId9"'), swap('<w:titlePg/>', '')),
  )
  const longer: Edit = (xml) => {
    const label = xml.indexOf('w:val="phu-luc"')
    const end = xml.indexOf('</w:tr></w:tbl>', label)
    const row = xml.slice(xml.lastIndexOf('<w:tr>', end), end + '</w:tr>'.length)
    return xml.slice(0, end + '</w:tr>'.length) + row.repeat(60) + xml.slice(end + '</w:tr>'.length)
  }

  test.each([
    ['of one page', bare, []],
    ['of several pages', both(bare, longer), ['page-number/present']],
  ] as const)('%s', async (name, edit, found) => {
    const edits = { 'word/document.xml': edit }
    expect(await failedAfter({ name, good: 'annexes', edits })).toEqual(found)
  })
})

interface Key {
  readonly document: string
  readonly format: string
  readonly findings: Readonly<Record<string, string>>
  readonly passes: readonly string[] | 'all-others'
}

const folder = 'test/audit/others'
const keys = readdirSync(folder)
  .filter((file) => file.endsWith('.key.yaml'))
  .map((file): Key => parse(readFileSync(`${folder}/${file}`, 'utf8')))

describe('a document of another maker is judged as its key says', () => {
  test.each(keys)('$document', ({ document, format, findings, passes }) => {
    const found = failedIn(new Uint8Array(readFileSync(`${folder}/${document}`)), format)
    const wrong = Object.keys(findings)
    expect(wrong.filter((id) => !found.includes(id))).toEqual([])
    const others = found.filter((id) => !wrong.includes(id))
    expect(passes === 'all-others' ? others : others.filter((id) => passes.includes(id))).toEqual([])
    expect(others).toEqual(beyondTheirKeys.get(document) ?? [])
  })
})

const isLong = process.env['TDKT_LONG'] !== undefined

test.runIf(isLong && hasLibreOffice)(
  'a good document that LibreOffice saved again has no finding',
  { timeout: 600_000 },
  async () => {
    const made: Uint8Array[] = []
    for (const good of goodNames) made.push(packed(await goodParts(good)))
    const saved = await savedByLibreOffice(made)
    const found = goodNames.map((good, at) => [good, failedIn(saved[at] ?? new Uint8Array(), formatOf(good))])
    expect(found).toEqual(goodNames.map((good) => [good, []]))
  },
)

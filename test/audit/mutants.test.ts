import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { docxProblems } from '../docx/validate-docx.ts'
import { parseXml } from '../docx/xml.ts'
import { formatOf, goodNames, goodParts } from './goods.ts'
import { type Change, mutants, spoilt } from './mutants.ts'
import { neighbours } from './neighbours.ts'
import { type Parts, packed } from './parts.ts'

type Form = 'nd30-2020' | 'tt01-2011'
type Element = { readonly id: string } & Partial<Record<Form, readonly [string, 'error' | 'remark', string]>>

const elements: readonly Element[] = parse(readFileSync('test/audit/elements.yaml', 'utf8'))
const measuredIn = (form: Form) => elements.filter((each) => each[form]).map(({ id }) => id)
/** Microsoft’s validator takes a second for each document. */
const isLong = process.env['TDKT_LONG'] !== undefined

const changes: readonly Change[] = [...mutants, ...neighbours]

describe('the list of elements', () => {
  test('names each element once, in two or three words of a kind', () => {
    const ids = elements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  test.each(['nd30-2020', 'tt01-2011'] as const)('has at least 45 elements for %s', (form) => {
    expect(measuredIn(form).length).toBeGreaterThanOrEqual(45)
  })

  test('calls an error only what was read in a text', () => {
    const bold = elements.flatMap(({ id, ...forms }) =>
      (['nd30-2020', 'tt01-2011'] as const)
        .filter((form) => forms[form]?.[1] === 'error' && !['S', 'S2'].includes(forms[form][2]))
        .map((form) => `${id} in ${form}`),
    )
    expect(bold).toEqual([])
  })
})

describe('the mutants and their neighbours', () => {
  test('are many', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(60)
    expect(neighbours.length).toBeGreaterThanOrEqual(15)
  })

  test('have names of their own', () => {
    const names = changes.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('name elements that their format has', () => {
    const lost = mutants.filter(({ good, element }) => !measuredIn(formatOf(good)).includes(element))
    expect(lost.map(({ name }) => name)).toEqual([])
    const ids = elements.map(({ id }) => id)
    expect(neighbours.filter(({ near }) => !ids.includes(near)).map(({ name }) => name)).toEqual([])
  })

  test('spoil nearly every element of the newer format', () => {
    const spoiltOnes = new Set(mutants.map(({ element }) => element))
    expect(measuredIn('nd30-2020').filter((id) => !spoiltOnes.has(id))).toEqual([
      'national-title/position',
      'national-title/one-line',
      'issuer/present',
      'signature/present',
    ])
  })
})

test.each(goodNames)('the document %s is one that Microsoft’s validator accepts', async (good) => {
  expect(await docxProblems(packed(await goodParts(good)))).toEqual([])
})

describe.each(changes)('$name', (change) => {
  test('changes the parts that it says, and leaves XML', async () => {
    const [before, after] = [await goodParts(change.good), spoilt(await goodParts(change.good), change)]
    expect(changedParts(before, after)).toEqual(Object.keys(change.edits).sort())
    for (const part of Object.keys(change.edits)) parseXml(after.get(part) ?? '')
  })

  test.skipIf(!isLong)('is a document that Microsoft’s validator accepts', async () => {
    const problems = await docxProblems(packed(spoilt(await goodParts(change.good), change)))
    expect(problems.length > 0).toBe(change.invalid !== undefined)
  })
})

test('all mutants but one change one part', () => {
  const many = mutants.filter(({ edits }) => Object.keys(edits).length !== 1)
  expect(many.map(({ name }) => name)).toEqual(['the page number in the bottom margin'])
})

function changedParts(before: Parts, after: Parts): string[] {
  const names = new Set([...before.keys(), ...after.keys()])
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort()
}

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { auditDocument } from '../../src/audit/audit.ts'
import { elementWords } from '../../src/audit/explanations.ts'
import { formats } from '../support/check.ts'
import { formatOf, type GoodName, goodNames, goodParts } from './goods.ts'
import { packed } from './parts.ts'

type Law = readonly [article: string, grade: 'error' | 'remark', source: string]
type Key = { readonly id: string } & Partial<Record<'nd30-2020' | 'tt01-2011', Law>>

const keys: readonly Key[] = parse(readFileSync('test/audit/elements.yaml', 'utf8'))
const keyed = new Set(keys.map(({ id }) => id))

/** What the audit measures beyond the keys. */
const beyond = [
  'annex/attached-line-not-bold',
  'annex/own-page',
  'annex/title-present',
  'chapter-title/bold',
  'chapter-title/centred',
  'chapter-title/size',
  'chapter-title/upright',
  'clause-title/first-line-indent',
  'clause-title/line-spacing',
  'clause-title/not-capitals',
  'clause-title/paragraph-spacing',
  'document/reading-order',
  'kind/present',
  'national-motto/line-centred',
  'national-motto/line-drawn',
  'national-title/centred',
  'recipients-label/left',
  'reference/centred',
  'reference/italic',
  'reference/size',
  'section-title/line-spacing',
  'section-title/paragraph-spacing',
  'signature/authority-form',
  'table/borders',
  'table/header-bold',
  'title/line-centred',
  'title/present',
]

test('the audit measures every element of the keys, and beyond them what is named here', () => {
  expect(keys.length).toBeGreaterThan(90)
  expect([...keyed].filter((id) => !elementWords.has(id))).toEqual([])
  expect([...elementWords.keys()].filter((id) => !keyed.has(id)).toSorted()).toEqual(beyond)
})

describe('the audit cites the article of the key, and is as sure as the key, in', () => {
  test.each(goodNames)('%s', async (good) => {
    const mine = await lawsOf(good)
    const theirs = keys.flatMap(({ id, ...laws }) => {
      const law = laws[formatOf(good)]
      return law && mine.has(id) ? [[id, `${law[0]} ${law[1]}`]] : []
    })
    expect(theirs.length).toBeGreaterThan(80)
    expect(Object.fromEntries(theirs.map(([id = '']) => [id, mine.get(id)]))).toEqual(
      Object.fromEntries(theirs),
    )
  })

  test.each(goodNames)('%s, and judges nothing that the format of the key leaves free', async (good) => {
    const free = keys.filter((key) => key[formatOf(good)] === undefined).map(({ id }) => id)
    const audit = auditDocument(packed(await goodParts(good)), formats, formats.get(formatOf(good)))
    const judged = audit.elements.filter(({ verdict }) => verdict !== 'absent').map(({ id }) => id)
    expect(judged.filter((id) => free.includes(id))).toEqual([])
  })
})

/** The elements of a document, each with its article and whether it makes errors or remarks. */
async function lawsOf(good: GoodName): Promise<ReadonlyMap<string, string>> {
  const audit = auditDocument(packed(await goodParts(good)), formats, formats.get(formatOf(good)))
  return new Map(
    audit.elements.map(({ id, article, isSure }) => [id, `${article ?? ''} ${isSure ? 'error' : 'remark'}`]),
  )
}

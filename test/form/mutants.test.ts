import { beforeAll, describe, expect, test } from 'vitest'
import { compiled } from './compiled.ts'
import { elementsIn } from './findings.ts'
import { formProblems } from './form-problems.ts'
import { type FormatData, readFormat } from './format-data.ts'
import * as mutants from './mutants.ts'
import { inStyle } from './mutate.ts'

const groups: readonly Group[] = [
  { what: 'page', mutants: mutants.pages },
  { what: 'page number', mutants: mutants.pageNumbers },
  { what: 'text', mutants: mutants.texts },
  { what: 'paragraph', mutants: mutants.paragraphs },
  { what: 'line', mutants: mutants.lines },
  { what: 'table', mutants: mutants.tables },
  { what: 'whole', mutants: mutants.wholes },
  { what: 'annex', mutants: mutants.annexes, plan: 'test/form/annexes.yaml', id: 'nd30-2020' },
  { what: 'document of 2026', mutants: mutants.ofNd30, plan: 'plans/2026.yaml', id: 'nd30-2020' },
]

interface Group {
  readonly what: string
  readonly mutants: readonly mutants.Mutant[]
  readonly plan?: string
  readonly id?: string
}

describe.each(groups)('of a spoilt $what just that is reported', (group) => {
  const format = readFormat(group.id ?? 'tt01-2011')
  let good: Uint8Array

  beforeAll(async () => {
    good = await compiled(group.plan ?? 'plans/2019.yaml')
  })

  for (const [name, mutation, ...elements] of group.mutants) {
    test(`${name}`, () => {
      const { problems } = formProblems(mutation(good), format)
      expect(elementsIn(problems).sort()).toEqual([...elements].sort())
    })
  }
})

test('a problem names element, measure, expectation and article', async () => {
  const spoiltDocx = inStyle(
    'Danh sách nơi nhận',
    'w:rPr',
    '<w:sz w:val="24"/>',
  )(await compiled('plans/2026.yaml'))
  expect(formProblems(spoiltDocx, readFormat('nd30-2020')).problems.slice(0, 2)).toEqual([
    'Danh sách nơi nhận “- UBND tỉnh (để báo cáo);”: size in points is 12, must be 11 (II.9.d).',
    'Danh sách nơi nhận “- UBND tỉnh (để báo cáo);”: size by law is 12, must be 11 (II.9.d).',
  ])
})

test('a value that the format chose outside what it says is allowed is reported', async () => {
  const format = readFormat('nd30-2020')
  const { 'noi-dung': body, ...others } = format.styles
  if (!body) throw new Error('The format has no body text.')
  const narrower = { ...body, allowed: { ...body.allowed, size: [12, 13] as const } }
  const strict: FormatData = { ...format, styles: { ...others, 'noi-dung': narrower } }
  const { problems } = formProblems(await compiled('plans/2026.yaml'), strict)
  expect(elementsIn(problems)).toEqual(['Nội dung'])
  expect(problems[0]).toContain('size by law is 14, must be 12 to 13 (II.6.e).')
})

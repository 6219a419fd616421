import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanClasses } from '../../src/draft/span.ts'
import { rehearsed, root } from '../support/command.ts'
import { accountSaying, emptyAccount, fullAccount, told, yearChange } from './accounts.ts'

const text = readFileSync(join(root, 'schemas/draft-report.schema.json'), 'utf8')
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const isReport = ajv.compile(JSON.parse(text))

/** What is wrong with a report of JSON by its schema. */
function problems(report: unknown): unknown[] {
  isReport(report)
  return [...(isReport.errors ?? [])]
}

test('“schema draft-report” prints its schema', async () => {
  expect(await rehearsed(['schema', 'draft-report'])).toMatchObject({ code: 0, out: text, err: '' })
})

test('every change, question and legal basis stands there with its path, in one language', () => {
  const report = JSON.parse(told('json', fullAccount))
  expect(report).toMatchObject({
    version: 1,
    from: 'plans/2019.yaml',
    to: 'plans/2020.yaml',
    year: 2020,
    summary: { changes: 13, questions: 3, unanswered: 2, bases: 3, basesToReview: 2 },
  })
  expect(report.changes).toEqual(
    fullAccount.changes.map(({ place, reason, ...rest }) => ({
      ...rest,
      place: place.vi,
      reason: reason.vi,
    })),
  )
  expect(report.questions[1]).toMatchObject({
    id: 'dai-hoi-thi-dua',
    path: ['schedule', 3, 'tasks', 2],
    options: [{ value: 'bỏ' }, { value: 'giữ', words: 'giữ như đang ghi' }],
    answer: 'giữ',
  })
  expect(report.questions[0]).not.toHaveProperty('answer')
  expect(report.bases.map(({ state }: { state: string }) => state)).toEqual([
    'in-force',
    'expired',
    'to-fill',
  ])
  expect(JSON.parse(told('json', fullAccount, { language: 'en' })).changes[0].place).toBe('Year of the plan')
})

test('what was dropped has no “after”, what waits to be filled an empty one', () => {
  const { changes } = JSON.parse(told('json', fullAccount))
  expect(changes.at(-1)).not.toHaveProperty('after')
  expect(changes[1].after).toBe('')
})

describe('the schema', () => {
  test('accepts the account of nothing, of everything and of every kind', () => {
    const changes = spanClasses.map((kind) => ({ ...yearChange(1, 1), class: kind }))
    for (const account of [emptyAccount, fullAccount, { ...emptyAccount, changes }]) {
      for (const language of ['vi', 'en'] as const) {
        expect(problems(JSON.parse(told('json', account, { language })))).toEqual([])
      }
    }
  })

  test('accepts whatever a plan says, which comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        const report = JSON.parse(told('json', accountSaying(said)))
        expect(problems(report)).toEqual([])
        expect([report.changes[0].before, report.questions[0].id, report.bases[0].name]).toEqual([
          said,
          said,
          said,
        ])
      }),
    )
  })

  test('knows no other key and misses none', () => {
    const report = JSON.parse(told('json', fullAccount))
    for (const key of Object.keys(report)) {
      const { [key]: _, ...rest } = report
      expect(problems(rest), key).not.toEqual([])
    }
    for (const list of ['changes', 'questions', 'bases']) {
      const [first, ...rest] = report[list]
      expect(problems({ ...report, [list]: [{ ...first, more: 1 }, ...rest] }), list).not.toEqual([])
    }
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explanations } from '../src/commands/catalogue.ts'
import { rules } from '../src/rules/rules.ts'
import { ruleKeys, unmarked } from './rules/keys.ts'
import { findings } from './support/check.ts'
import { planWith } from './support/smallest-plan.ts'

/** Every sentence that the answer keys, the examples and the cases bring out, with the code that says it. */
const said = [
  ...ruleKeys.flatMap(({ reported }) => reported.map((fragment) => unmarked(planWith(fragment)).text)),
  ...rules.map(({ example }) => planWith(example.bad)),
  ...readdirSync('test/cases').map((name) => readFileSync(`test/cases/${name}/plan.yaml`)),
].flatMap((plan) => findings(plan).map(({ code, message }) => ({ code, ...message })))

const sentences = new Map(said.map((each) => [`${each.code} ${each.vi}`, each]))

/** Words of the plan itself: what stands in quotes, in single quotes, and ids in brackets. */
const quoted = /“[^“”]*(?:“[^”]*”[^“”]*)*”|'[^']*'/g

const jargon =
  /\b(?:schema|property|properties|undefined|null|NaN|token|regex|regexp|array|object|string|boolean|integer|parse|path|node|scalar|offset|enum|type|key|value|error|warning|info|true|false)\b|\[object/i

/** The commonest English words that are no Vietnamese syllables. */
const english =
  /\b(?:the|of|and|is|are|was|not|must|should|with|from|this|that|there|here|has|have|been|its|their|which|only|before|after|below|above|write|line|date|year|name|unit|task|plan|document|legal|basis)\b/i

test('enough is said to judge by', () => {
  const codes = new Set(said.map(({ code }) => code))
  expect(sentences.size).toBeGreaterThan(250)
  expect(rules.map(({ id }) => id).filter((id) => !codes.has(id))).toEqual([])
})

describe('a Vietnamese sentence of the catalogue', () => {
  const texts = [
    ...[...sentences.values()].map(({ code, vi }) => ({ code, vi })),
    ...explanations().flatMap(({ code, title, why }) => [title, why].map(({ vi }) => ({ code, vi }))),
  ]

  const wrong = (isWrong: (text: string) => boolean) =>
    texts.filter(({ vi }) => isWrong(vi)).map(({ code, vi }) => `${code}: ${vi}`)

  test('has no jargon', () => {
    expect(jargon.test('Giá trị undefined.')).toBe(true)
    expect(wrong((vi) => jargon.test(vi.replace(quoted, '')))).toEqual([])
  })

  test('has no English', () => {
    expect(english.test('Thiếu the date.')).toBe(true)
    expect(wrong((vi) => english.test(vi.replace(quoted, '')))).toEqual([])
  })

  test('is in NFC with new-style tone marks', () => {
    const oldStyle = /(?<!q)(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu
    expect(oldStyle.test('hoà')).toBe(true)
    expect(wrong((vi) => vi.normalize('NFC') !== vi)).toEqual([])
    expect(wrong((vi) => oldStyle.test(vi.replace(quoted, '')))).toEqual([])
  })
})

describe('a message', () => {
  const wrong = (isWrong: (message: { vi: string; en: string }) => boolean) =>
    [...sentences.values()].filter(isWrong).map(({ code, vi, en }) => `${code}: ${vi} | ${en}`)

  test('is one sentence in each language', () => {
    expect(wrong(({ vi, en }) => !/[.?]$/.test(vi) || !/[.?]$/.test(en))).toEqual([])
    expect(wrong(({ vi }) => /[.?!]\s+\p{Lu}/u.test(vi.replace(quoted, '')))).toEqual([])
  })

  test('is not the same in both languages', () => {
    expect(wrong(({ vi, en }) => vi === en)).toEqual([])
  })

  test('is English in English but for words of the plan and of the law in quotes', () => {
    const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu
    expect(vietnamese.test('did you mean giai đoạn 2026 - 2027?')).toBe(true)
    expect(wrong(({ en }) => vietnamese.test(en.replace(quoted, '')))).toEqual([])
  })

  test('begins with a capital, a number or words of the plan', () => {
    const begun = /^[\p{Lu}\d“]/u
    expect(begun.test('the number is still blank.')).toBe(false)
    expect(wrong(({ vi, en }) => !begun.test(vi) || !begun.test(en))).toEqual([])
  })

  test('writes a day as 15/3/2026 in Vietnamese and as 2026-03-15 in English', () => {
    const [field, zero] = [/\b\d{4}-\d{2}\b/, /\b0[3-9]\/\d{4}\b(?!\/)/]
    const otherForm = /\d\/\d{4}\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/
    expect(zero.test('15/03/2026') && otherForm.test('15/3/2026') && otherForm.test('15 March 2026')).toBe(
      true,
    )
    expect(
      wrong(({ vi }) => field.test(vi.replace(quoted, '')) || zero.test(vi.replace(quoted, ''))),
    ).toEqual([])
    expect(wrong(({ en }) => otherForm.test(en.replace(quoted, '')))).toEqual([])
  })
})

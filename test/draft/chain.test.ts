import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Account } from '../../src/draft/account.ts'
import { openQuestion } from '../../src/source/open-question.ts'
import { findings } from '../support/check.ts'
import { drafted } from './drafted.ts'
import { readKey } from './key.ts'

const plan2019 = readFileSync('plans/2019.yaml', 'utf8')

/** One year of a chain: its file, what is told of it, and the answers that were given. */
interface Step {
  readonly year: number
  readonly text: string
  readonly account: Account
}

type Answering = (account: Account) => Readonly<Record<string, string>>

/** Drafts year after year from 2019 to 2027, each from the draft of the year before. */
function chain(answering: Answering): Step[] {
  const steps: Step[] = []
  let text = plan2019
  for (let year = 2020; year <= 2027; year += 1) {
    const answers = answering(drafted(text, year).draft.account)
    const { draft } = drafted(text, year, answers)
    text = draft.text
    steps.push({ year, text, account: draft.account })
  }
  return steps
}

/** The first answer on offer to each question; a name where one is asked for. */
const first: Answering = ({ questions }) =>
  Object.fromEntries(
    questions.flatMap(({ id, options }) =>
      options[0] ? [[id, options[0].value || '12/NQ-HĐND ngày 10/12/2019']] : [],
    ),
  )

const lawCodes = ['legal-basis-expired', 'legal-basis-not-in-force', 'citation-expired']
const errorsOf = (text: string, final = false) =>
  findings(text, { final }).filter(({ severity }) => severity === 'error')

/** The names under which questions stand in a file, in their order. */
function openIn(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.flatMap((line, index) => {
    if (!line.startsWith(openQuestion)) return []
    const end = lines.slice(index).findIndex((each) => /\[\S+\]$/.test(each)) + index
    return /\[(\S+)\]$/.exec(lines[end] ?? '')?.[1] ?? []
  })
}

describe.each([
  ['nothing is answered', () => ({})],
  ['everything is answered', first],
] as const)('from 2019 to 2027, year after year, when %s', (_, answering: Answering) => {
  const steps = chain(answering)

  test('each year is a plan of that year, and what the law of the year ends is asked', () => {
    expect(steps.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027])
    for (const { year, text } of steps) {
      expect(text).toContain(`\nyear: ${year}\n`)
      expect(text).toContain(`  title: Công tác thi đua, khen thưởng năm ${year}\n`)
      const errors = errorsOf(text)
      expect(errors.filter(({ code }) => !lawCodes.includes(code)).map(({ message }) => message.vi)).toEqual(
        [],
      )
    }
  })

  test('no question stands in a file twice', () => {
    for (const { text } of steps) expect(openIn(text)).toEqual([...new Set(openIn(text))])
  })
})

describe('a chain without answers', () => {
  const steps = chain(() => ({}))

  test('has every open question in its file, that of this year and those of the years before', () => {
    let before: string[] = []
    for (const { text, account } of steps) {
      const open = openIn(text)
      expect(open).toEqual(expect.arrayContaining(account.questions.map(({ id }) => id)))
      expect(open).toEqual(expect.arrayContaining(before))
      before = open
    }
    expect(before.length).toBeGreaterThan(8)
  })

  test('asks of each law that has ended, whether it has the name of another or not', () => {
    const expired = errorsOf(steps.at(-1)?.text ?? '', true)
      .filter(({ code, path }) => code === 'legal-basis-expired' && path?.[0] === 'legalBases')
      .map(({ path }) => path?.slice(0, 2).join('.'))
    expect(expired).toEqual(['legalBases.0', 'legalBases.1', 'legalBases.2'])
    expect(openIn(steps.at(-1)?.text ?? '')).toEqual(expect.arrayContaining(expired))
  })

  test('has no error as a draft: what is asked is a warning there', () => {
    for (const { text } of steps) expect(errorsOf(text)).toEqual([])
  })

  test('is never final as long as a question stands in it', () => {
    for (const { text } of steps) {
      const left = errorsOf(text, true).filter(({ code }) => code === 'to-do-left')
      expect(left.length).toBe(openIn(text).length)
      expect(left.length).toBeGreaterThan(4)
    }
  })
})

describe('a chain with all answers', () => {
  test('has no question left but those that are answered in the file itself', () => {
    for (const { text, account } of chain(first)) {
      const unanswerable = account.questions.filter(({ options }) => options.length === 0)
      expect(openIn(text)).toEqual(unanswerable.map(({ id }) => id))
    }
  })

  test('drops what is done once in the first year, and does not ask for it again', () => {
    const [year2020, ...later] = chain(first)
    const dropped = year2020?.account.changes.filter(({ after }) => after === undefined) ?? []
    expect(dropped.length).toBeGreaterThanOrEqual(5)
    const asked = new Set(later.flatMap(({ account }) => account.questions.map(({ id }) => id)))
    expect([...asked].filter((id) => year2020?.account.questions.some((each) => each.id === id))).toEqual([
      'signature.name',
    ])
  })
})

test('from 2019 to 2027 at once is the same as year after year, questions of the years between apart', () => {
  const values = (text: string) =>
    text
      .split('\n')
      .filter((line) => !/^\s*#/.test(line))
      .join('\n')
  const { draft } = drafted(plan2019, 2027)
  const stepwise = chain(() => ({})).at(-1)?.text ?? ''
  expect(values(draft.text)).toBe(values(stepwise))
  expect(openIn(stepwise)).toEqual(expect.arrayContaining(openIn(draft.text)))
})

test('for 2024 the laws and the decree that ended on 01/01/2024 are asked about, with what follows them', () => {
  const bases = `
  - { kind: Nghị định, number: 91/2017/NĐ-CP, date: 2017-07-31, issuer: Chính phủ }
opening:`
  const { draft } = drafted(plan2019.replace('\nopening:', bases), 2024)
  const expired = draft.account.bases.filter(({ state }) => state === 'expired')
  expect(expired.map(({ name }) => name)).toEqual([
    'Luật số 15/2003/QH11 ngày 26/11/2003',
    'Luật số 47/2005/QH11 ngày 14/6/2005',
    'Luật số 39/2013/QH13 ngày 16/11/2013',
    'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017',
  ])
  expect(expired.map(({ suggestions }) => suggestions.join())).toEqual([
    ...Array(3).fill(expect.stringContaining('06/2022/QH15')),
    expect.stringContaining('98/2023/NĐ-CP'),
  ])
  const asked = draft.account.questions.filter(({ path }) => path[0] === 'legalBases')
  for (const { path } of expired) {
    const words = asked.filter((each) => each.path.join() === path.join()).map(({ words: { vi } }) => vi)
    expect(words.join('\n')).toMatch(/hết hiệu lực từ 01\/01\/2024, được thay thế bởi/)
  }
  expect(draft.text).toContain('98/2023/NĐ-CP')
})

test('for 2026 the units of a district that is no more are asked about', () => {
  const { text } = readKey('test/draft/keys/so-tu-phap-2025.yaml')
  const { draft } = drafted(text, 2026)
  const asked = draft.account.questions.map(({ words: { vi } }) => vi).join('\n')
  expect(text).toMatch(/huyện|thành phố/u)
  expect(asked).toMatch(/01\/7\/2025|cấp huyện/u)
  expect(draft.text).toMatch(/# TODO\(tdkt\): .*(?:huyện|01\/7\/2025)/u)
})

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Draft } from '../../src/draft-plan.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { openQuestion } from '../../src/source/open-question.ts'
import { performed, scratchFolder } from '../support/command.ts'
import { planWith } from '../support/smallest-plan.ts'
import { drafted } from './drafted.ts'

/** A plan with a question of every kind. */
const asking = `${planWith(`
  year: 2025
  document: { title: Công tác thi đua năm 2025, date: 2025-01-15 }
  legalBases:
    - { kind: Nghị quyết, number: 45/NQ-HĐND, date: 2024-12-10, title: về nhiệm vụ năm 2025 }
    - { kind: Kế hoạch, number: 04/KH-UBND, date: 2021-01-10, title: về thi đua giai đoạn 2021 - 2025 }
  sections:
    - title: Nội dung
      body:
        - Theo mã 2025 hồ sơ, Tháng Thanh niên 2025 (lần đầu), trước năm 2025 và so với năm 2024.
        - { schedule: true }
  schedule:
    - quarter: 1
      tasks:
        # việc hằng năm
        - { id: phat-dong, content: Phát động thi đua năm 2025, units: [so-noi-vu] }
        # việc một lần
        - id: so-ket
          content: Sơ kết 5 năm thực hiện Chỉ thị số 05-CT/TW # ghi chú bên trong
          units: [so-noi-vu]
        # sau việc một lần
    - quarter: 2
      tasks:
        - id: ky-niem
          content: Kỷ niệm 110 năm Ngày sinh đồng chí Hoàng Văn Thụ (1909 - 2025)
          units: [so-noi-vu]
    - quarter: 4
      tasks:
        - { id: bao-cao, content: Báo cáo, units: [so-noi-vu], due: 2025-05-01 }
  signature: { lines: [GIÁM ĐỐC], name: Nguyễn Văn An }
`)}`

const made = (answers: Readonly<Record<string, string>> = {}, text = asking) =>
  drafted(text, 2026, answers).draft
const planOf = ({ text }: Draft): Plan => parse(text)
const openIn = ({ text }: Draft) => text.split(openQuestion).length - 1

describe('an answer', () => {
  const { questions } = made().account
  const kinds = questions.map(({ class: kind }) => kind)

  test('is asked for by every kind of question', () => {
    expect(kinds).toEqual(
      expect.arrayContaining([
        'annual-base',
        'period',
        'ambiguous',
        'one-off',
        'anniversary',
        'deadline',
        'form',
      ]),
    )
    expect(openIn(made())).toBe(questions.length)
  })

  const given = questions.flatMap(({ id, class: kind, options }) =>
    options.map(({ value }) => ({
      id,
      kind,
      answer: value || (kind === 'annual-base' ? '12/NQ-HĐND ngày 10/12/2025' : 'Trần Thị Bình'),
    })),
  )

  test.each(given)('“$answer” to $id settles that question, and only that', ({ id, answer }) => {
    const draft = made({ [id]: answer })
    expect(draft.badAnswers).toEqual([])
    expect(draft.text).not.toContain(`[${id}]`)
    expect(draft.account.questions.find((each) => each.id === id)?.answer).toBe(answer)
    for (const other of questions) if (other.id !== id) expect(draft.text).toContain(`[${other.id}]`)
  })

  test.each(['bỏ', 'bo', 'BỎ', 'Bo', 'bỏ'.normalize('NFD'), ' bỏ '])('“%s” is to drop', (answer) => {
    const draft = made({ 'so-ket': answer })
    expect(draft.badAnswers).toEqual([])
    expect(planOf(draft).schedule?.[0]?.tasks.map(({ id }) => id)).toEqual(['phat-dong'])
  })

  test.each(['giữ', 'giu', 'GIỮ', 'giữ'.normalize('NFD')])('“%s” is to keep', (answer) => {
    const draft = made({ 'so-ket': answer })
    expect(draft.badAnswers).toEqual([])
    expect(planOf(draft).schedule?.[0]?.tasks.map(({ id }) => id)).toEqual(['phat-dong', 'so-ket'])
  })

  test.each([
    '12/NQ-HĐND ngày 10/12/2025',
    'số 12/NQ-HĐND ngày 10/12/2025',
    '12/NQ-HĐND, 10-12-2025',
    '12/NQ-HĐND 10.12.2025',
  ])('“%s” is the number and day of a yearly basis', (answer) => {
    const draft = made({ 'legalBases.0': answer })
    expect(planOf(draft).legalBases?.[0]).toEqual({
      kind: 'Nghị quyết',
      number: '12/NQ-HĐND',
      date: '2025-12-10',
      title: 'về nhiệm vụ năm 2026',
    })
    const [number, day] = draft.account.changes.filter(
      ({ path }) => /number|date/.test(String(path.at(-1))) && path[1] === 0,
    )
    expect([number?.before, number?.after, day?.before, day?.after]).toEqual([
      '45/NQ-HĐND',
      '12/NQ-HĐND',
      '2024-12-10',
      '2025-12-10',
    ])
  })

  test('about one year of a text leaves the account of its other years whole', () => {
    const question = questions.find(({ class: kind }) => kind === 'ambiguous')
    expect(question?.path).toEqual(['sections', 0, 'body', 0])
    const draft = made({ [question?.id ?? '']: 'nào đó' })
    const told = draft.account.changes
      .filter(({ path }) => path[0] === 'sections')
      .map(({ before, after }) => [before, after])
    expect(told).toEqual(
      expect.arrayContaining([
        [expect.stringMatching(/2025$/), expect.stringMatching(/nào đó$/)],
        ['năm 2024', 'năm 2025'],
      ]),
    )
    expect(planOf(draft).sections[0]?.body?.[0]).toContain('so với năm 2025.')
  })

  test.each([
    ['so-ket', 'để xem'],
    ['legalBases.0', '12/NQ-HĐND'],
    ['legalBases.0', '12/NQ-HĐND ngày 31/02/2025'],
  ])('that is not on offer to %s is refused: “%s”', (id, answer) => {
    const { badAnswers } = made({ [id]: answer })
    expect(badAnswers.map((bad) => bad.id)).toEqual([id])
    expect(badAnswers[0]?.message.vi).toMatch(new RegExp(`“${answer}” không phải câu trả lời cho “${id}”`))
  })
})

describe('a task that is dropped', () => {
  test('goes with the remark in it; those around stay', () => {
    const { text } = made({ 'so-ket': 'bỏ' })
    expect(text).toContain('# việc hằng năm')
    expect(text).toContain('# việc một lần')
    expect(text).toContain('# sau việc một lần')
    expect(text).not.toContain('ghi chú bên trong')
  })

  test('takes its group with it when it was the only one of it', () => {
    const draft = made({ 'ky-niem': 'bỏ' })
    expect(planOf(draft).schedule?.map(({ quarter }) => quarter)).toEqual([1, 4])
    const [gone] = draft.account.changes.filter(({ after }) => after === undefined)
    expect(gone?.path).toEqual(['schedule', 1])
    expect(gone?.before).toContain('Hoàng Văn Thụ')
  })

  test('stands in the account under its old number; what follows is numbered anew by itself', () => {
    const draft = made({ 'so-ket': 'bỏ' })
    const gone = draft.account.changes.filter(({ after }) => after === undefined)
    expect(gone.map(({ place }) => place.vi)).toEqual(['Nhiệm vụ 2'])
  })

  const once = (id: string) =>
    `{ id: lan-${id}, content: Sơ kết 5 năm thực hiện Chỉ thị số 0${id}-CT/TW, units: [so-noi-vu] }`
  const yearly = (id: string) => `{ id: ${id}, content: Phát động, units: [so-noi-vu] }`
  const inBrackets = [
    ['first', `[${once('1')}, ${yearly('a')}]`],
    ['last', `[${yearly('a')}, ${once('1')}]`],
    ['last before a comma', `[${yearly('a')}, ${once('1')},]`],
    ['middle', `[${yearly('a')}, ${once('1')}, ${yearly('b')}]`],
    ['first two', `[${once('1')}, ${once('2')}, ${yearly('a')}]`],
    ['last two', `[${yearly('a')}, ${once('1')}, ${once('2')}]`],
    ['first and last', `[${once('1')}, ${yearly('a')}, ${once('2')}]`],
    [
      'lines of their own',
      `[\n        ${yearly('a')}, # một, hai\n        ${once('1')}, # ba\n        ${once('2')}\n      ]`,
    ],
    [
      'remark before',
      `[\n        # trước\n        ${once('1')},\n        # sau\n        ${yearly('a')}\n      ]`,
    ],
  ] as const
  const dashed = [
    ['first of dashes', `\n      - ${once('1')}\n      - ${yearly('a')}`],
    ['last of dashes', `\n      - ${yearly('a')}\n      - ${once('1')}`],
    ['two of dashes', `\n      - ${once('1')}\n      - ${yearly('a')}\n      - ${once('2')}`],
    [
      'remark behind the dash',
      `\n      - ${yearly('a')}\n      - # ghi chú - việc\n        id: lan-1\n        content: Sơ kết 5 năm thực hiện Chỉ thị số 01-CT/TW\n        units: [so-noi-vu]`,
    ],
    ['anchor', `\n      - ${yearly('a')}\n      - &neo ${once('1')}`],
  ] as const

  test.each([...inBrackets, ...dashed])('leaves the others as they are: %s', (_, tasks) => {
    const text = planWith(
      `\nyear: 2025\ndocument: { title: Công tác thi đua, date: 2025-01-15 }\nschedule:\n  - quarter: 1\n    tasks: ${tasks}\n`,
    )
    const asked = made({}, text).account.questions.flatMap(({ id, class: kind }) =>
      kind === 'one-off' ? [id] : [],
    )
    expect(asked.length).toBeGreaterThan(0)
    const draft = made(Object.fromEntries(asked.map((id) => [id, 'bỏ'])), text)
    const kept = parse(text).schedule[0].tasks.filter(
      ({ id }: { id: unknown }) => !asked.includes(String(id)),
    )
    expect(planOf(draft).schedule?.[0]?.tasks).toEqual(kept)
    expect(draft.account.changes.filter(({ after }) => after === undefined).length).toBe(asked.length)
    expect(openIn(draft)).toBe(0)
    for (const remark of ['# một, hai', '# trước', '# sau']) {
      if (text.includes(remark)) expect(draft.text).toContain(remark)
    }
  })

  test('goes with the other task of its event', () => {
    const event = 'kỷ niệm 116 năm Ngày sinh đồng chí Hoàng Văn Thụ (04/11/1909 - 04/11/2025)'
    const text = planWith(`
      year: 2025
      schedule:
        - quarter: 3
          tasks: [{ id: huong-dan, content: 'Hướng dẫn ${event}', units: [so-noi-vu] }, ${yearly('a')}]
        - quarter: 4
          tasks:
            - { id: to-chuc, content: 'Tổ chức ${event}', units: [so-noi-vu] }
    `)
    const draft = made({ 'huong-dan': 'bỏ' }, text)
    expect(planOf(draft).schedule).toHaveLength(1)
    expect(planOf(draft).schedule?.[0]?.tasks.map(({ id }) => id)).toEqual(['a'])
  })

  test('is asked again when no task would be left', () => {
    const text = planWith(`\nyear: 2025\nschedule: [{ tasks: [${once('1')}] }]\n`)
    const draft = made({ 'lan-1': 'bỏ' }, text)
    expect(planOf(draft).schedule?.[0]?.tasks).toHaveLength(1)
    expect(openIn(draft)).toBe(1)
    expect(draft.account.changes.filter(({ after }) => after === undefined)).toEqual([])
    expect(draft.account.questions.map(({ answer }) => answer)).toEqual([undefined])
  })
})

describe('a file of answers', () => {
  const ran = async (answers: string | Uint8Array) => {
    const cwd = scratchFolder({ '2025.yaml': asking, 'tra-loi.yaml': answers })
    return performed(
      ['draft', '--from', '2025.yaml', '--year', '2026', '-o', '-', '--answers', 'tra-loi.yaml'],
      cwd,
    )
  }

  test.each([
    ['empty', ''],
    ['with a remark alone', '# chưa trả lời\n'],
    ['with Windows line ends', 'so-ket: bỏ\r\nky-niem: giữ\r\n'],
    ['in composed and decomposed letters', `so-ket: ${'bỏ'.normalize('NFD')}\nky-niem: giữ\n`],
    ['with a mark at its beginning', '\ufeffso-ket: bỏ\n'],
  ])('is taken when it is %s', async (_, answers) => {
    const { code, out } = await ran(answers)
    expect(code).toBe(0)
    expect(out.includes('[so-ket]')).toBe(!answers.includes('so-ket'))
  })

  test.each([
    [
      'a name that is none',
      'ky-niem: giữ\nso-kets: bỏ\n',
      'tra-loi.yaml:2:1: Không có câu hỏi “so-kets”; ý bạn là “so-ket”?',
    ],
    [
      'an answer not on offer',
      'ky-niem: giữ\n\nso-ket: có\n',
      'tra-loi.yaml:3:1: “có” không phải câu trả lời cho “so-ket”; chọn “bỏ”, “giữ”.',
    ],
    ['a list', '- so-ket\n', 'tra-loi.yaml:1:1: Tệp trả lời gồm các dòng “tên câu hỏi: câu trả lời”.'],
    ['a list as an answer', 'so-ket: [bỏ]\n', 'tra-loi.yaml:1:1: “so-ket” cần một câu trả lời bằng lời.'],
    ['no answer', 'so-ket:\n', 'tra-loi.yaml:1:1: “so-ket” cần một câu trả lời bằng lời.'],
    [
      'an empty answer',
      "signature.name: ''\n",
      'tra-loi.yaml:1:1: “signature.name” cần một câu trả lời bằng lời.',
    ],
    ['broken YAML', 'so-ket: "bỏ\n', /^tdkt: tra-loi\.yaml:\d+:\d+: /],
    ['no text', Uint8Array.of(0, 1, 2, 0), /^tdkt: tra-loi\.yaml:1:1: /],
  ])('is refused with %s, at its place', async (_, answers, words) => {
    const { code, out, err } = await ran(answers)
    expect([code, out]).toEqual([2, ''])
    if (typeof words === 'string') expect(err).toBe(`tdkt: ${words}\n`)
    else expect(err).toMatch(words)
  })

  test('fits a plan with Windows line ends, whose draft has them too', async () => {
    const windows = asking.replaceAll('\n', '\r\n')
    const draft = made({ 'so-ket': 'bỏ', 'legalBases.0': '12/NQ-HĐND ngày 10/12/2025' }, windows)
    expect(draft.text).not.toMatch(/(?<!\r)\n/)
    expect(draft.text.replaceAll('\r\n', '\n')).toBe(
      made({ 'so-ket': 'bỏ', 'legalBases.0': '12/NQ-HĐND ngày 10/12/2025' }).text,
    )
  })
})

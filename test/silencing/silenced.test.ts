import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/source/read-source.ts'
import { judged } from '../support/check.ts'
import { planWith } from '../support/smallest-plan.ts'

const saturday = `
  schedule:
    - tasks:
        - content: Phát động phong trào thi đua
          units: [so-noi-vu]
          due: 2026-03-28
        - content: Ký kết giao ước thi đua
          units: [so-noi-vu]
          due: 2026-03-28
`

/** What is found in a plan, a finding a text: its line from the fragment's own first one, code and words. */
function found(fragment: string): string[] {
  const source = readSource('plan.yaml', new TextEncoder().encode(planWith(fragment)))
  const first = source.position(source.text.indexOf('schedule:\n')).line
  return judged(source).diagnostics.map(
    ({ code, range, message }) => `${source.position(range.start).line - first} ${code} ${message.vi}`,
  )
}

const withRemark = (line: RegExp, remark: string) =>
  saturday.replace(line, (start) => `${start}${remark}\n${start}`)
const firstDue = /^ {10}(?=due: )/m
const secondTask = /^ {8}(?=- content: Ký)/m

describe('a remark with a reason silences its rule', () => {
  test('both findings are there without it', () => {
    expect(found(saturday).map((each) => each.split(' ')[1])).toEqual(['due-on-day-off', 'due-on-day-off'])
  })

  test('at the key that comes next, and nowhere else', () => {
    const remark = '# tdkt-disable-next-line due-on-day-off: tổ chức cùng ngày hội'
    expect(found(withRemark(firstDue, remark))).toEqual([expect.stringMatching(/^8 due-on-day-off /)])
  })

  test('in the whole entry that comes next', () => {
    const remark = '# tdkt-disable-next-line due-on-day-off: tổ chức cùng ngày hội'
    expect(found(withRemark(secondTask, remark))).toEqual([expect.stringMatching(/^4 due-on-day-off /)])
  })

  test('and no other rule', () => {
    expect(found(withRemark(firstDue, '# tdkt-disable-next-line task-twice: việc làm hai lần'))).toEqual([
      expect.stringMatching(/^4 silencing\/unused .*“task-twice”/),
      expect.stringMatching(/^5 due-on-day-off /),
      expect.stringMatching(/^8 due-on-day-off /),
    ])
  })
})

describe('a remark is a finding at its own line', () => {
  test.each([
    ['# tdkt-disable-next-line due-on-day-off', 'no-reason', 'lý do'],
    ['# tdkt-disable-next-line due-on-day-off:', 'no-reason', 'lý do'],
    ['# tdkt-disable-next-line due-on-day-off ngày hội', 'no-reason', 'lý do'],
  ])('without a reason, and silences all the same: %s', (remark, name, words) => {
    const [problem, ...rest] = found(withRemark(firstDue, remark))
    expect(problem).toMatch(new RegExp(`^4 silencing/${name} .*${words}`))
    expect(rest).toHaveLength(1)
  })

  test.each([
    ['# tdkt-disable-next-line due-on-dayoff: ngày hội', 'unknown-rule', 'ý bạn là “due-on-day-off”'],
    ['# tdkt-disable-next-line schema/empty: ngày hội', 'unknown-rule', 'schema/empty'],
    ['# tdkt-disable-next-line', 'unknown-rule', 'Chưa ghi quy tắc nào'],
    ['# tdkt-disable-nextline due-on-day-off: ngày hội', 'unknown-word', 'ý bạn là “tdkt-disable-next-line”'],
    ['# tdkt-disable-next-line unit-unused: ngày hội', 'unused', '“unit-unused”'],
  ])('that silences nothing: %s', (remark, name, words) => {
    const [problem, ...rest] = found(withRemark(firstDue, remark))
    expect(problem).toMatch(new RegExp(`^4 silencing/${name} .*${words}`))
    expect(rest).toHaveLength(2)
  })

  test.each(['# tdkt đọc tệp này', '# TODO(tdkt): ngày', '# tdkt-2026: kế hoạch'])(
    'unless it is prose: %s',
    (remark) => {
      expect(found(withRemark(firstDue, remark)).filter((told) => !told.includes('to-do-left'))).toHaveLength(
        2,
      )
    },
  )

  test('but is not called unused in a plan that rules could not see whole', () => {
    const remark = '# tdkt-disable-next-line unit-unused: sẽ giao việc sau'
    const codes = found(`${withRemark(firstDue, remark)}  recipients: 5\n`).map((each) => each.split(' ')[1])
    expect(codes).not.toContain('silencing/unused')
    expect(codes).toContain('schema/wrong-type')
  })
})

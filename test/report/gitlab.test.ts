import { expect, test } from 'vitest'
import { caseText, edited } from '../support/command.ts'
import { caseFiles, judgedFile, said } from './reports.ts'

interface Issue {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: string
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const issuesOf = (files: Parameters<typeof said>[1], language: 'vi' | 'en' = 'vi') =>
  JSON.parse(said('gitlab', files, { language })) as Issue[]

const marksOf = (plan: string) => issuesOf([judgedFile('a.yaml', plan)]).map(({ fingerprint }) => fingerprint)

test('has what GitLab asks of every issue, and nothing that it does not know', () => {
  const issues = issuesOf(caseFiles)
  expect(issues).toHaveLength(caseFiles.flatMap(({ diagnostics }) => diagnostics).length)
  expect(issues.length).toBeGreaterThan(50)
  for (const issue of issues) {
    expect(issue).toEqual({
      description: expect.stringMatching(/\S/),
      check_name: expect.stringMatching(/^[a-z]+[a-z/-]*$/),
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
      location: { path: expect.stringMatching(/^[^./]/), lines: { begin: expect.any(Number) } },
    })
    expect(issue.location.lines.begin).toBeGreaterThan(0)
  }
})

test('is an empty list when nothing was found: GitLab then shows what was mended', () => {
  expect(said('gitlab', [judgedFile('a.yaml', caseText('good'))])).toBe('[]\n')
})

test('gives no two findings one fingerprint, and the same finding the same one in every language', () => {
  const marks = issuesOf(caseFiles).map(({ fingerprint }) => fingerprint)
  expect(new Set(marks).size).toBe(marks.length)
  expect(issuesOf(caseFiles, 'en').map(({ fingerprint }) => fingerprint)).toEqual(marks)
})

test('a fingerprint is from code, keys and words: the same wherever they stand', () => {
  const plan = edited(caseText('good'), 'units: [ban-thi-dua, van-phong]', 'units: [ban-thi-dua, van-phon]')
  const moved = edited(plan, /^schedule:\n/m, '# ghi chú\n\n\nschedule:\n')
  const task = '      - { content: Họp giao ban khối thi đua, units: [ban-thi-dua] }\n'
  const grown = edited(moved, /^( {4}tasks:\n)/m, `    tasks:\n${task}`)
  expect(marksOf(plan).length).toBeGreaterThan(0)
  expect(marksOf(moved)).toEqual(marksOf(plan))
  expect(marksOf(grown)).toEqual(expect.arrayContaining(marksOf(plan)))
  expect(marksOf(edited(plan, 'van-phon]', 'van-phog]'))).not.toEqual(marksOf(plan))
})

test('equal findings are told apart, the first as if it were alone', () => {
  const once = edited(caseText('good'), 'units: [ban-thi-dua, van-phong]', 'units: [ban-thi-dua, van-phon]')
  const alone = issuesOf([judgedFile('a.yaml', once)]).find((each) => each.check_name === 'unit-undefined')
  const task = '      - { content: Họp giao ban khối thi đua, units: [van-phon] }\n'
  const twice = edited(once, /^( {4}tasks:\n)/m, `    tasks:\n${task}`)
  const both = issuesOf([judgedFile('a.yaml', twice)]).filter((each) => each.check_name === 'unit-undefined')
  expect(both).toHaveLength(2)
  expect(both[0]?.fingerprint).toBe(alone?.fingerprint)
  expect(both[1]?.fingerprint).not.toBe(alone?.fingerprint)
})

test('a path of Windows is written with forward slashes', () => {
  const [issue] = issuesOf([judgedFile('plans\\2026.yaml', caseText('unknown-unit'))])
  expect(issue?.location.path).toBe('plans/2026.yaml')
})

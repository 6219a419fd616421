import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseText, edited, filesBelow, rehearsed, root, scratchFolder, tdkt } from '../support/command.ts'

const pair = (name: string) =>
  ['old', 'new'].map((side) => `test/diff/cases/${name}/${side}.yaml`) as [string, string]
const cases = readdirSync(join(root, 'test/diff/cases'))
const vietnameseLetters = /[\u00c0-\u024f\u1e00-\u1eff]/

describe.each(cases)('the pair “%s”', (name) => {
  test('is told to a clerk as written down, and the exit code says the same', async () => {
    const { code, out } = await rehearsed(['diff', ...pair(name)])
    const isSame = readFileSync(join(root, `test/diff/cases/${name}/expected.txt`), 'utf8') === ''
    expect(code).toBe(isSame ? 0 : 1)
    expect(/^✓ Không có gì khác nhau: \d+ nhiệm vụ\.\n$/.test(out)).toBe(isSame)
    await expect(out).toMatchFileSnapshot(join(root, `test/diff/cases/${name}/report.txt`))
  })

  test('says the same in JSON', async () => {
    const { code, out } = await rehearsed(['so-sanh', ...pair(name), '--reporter', 'json'])
    const report = JSON.parse(out)
    expect(report).toMatchObject({ version: 1, complete: name !== 'broken-task', same: code === 0 })
    expect(Object.keys(report.differences)).toContain('tasks')
  })
})

test('our own words are English with --lang en', async () => {
  const old =
    'tdkt: 1\nyear: 2026\ndocument: { title: Plan of the year }\nissuer: { name: Office }\nsections: []\n'
  const tasks = 'schedule:\n  - { quarter: 2, tasks: [{ content: A task, due: 2026-05-31 }] }\n'
  const cwd = scratchFolder({ 'a.yaml': old, 'b.yaml': edited(old, 'year: 2026', 'year: 2027') + tasks })
  const { code, out } = await tdkt(['diff', 'a.yaml', 'b.yaml', '--lang', 'en'], { cwd })
  expect(code).toBe(1)
  expect(out).not.toMatch(vietnameseLetters)
  expect(out).toContain('Added to quarter II, number 1: “A task”\n')
  expect(out).toMatch(/Different: tasks 1 added; 2 differences outside the tasks\.\n$/)
})

test('Markdown strikes out and embolds, and the words of plans are no markup', async () => {
  const old = caseText('good')
  const cwd = scratchFolder({
    'a.yaml': old,
    'b.yaml': edited(old, 'Tổng kết phong trào', 'Sơ kết *mọi* [phong](trào)'),
  })
  const { out } = await tdkt(['diff', 'a.yaml', 'b.yaml', '--reporter', 'md'], { cwd })
  expect(out).toMatch(/^# a\.yaml → b\.yaml\n\n## Nhiệm vụ\n\n- Sửa ở .*~~Tổng~~\*\*Sơ\*\*/)
  expect(out).toContain('\\*mọi\\* \\[')
})

test('reports go into files as well, never in colour', async () => {
  const cwd = scratchFolder({ 'a.yaml': caseText('good'), 'b.yaml': caseText('blanks') })
  const words = [
    '--reporter',
    'json=ra/a.json',
    '--reporter',
    'text=ra/a.txt',
    '--reporter',
    'text',
    '--color',
  ]
  const { code, out } = await tdkt(['diff', 'a.yaml', 'b.yaml', ...words], { cwd })
  expect(code).toBe(1)
  expect(out).toContain('\u001b[')
  expect(filesBelow(cwd)).toEqual(['a.yaml', 'b.yaml', 'ra/a.json', 'ra/a.txt'])
  expect(readFileSync(join(cwd, 'ra/a.txt'), 'utf8')).not.toContain('\u001b[')
})

test('one plan may come from the standard input; the same plan has no differences, quietly', async () => {
  const cwd = scratchFolder({ 'a.yaml': caseText('good') })
  const ran = await tdkt(['diff', '-', 'a.yaml', '--quiet'], { cwd, input: caseText('good') })
  expect(ran).toEqual({ code: 0, out: '', err: '' })
})

test('what can be read of a broken plan is compared, and its errors are told', async () => {
  const { code, out, err } = await rehearsed(['diff', ...pair('broken-task')])
  expect(code).toBe(1)
  expect(out).toContain('Thêm vào quý I, số 3: “Xét tặng danh hiệu thi đua”')
  expect(err).toMatch(/new\.yaml:\d+:\d+: LỖI schema\//)
  expect(err).toMatch(/Phần có lỗi trong .*new\.yaml được coi như không có khi so sánh\.\n$/)
})

describe('2: nothing can be compared', () => {
  const good = 'test/cases/good/plan.yaml'
  test.each([
    ['a missing file', [good, 'mat.yaml'], /^tdkt: .*\.\n$/],
    ['one plan only', [good], /^tdkt: .*\n$/],
    ['three plans', [good, good, good], /^tdkt: .*\n$/],
    [
      'broken YAML',
      [good, 'test/cases/open-quote/plan.yaml'],
      /: LỖI yaml\/[\s\S]*tdkt: Chưa đọc được kế hoạch/,
    ],
    ['UTF-16', ['test/cases/utf-16/plan.yaml', good], /: LỖI source\/utf-16[\s\S]*tdkt: Chưa đọc được/],
    ['the standard input twice', ['-', '-'], /^tdkt: Chỉ một trong hai/],
    ['an unknown form', [good, good, '--reporter', 'jsn'], /ý bạn là “json”/],
  ])('%s', async (_, words, sentence) => {
    const { code, out, err, written } = await rehearsed(['diff', ...words])
    expect({ code, out, written }).toEqual({ code: 2, out: '', written: [] })
    expect(err).toMatch(sentence)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { stateOn } from '../../src/legal/registry.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { docxWords } from '../docx/docx-text.ts'
import { docxProblems } from '../docx/validate-docx.ts'
import { readFor } from '../support/check.ts'
import { root, scratchFolder, tdkt } from '../support/command.ts'

const folder = 'templates/starters'

/** What findings of a starter are allowed to be: places that an office has to fill. */
const toFill = ['blank', 'to-do-left']

interface Starter {
  readonly file: string
  /** The days on which all that it cites is in force: its own and those of the year after. */
  readonly from: string
  readonly tasks: readonly [least: number, most: number]
  readonly signedBy: readonly string[]
}

const through = '2027-12-31'
const starters: readonly Starter[] = [
  {
    file: 'tinh.yaml',
    from: '2026-01-01',
    tasks: [15, 30],
    signedBy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  },
  { file: 'so.yaml', from: '2026-01-01', tasks: [15, 30], signedBy: ['GIÁM ĐỐC'] },
  { file: 'xa.yaml', from: '2026-01-01', tasks: [12, 18], signedBy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] },
  { file: 'truong-hoc.yaml', from: '2026-09-01', tasks: [12, 18], signedBy: ['HIỆU TRƯỞNG'] },
]

test('there is a starter for a province, a department, a commune and a school, and no other', () => {
  expect(readdirSync(join(root, folder)).toSorted()).toEqual(starters.map(({ file }) => file).toSorted())
})

describe.each(starters)('the starter $file', ({ file, from, tasks: [least, most], signedBy }) => {
  const path = `${folder}/${file}`
  const text = readFileSync(join(root, path), 'utf8')
  const lines = text.split('\n')
  const plan = parse(text) as Plan

  test('says on its first two lines what it is and what it is for', () => {
    expect(lines[0]).toMatch(/^# tên: Kế hoạch của \p{L}.*[^.]$/u)
    expect(lines[1]).toMatch(/^# dùng cho: \p{L}.*\.$/u)
  })

  test('asks for nothing but what an office has to fill, each with a word on how just above it', async () => {
    const { code, out } = await tdkt(['validate', path, '--reporter', 'json'])
    const { diagnostics } = JSON.parse(out) as { diagnostics: { code: string; start: { line: number } }[] }
    expect(code).toBe(0)
    expect([...new Set(diagnostics.map((finding) => finding.code))].toSorted()).toEqual(toFill)

    const dotted = lines.flatMap((line, index) => (/^\s*[^#\s].*…/u.test(line) ? [index] : []))
    const blanks = diagnostics.filter((finding) => finding.code === 'blank')
    const places = [...blanks.map(({ start }) => start.line - 1), ...dotted]
    expect(dotted.length).toBeGreaterThanOrEqual(2)
    expect(places.filter((place) => !hasRemark(lines, place)).map((place) => lines[place])).toEqual([])
  })

  test('becomes a sound Word document and a Markdown text that show no remark', async () => {
    const output = scratchFolder()
    expect(await tdkt(['compile', path, '-o', output, '--quiet'])).toMatchObject({ code: 0 })
    const docx = readFileSync(join(output, file.replace('.yaml', '.docx')))
    const markdown = readFileSync(join(output, file.replace('.yaml', '.md')), 'utf8')
    expect(await docxProblems(docx)).toEqual([])
    const words = docxWords(docx).join(' ')
    expect(words).toContain('MỤC ĐÍCH, YÊU CẦU')
    for (const printed of [words, markdown]) expect(printed).not.toMatch(/TODO|tdkt/)
    for (const line of signedBy) expect(markdown).toContain(line)
  })

  test('cites known documents only, under their own days, in force now and in the year after', () => {
    const { context } = readFor(text)
    const cited = context.bases.filter(({ basis }) => basis.number)
    expect(cited.length).toBeGreaterThanOrEqual(3)
    expect(cited.map(({ basis }) => basis.number)).toContain('06/2022/QH15')
    const doubtful = cited.filter(
      ({ match }) =>
        match.kind !== 'exact' ||
        [from, through].some((day) => stateOn(match.entry, day) !== 'in-force') ||
        match.entry.scope !== 'central',
    )
    expect(doubtful.map(({ basis }) => basis.number)).toEqual([])
    const elsewhere = context.citations.filter((found) => !found.text.path.includes('legalBases'))
    expect(elsewhere).toEqual([])
  })

  test('names no year but its own and the ones beside it, legal bases apart', () => {
    const { legalBases = [], ...rest } = plan
    const open = legalBases.filter(({ number }) => number === null)
    const years = Array.from(
      JSON.stringify([rest, open]).matchAll(/(?<!\d|nd30-)(?:1[89]|20)\d\d(?!\d)/g),
      String,
    )
    expect(years.length).toBeGreaterThan(5)
    expect(years.filter((year) => !['2025', '2026', '2027'].includes(year))).toEqual([])
  })

  test('holds a year of work: tasks with names of their own and what comes again, under four headings', () => {
    const tasks = (plan.schedule ?? []).flatMap((group) => group.tasks)
    expect(tasks.length).toBeGreaterThanOrEqual(least)
    expect(tasks.length).toBeLessThanOrEqual(most)
    expect(tasks.filter(({ id, recurrence, lead }) => !(id && recurrence && lead))).toEqual([])
    expect(plan.sections.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Mục đích, yêu cầu', 'Nội dung', 'Giải pháp', 'Tổ chức thực hiện']),
    )
    expect(plan.document.format).toBe('nd30-2020')
  })

  test('is written as a careful hand writes: composed letters and lines of at most 110 columns', () => {
    expect(text).toBe(text.normalize('NFC'))
    expect(lines.filter((line) => line.length > 110 || /\s$/.test(line))).toEqual([])
  })
})

/** Whether the remarks right above a key, or above the key of a folded text, say what to put there. */
function hasRemark(lines: readonly string[], place: number): boolean {
  let above = place - 1
  if (/>-$/.test(lines[above] ?? '')) above -= 1
  while (/^\s*#/.test(lines[above] ?? '')) {
    if (/# TODO\(tdkt\): \p{Ll}.*\.$/u.test(lines[above] ?? '')) return true
    above -= 1
  }
  return false
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Severity } from '../../src/diagnostic.ts'
import { reporters } from '../../src/report/reporters.ts'
import { visible } from '../../src/report/visible.ts'
import { caseFiles, fileOf, look, reportOf, said } from './reports.ts'

interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Reads a log as the runner of GitHub Actions does: a command begins its line, `##[` may stand anywhere. */
function commandsIn(log: string): (Command | string)[] {
  return log
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const command = /^\s*::([a-z-]+)(?: ([^:]*))?::(.*)$/s.exec(line)
      if (!command) return line
      const [, name = '', given = '', data = ''] = command
      const pairs = given.split(',').filter((pair) => pair !== '')
      const properties = Object.fromEntries(
        pairs.map((pair) => {
          const [key = '', ...value] = pair.split('=')
          return [key, unescaped(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))]
        }),
      )
      return { name, properties, data: unescaped(data) }
    })
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function commands(log: string): Command[] {
  return commandsIn(log).filter((each) => typeof each !== 'string')
}

const many = (error: number, warning: number, info: number): Severity[] => [
  ...Array<Severity>(info).fill('info'),
  ...Array<Severity>(warning).fill('warning'),
  ...Array<Severity>(error).fill('error'),
]

test('puts every finding at its place, and says at the end what was found in all', () => {
  const file = caseFiles.find(({ file }) => file.includes('unknown-unit'))
  const [found] = file?.diagnostics ?? []
  if (!file || !found) throw new Error('The case has no finding.')
  const one = { ...file, diagnostics: [found] }
  const start = file.text.position(found.range.start)
  const told = commands(said('github', [one]))
  expect(told).toEqual([
    {
      name: 'error',
      properties: {
        file: file.file,
        line: `${start.line}`,
        endLine: `${start.line}`,
        col: `${start.column}`,
        endColumn: `${file.text.position(found.range.end).column}`,
        title: 'unit-undefined',
      },
      data: found.message.vi,
    },
    { name: 'notice', properties: { title: 'tdkt' }, data: expect.stringMatching(/^1 lỗi .*CHƯA ĐẠT$/) },
  ])
})

test('names no columns where a finding goes over several lines, which GitHub would refuse', () => {
  const [first] = fileOf(['error', 'error']).diagnostics
  if (!first) throw new Error('There is no finding.')
  const file = { ...fileOf(['error', 'error']), diagnostics: [{ ...first, range: { start: 0, end: 16 } }] }
  expect(Object.keys(commands(said('github', [file]))[0]?.properties ?? {})).toEqual([
    'file',
    'line',
    'endLine',
    'title',
  ])
})

describe('within what GitHub shows of a step', () => {
  test.each([
    [10, 10, 9, 0],
    [11, 10, 9, 1],
    [10, 12, 9, 2],
    [10, 10, 10, 1],
    [40, 30, 20, 61],
  ])('of %i errors, %i warnings and %i notes %i stand in the log alone', (error, warning, info, hidden) => {
    const log = said('github', [fileOf(many(error, warning, info)), fileOf([], '', 'b.yaml')])
    const told = commandsIn(log)
    const count = (name: string) => commands(log).filter((each) => each.name === name).length
    expect([count('error'), count('warning'), count('notice')]).toEqual([
      Math.min(error, 10),
      Math.min(warning, 10),
      Math.min(info, 9) + 1,
    ])
    expect(told.filter((each) => typeof each === 'string')).toHaveLength(hidden)
    expect(count('group')).toBe(hidden > 0 ? 1 : 0)
    expect(commands(log).at(-1)?.data).toContain(
      `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý trong 2 tệp`,
    )
    if (hidden > 0) expect(commands(log).at(-1)?.data).toContain(`\n`)
    if (hidden > 0) expect(commands(log).at(-1)?.data).toContain(` ${hidden} chỗ còn lại`)
  })
})

test('whatever a plan or the name of its file says, it comes out without signs that steer a screen and commands nothing', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('::error::', '##[add-mask]', '%0A', '\r\n', '\n', '\r', ',', ':', '='),
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, text, (message, name) => {
      const file = name.replaceAll('\\', '/')
      const log = said('github', [fileOf(many(12, 0, 0), message, file)])
      const told = commands(log)
      expect(told.map((each) => each.name)).toEqual([
        ...Array(10).fill('error'),
        'group',
        'endgroup',
        'notice',
      ])
      expect(told[0]?.data).toBe(visible(message))
      expect(told[0]?.properties['file']).toBe(visible(file))
      for (const line of commandsIn(log)) if (typeof line === 'string') expect(line).not.toContain('##[')
    }),
  )
})

test('with --quiet a run that passes says nothing', () => {
  const quiet = { ...look, quiet: true }
  expect(reporters.github(reportOf([fileOf(['warning'])]), quiet)).toBe('')
  expect(reporters.github(reportOf([fileOf(['error'])]), quiet)).not.toBe('')
})

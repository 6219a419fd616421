import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { checkShape } from '../../src/schema/read-shaped.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { edited as afterFixes } from '../../src/source/edits.ts'
import { readSource } from '../../src/source/read-source.ts'
import { caseText, edited } from '../support/command.ts'

const shape = shapeOf(readFileSync('schemas/plan.schema.json', 'utf8'))

/** What is found in a plan before the rules look at it. */
function findings(plan: string): Diagnostic[] {
  const source = readSource('plan.yaml', new TextEncoder().encode(plan))
  return [...source.diagnostics, ...(source.data === undefined ? [] : checkShape(source, shape).diagnostics)]
}

const good = caseText('good')
const numberLine = /^ {2}number: .*$/m

/** The fix of a finding, and what it makes of the plan. */
function fixOf(plan: string, code: string) {
  const found = findings(plan).find((each) => each.code === code)
  expect(found?.code).toBe(code)
  return found?.fix && afterFixes(plan, [found.fix])
}

describe('a bare number or word where text is wanted gets quotes', () => {
  test.each([
    ['07', "'07'"],
    ['0o17', "'0o17'"],
    ['1e3 # số', "'1e3' # số"],
    ['true', "'true'"],
    ['!!int 12', undefined],
    ['&so 12', "&so '12'"],
    ['[12]', undefined],
  ])('%s', (typed, expected) => {
    const plan = edited(good, numberLine, `  number: ${typed}`)
    expect(fixOf(plan, 'schema/wrong-type')).toBe(
      expected && edited(good, numberLine, `  number: ${expected}`),
    )
  })

  test('unless an alias repeats it, or the text would be wrong as well', () => {
    const repeated = edited(good, numberLine, '  number: &so 12\n  place: *so')
    expect(fixOf(edited(repeated, /^ {2}place: [^*\n]*\n/m, ''), 'schema/wrong-type')).toBeUndefined()
    const day = edited(good, /^ {2}date: .*$/m, '  date: 2026')
    expect(fixOf(day, 'schema/wrong-type')).toBeUndefined()
  })
})

describe('a text that a colon split in two gets quotes', () => {
  const archive = (lines: string) => `${good.replace(/^recipients:\n( .*\n)+/m, '')}recipients:\n${lines}`

  test.each([
    ['  - UBND các tỉnh: Sơn La # ghi chú\n', "  - 'UBND các tỉnh: Sơn La' # ghi chú\n"],
    ["  - UBND các tỉnh:   Sơn La d'Or\n", "  - 'UBND các tỉnh:   Sơn La d''Or'\n"],
    ['  - Các tỉnh: 12\n', "  - 'Các tỉnh: 12'\n"],
    ['  [Các tỉnh: Sơn La, Các huyện]\n', "  ['Các tỉnh: Sơn La', Các huyện]\n"],
    ['  - { Các tỉnh: Sơn La }\n', undefined],
    ['  - Các tỉnh: "Sơn La"\n', undefined],
    ['  - Các tỉnh:\n', undefined],
    ['  - Các tỉnh: Sơn La,\n      Điện Biên\n', undefined],
    ['  - Các tỉnh: &a Sơn La\n', undefined],
    ['  - Các tỉnh: Sơn La\n    Các huyện: Mai Sơn\n', undefined],
    ['  - Các tỉnh: [Sơn La]\n', undefined],
  ])('%j', (lines, expected) => {
    expect(fixOf(archive(lines), 'schema/lost-quotes')).toBe(expected && archive(expected))
  })
})

describe('letters typed in NFD', () => {
  const title = /^ {2}title: .*$/m
  const plan = (text: string) => edited(good, title, `  title: ${text}`)

  test.each([
    ['ho\u0323c va\u0300', 'học và'],
    ["'ho\u0323c ''va\u0300'''", "'học ''và'''"],
    ['"\\u1EA1 ho\u0323c\\n va\u0300"', '"\\u1EA1 học\\n và"'],
    ['>-\n    ho\u0323c\n\n      va\u0300', '>-\n    học\n\n      và'],
    ['x\u0304 ho\u0323c a\u0302\u0323', 'x\u0304 học ậ'],
    ['"h\\u006f\u0323c va\u0300"', '"h\\u006f\u0323c và"'],
    ['"ho\\u0323c"', undefined],
  ])('are composed in %j', (typed, expected) => {
    expect(fixOf(plan(typed), 'source/decomposed')).toBe(expected && plan(expected))
  })

  test('in keys too', () => {
    const units = edited(good, '\nunits:\n', '\nunits:\n  đa\u0323i: Đại\n')
    expect(fixOf(units, 'source/decomposed')).toBe(units.normalize('NFC'))
  })
})

test.each(['unknown-unit', 'two-syntax-errors', 'tab', 'open-quote'])(
  'nothing is offered for the plan “%s”, whose mending takes a person',
  (name) => {
    expect(findings(caseText(name)).filter(({ fix }) => fix)).toEqual([])
  },
)

import { expect, test } from 'vitest'
import type { Fix } from '../../src/diagnostic.ts'
import { compatible, edited } from '../../src/source/edits.ts'

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text })
const fix = (...edits: Fix['edits']): Fix => ({ edits })

test.each([
  ['none', [], 'abcdef'],
  ['one', [fix(edit(1, 2, 'X'))], 'aXcdef'],
  ['several, whatever their order', [fix(edit(4, 6, '')), fix(edit(1, 2, 'X'))], 'aXcd'],
  ['one of several edits', [fix(edit(5, 6, 'Y'), edit(0, 1, ''))], 'bcdeY'],
  ['the first of two that overlap', [fix(edit(2, 4, 'Y')), fix(edit(1, 3, 'X'))], 'aXdef'],
  ['the first of two that touch', [fix(edit(1, 3, 'X')), fix(edit(3, 3, 'Y'))], 'aXdef'],
  ['the first of two at one place', [fix(edit(2, 2, 'X')), fix(edit(2, 2, 'Y'))], 'abXcdef'],
  [
    'the first, not half of the second',
    [fix(edit(0, 2, 'X')), fix(edit(1, 3, 'Y'), edit(5, 6, 'Z'))],
    'Xcdef',
  ],
  [
    'what is free beside one that waits',
    [fix(edit(0, 2, '')), fix(edit(1, 3, 'Y')), fix(edit(4, 5, 'Z'))],
    'cdZf',
  ],
])('of fixes given, %s is made', (_, fixes, expected) => {
  expect(edited('abcdef', compatible(fixes))).toBe(expected)
})

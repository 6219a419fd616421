import { expect, test } from 'vitest'
import { endingOf } from '../../src/importers/ending.ts'
import { paperOf, paragraph } from '../support/paper.ts'

const signed = (...texts: string[]) => {
  const lines = ['Nơi nhận:', '- Lưu: VT.', ...texts].map((text) => paragraph(text))
  return endingOf(paperOf(...lines).blocks).signatures
}

test('a post that is broken within its paragraph is one line above the name', () => {
  expect(signed('CHỦ TỊCH\nCÔNG ĐOÀN', 'Vi Thị Lan')).toEqual([
    { lines: ['CHỦ TỊCH CÔNG ĐOÀN'], name: 'Vi Thị Lan' },
  ])
  expect(signed('PHÓ GIÁM ĐỐC\nPHỤ TRÁCH', 'Vi Thị Lan')).toEqual([
    { lines: ['PHÓ GIÁM ĐỐC PHỤ TRÁCH'], name: 'Vi Thị Lan' },
  ])
})

test('the words of a body below a post are no name', () => {
  expect(signed('CHỦ TỊCH\nCÔNG ĐOÀN')).toEqual([{ lines: ['CHỦ TỊCH CÔNG ĐOÀN'], name: null }])
})

test('a post below an authority is a line of its own, and a name in capitals is a name', () => {
  expect(signed('TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH', 'Vi Thị Lan')).toEqual([
    { lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Vi Thị Lan' },
  ])
  expect(signed('GIÁM ĐỐC\nNÔNG VĂN AN')).toEqual([{ lines: ['GIÁM ĐỐC'], name: 'NÔNG VĂN AN' }])
})

import { expect, test } from 'vitest'
import { namesSaid } from '../../src/rules/said.ts'

const texts = ['Giao sở  Nội\nvụ và UBND TỈNH BẮC GIANG', 'Thành phố', 'Hồ Chí Minh'].map((text) => ({
  path: ['closing'],
  text,
  role: 'paragraph' as const,
}))

test('a name is said whatever its capitals and blanks, and one that is not said is left out', () => {
  const names = ['Sở Nội vụ', 'Bắc Giang', 'Bắc Ninh', 'Sở Tài chính']
  expect(namesSaid(names, texts)).toEqual(['Sở Nội vụ', 'Bắc Giang'])
})

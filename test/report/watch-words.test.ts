import { describe, expect, test } from 'vitest'
import { startWords, stoppedWords, waitingWords } from '../../src/report/watch-words.ts'

const plain = { language: 'vi', unicode: true } as const

describe('the line above a run', () => {
  test('names what changed, three of each kind', () => {
    const paths = ['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', 'e.yaml']
    const changes = [
      { kind: 'removed', path: 'cũ.yaml' } as const,
      ...paths.map((path) => ({ kind: 'changed', path }) as const),
    ]
    expect(startWords(changes, '08:05:09', plain)).toBe(
      '08:05:09  Đã đổi a.yaml, b.yaml, c.yaml và 2 tệp nữa; không còn cũ.yaml\n',
    )
    expect(startWords(changes, '08:05:09', { ...plain, language: 'en' })).toBe(
      '08:05:09  Changed: a.yaml, b.yaml, c.yaml and 2 more; gone: cũ.yaml\n',
    )
    expect(startWords([], '08:05:09', plain)).toBe('08:05:09  Bắt đầu theo dõi\n')
  })

  test('has a rule above it on a terminal, and only there', () => {
    expect(startWords([], '08:05:09', { ...plain, width: 10 })).toBe(
      '──────────\n08:05:09  Bắt đầu theo dõi\n',
    )
    expect(startWords([], '08:05:09', { ...plain, width: 300, unicode: false })).toMatch(/^-{80}\n08/)
  })
})

test('the lines below a run say what its code says', () => {
  expect(([0, 1, 2] as const).map((code) => waitingWords(code).vi.split('.')[0])).toEqual([
    'Kết quả: đạt',
    'Kết quả: chưa đạt',
    'Kết quả: chưa làm được',
  ])
  expect(stoppedWords(1).en).toBe('Watching has ended; exit code 1 (not passed).\n')
})

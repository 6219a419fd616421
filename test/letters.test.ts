import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './support/command.ts'

const { withRanges }: { withRanges(source: string): string } = await import(join(root, 'build/letters.mjs'))

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))

const classes = sources.flatMap((source) =>
  Array.from(source.matchAll(/\\{1,2}[pP]\{[^}]*\}/g), ([written]) => written.replace('\\\\', '\\')),
)
const combined = [
  '[\\p{L}\\d]',
  '[\\p{L}\\p{M}\\d_’]',
  '[^\\p{L}]',
  '[\\p{Lu}&-]',
  '[^\\s\\p{Pd}]',
  '[\\p{L})”%]',
]

/** Stretches of what may stand in a Vietnamese text, and some of what may be put there by mistake. */
const stretches = [
  [0x20, 0x1b0, 'Latin letters'],
  [0x300, 0x344, 'marks'],
  [0x370, 0x481, 'Greek and Cyrillic letters'],
  [0x1ea0, 0x1ef9, 'Vietnamese letters'],
  [0x2010, 0x206f, 'punctuation'],
  [0x2190, 0x21ff, 'arrows'],
  [0x2500, 0x27bf, 'frames and signs'],
  [0x3000, 0x3020, 'signs of Chinese'],
  [0x4e00, 0x4eff, 'Chinese letters'],
  [0xac00, 0xacff, 'Korean letters'],
  [0xd800, 0xd810, 'halves of letters'],
  [0xf000, 0xf0ff, 'signs of symbol fonts'],
  [0xff01, 0xff5e, 'wide letters'],
  [0x1f300, 0x1f64f, 'emoji'],
] as const

describe('classes of characters in the patterns of the built program', () => {
  test('are ranges, every one of them', () => {
    expect(classes.length).toBeGreaterThan(400)
    expect(sources.flatMap((source) => withRanges(source).match(/\\[pP]\{[^}]*\}/g) ?? [])).toEqual([])
  })

  test.each([...new Set([...classes, ...combined])])('%s holds what Unicode says', (written) => {
    const spelt = withRanges(`= /${written}/u`).slice('= /'.length, -'/u'.length)
    expect(spelt).not.toBe(written)
    for (const flags of ['u', 'iu']) {
      const [meant, made] = [new RegExp(`^${written}$`, flags), new RegExp(`^${spelt}$`, flags)]
      const wrong = stretches.flatMap(([from, to]) =>
        Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).filter(
          (letter) =>
            !/\p{Cn}/u.test(letter) &&
            isSettled(letter, written, flags) &&
            meant.test(letter) !== made.test(letter),
        ),
      )
      expect(wrong.map((letter) => letter.codePointAt(0)?.toString(16))).toEqual([])
    }
  })

  test('are found in patterns and in texts of patterns, not in remarks nor in divisions', () => {
    expect(withRanges('// \\p{L}\nconst half = a / 2 / b')).toBe('// \\p{L}\nconst half = a / 2 / b')
    expect(withRanges("new RegExp('\\\\p{Lu}')")).toMatch(/^new RegExp\('\[A-ZÀ.*\]'\)$/)
    expect(withRanges('new RegExp(`[$' + '{dash}\\\\p{L}]`)')).not.toContain('\\p{')
  })
})

/**
 * Of wide letters it does not matter whether they are capitals, nor of those that have their other case far away from
 * the alphabets of Europe; the iota below Greek letters goes with the letter.
 */
function isSettled(letter: string, written: string, flags: string): boolean {
  if (/[\u0345Ιι]/.test(letter)) return false
  if (!/\\p\{L[ul]\}/.test(written)) return true
  return !/[\uff21-\uff5a]/.test(letter) && !(flags.includes('i') && /[ßƀ-Ɵƣ-Ʈ]/.test(letter))
}

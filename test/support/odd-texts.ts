import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Random, randomFrom } from '../mutation/random.ts'
import { ruleKeys, unmarked } from '../rules/keys.ts'
import { root } from './command.ts'
import { planWith } from './smallest-plan.ts'
import { wordsOf } from './words-of-pattern.ts'

const { withRanges }: { withRanges(source: string): string } = await import(join(root, 'build/letters.mjs'))

/** The texts of all answer keys and of the plans. */
export const texts: readonly string[] = [
  ...ruleKeys.flatMap(({ reported, accepted }) =>
    [...reported, ...accepted].map((fragment) => unmarked(planWith(fragment)).text),
  ),
  ...['2019', '2026'].map((year) => readFileSync(join(root, 'plans', `${year}.yaml`), 'utf8')),
].flatMap((text) => textsIn(parse(text)))

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const random = randomFrom(1)
const oddSigns = [
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\u0301',
  '-',
  '–',
  '—',
  '/',
  '.',
  ',',
  ';',
]
const oddWords = [
  ' 05-02-2026',
  ' trước 30/6',
  '(CB, GV)',
  '(',
  '“',
  '”',
  'Đ',
  'K',
  'ſ',
  'Σ',
  '5',
  '2026',
  '12/3/2026',
  '05.02.2026',
  ' tháng 02',
  ' năm 2026',
]

/** Texts cut and joined anew, with signs, numbers and capitals where none should be. */
export const mixed: readonly string[] = Array.from({ length: 6000 }, () => {
  const [one, other] = [random.pick(texts) ?? '', random.pick(texts) ?? '']
  let text = one.slice(0, random.below(one.length + 1)) + other.slice(random.below(other.length + 1))
  for (let count = random.below(4); count > 0; count -= 1) {
    const at = random.below(text.length + 1)
    text = text.slice(0, at) + random.pick([...oddSigns, ...oddWords]) + text.slice(at + random.below(2))
  }
  return random.chance(0.1) ? text.toUpperCase() : text
})

/** Every line, and every word between blanks, of the plans, of those that one starts from, and of the tests. */
export const linesAndWords: readonly string[] = [
  ...new Set(
    ['plans', 'templates/starters', 'test'].flatMap(filesIn).flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n')
      return [...lines.map((line) => line.trim()), ...lines.flatMap((line) => line.split(/\s+/))]
    }),
  ),
]

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|yaml)$/.test(file))
    .map((file) => join(root, folder, file))
}

/** Texts made from a pattern, as they are, as others may type them, and amid other words. */
export function madeFrom(pattern: RegExp, random: Random): string[] {
  return wordsOf(pattern, random, 600).flatMap((words) => {
    const text = random.pick(texts) ?? ''
    const at = random.below(text.length + 1)
    return [...nudged(words), text.slice(0, at) + words + text.slice(at), `${text.slice(0, at)} ${words} `]
  })
}

/** A text as others may type it: with other capitals, blanks and hyphens, in NFD, with letters that look alike. */
function nudged(text: string): string[] {
  return [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
    text.normalize('NFD'),
    text.replaceAll(' ', '\u00a0'),
    text.replaceAll(' ', '  '),
    text.replaceAll(' ', '\n'),
    text.replaceAll(' ', '-'),
    text.replaceAll(' ', ' - '),
    text.replaceAll('s', 'ſ').replaceAll('k', '\u212a'),
  ]
}

/** A pattern as the build writes it: what it takes for a letter is a little more. */
export function built(pattern: RegExp): RegExp {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(withRanges(String(pattern))) ?? []
  return new RegExp(source, flags)
}

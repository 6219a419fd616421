import type { Random } from '../mutation/random.ts'

/** A page of lines in and near the notation of our own templates: guarded words, and signs that mean something. */
export function randomMarkup(random: Random): string {
  const count = 1 + random.below(5)
  const blocks = Array.from({ length: count }, () => block(random, 0))
  const page = blocks.map((block) => block + (random.pick(['\n', '\n\n', '\n\n', '\n\n\n']) ?? '')).join('')
  return random.chance(0.2) ? nudged(page, random) : page
}

function block(random: Random, depth: number): string {
  const text = words(random)
  const kinds: (() => string)[] = [
    () => text,
    () => text,
    () => `${random.pick(['#', '##', '###', '####'])} ${text}`,
    () => `- ${text}`,
    () => `- - ${text}`,
    () => `- ${text}\n- ${words(random)}`,
    () => `${random.pick(['1. ', '12) ', '1\\. ', '+ ', '- - - ', '-', '> ', '    ', '* '])}${text}`,
    () => `::${name(random)}[${text}]`,
    () => `::${name(random)}${random.pick(['', '{ngang}', '{a b}', '[]', '[a]{ngang}', ' ', '[ a ]'])}`,
    () => table(random),
    () => (depth < 3 ? container(random, depth) : text),
  ]
  return random.pick(kinds)?.() ?? ''
}

function container(random: Random, depth: number): string {
  const colons = ':'.repeat(random.chance(0.7) ? 5 - depth : 3 + random.below(3))
  const inside = Array.from({ length: random.below(4) }, () => block(random, depth + 1))
  const between = random.pick(['\n', '\n', '\n\n']) ?? ''
  const end = random.chance(0.9) ? colons : (random.pick(['', ':::', '::::', `${colons} `]) ?? '')
  return `${colons}${name(random)}\n${inside.map((each) => each + between).join('')}${end}`
}

function table(random: Random): string {
  const width = 1 + random.below(3)
  const row = (cells: readonly string[]) =>
    `|${cells.map((cell) => `${blank(random)}${cell}${blank(random)}|`).join('')}`
  const cells = (count: number) => Array.from({ length: count }, () => words(random))
  const setting = Array.from({ length: random.chance(0.95) ? width : width + 1 }, () =>
    random.pick(['---', '---', ':-:', ':-:', random.chance(0.1) ? ' :-- ' : '---']),
  )
  const rows = Array.from({ length: random.below(4) }, () =>
    row(cells(random.pick([width, width, 1, 1 + random.below(4)]) ?? width)),
  )
  return [row(cells(width)), `|${setting.join('|')}|`, ...rows].join('\n')
}

function blank(random: Random): string {
  return random.pick([' ', ' ', ' ', '', '  ']) ?? ''
}

function name(random: Random): string {
  return random.pick(['hai-cot', 'cot', 'co-quan', 'noi-nhan', 'a', 'trang-moi', 'Co', 'a_b', 'a-']) ?? ''
}

function words(random: Random): string {
  const count = random.below(5)
  return Array.from({ length: count }, () => random.pick(random.chance(0.97) ? guarded : bare) ?? '').join(
    random.pick([' ', '', ' ']),
  )
}

/** What words of a plan come to on a page, and words of our own templates. */
const guarded = [
  'Nội dung',
  'thi đua',
  '2026',
  '15\\/01\\/2026',
  'a\\)',
  '1\\.',
  '\\- ',
  '- ',
  '\\#',
  '\\|',
  '\\\\',
  '\\\\\\|',
  '\\[a\\]',
  '\\*',
  '\\_b\\_',
  '\\<br\\>',
  '\\&nbsp\\;',
  '<br>',
  '&#9;',
  '&#32;',
  '&nbsp;',
  ' ',
  '\u00a0',
  '\u2028',
  '\ud83c\udf89',
  '(Kèm theo)',
  'Lưu:',
  ';',
  './.',
  '“x”',
  'e\u0301',
]

/** Signs that stand for more than themselves somewhere. */
const bare = [
  '*',
  '**a**',
  '_b_',
  '<',
  '<b>',
  '<BR/>',
  '<!-- a -->',
  '&amp;',
  '&#0;',
  '&',
  '|',
  '\\',
  '\\\\|',
  '\\|',
  '#',
  '[',
  ']',
  '`c`',
  '~',
  '~~~',
  '!',
  '[a](b)',
  ':',
  '::',
  '::a',
  ':::',
  ':::a',
  '{a}',
  '=',
  '===',
  '---',
  '1. ',
  '2) ',
  '+ ',
  '\t',
  '\0',
  '\r',
  '\ufeff',
  '\u0085',
  '$',
  '%',
  '^',
  '@',
  '"',
  "'",
  '\\a',
  '<br/>',
  '  ',
  '\ud800',
]

function nudged(page: string, random: Random): string {
  const at = random.below(page.length + 1)
  const piece = random.pick([...bare, '\n', ' ', '']) ?? ''
  return page.slice(0, at) + piece + page.slice(at + random.below(3))
}

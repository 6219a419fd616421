import { hostileText } from '../fuzz/hostile-pieces.ts'
import type { Random } from '../mutation/random.ts'

/** A group of keys or a list in a notation drawn anew for every value: blocks, brackets, quotes, folds, remarks, empty lines. */
export function randomYaml(random: Random): string {
  const text = root(random)
  const spoilt = random.chance(0.4) ? nudged(text, random) : text
  return random.chance(0.15) ? spoilt.replaceAll('\n', '\r\n') : spoilt
}

function root(random: Random): string {
  if (random.chance(0.1)) return runningOn(random)
  if (random.chance(0.8)) return group(random, 0, 0)
  return random.chance(0.5) ? list(random, 0, 0) : `${inBrackets(random, 0)}\n`
}

/** A list whose last entry is followed on its line by what may stand there, or may not. */
function runningOn(random: Random): string {
  const key = random.pick(['a:\n', '? a\n:\n', 'a:\n  b:\n', '']) ?? ''
  const dash = random.pick(['- ', '- - ', '-   ', '  - ', '    - ', '- b: ']) ?? ''
  const entry =
    random.pick(['"x"', "'x'", '""', '[x]', '[]', '{x: y}', '{}', 'x', '"x\n  y"', '|\n  x']) ?? ''
  const more = random.pick([
    ' k: v',
    'k: v',
    ' "k": v',
    ' k:',
    ': v',
    ' : v',
    ' x',
    ' - y',
    ' # x',
    ' [k]: v',
    '',
  ])
  return `${key}${random.pick(['', `${dash}y\n`])}${dash}${entry}${more}\n${random.pick(['', 'b: c\n', '  b: c\n'])}`
}

function group(random: Random, depth: number, indent: number): string {
  const margin = ' '.repeat(indent)
  const count = 1 + random.below(4)
  return Array.from({ length: count }, () => {
    const space = random.pick([' ', ' ', ' ', '  ', '\n', ''])
    return `${between(random, indent)}${margin}${key(random)}:${space}${value(random, depth, indent)}`
  }).join('')
}

/** What stands before an entry: mostly nothing. */
function between(random: Random, indent: number): string {
  const at = ' '.repeat(random.chance(0.8) ? indent : random.below(6))
  return random.pick(['', '', '', '', '', '\n', `${at}# ${words(random)}\n`, `${at}#\n`, `${at}\n\n`]) ?? ''
}

function key(random: Random): string {
  const word = words(random).split('\n').join(' ')
  return (
    random.pick([
      'a',
      'b',
      'năm',
      'nội dung',
      'units',
      `"${word}"`,
      `'${word}'`,
      '1',
      'null',
      word,
      '? a',
      '-a',
    ]) ?? ''
  )
}

function value(random: Random, depth: number, indent: number): string {
  const lineEnd = random.pick(['\n', '\n', '\n', ' \n', ' # ghi chú\n', '#\n', '\n\n']) ?? ''
  const draw = random.below(depth > 3 ? 8 : 13)
  if (draw < 8) return `${scalar(random, indent)}${lineEnd}`
  if (draw === 8) return block(random, indent)
  if (draw === 9) return `${inBrackets(random, depth)}${lineEnd}`
  if (draw === 10) return `${lineEnd}${list(random, depth + 1, indent + (random.pick([0, 2, 2, 4]) ?? 2))}`
  return `${lineEnd}${group(random, depth + 1, indent + (random.pick([1, 2, 2, 2, 4]) ?? 2))}`
}

function list(random: Random, depth: number, indent: number): string {
  const margin = ' '.repeat(indent)
  return Array.from({ length: 1 + random.below(4) }, () => {
    const dash = `${between(random, indent)}${margin}-${random.pick([' ', ' ', ' ', '   ', '\n', ''])}`
    if (random.chance(0.3)) return `${dash}${group(random, depth + 1, indent + 2).trimStart()}`
    if (random.chance(0.1)) return `${dash}${list(random, depth + 1, indent + 2).trimStart()}`
    return `${dash}${value(random, depth + 1, indent)}`
  }).join('')
}

function inBrackets(random: Random, depth: number): string {
  const [open, close] = random.chance(0.6) ? ['[', ']'] : ['{', '}']
  const items = Array.from({ length: random.below(4) }, () => {
    const item =
      depth < 5 && random.chance(0.2)
        ? inBrackets(random, depth + 1)
        : scalar(random, 0).replaceAll(/[\n#,]/g, '')
    return open === '{' ? `${key(random).replaceAll(/[\n#,]/g, '')}: ${item}` : item
  })
  const comma = random.pick([', ', ', ', ',', ' , ', ',\n    ', ', # x\n    ', ',, '])
  return `${open}${random.pick(['', ' ', '\n    '])}${items.join(comma)}${random.pick(['', ' ', ',', ', ', '\n  ', '\n'])}${close}`
}

function scalar(random: Random, indent: number): string {
  const margin = `\n${' '.repeat(indent + random.below(4))}`
  const text = words(random)
  const laid = (joined: string) => text.split('\n').join(joined)
  return (
    random.pick([
      laid(margin),
      laid(' '),
      `"${laid(margin).replaceAll('"', '\\"')}"`,
      `"${laid('\\n')}"`,
      `"${laid(`\\${margin}`)}"`,
      `'${laid(margin).replaceAll("'", "''")}'`,
      random.pick(numbers) ?? '',
      '',
    ]) ?? ''
  )
}

const numbers =
  '1|01|007|0o17|0x1F|-1|+1|1.0|.5|-.5|1e3|1e999|-0|~|null|Null|NULL|nULL|true|True|FALSE|yes|.inf|-.INF|.nan|1_000|12:30|2026-01-01|912345678901234567890|0b1|+|-|.|1.|e1|<<|='.split(
    '|',
  )

function block(random: Random, indent: number): string {
  const sign = random.pick(['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '| # x', '>-  '])
  const margin = ' '.repeat(indent + (random.pick([1, 2, 2, 2, 3, 0]) ?? 2))
  const text = random.chance(0.1) ? (random.pick(['', ' ', '   ']) ?? '') : words(random)
  const lines = text
    .split('\n')
    .flatMap((line) => [
      `${margin}${random.pick(['', '', '', ' ', '  '])}${line}`,
      ...(random.chance(0.2) ? [random.pick(['', margin, ' ', `${margin}  `])] : []),
    ])
  return `${sign}\n${random.chance(0.1) ? '\n' : ''}${lines.join('\n')}${random.pick(['\n', '\n', '\n\n', '\n\n\n', `\n${margin}\n`, ''])}`
}

/** A few words, some of which mean too much. */
function words(random: Random): string {
  if (random.chance(0.06)) return hostileText(random).slice(0, 60)
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(vocabulary)).join(
    random.pick([' ', ' ', ' ', '\n']),
  )
}

const vocabulary =
  'Sở Nội vụ|chủ trì|thi đua,|khen thưởng|2026|- x|a: b|c:|#|#x|"|\'|“trích”|(a)|[b]|{c}|&n|*n|!t|%|@|`|?|:|,|…|đ/c|1.|\\|\\n|null|~|tháng 3|quý I|A & B|x # y|-|--|---'.split(
    '|',
  )

/** The text with a letter or line taken out, doubled or put elsewhere. */
function nudged(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  const place = random.below(line.length + 1)
  const changed = random.pick([
    [],
    [line, line],
    [` ${line}`],
    [line.slice(1)],
    [line.slice(0, place), line.slice(place)],
    [line.slice(0, place) + line.slice(place + 1)],
    [`${line.slice(0, place)}${random.pick([...' :#-"\'|>[]{},&*!?\t%@`\r'])}${line.slice(place)}`],
    ['---', line],
    ['', line],
    [`${line} `],
  ])
  return [...lines.slice(0, at), ...(changed ?? []), ...lines.slice(at + 1)].join('\n')
}

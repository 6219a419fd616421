import {
  at,
  edited,
  inValue,
  inWords,
  lastKey,
  lineAt,
  type Mistake,
  mutant,
  spotAt,
  spots,
} from './plan-text.ts'
import type { Random } from './random.ts'

/** Slips in tasks, recipients, the number and the signature. */
export const mistakesOfForm: readonly Mistake[] = [
  {
    name: 'a task twice',
    expects: ['task-twice'],
    mutate: taskTwice,
  },
  {
    name: 'a unit that leads and supports',
    expects: ['unit-lead-and-support'],
    mutate: leadAndSupport,
  },
  {
    name: 'a unit twice in one list',
    expects: ['unit-repeated'],
    mutate: unitRepeated,
  },
  {
    name: 'a recipient twice',
    expects: ['recipient-twice'],
    mutate: recipientTwice,
  },
  {
    name: 'a typed semicolon after a recipient',
    expects: ['typed-ending'],
    mutate: inWords(/(?<!['"])(?=['"]?$)/, () => ';', at('recipients', '*')),
  },
  {
    name: 'a typed word before the archive',
    expects: ['typed-ending'],
    mutate: inValue(at('archive'), (source) => `"Lưu: ${source.replaceAll(/['"]/g, '')}"`),
  },
  {
    name: 'an archive without the registry',
    expects: ['archive-line'],
    mutate: inWords(/VT, /, () => '', at('archive')),
  },
  {
    name: 'on behalf of a head by nobody',
    expects: ['signature-authority'],
    mutate: deputyLeftOut,
  },
  {
    name: 'a head who signs for a head',
    expects: ['signature-authority'],
    mutate: inWords(
      /^(['"]?)(?=(?:GIÁM ĐỐC|HIỆU TRƯỞNG)['"]?$)/,
      (quote) => `${quote}KT. `,
      at('signature', 'lines', '*'),
    ),
  },
  {
    name: 'a signer with a small letter',
    expects: ['signature-name-capitals'],
    mutate: inWords(
      /(?<=\p{L} )\p{Lu}(?=\p{Ll}+ )/u,
      (letter) => letter.toLowerCase(),
      at('signature', 'name'),
    ),
  },
  {
    name: 'a signer in capitals',
    expects: ['signature-name-capitals'],
    mutate: inWords(/\p{L}[^'"]*/u, (name) => name.toUpperCase(), at('signature', 'name')),
  },
  {
    name: 'a number without its zero',
    expects: ['document-number'],
    mutate: inWords(/0(?=\d['"]$)/, () => '', at('document', 'number')),
  },
  {
    name: 'a number with its word',
    expects: ['document-number'],
    mutate: inWords(/(?<=['"])(?=\d)/, () => 'Số ', at('document', 'number')),
  },
  {
    name: 'a long dash in the symbol',
    expects: ['document-symbol', 'dash-for-hyphen'],
    mutate: inWords(/(?<=KH)-/, () => '–', at('document', 'symbol')),
  },
  {
    name: 'a title with a full stop',
    expects: ['title-capitals'],
    mutate: inWords(/(?<!['"])(?=['"]?$)/, () => '.', at('document', 'title')),
  },
  {
    name: 'a title in capitals',
    expects: ['title-capitals'],
    mutate: inValue(at('document', 'title'), (source) => source.toUpperCase()),
  },
]

/** Copies a task below itself under another id. */
function taskTwice(text: string, random: Random) {
  const task = random.pick(spots(text).filter(at('schedule', '*', 'tasks', '*')))
  if (!task || text[task.start] === '{') return undefined
  const head = text.slice(text.lastIndexOf('\n', task.start) + 1, task.start)
  const own = text.slice(task.start, task.end).trimEnd()
  const end = task.start + own.length
  const copy = own.replace(/^(id: ['"]?)/, '$1lai-')
  const result = edited(text, [{ start: end, end, by: `\n${head}${copy}` }])
  const [, index, , place] = task.path
  const content = spotAt(result, 'schedule', Number(index), 'tasks', Number(place) + 1, 'content')
  return content && { text: result, line: lineAt(result, content.start) }
}

function leadAndSupport(text: string, random: Random) {
  const support = random.pick(
    spots(text).filter(({ path, value }) => path.at(-2) === 'support' && value !== undefined),
  )
  const lead = support && spotAt(text, ...support.path.slice(0, -2), 'lead', 0)
  return support && lead && mutant(text, { ...support, by: String(lead.value) })
}

function unitRepeated(text: string, random: Random) {
  const ids = spots(text).filter(
    ({ path, value }) => path.at(-2) === 'support' && path.at(-1) === 1 && value !== undefined,
  )
  const second = random.pick(ids)
  const first = second && spotAt(text, ...second.path.slice(0, -1), 0)
  return first && mutant(text, { ...second, by: String(first.value) })
}

function recipientTwice(text: string, random: Random) {
  const recipient = random.pick(spots(text).filter(at('recipients', '*')))
  if (!recipient) return undefined
  const head = text.slice(text.lastIndexOf('\n', recipient.start) + 1, recipient.start)
  const own = text.slice(recipient.start, recipient.end)
  const result = edited(text, [{ start: recipient.end, end: recipient.end, by: `\n${head}${own}` }])
  return { text: result, line: lineAt(result, recipient.end + 1) }
}

/** Takes the deputy's line away below a line that begins with KT. */
function deputyLeftOut(text: string) {
  const lines = spots(text).filter(at('signature', 'lines', '*'))
  const index = lines.findIndex(({ value }) => String(value).startsWith('KT.'))
  const [acting, deputy] = [lines[index], lines[index + 1]]
  if (!acting || !deputy || lastKey(acting.path) !== 'lines') return undefined
  const result = text.slice(0, acting.end) + text.slice(deputy.end)
  return { text: result, line: lineAt(result, acting.start) }
}

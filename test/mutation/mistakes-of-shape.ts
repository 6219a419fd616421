import {
  at,
  edited,
  inValue,
  inWords,
  lastKey,
  lineAt,
  type Mistake,
  type Mutate,
  mutant,
  type Spot,
  spots,
} from './plan-text.ts'
import type { Random } from './random.ts'

/** Slips in the file itself, its keys, types and quotes. */
export const mistakesOfShape: readonly Mistake[] = [
  {
    name: 'a key renamed',
    expects: ['schema/unknown-key'],
    mutate: keyRenamed,
  },
  {
    name: 'a list for a text',
    expects: ['schema/wrong-type'],
    mutate: inValue(isFact, (source) => (source.startsWith('>') ? undefined : `[${source}]`)),
  },
  {
    name: 'a number for a text',
    expects: ['schema/wrong-type'],
    mutate: inValue(at('document', 'number'), (source) => source.replaceAll(/['"]/g, '')),
  },
  {
    name: 'a text for a number',
    expects: ['schema/wrong-type'],
    mutate: inValue(at('year'), (source) => `năm ${source}`),
  },
  {
    name: 'a text left out',
    expects: ['schema/wrong-type', 'schema/too-short', 'schema/empty', 'schema/blank'],
    mutate: inValue(
      (spot) =>
        at('issuer', 'name')(spot) || at('document', 'title')(spot) || at('sections', '*', 'title')(spot),
      () => '',
    ),
  },
  {
    name: 'a key twice',
    expects: ['yaml/duplicate-key'],
    mutate: keyTwice,
  },
  {
    name: 'a tab for blanks',
    expects: ['yaml/tab-as-indent'],
    mutate: tabForBlanks,
  },
  {
    name: 'a quote without end',
    expects: ['yaml/missing-char'],
    mutate: quoteWithoutEnd,
  },
  {
    name: 'a colon in a text without quotes',
    expects: ['schema/lost-quotes'],
    mutate: inWords(/(?<=^\p{Lu}\p{L}*(?: \p{L}+)?)(?= \p{L}[^\n:]*$)/u, () => ':', isPlainItem),
  },
  {
    name: 'the file in cp1258',
    expects: ['source/not-utf-8'],
    mutate: (text) => ({ text: cp1258(text), line: 1, lastLine: text.split('\n').length }),
  },
  {
    name: 'an id that no unit has',
    expects: ['unit-undefined'],
    mutate: inValue(isUnitId, (source) => source.replace(/(?=['"]?$)/, 'x')),
  },
  {
    name: 'a unit renamed in one place',
    expects: ['unit-undefined'],
    mutate: unitRenamed,
  },
]

/** A plain text among those that must be a text. */
function isFact(spot: Spot): boolean {
  return at('issuer', 'name')(spot) || at('document', 'place')(spot) || at('document', 'kind')(spot)
}

function isUnitId({ path, value }: Spot): boolean {
  const isOfUnits = ['lead', 'support', 'units', 'unit'].includes(lastKey(path)) && path[0] !== 'units'
  return isOfUnits && typeof value === 'string' && /^[a-z][a-z0-9-]*$/.test(value)
}

function isPlainItem({ path, start, end }: Spot): boolean {
  return path[0] === 'recipients' && path.length === 2 && end > start
}

const renamed = new Map(
  [
    'content',
    'title',
    'recipients',
    'archive',
    'signature',
    'place',
    'style',
    'due',
    'support',
    'opening',
  ].map((name) => [name, name.slice(0, 1) + name.slice(2)]),
)

function keyRenamed(text: string, random: Random) {
  const spot = random.pick(spots(text).filter(({ path, key }) => key && renamed.has(lastKey(path))))
  return spot?.key && mutant(text, { ...spot.key, by: renamed.get(lastKey(spot.path)) ?? '' })
}

function keyTwice(text: string, random: Random) {
  const line = random.pick([...text.matchAll(/^(?:archive|year|schoolYear|closing): [^>\r\n]+$/gm)])
  if (!line) return undefined
  const end = line.index + line[0].length
  const result = edited(text, [{ start: end, end, by: `\n${line[0]}` }])
  return { text: result, line: lineAt(result, end + 1) }
}

function tabForBlanks(text: string, random: Random) {
  const keys = spots(text).filter(({ path, key }) => key && path.length === 2 && typeof path[0] === 'string')
  const indented = keys.flatMap(({ key }) => {
    const start = key ? text.lastIndexOf('\n', key.start) + 1 : 0
    return key && /^ +$/.test(text.slice(start, key.start)) ? [{ start, end: key.start, by: '\t' }] : []
  })
  const edit = random.pick(indented)
  return edit && mutant(text, edit)
}

/** Takes the closing quote off the last text that has quotes, so that nothing closes it. */
function quoteWithoutEnd(...[text]: Parameters<Mutate>) {
  const quoted = spots(text).filter(({ start }) => /['"]/.test(text[start] ?? ''))
  const last = quoted.at(-1)
  if (!last || /['"]/.test(text.slice(last.end))) return undefined
  const result = edited(text, [{ start: last.end - 1, end: last.end, by: '' }])
  return { text: result, line: lineAt(result, last.start) }
}

/** Renames a unit where it is named, so that its first use is the first to miss it. */
function unitRenamed(text: string, random: Random) {
  const ids = spots(text).filter(at('units', '*'))
  const unit = random.pick(ids)
  const use = spots(text).find((spot) => isUnitId(spot) && spot.value === unit?.path[1])
  if (!unit?.key || !use) return undefined
  const by = `${sourceKey(text, unit)}-moi`
  const result = edited(text, [{ ...unit.key, by }])
  return { text: result, line: lineAt(text, use.start) }
}

function sourceKey(text: string, { key }: Spot): string {
  return key ? text.slice(key.start, key.end) : ''
}

/** The bytes of a text in Windows' Vietnamese code page: letters, then marks of tone. */
function cp1258(text: string): Uint8Array {
  const letters = 'ăâêôơưđĂÂÊÔƠƯĐ'
  const bytes = [0xe3, 0xe2, 0xea, 0xf4, 0xf5, 0xfd, 0xf0, 0xc3, 0xc2, 0xca, 0xd4, 0xd5, 0xdd, 0xd0]
  const marks = new Map([
    ['\u0300', 0xcc],
    ['\u0309', 0xd2],
    ['\u0303', 0xde],
    ['\u0301', 0xec],
    ['\u0323', 0xf2],
  ])
  const signs = [...text].flatMap((letter) => (letters.includes(letter) ? letter : [...withoutTone(letter)]))
  return Uint8Array.from(
    signs,
    (sign) => bytes[letters.indexOf(sign)] ?? marks.get(sign) ?? sign.charCodeAt(0) & 0xff,
  )
}

/** A letter and its mark of tone apart, its other marks left on it. */
function withoutTone(letter: string): string {
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(letter.normalize('NFD'))?.[0] ?? ''
  return tone === '' ? letter : letter.normalize('NFD').replace(tone, '').normalize('NFC') + tone
}

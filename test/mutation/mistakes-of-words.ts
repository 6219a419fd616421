import {
  inValue,
  inWords,
  isItem,
  isProse,
  lastKey,
  lineAt,
  type Mistake,
  type Mutate,
  type Spot,
  spots,
} from './plan-text.ts'

/** Slips of typing and spelling inside printed sentences. */
export const mistakesOfWords: readonly Mistake[] = [
  {
    name: 'a doubled word',
    expects: ['doubled-word'],
    mutate: inWords(/(?<=\p{L} )(?:của|theo|trong|cho|với|các) (?=\p{L})/u, (word) => word + word),
  },
  {
    name: 'a blank before a comma',
    expects: ['blanks'],
    mutate: inWords(/(?<=\p{L}),(?= )/u, () => ' ,'),
  },
  {
    name: 'no blank after a comma',
    expects: ['blanks'],
    mutate: inWords(/(?<=\p{L}), (?=\p{L})/u, () => ','),
  },
  {
    name: 'two blanks',
    expects: ['blanks'],
    mutate: inWords(/(?<=\p{L}) (?=\p{L})/u, () => '  '),
  },
  {
    name: 'a blank that does not break',
    expects: ['odd-blank'],
    mutate: inWords(/(?<=\p{L}) (?=\p{L})/u, () => '\u00a0'),
  },
  {
    name: 'a quotation without end',
    expects: ['quotes-unbalanced'],
    mutate: inWords(/“([^”\n]*)”/u, (_, inside = '') => `“${inside}`),
  },
  {
    name: 'a bracket without end',
    expects: ['brackets-unbalanced'],
    mutate: inWords(/\((\p{Ll}[^()\n]*)\)/u, (_, inside = '') => `(${inside}`),
  },
  {
    name: 'a word and a year run together',
    expects: ['words-run-together'],
    mutate: inWords(/năm (?=20\d\d)/, () => 'năm'),
  },
  {
    name: 'an abbreviation that nobody explains',
    expects: ['abbreviation-undefined'],
    mutate: inWords(/[Pp]hong trào thi đua/, () => 'PTTĐ'),
  },
  {
    name: 'an item with a small letter',
    expects: ['capital-at-start'],
    mutate: inWords(firstLetter(), (letter) => letter.toLowerCase(), isItem),
  },
  {
    name: 'a sentence with a small letter',
    expects: ['capital-after-stop'],
    mutate: inWords(/(?<=\p{Ll}\. )\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()),
  },
  {
    name: 'an item with a typed number',
    expects: ['typed-marker'],
    mutate: inWords(firstLetter(), (letter) => `1. ${letter}`, isItem),
  },
  {
    name: 'a title with a typed number',
    expects: ['typed-marker'],
    mutate: inWords(firstLetter(), (letter) => `I. ${letter}`, isSectionTitle),
  },
  {
    name: 'a word of separate marks',
    expects: ['source/decomposed'],
    mutate: inWords(/\p{L}{2,}/u, (word) => word.normalize('NFD')),
  },
  {
    name: 'a sign without width inside a word',
    expects: ['invisible-character'],
    mutate: inWords(/(?<=\p{L})(?=\p{L})/u, () => '\u200b'),
  },
  {
    name: 'an Icelandic letter',
    expects: ['look-alike-letter'],
    mutate: inWords(/[Đđ]/, (letter) => (letter === 'Đ' ? 'Ð' : 'ð')),
  },
  {
    name: 'a Cyrillic letter',
    expects: ['look-alike-letter'],
    mutate: inWords(/(?<=\p{L})[ao](?=\p{L})/u, (letter) => (letter === 'a' ? 'а' : 'о')),
  },
  {
    name: 'a phrase in TCVN3',
    expects: ['spoilt-encoding'],
    mutate: inWords(/thi đua|khen thưởng|nhiệm vụ|nhân dân|cán bộ/, tcvn3),
  },
  {
    name: 'a phrase read as another code page',
    expects: ['spoilt-encoding'],
    mutate: inWords(/thi đua|khen thưởng|nhiệm vụ|nhân dân|cán bộ/, (words) =>
      windows1252.decode(utf8.encode(words)),
    ),
  },
  {
    name: 'the law with capitals',
    expects: ['capital-law-name'],
    mutate: inWords(/Luật Thi đua, khen thưởng/, () => 'Luật Thi Đua, Khen Thưởng'),
  },
  {
    name: 'a body with capitals',
    expects: ['capital-body', 'unit-spelling'],
    mutate: inWords(/Ủy ban nhân dân|Sở Nội vụ/, (name) =>
      name.replaceAll(/(?<= )\p{Ll}/gu, (letter) => letter.toUpperCase()),
    ),
  },
  {
    name: 'a tone mark of the old style',
    expects: ['tone-mark-mixed'],
    mutate: oldToneMark,
  },
  {
    name: 'a long dash in the name of a council',
    expects: ['dash-for-hyphen', 'unit-spelling'],
    mutate: inWords(/Thi đua - Khen thưởng/, () => 'Thi đua – Khen thưởng'),
  },
  {
    name: 'a closing sign in the middle of the plan',
    expects: ['end-mark'],
    mutate: inWords(
      /\.(?=['"]?\r?\n?$)/,
      () => './.',
      (spot) => isItem(spot) && spot.path[1] === 0,
    ),
  },
  {
    name: 'a sentence broken into lines',
    expects: ['broken-line'],
    mutate: brokenIntoLines,
  },
]

const utf8 = new TextEncoder()
const windows1252 = new TextDecoder('windows-1252')

/** Letters as TCVN3 (ABC) writes them. */
const letters = new Map(
  Object.entries({ đ: '®', â: '©', ê: 'ª', ư: '\u00ad', ở: 'ë', ệ: 'Ö', ụ: 'ô', ộ: 'é', á: '¸' }),
)

function tcvn3(words: string): string {
  return [...words].map((letter) => letters.get(letter) ?? letter).join('')
}

/** The first letter of a text, after its quote or the sign of folding. */
function firstLetter(): RegExp {
  return /(?<=^(?:['"]|>-\s+)?)\p{Lu}(?=\p{Ll}*[ ,])/u
}

function isSectionTitle({ path }: Spot): boolean {
  return path[0] === 'sections' && lastKey(path) === 'title'
}

/** One word of the old style in a plan that shows the new style often enough. */
function oldToneMark(...[text, random]: Parameters<Mutate>) {
  const styled = spots(text).filter((spot) => isProse(spot) && /[Ủủ]y|óa|òa/.test(String(spot.value)))
  if (styled.length < 3) return undefined
  const old: Readonly<Record<string, string>> = { ủy: 'uỷ', Ủy: 'Uỷ', óa: 'oá', òa: 'oà' }
  return inWords(/(?<=(?<!\p{L})|[hH])(?:[Ủủ]y|óa|òa)(?!\p{L})/u, (word) => old[word] ?? word)(text, random)
}

/** Keeps the line breaks of a folded text; the finding may stand at any of them. */
function brokenIntoLines(...[text, random]: Parameters<Mutate>) {
  const folded = inValue(isItem, (source) =>
    /^>-.*\n[\s\S]*[\p{L},;]\r?\n +\p{Ll}/u.test(source) ? `|${source.slice(1)}` : undefined,
  )
  const found = folded(text, random)
  const spot =
    found &&
    spots(String(found.text)).find(({ start }) => lineAt(text, start) === found.line && text[start] === '>')
  return found && spot && { ...found, lastLine: lineAt(text, spot.end) }
}

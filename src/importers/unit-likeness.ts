import { comparable } from '../text.ts'

/** Short words and what they stand for in the names of units. */
export type Definitions = Readonly<Record<string, string>>

/** No office has more units; the names of a paper beyond these are compared by their letters alone. */
const mostCompared = 300

/** Finds among the names met before the one that may be the same: by case, tone mark, sign or short words alone. */
export function likenessFinder(definitions: Definitions): (name: string) => string | undefined {
  const byLetters = new Map<string, string>()
  const met: { readonly name: string; readonly plain: string; readonly short: RegExp | undefined }[] = []
  return (name) => {
    const full = written(name, definitions)
    const mine = { name, plain: plain(full), short: shortFor(plain(full)) }
    const same = byLetters.get(letters(full))
    const near = met.find(
      (other) => mine.short?.test(other.plain) === true || other.short?.test(mine.plain) === true,
    )
    if (same === undefined) byLetters.set(letters(full), name)
    if (met.length < mostCompared) met.push(mine)
    return same ?? near?.name
  }
}

/** A name with its short words written out. */
function written(name: string, definitions: Definitions): string {
  const known = { ...common, ...definitions }
  return name.replace(/[\p{L}\p{M}]+(?:-\p{Lu}+)*/gu, (word) =>
    Object.hasOwn(known, word) ? (known[word] ?? word) : word,
  )
}

const common: Definitions = {
  HĐTĐKT: 'Hội đồng thi đua khen thưởng',
  'HĐTĐ-KT': 'Hội đồng thi đua khen thưởng',
  BTĐKT: 'Ban thi đua khen thưởng',
  TĐKT: 'thi đua khen thưởng',
  'TĐ-KT': 'thi đua khen thưởng',
  HĐ: 'Hội đồng',
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  MTTQ: 'Mặt trận Tổ quốc',
  VP: 'Văn phòng',
  TW: 'Trung ương',
  TƯ: 'Trung ương',
  LĐLĐ: 'Liên đoàn Lao động',
}

function letters(name: string): string {
  return comparable(name).replace(/(?<!\p{L})và(?!\p{L})|[^\p{L}\d]/gu, '')
}

/** What a name with words of capitals stands for: other words for each of them that begin with its letters. */
function shortFor(name: string): RegExp | undefined {
  const words = name.match(/[a-z\d]+/gi) ?? []
  if (!words.some(isInitials) || name.length > longestName) return undefined
  const pattern = words.map((word) =>
    isInitials(word) ? [...word].map((letter) => `${letter}[a-z]*(?![a-z])`).join(between) : word,
  )
  return new RegExp(`^${pattern.join(between)}$`, 'i')
}

/** No name is longer, and no longer one is taken apart letter by letter. */
const longestName = 120

const between = '[\\s,-]*(?:va\\s+)?'

function isInitials(part: string): boolean {
  return /^[A-Z]{2,10}$/.test(part)
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/\s*&\s*/g, '')
    .trim()
}

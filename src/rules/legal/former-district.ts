import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import type { FormerTier } from '../../legal/administration.ts'
import type { Rule } from '../rule.ts'
import { namesSaid } from '../said.ts'
import { readOnce } from '../time/read-once.ts'
import { mentionsOfToday } from './mentions-of-today.ts'

export const formerDistrict: Rule = {
  id: 'former-district',
  severity: 'warning',
  title: {
    vi: 'Không giao việc cho cơ quan cấp huyện đã kết thúc hoạt động',
    en: 'No work is given to districts, which are no more',
  },
  why: {
    vi: 'Từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã; việc giao cho cấp huyện sẽ không ai làm.',
    en: 'Since 1 July 2025 there are provinces and communes only; work given to a district is nobody’s.',
  },
  basis: 'Luật Tổ chức chính quyền địa phương năm 2025',
  judgesByDay: true,
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, "Giao UBND các huyện, thành phố phát động thi đua."] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, "Giao UBND các xã, phường phát động thi đua."] }]',
  },

  *check(_, context) {
    const { day, administration, texts } = context
    const { formerTier } = administration
    if (day < formerTier.since) return
    const names = readOnce(allNames, formerTier, () => namesOf(formerTier))
    if (namesSaid(names, texts).length === 0) return
    for (const { text, match } of mentionsOfToday(context, patternOf(formerTier), formerTier.since)) {
      const [found] = match
      yield {
        at: text.path,
        within: [match.index, match.index + found.length],
        message: words(found, formerTier),
      }
      if (text.role === 'issuer') return
    }
  },
}

/** What was of districts has the same names for every plan. */
const allNames = new WeakMap<FormerTier, readonly string[]>()

function namesOf({ units, bodies }: FormerTier): readonly string[] {
  return [...units, ...bodies, ...bodies.map(olderTone)]
}

function words(found: string, { since, sure }: FormerTier): Localized {
  const from = showDay(since)
  return sure
    ? {
        vi: `Từ ngày ${from} không còn cấp huyện và thị trấn; thay “${found}” bằng cơ quan cấp xã hoặc cấp tỉnh.`,
        en: `Since ${since} there are no districts and district towns; see about “${found}”.`,
      }
    : {
        vi: `Từ ngày ${from} có còn “${found}” không?`,
        en: `Is there still “${found}” since ${since}?`,
      }
}

/**
 * Bodies of districts, districts said to be given something, and towns; the word alone may be of a name that
 * has stayed (Nghĩa trang liệt sĩ huyện …).
 */
function patternOf({ units, bodies }: FormerTier): RegExp {
  const towns = units.filter(isTown).map(anyCase)
  const districts = units.filter((unit) => !isTown(unit)).map(anyCase)
  const district = `(?:${districts.join('|')})(?!\\p{L})`
  const others = `(?:(?:,| và|,? hoặc) (?:${[...districts, ...towns, '[Tt]hành phố'].join('|')})(?!\\p{L}))*`
  const name = '(?:(?: \\p{Lu}\\p{L}+){1,4}| \\d{1,2}(?![\\d/]))'
  const ofDistrict = ` (?:(?:các|cấp) )*${district}${others}${name}?`
  const forms = [
    `(?:${bodies.map(anyTone).join('|')})(?!\\p{L})(?:${ofDistrict})?`,
    `(?:${bodyWords.join('|')})${ofDistrict}`,
    `(?:[Cc]ác|[Cc]ấp) ${district}${others}`,
    `(?<=(?:${leads.join('|')}|,) )${district}(?:${name}|${others}(?=\\s*(?:[,;.]|và |$)))`,
    `(?:[Cc]ác )?(?:${towns.join('|')})(?!\\p{L})`,
  ]
  return new RegExp(`(?<!\\p{L})(?:${forms.join('|')})`, 'gu')
}

/** Units below the province whose word is of no other use. */
function isTown(unit: string): boolean {
  return unit === 'thị trấn' || unit.startsWith('thành phố')
}

/** “Huyện uỷ” is the older way to write “Huyện ủy”. */
function olderTone(body: string): string {
  return body.replaceAll('ủy', 'uỷ')
}

function anyTone(body: string): string {
  return body.replaceAll('ủy', '(?:ủy|uỷ)')
}

function anyCase(word: string): string {
  const first = word.charAt(0)
  return `[${first}${first.toLocaleUpperCase('vi')}]${word.slice(1)}`
}

const leads = ['[Tt]ại', 'ở', '[Tt]rên địa bàn', 'thuộc', '[Gg]iao', '[Vv]ới']

const bodyWords = [
  'UBND',
  'HĐND',
  '(?:[Ủủ]y|[Uu]ỷ) ban nhân dân',
  '[Hh]ội đồng nhân dân',
  'MTTQ(?: Việt Nam)?',
  'Mặt trận Tổ quốc(?: Việt Nam)?',
  'Ban Thường vụ',
  'Ban Chấp hành Đảng bộ',
  'Đảng bộ',
  'Công an',
  'Ban Chỉ huy [Qq]uân sự',
  'Liên đoàn Lao động',
  'LĐLĐ',
  'Phòng(?: \\p{L}+){1,8}?',
]

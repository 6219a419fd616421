import type { Administration } from '../../legal/administration.ts'
import type { PlanText } from '../../plan/texts.ts'
import { matchesOf, type Sought, soughtIn, upperFirst } from '../../text.ts'
import type { Finding, Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { misspeltNames, nameFinder, spellingWords } from './spellings.ts'

export const capitalPlace: Rule = {
  id: 'capital-place',
  severity: 'warning',
  title: {
    vi: 'Địa danh viết hoa chữ cái đầu các âm tiết tạo thành tên riêng, không có gạch nối',
    en: 'Place names have a capital for each syllable of the name and no hyphen',
  },
  why: {
    vi: 'Tên địa lý viết theo quy tắc riêng: “Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội”, đơn vị hành chính mang số (Phường 7) viết hoa cả từ chỉ cấp.',
    en: 'Places follow rules of their own: “Thành phố Hồ Chí Minh”, “Thủ đô Hà Nội”, and numbered units such as “Phường 7”.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Học tập kinh nghiệm của thành phố Hồ Chí Minh.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Học tập kinh nghiệm của Thành phố Hồ Chí Minh.] }]',
  },

  *check(_, { texts, administration }) {
    yield* misspeltNames(texts, findPlaces)
    for (const text of textsHolding(texts, numberedUnit.sign)) yield* numberedUnits(text)
    const hyphenated = hyphenatedPlace(administration, texts)
    if (hyphenated) for (const text of texts) yield* hyphenatedPlaces(text, hyphenated)
  },
}

function* numberedUnits({ path, text }: PlanText): Generator<Finding> {
  for (const { 0: found, index } of soughtIn(text, numberedUnit)) {
    const right = upperFirst(found)
    const message = spellingWords(found, right)
    yield { at: path, within: [index, index + found.length], message, replacement: right }
  }
}

function* hyphenatedPlaces({ path, text }: PlanText, hyphenated: RegExp): Generator<Finding> {
  for (const { 0: found, index } of matchesOf(text, hyphenated)) {
    const right = found.replace(/\s*-\s*/gu, ' ')
    const message = spellingWords(found, right)
    yield { at: path, within: [index, index + found.length], message, replacement: right }
  }
}

/**
 * “phường 7” as a name: a number that ends the phrase, not one that counts what follows (mỗi phường 3 tập
 * thể).
 */
export const numberedUnit: Sought = {
  pattern:
    /(?<![\p{L}\d])(?<!(?:mỗi|các|từng|những|số|một|hai|ba|cấp|\d) )(?:phường|quận)\s+\d{1,2}(?=\s*(?:[,.;:)”/]|$)|\s+(?:và|thuộc|tại)\s)/gu,
  sign: /(?:phường|quận)\s/,
}

/**
 * Provinces of today and of former days with hyphens between their syllables, as far as the texts have both;
 * one that has its own is left out.
 */
function hyphenatedPlace(
  { provinces, formerProvinces }: Administration,
  texts: readonly PlanText[],
): RegExp | undefined {
  const hyphened = texts.filter(({ text }) => text.includes('-'))
  const names = [...provinces, ...formerProvinces]
    .map(({ name }) => name)
    .filter((name) => name.includes(' ') && !name.includes('-'))
    .filter((name) => hyphened.some(({ text }) => name.split(' ').every((part) => text.includes(part))))
    .map((name) => name.replaceAll(' ', '\\s?-\\s?'))
  if (names.length === 0) return undefined
  return new RegExp(`(?<![\\p{L}\\d-])(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu')
}

const findPlaces = nameFinder([
  'Thành phố Hồ Chí Minh',
  'Thủ đô Hà Nội',
  'vùng Tây Bắc',
  'vùng Đông Bắc',
  'vùng Bắc Bộ',
  'vùng Trung Bộ',
  'vùng Nam Bộ',
  'vùng Bắc Trung Bộ',
  'vùng Nam Trung Bộ',
  'vùng Đông Nam Bộ',
  'vùng Tây Nam Bộ',
  'Tây Nguyên',
])

import type { DocumentFacts } from '../plan/plan.ts'

/** Quốc hiệu and Tiêu ngữ, which every letterhead has. */
export function isStateName(text: string): boolean {
  const words = text.toLocaleLowerCase('vi').replace(/[\s–-]/g, '')
  return /^cộngh[òo][àa]xãhội|^chủnghĩaviệtnam$|^việtnam$|^độclậptựdo|^hạnhphúc$/.test(words)
}

/** What stands in the place of Quốc hiệu above a paper of the party. */
export function isPartyName(text: string): boolean {
  return /^ĐẢNG CỘNG SẢN VIỆT NAM$/u.test(text.trim())
}

/** The number and symbol in a line “Số: 12/KH-UBND”; what is left free is null. */
export function numberOf(text: string): Pick<DocumentFacts, 'number' | 'symbol'> | undefined {
  const [, given = ''] = /^Số\s*:?\s*(.*)$/iu.exec(text) ?? []
  if (given === '') return /^Số\s*:/i.test(text) ? { number: null } : undefined
  const [, digits = '', joint = '', symbol = ''] = /^([^\s/-]*)\s*([/-])\s*(\S.*)?$/u.exec(given) ?? []
  if (joint === '') return { number: given }
  if (symbol === '') return { number: digits === '' ? null : digits, symbol: null }
  const number = /\d/.test(digits) ? digits : null
  return { number, symbol: joint === '-' ? `-${symbol.trim()}` : symbol.trim() }
}

/** The place and the day in a line “Lạng Sơn, ngày 05 tháng 01 năm 2026”; what is left free is null. */
export function dayOf(text: string) {
  const found = /^(.*?),?\s*ngày\s*(\S*?)\s*tháng\s*(\S*?)\s*năm\s*(\S*)$/iu.exec(text)
  if (!found) return undefined
  const [place = '', day = '', month = '', year = ''] = found.slice(1)
  const [dayNumber, monthNumber, yearNumber] = [day, month, year].map(numberIn)
  const isKnown = yearNumber !== undefined && monthNumber !== undefined
  const two = (each: number) => String(each).padStart(2, '0')
  return {
    place: /\p{L}/u.test(place) ? place.trim() : null,
    date: isKnown
      ? [yearNumber, two(monthNumber), ...(dayNumber === undefined ? [] : [two(dayNumber)])].join('-')
      : null,
    ...(yearNumber !== undefined && { year: yearNumber }),
  }
}

function numberIn(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined
}

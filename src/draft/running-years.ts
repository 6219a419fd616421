import { matchesOf } from '../text.ts'
import type { Shift } from './shift.ts'
import { moveYears, type TextSpan } from './text-spans.ts'

/**
 * Years in a row that end with the plan's own or the one before, and so run on with it: “2 năm liền 2023,
 * 2024” and “(2022 - 2023, 2023 - 2024)” move; “5 năm liền (2019 - 2023)” and “thành tích từ năm 2019 đến năm
 * 2023” are periods, asked about, with the running years on offer.
 */
export function runningYears(text: string, shift: Shift): TextSpan[] {
  return [...ofMerit(text, shift), ...schoolYearsInRow(text, shift)]
}

/** The years of a merit: as many as are counted before them, or told as its years. */
function ofMerit(text: string, shift: Shift): TextSpan[] {
  return matchesOf(text, yearsInRow).flatMap((match): TextSpan[] => {
    const [said] = match
    const before = text.slice(Math.max(0, match.index - reach), match.index)
    const years = yearsOf(said)
    const [first = 0, last = 0] = [years[0], years.at(-1)]
    const counted = countBefore.exec(before)?.[1]
    const isOfCount = counted === undefined || Number(counted) === last - first + 1
    if (!merit.test(before) || work.test(before) || !isOfCount || !endsNear(last, shift)) return []
    if (/[,và]/u.test(said.replace(/đến|năm/gu, ''))) return moved(text, match, shift)
    if (last === first + 1) return moved(text, match, shift)
    return [{ start: match.index, end: match.index + said.length, said, class: 'period', runs: true }]
  })
}

/** School years one after another, the last of which is near the plan's own. */
function schoolYearsInRow(text: string, shift: Shift): TextSpan[] {
  return matchesOf(text, schoolYears).flatMap((match): TextSpan[] => {
    const years = yearsOf(match[0])
    const isRow = years.every((year, index) => index % 2 === 0 || year === (years[index - 1] ?? 0) + 1)
    return isRow && endsNear(years.at(-1) ?? 0, shift) ? moved(text, match, shift) : []
  })
}

/** Whether a row ends with a year of the plan or the one before. */
function endsNear(year: number, { from }: Shift): boolean {
  return year >= from.first - 1 && year <= from.last
}

function yearsOf(words: string): number[] {
  return matchesOf(words, /[12]\d{3}/g).map(([digits]) => Number(digits))
}

/** Each year, or school year, moves by itself: the words between them are not touched. */
function moved(text: string, row: RegExpExecArray, { by }: Shift): TextSpan[] {
  return matchesOf(row[0], pieces).map((piece) => {
    const start = row.index + piece.index
    const kind = piece[0].length > 4 ? 'school-year' : 'previous-year'
    return moveYears(text, { start, end: start + piece[0].length }, by, kind)
  })
}

const reach = 90
const pieces = /[12]\d{3}(?:\s?[-–—]\s?[12]\d{3})?/g
const yearsInRow =
  /(?<![\d/.-])[12]\d{3}(?:(?:\s?[-–—]\s?|, | và (?:năm )?| đến (?:hết )?(?:năm )?)[12]\d{3})+(?![\d/-])/gu
const schoolYears =
  /(?<![\d/.-])[12]\d{3}\s?[-–—]\s?[12]\d{3}(?:(?:[,;] | và (?:năm học )?| đến (?:hết )?(?:năm học )?)[12]\d{3}\s?[-–—]\s?[12]\d{3})+(?![\d/-])/gu
/** Words that tell of what was earned in years on end. */
const merit =
  /(?:năm (?:liền|liên tục|liên tiếp)|thành tích|công trạng|\d năm (?:\(|từ )?(?:năm )?$)[^.;]{0,60}$/iu
/** Work that is planned for years has its own beginning and end. */
const work =
  /(?:giai đoạn|nhiệm kỳ|thời kỳ|kế hoạch|chương trình|thực hiện|triển khai|thi hành|năm học|khóa|khoá)[^.;,]{0,60}$/iu
const countBefore = /(\d{1,2}) năm(?: học)?(?!\p{L})[^.;]*$/u

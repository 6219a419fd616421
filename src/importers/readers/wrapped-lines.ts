import { isCapitals } from '../markers.ts'
import { beginsItem } from './line-ends.ts'

/** Where in a paper a line stands: lines of a letterhead and of a title are never wrapped, their ends are meant. */
export interface WrappedText {
  readonly width: number
  /** Whether the line is one of the opening, the body or the recipients. */
  readonly isInText: boolean
}

/** Whether no line can be joined with the other: the first says that the text ends, or the next begins a part. */
export function partsFrom(line: string, next: string): boolean {
  return (
    /\/\.?$/.test(line.trim()) ||
    /^nơi nhận(?!\p{L})/iu.test(next.trim()) ||
    basisLead.test(next.trim()) ||
    (isCapitals(next) && !isCapitals(line))
  )
}

/** Whether what a line says, with all before it in its paragraph, is not at its end and goes on in the next line. */
export function runsOn(words: string, line: string, next: string, { width, isInText }: WrappedText): boolean {
  if (words.length > longestParagraph) return false
  const [said, more] = [words.trim(), next.trim()]
  if (!isInText || isEnded(said) || isCapitals(said) || beginsItem(more) || partsFrom(said, more))
    return false
  if (/^[\d\W]{1,5}$/.test(more) || !/^[\p{L}\d“(]/u.test(more)) return false
  if (/^[\p{Ll}\d]/u.test(more) || openEnd.test(said.slice(-20))) return true
  if (/^(?:[-–+]\s*)?Căn cứ\s/u.test(said)) return !namesPlan.test(more)
  const [word = ''] = more.split(/\s/, 1)
  return width >= leastWidth && line.trimEnd().length + 1 + word.length > width * nearlyFull
}

/** Whether a line is the first of an opening or of a body. */
export function beginsText(line: string): boolean {
  return basisLead.test(line.trim()) || beginsItem(line) || /như sau\s*:$/u.test(line.trim())
}

/** Whether a text ends with a mark that ends it. */
export function isEnded(text: string): boolean {
  return /[.;:!?…]$/u.test(text)
}

const basisLead = /^(?:[-–+]\s*)?(?:Căn cứ|Xét đề nghị|Theo đề nghị|Thực hiện)\s/u

/** “Sở Nội vụ xây dựng Kế hoạch …” after bases that have no marks at their ends. */
const namesPlan = /^\p{Lu}.*(?:xây dựng|ban hành|đề ra|triển khai)\s(?:kế hoạch|chương trình)|như sau\s*:$/isu

/** A comma, or a word with which nothing ends. */
const openEnd =
  /(?:,|[\s(](?:của|và|hoặc|các|những|cho|với|tại|trong|ngoài|trên|đến|từ|theo|về|do|là|thuộc|để|nhằm|khoản|điểm|điều|số|ngày|tháng|năm|đề nghị))$/iu

/** No paragraph of an office is longer, in letters. */
const longestParagraph = 6000

/** No page is narrower, in letters. */
export const leastWidth = 45

/** How much of the width a line fills that ends where the page does, if the next word is counted with it. */
const nearlyFull = 0.9

import type { Localized } from '../diagnostic.ts'

/** Whether a cell only says that it has the words of the one above: “nt”, “như trên”, “″”. */
export function isDitto(text: string): boolean {
  return dittoWords.test(text) || dittoMarks.test(text)
}

/** The lines of a cell without marks that stand for a line above in the same cell. */
export function withoutDittoMarks(lines: readonly string[]): readonly string[] {
  return lines.length > 1 ? lines.filter((line, at) => at === 0 || !dittoMarks.test(line)) : lines
}

/** Capitals are the short name of somebody, unless they stand between dashes. */
const dittoWords =
  /^[\s("“-]*(?:n\/?t|n\.t|[Nn]hư (?:hàng )?trên)[\s)"”.-]*$|^\s*[-–—]\s*NT\s*[-–—]\s*$|^NHƯ TRÊN$/u
const dittoMarks = /^[\s–—-]*(?:["“”″〃]|''|,,|\/\/)+[\s–—-]*$/u

/** What is asked of a task that takes words from the row above. */
export function dittoQuestion(text: string): Localized {
  return {
    vi: `Bản gốc ghi “${text}” (như trên) nên ở đây lấy theo hàng trên nếu hàng ấy có; xem lại có đúng không.`,
    en: `The paper has “${text}” (as above) here, so the words of the row above stand here if it has any; is this right?`,
  }
}

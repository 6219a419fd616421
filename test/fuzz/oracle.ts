import { explanations } from '../../src/commands/catalogue.ts'
import type { Diagnostic, Localized, Range } from '../../src/diagnostic.ts'
import { UserError } from '../../src/io.ts'
import type { ReportedText } from '../../src/report/report.ts'

/** A file of which something is said: its whole text, and its lines. */
export interface ToldFile {
  readonly text: string
  readonly lines: ReportedText
}

const codes = new Set(explanations().map(({ code }) => code))

/** What is wrong with some findings themselves: a code nobody knows, a place outside the file, words that say nothing. */
export function faultsOf(found: readonly Diagnostic[], files: ReadonlyMap<string, ToldFile>): string[] {
  return found.flatMap(({ code, message, file, range, related = [], fix }) => {
    const told = files.get(file)
    if (!told) return [`${code}: a finding of “${file}”, which nobody read`]
    const ranges = [
      range,
      ...related.map((each) => each.range),
      ...(fix?.edits.map((edit) => edit.range) ?? []),
    ]
    return [
      ...(codes.has(code) || code.startsWith('house/') ? [] : [`${code}: nobody knows this code`]),
      ...ranges.flatMap((each) => misplaced(each, told).map((words) => `${code}: ${words}`)),
      ...[message, ...related.map((each) => each.message)].flatMap((each) => wordless(each, told.text, code)),
    ]
  })
}

function misplaced({ start, end }: Range, { text, lines }: ToldFile): string[] {
  const isInside =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
  if (!isInside) return [`${start}–${end} is not in a text of ${text.length}`]
  const { line, column } = lines.position(start)
  const isReal = line >= 1 && column >= 1 && column <= lines.line(line).length + 2
  return isReal ? [] : [`${line}:${column} is no place of the text`]
}

/** Words of a program that a person must never meet, unless the text itself has them. */
const slips = /undefined|\bNaN\b|\[object |\bnull\b|=>|function \(/

function wordless({ vi, en }: Localized, text: string, code: string): string[] {
  return [vi, en].flatMap((words) => {
    if (words.trim() === '') return [`${code}: no words`]
    const slip = slips.exec(words)?.[0]
    return slip !== undefined && !text.includes(slip) ? [`${code}: “${words}” speaks of ${slip}`] : []
  })
}

/** Throws what is wrong, if anything. */
export function expectSound(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'))
}

/** A sentence for what the user has to mend, or the answer of some work; anything else that is thrown is a bug. */
export async function answerOrSentence(work: () => Promise<string> | string): Promise<string> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expectSound(wordless(error.localized, '', 'sentence').filter((fault) => fault.endsWith('no words')))
    return `2 ${error.localized.en}`
  }
}

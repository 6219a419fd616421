import type { Draft } from '../draft-plan.ts'
import { type Io, UserError } from '../io.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { nearest } from '../text.ts'
import { type Given, textOf } from './command.ts'
import { valueFields } from './draft-values.ts'

/** The answers of a run, and the file that they come from. */
export interface Answers {
  readonly given: ReadonlyMap<string, string>
  readonly source?: Source
}

/** Reads `--answers`: one text for each question by its name; a file to be written by asking need not be there. */
export async function readAnswers(given: Given, io: Io): Promise<Answers> {
  const file = textOf(given, 'answers')
  if (file === undefined) return { given: new Map() }

  const bytes = given['ask'] === true ? await io.readIfThere(file) : await io.readBytes(file)
  if (!bytes) return { given: new Map() }
  const source = readSource(file, bytes)
  const [problem] = source.diagnostics.filter(({ severity }) => severity === 'error')
  if (problem) throw placed(source, problem.range.start, problem.message)
  const { data } = source
  if (data === null || data === undefined) return { given: new Map(), source }
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw placed(source, 0, {
      vi: 'Tệp trả lời gồm các dòng “tên câu hỏi: câu trả lời”.',
      en: 'A file of answers has lines “question: answer”.',
    })
  }
  const answers = new Map<string, string>()
  for (const [id, answer] of Object.entries(data)) {
    const isInWords = typeof answer === 'number' || (typeof answer === 'string' && answer.trim() !== '')
    if (!isInWords) {
      throw placed(source, source.rangeOf([id], 'key').start, {
        vi: `“${id}” cần một câu trả lời bằng lời.`,
        en: `“${id}” needs an answer in words.`,
      })
    }
    answers.set(id, String(answer))
  }
  return { given: answers, source }
}

/** Answers that fit no question, or are none of those on offer, are the user's to mend. */
export function refuseBadAnswers({ account, badAnswers }: Draft, { given, source }: Answers): void {
  const [bad] = badAnswers
  if (bad) throw placed(source, startOf(source, bad.id), bad.message)
  const known = [...account.questions, ...valueFields].map(({ id }) => id)
  const stray = [...given.keys()].find((id) => !known.includes(id))
  if (stray === undefined) return
  const meant = nearest(stray, known)
  throw placed(source, startOf(source, stray), {
    vi: `Không có câu hỏi “${stray}”${meant ? `; ý bạn là “${meant}”?` : '.'}`,
    en: `There is no question “${stray}”${meant ? `; did you mean “${meant}”?` : '.'}`,
  })
}

function startOf(source: Source | undefined, id: string): number {
  return source?.rangeOf([id], 'key').start ?? 0
}

function placed(source: Source | undefined, offset: number, message: { vi: string; en: string }): UserError {
  if (!source) return new UserError(message)
  const { line, column } = source.position(offset)
  const at = `${source.file}:${line}:${column}: `
  return new UserError({ vi: at + message.vi, en: at + message.en })
}

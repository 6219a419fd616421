import { isOnCalendar, readDay } from '../day.ts'
import type { Localized, Path } from '../diagnostic.ts'
import type { Effect, Option, Question } from './question.ts'
import type { Replacement } from './value-edits.ts'

/** What the answers to some questions do to a plan, and the questions that stay open. */
export interface Answered {
  readonly replacements: readonly Replacement[]
  readonly dropped: readonly Path[]
  readonly open: readonly Question[]
}

/** An answer that is none of those on offer. */
export interface BadAnswer {
  readonly id: string
  readonly message: Localized
}

/** Works out what some answers, by the names of their questions, do. */
export function answered(
  questions: readonly Question[],
  answers: ReadonlyMap<string, string>,
): Answered & { readonly bad: readonly BadAnswer[] } {
  const replacements: Replacement[] = []
  const dropped: Path[] = []
  const open: Question[] = []
  const bad: BadAnswer[] = []
  for (const question of questions) {
    const answer = answers.get(question.id)
    if (answer === undefined) {
      open.push(question)
      continue
    }
    const option = optionMeant(question, answer)
    const done = option && effectOf(option.effect, answer)
    if (!done) bad.push({ id: question.id, message: notOffered(question, answer) })
    else if (done.kind === 'drop') dropped.push(...done.entries)
    else if (done.kind === 'put') replacements.push(...done.replacements)
  }
  return { replacements, dropped, open, bad }
}

function optionMeant({ options }: Question, answer: string): Option | undefined {
  const named = options.find(({ value }) => value !== '' && plain(value) === plain(answer))
  return named ?? options.find(({ value }) => value === '')
}

/** Letters without marks and case: “bo” is “bỏ”. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd').trim()
}

type Done =
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop'; readonly entries: readonly Path[] }
  | { readonly kind: 'put'; readonly replacements: readonly Replacement[] }

function effectOf(effect: Effect, answer: string): Done | undefined {
  switch (effect.kind) {
    case 'keep':
    case 'drop':
      return effect
    case 'put': {
      const { path, within, text = answer } = effect
      return { kind: 'put', replacements: [{ path, text, ...(within && { within }) }] }
    }
    case 'move':
      return { kind: 'put', replacements: effect.replacements }
    case 'cite':
      return cited(effect.path, answer)
  }
}

/** “12/NQ-HĐND ngày 10/12/2019” as the number and the day of a basis. */
function cited(path: Path, answer: string): Done | undefined {
  const match =
    /^(?:số\s+)?(?<number>[^\s,;]+)[,;]?\s+(?:ngày\s+)?(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/iu.exec(
      answer.trim(),
    )
  const { number, day = '', month = '', year } = match?.groups ?? {}
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const meant = readDay(date)
  if (number === undefined || !meant || !isOnCalendar(meant)) return undefined
  return {
    kind: 'put',
    replacements: [
      { path: [...path, 'number'], text: number },
      { path: [...path, 'date'], text: date },
    ],
  }
}

function notOffered({ id, options }: Question, answer: string): Localized {
  const offered = options.map(({ value, words }) => ({ vi: value || words.vi, en: value || words.en }))
  const list = (language: 'vi' | 'en') => offered.map((each) => `“${each[language]}”`).join(', ')
  return options.length === 0
    ? {
        vi: `“${id}” phải điền trong tệp, không trả lời trước được.`,
        en: `“${id}” is to be filled in in the file; it takes no answer.`,
      }
    : {
        vi: `“${answer}” không phải câu trả lời cho “${id}”; chọn ${list('vi')}.`,
        en: `“${answer}” is no answer to “${id}”; choose ${list('en')}.`,
      }
}

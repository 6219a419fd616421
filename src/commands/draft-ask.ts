import type { Language, Path } from '../diagnostic.ts'
import type { AccountedQuestion } from '../draft/account.ts'
import { answered } from '../draft/answers.ts'
import type { Draft } from '../draft-plan.ts'
import { type Io, type Prompt, UserError } from '../io.ts'
import type { ValueField } from './draft-values.ts'

/** The person at the terminal; without one nobody is asked. */
export function askerOf({ ask }: Io): NonNullable<Io['ask']> {
  if (ask) return ask
  throw new UserError({
    vi: '--ask chỉ hỏi được khi chạy trực tiếp trên màn hình dòng lệnh; nếu không, ghi câu trả lời vào tệp rồi thêm --answers <tệp>.',
    en: '--ask needs a terminal to ask at; without one write the answers to a file and give it with --answers <file>.',
  })
}

/** Asks for missing values and then every open question, one by one; what was answered, by name. */
export async function askedOf(
  { account }: Draft,
  fields: readonly ValueField[],
  ask: NonNullable<Io['ask']>,
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const open = account.questions.filter(({ answer, options }) => answer === undefined && options.length > 0)
  const total = fields.length + open.length
  const answers = new Map<string, string>()
  const dropped: Path[] = []
  const put = async (id: string, prompt: Prompt) => {
    const reply = await ask(prompt)
    if (reply.kind === 'cancelled') throw new UserError(cancelled)
    if (reply.kind === 'answer') answers.set(id, reply.text)
  }
  for (const [index, { id, words }] of fields.entries()) {
    await put(id, valuePrompt(`${index + 1}/${total}. ${words[language]}`, language))
  }
  for (const [index, question] of open.entries()) {
    if (dropped.some((entry) => entry.every((step, at) => question.path[at] === step))) continue
    await put(question.id, questionPrompt(question, `${fields.length + index + 1}/${total}`, language))
    dropped.push(...answered([question], answers).dropped)
  }
  return answers
}

function valuePrompt(message: string, language: Language): Prompt {
  const label = { vi: 'gõ vào đây', en: 'type it here' }[language]
  return { message, choices: [], freely: { label, problem: () => undefined }, later: later[language] }
}

function questionPrompt(question: AccountedQuestion, number: string, language: Language): Prompt {
  const { place, line, words, options } = question
  const free = options.find(({ value }) => value === '')
  const row = { vi: 'dòng', en: 'line' }[language]
  const proposed = options.find(({ isProposed }) => isProposed)?.value
  return {
    message: `${number}. ${place[language]} (${row} ${line})\n${words[language]}`,
    choices: options
      .filter(({ value }) => value !== '')
      .map((option) => ({ value: option.value, label: option.words[language] })),
    ...(free && {
      freely: { label: free.words[language], problem: (text) => problemOf(question, text, language) },
    }),
    later: later[language],
    ...(proposed !== undefined && { proposed }),
  }
}

function problemOf(question: AccountedQuestion, text: string, language: Language): string | undefined {
  const [bad] = answered([question], new Map([[question.id, text]])).bad
  return bad?.message[language]
}

const later = { vi: 'để sau', en: 'leave it open' }

const cancelled = {
  vi: 'Đã dừng giữa chừng theo yêu cầu; chưa ghi tệp nào.',
  en: 'The questions were broken off; nothing was written.',
}

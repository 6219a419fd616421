import type { Localized } from '../diagnostic.ts'
import type { Output } from '../io.ts'
import { readSource } from '../source/read-source.ts'
import type { Answers } from './draft-answers.ts'

/** A file of answers with what was answered since below what it held; written anew where that cannot be. */
export function mergedAnswers(
  path: string,
  { given, source }: Answers,
  fresh: ReadonlyMap<string, string>,
): Output {
  const lineEnd = source?.text.includes('\r\n') ? '\r\n' : '\n'
  const before = source === undefined || source.text === '' ? '' : `${source.text.trimEnd()}${lineEnd}`
  const all = new Map([...given, ...fresh])
  const text = before + answerLines(fresh).replaceAll('\n', lineEnd)
  return { path, content: holds(text, all) ? text : answerLines(all) }
}

/** How to run again with the same answers. */
export function repeatWords(answers: ReadonlyMap<string, string>): Localized {
  const lines = answerLines(answers)
  return {
    vi: `\nLần sau không phải trả lời lại: chép các dòng sau vào một tệp, ví dụ tra-loi.yaml, rồi thêm --answers tra-loi.yaml\n\n${lines}`,
    en: `\nTo repeat this without being asked: copy these lines to a file, such as answers.yaml, and add --answers answers.yaml\n\n${lines}`,
  }
}

function answerLines(answers: ReadonlyMap<string, string>): string {
  return [...answers].map(([id, answer]) => `${keyOf(id)}: ${JSON.stringify(answer)}\n`).join('')
}

/** Names are bare where YAML cannot take them for anything else. */
function keyOf(id: string): string {
  return /^[a-z]\w*(?:[.-]\w+)+$/i.test(id) ? id : JSON.stringify(id)
}

function holds(text: string, answers: ReadonlyMap<string, string>): boolean {
  const { data, diagnostics } = readSource('', new TextEncoder().encode(text))
  if (typeof data !== 'object' || data === null || diagnostics.some(({ severity }) => severity === 'error')) {
    return false
  }
  const read = Object.entries(data)
  return read.length === answers.size && read.every(([id, answer]) => answers.get(id) === String(answer))
}

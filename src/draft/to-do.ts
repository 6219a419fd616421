import type { Fix, Language, Path } from '../diagnostic.ts'
import { openQuestion } from '../source/open-question.ts'
import type { Source } from '../source/source.ts'
import type { Question } from './question.ts'

type Edit = Fix['edits'][number]

/** The widest line of a remark. */
const width = 110

/** The remarks that ask the questions of one entry, above it; those that asked the same before make way. */
export function toDoEdit(source: Source, questions: readonly Question[], language: Language): Edit {
  const { start } = source.extent(questions[0]?.path ?? [])
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1
  const indent = /^ */.exec(source.text.slice(lineStart))?.[0] ?? ''
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n'
  const asked = questions.map((question) => toDoLines(question, indent, language))
  const above = remarksAbove(source.text, lineStart)
  const old = above.filter((lines) => asked.some((each, at) => isSame(lines, each, questions[at]?.id ?? '')))
  const from = old[0] ? above.slice(above.indexOf(old[0])) : []
  const kept = from.filter((lines) => !old.includes(lines)).flat()
  return {
    range: { start: lineStart - from.flat().join('').length, end: lineStart },
    text:
      kept.join('') +
      asked
        .flat()
        .map((line) => `${indent}${line}${lineEnd}`)
        .join(''),
  }
}

/** One question as remark lines: what is asked, the answers on offer, and its name for an answers file. */
function toDoLines({ id, words, options }: Question, indent: string, language: Language): string[] {
  const offered = options.map(({ words: each }) => each[language]).join('; ')
  const choose = { vi: ' Chọn: ', en: ' Choose: ' }[language]
  const text = `${words[language]}${offered === '' ? '' : `${choose}${offered}.`} [${id}]`
  return wrapped(`${openQuestion} ${text}`, width - indent.length)
}

/** Takes away the remarks of open questions among those right above a key; other remarks stay. */
export function settledEdit({ text, rangeOf }: Source, path: Path): Edit | undefined {
  let end = text.lastIndexOf('\n', rangeOf(path, 'key').start - 1) + 1
  while (end > 0) {
    const start = text.lastIndexOf('\n', end - 2) + 1
    const line = text.slice(start, end).trim()
    if (!line.startsWith('#')) return undefined
    if (line.startsWith(openQuestion)) return { range: { start, end: endOfRemark(text, end) }, text: '' }
    end = start
  }
  return undefined
}

/** Where the lines end that go on with a remark. */
function endOfRemark(text: string, from: number): number {
  const more = /^(?:[ \t]*# {3}.*\n)*/.exec(text.slice(from))?.[0] ?? ''
  return from + more.length
}

function wrapped(text: string, columns: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < columns) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(last === undefined ? word : `#   ${word}`)
  }
  return lines
}

/** The remarks right above a line, with their line ends: a question of a draft with all its lines, any other line. */
function remarksAbove(text: string, lineStart: number): string[][] {
  let first = lineStart
  while (first > 0) {
    const before = text.lastIndexOf('\n', first - 2) + 1
    if (!/^\s*#/.test(text.slice(before, first))) break
    first = before
  }
  const remarks: string[][] = []
  for (const line of text.slice(first, lineStart).match(/[^\n]*\n/g) ?? []) {
    const last = remarks.at(-1)
    const isMore = last?.[0]?.trim().startsWith(openQuestion) && !isWhole(last) && /^\s*# {3}\S/.test(line)
    if (isMore) last?.push(line)
    else remarks.push([line])
  }
  return remarks
}

/** Whether a question has come to its name, which stands at its end. */
function isWhole(lines: readonly string[]): boolean {
  return nameAtEnd.test(wordsOf(lines))
}

/** Whether a remark is the question of a former draft that is asked now, under its name or in its words. */
function isSame(old: readonly string[], asked: readonly string[], id: string): boolean {
  const words = wordsOf(old)
  const name = nameAtEnd.exec(words)?.[1]
  if (!words.startsWith(openQuestion) || name === undefined) return false
  return name === id || bare(words) === bare(wordsOf(asked))
}

function wordsOf(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? line.trim() : line.trim().slice(1).trim())).join(' ')
}

/** What a question asks, without the years and names in it. */
function bare(words: string): string {
  return words
    .replace(nameAtEnd, '')
    .replace(/ (?:Chọn|Choose): .*$/u, '')
    .replace(/“[^”]*”|\d+/gu, '')
}

const nameAtEnd = / \[([^\]]+)\]$/u

import type { Language, Path } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import { openQuestion } from '../source/open-question.ts'
import { orderedEntries } from './key-order.ts'
import type { ImportQuestion } from './question.ts'
import { flowScalar, foldedLines, keyText, scalarText } from './yaml-scalars.ts'

/** The widest line, but for a value that cannot be broken. */
const width = 110

/** The first line of a plan's file: editors find in it what the keys mean. */
const schemaLine = '# yaml-language-server: $schema=../.tdkt/plan.schema.json'

/** How a plan's text is to look beside what it says. */
export interface PlanTextSetting {
  readonly language?: Language
  /** The remark that tells editors of the schema. */
  readonly schemaLine?: string
}

/** A plan as the YAML that a clerk reads, each question as a remark above what it asks about. */
export function planText(
  plan: Plan,
  questions: readonly ImportQuestion[] = [],
  { language = 'vi', schemaLine: firstLine = schemaLine }: PlanTextSetting = {},
): string {
  const asked = askedIn(
    questions.map(({ path, words }) => ({ path: existing(plan, path), words: words[language] })),
  )
  const lines = [firstLine, ...remarkLines(asked.at([]), 0), ...mapLines(plan, [], 0, asked)]
  return `${lines.join('\n')}\n`
}

/** The questions at a place, and those at it or anywhere inside. */
interface Asked {
  at(path: Path): readonly string[]
  within(path: Path): readonly string[]
}

function askedIn(questions: readonly { readonly path: Path; readonly words: string }[]): Asked {
  const own = new Map<string, string[]>()
  const inside = new Map<string, string[]>()
  const add = (to: Map<string, string[]>, path: Path, words: string) =>
    to.set(path.join('\0'), [...(to.get(path.join('\0')) ?? []), words])
  for (const { path, words } of questions) {
    add(own, path, words)
    for (let length = 1; length <= path.length; length += 1) add(inside, path.slice(0, length), words)
  }
  return {
    at: (path) => own.get(path.join('\0')) ?? [],
    within: (path) => inside.get(path.join('\0')) ?? [],
  }
}

function mapLines(map: object, path: Path, column: number, asked: Asked): string[] {
  return orderedEntries(map, path).flatMap(([key, value], index) => {
    const own = [...path, key]
    const head = `${keyText(key)}:`
    const lines = valueLines(head, value, own, column, asked)
    return path.length === 0 && index > 0 ? ['', ...lines] : lines
  })
}

function listLines(list: readonly unknown[], path: Path, column: number, asked: Asked): string[] {
  return list.flatMap((item, index) => {
    const own = [...path, index]
    const isPart = path.length === 1 && /^(?:sections|schedule|annexes)$/.test(String(path[0]))
    const lines = valueLines('-', item, own, column, asked)
    return isPart && index > 0 ? ['', ...lines] : lines
  })
}

/** A key or the dash of a list with its value, and the questions about it above. */
function valueLines(head: string, value: unknown, path: Path, column: number, asked: Asked): string[] {
  const inline = inlineText(value, path, width - column - head.length - 1)
  const questions = remarkLines((inline === undefined ? asked.at : asked.within)(path), column)
  if (inline !== undefined) return [...questions, `${head} ${inline}`.trimEnd()]
  if (typeof value === 'string') {
    const folded = foldedLines(value, width - column - 2) ?? []
    return [...questions, `${head} >-`, ...indented(folded)]
  }

  const isList = Array.isArray(value)
  const below = isList
    ? listLines(value, path, column + 2, asked)
    : mapLines(Object(value), path, column + 2, asked)
  if (head !== '-') return [...questions, head, ...indented(below)]
  const from = below.findIndex((line) => !line.startsWith('#'))
  const [first = '', ...rest] = below.slice(from)
  return [...questions, ...below.slice(0, from), `- ${first}`, ...indented(rest)]
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`))
}

/** A value that goes on the line of its key; undefined when it needs lines of its own. */
function inlineText(value: unknown, path: Path, room: number): string | undefined {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') {
    const text = scalarText(value)
    return text.length <= room || foldedLines(value, room) === undefined ? text : undefined
  }
  if (typeof value !== 'object') return String(value)
  if (Object.keys(value).length === 0) return Array.isArray(value) ? '[]' : '{}'
  if (!flowPlace.test(path.join('/'))) return undefined
  const text = flowText(value, path)
  return text !== undefined && text.length <= room ? text : undefined
}

/** Where brackets are read at a glance: ids, short words, two ends of a time. */
const flowPlace =
  /^units\/[^/]+$|^(?:period|numbering)$|\/(?:units|lead|support|due|cite)(?:\/\d+)?$|(?:^|\/)lines$/

function flowText(value: unknown, path: Path): string | undefined {
  if (typeof value === 'string') {
    const text = flowScalar(value)
    return text.startsWith('"') || value.length > 60 ? undefined : text
  }
  if (typeof value !== 'object' || value === null) return value === null ? undefined : String(value)
  if (Array.isArray(value)) {
    const items = value.map((item, index) => flowText(item, [...path, index]))
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const entries = orderedEntries(value, path).map(([key, each]) => {
    const text = flowText(each, [...path, key])
    return text === undefined ? undefined : `${keyText(key)}: ${text}`
  })
  return entries.includes(undefined) ? undefined : `{ ${entries.join(', ')} }`
}

/** Questions as remarks, broken to the width of the page. */
function remarkLines(questions: readonly string[], column: number): string[] {
  return questions.flatMap((words) => {
    const plain = words.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
    return (foldedLines(`${openQuestion} ${plain}`, width - column - 4) ?? []).map((line, index) =>
      index === 0 ? line : `#   ${line}`,
    )
  })
}

/** The way as far as there is something in the plan. */
function existing(plan: Plan, path: Path): Path {
  let value: unknown = plan
  for (const [index, step] of path.entries()) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    if (!isThere) return index === 0 ? placeOfMissing(plan, path) : path.slice(0, index)
    value = Reflect.get(Object(value), step)
  }
  return path
}

/** An ending that is not there is asked where the text ends, not of the whole plan. */
function placeOfMissing({ sections }: Plan, [key]: Path): Path {
  return key === 'recipients' || key === 'signature' ? ['sections', sections.length - 1] : []
}

import { readFileSync } from 'node:fs'

/** A plan with each of its years and days marked by hand, and what is right for each. */
export interface Key {
  readonly name: string
  /** The year for which the draft is made. */
  readonly year: number
  /** The plan without the marks. */
  readonly text: string
  readonly marks: readonly Mark[]
}

/** A piece of the plan's text: its class, what becomes of it, and whether something is asked there. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly said: string
  readonly class: string
  readonly asked: boolean
  /** Nothing when it stays; an empty text when it is left open. */
  readonly becomes?: string
}

/** Reads a key: `⟦said|class?|becomes⟧`, its first two lines saying the year and what it is about. */
export function readKey(file: string): Key {
  const [first = '', , ...lines] = readFileSync(file, 'utf8').split('\n')
  const year = Number(/^# năm: (\d{4})/.exec(first)?.[1])
  const marks: Mark[] = []
  let text = ''
  let at = 0
  const marked = lines.join('\n')
  for (const match of marked.matchAll(/⟦([^⟧]*)⟧/g)) {
    const [said = '', kind = '', becomes] = (match[1] ?? '').split('|')
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    const start = text.length
    text += said
    marks.push({
      start,
      end: text.length,
      said,
      class: kind.replace('?', ''),
      asked: kind.endsWith('?'),
      ...(becomes !== undefined && { becomes }),
    })
  }
  text += marked.slice(at)
  return { name: file.replace(/^.*\//, '').replace(/\.yaml$/, ''), year, text, marks }
}

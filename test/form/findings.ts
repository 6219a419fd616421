/** What a judge of the form has to say about a document. */
export interface FormReport {
  /** Sentences that name the element, what was measured, what is allowed and by which article. */
  readonly problems: readonly string[]
  /** `row property: element` for each property looked at. */
  readonly checked: readonly string[]
}

/** A piece of a document that is looked at. */
export interface Subject {
  /** The row of the format file, or another short name for what is no row: `page`, `table`. */
  readonly key: string
  readonly name: string
  /** The words it begins with. */
  readonly text?: string
  readonly article?: string | undefined
}

/** One look at one property. */
export interface Look {
  readonly property: string
  readonly measured: string
  readonly expected: string
  readonly holds: boolean
}

/** Gathers looks. */
export interface Findings {
  readonly look: (subject: Subject, look: Look) => void
  /** A look at a property that has only one right value. */
  readonly equal: (subject: Subject, property: string, measured: Value, expected: Value) => void
  readonly report: () => FormReport
}

type Value = string | number | boolean | undefined

/** Starts an empty report. */
export function gatherFindings(): Findings {
  const problems: string[] = []
  const checked: string[] = []

  function look(subject: Subject, { property, measured, expected, holds }: Look): void {
    const label = labelOf(subject)
    checked.push(`${subject.key} ${property}: ${label}`)
    if (holds) return
    const source = subject.article ?? 'the format names no article'
    problems.push(`${label}: ${property} is ${measured}, must be ${expected} (${source}).`)
  }

  return {
    look,
    equal(subject, property, measured, expected) {
      const holds = measured === expected
      look(subject, { property, measured: words(measured), expected: words(expected), holds })
    },
    report: () => ({ problems, checked }),
  }
}

/** The elements that problems speak of, each once. */
export function elementsIn(problems: readonly string[]): string[] {
  return [...new Set(problems.map((problem) => /^[^:“]*[^:“ ]/.exec(problem)?.[0] ?? problem))]
}

/** The rows of the format file and other things that were looked at, each once. */
export function keysIn(checked: readonly string[]): string[] {
  return [...new Set(checked.map((entry) => entry.split(' ')[0] ?? entry))]
}

function labelOf({ name, text }: Subject): string {
  if (text === undefined) return name
  const start = text.trim().replaceAll(/\s+/g, ' ').slice(0, excerptLength)
  return `${name} “${start}${start.length === excerptLength ? '…' : ''}”`
}

const excerptLength = 40

function words(value: Value): string {
  if (value === undefined) return 'none'
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`
}

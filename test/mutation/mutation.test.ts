import { describe, expect, test } from 'vitest'
import { findings } from '../support/check.ts'
import { mistakes } from './mistakes.ts'
import { lineAt, type Mistake, type Mutant } from './plan-text.ts'
import { randomFrom } from './random.ts'
import { type Variant, variants } from './variants.ts'

const all = variants(process.env['TDKT_LONG'] ? 100 : 12)

describe('good plans in many ways of writing', () => {
  test.each(all)('$name has no findings', ({ text }) => {
    const told = findings(text).filter(({ severity, code }) => severity !== 'info' || code !== 'blank')
    expect(told.map(({ code, range }) => `${lineAt(text, range.start)}: ${code}`)).toEqual([])
  })
})

describe('plans with one mistake each', () => {
  const tried = all.flatMap((variant, index) =>
    mistakes.flatMap((mistake, place) => {
      const mutant = mistake.mutate(variant.text, randomFrom(index * mistakes.length + place))
      return mutant ? [{ variant, mistake, mutant }] : []
    }),
  )

  test('every kind of mistake has a plan, and every plan takes thirty of them on average', () => {
    const kinds = new Set(tried.map(({ mistake }) => mistake.name))
    expect(mistakes.map(({ name }) => name).filter((name) => !kinds.has(name))).toEqual([])
    expect(mistakes.length).toBeGreaterThanOrEqual(36)
    expect(tried.length / all.length).toBeGreaterThanOrEqual(30)
  })

  test('95 of 100 mistakes are named rightly on the right line', () => {
    const missed = tried.filter(({ mistake, mutant }) => !isFound(mistake, mutant))
    const share = 1 - missed.length / tried.length
    expect(share, report(missed, tried)).toBeGreaterThanOrEqual(0.95)
  }, 900_000)
})

interface Try {
  readonly variant: Variant
  readonly mistake: Mistake
  readonly mutant: Mutant
}

/** Whether one of the expected codes stands on the line of the mistake. */
function isFound({ expects }: Mistake, { text, line, lastLine = line }: Mutant): boolean {
  return findings(text).some(({ code, range }) => {
    const at = lineAt(readable(text), range.start)
    return expects.includes(code) && at >= line && at <= lastLine
  })
}

/** How many of each kind of mistake were missed, and the first of them. */
function report(missed: readonly Try[], tried: readonly Try[]): string {
  const kinds = mistakes.map(({ name, expects }) => {
    const of = (list: readonly Try[]) => list.filter(({ mistake }) => mistake.name === name)
    const [first] = of(missed)
    if (!first) return ''
    const { variant, mutant } = first
    const { line } = mutant
    const told = findings(mutant.text).map(
      ({ code, range }) => `${lineAt(readable(mutant.text), range.start)}: ${code}`,
    )
    const count = `${of(missed).length} of ${of(tried).length}`
    return `${name}: ${count} missed; ${variant.name}, line ${line}, ${expects.join(' or ')}; told: ${told.join(', ')}\n  ${readable(mutant.text).split('\n')[line - 1]?.trim()}`
  })
  return ['Missed:', ...kinds.filter((kind) => kind !== '')].join('\n')
}

function readable(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder('latin1').decode(text)
}

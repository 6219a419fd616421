import { stretchOfCitation } from '../../calendar/cited-stretches.ts'
import { mayHoldYear, type YearSpan, yearSpans } from '../../calendar/year-spans.ts'
import type { Range } from '../../diagnostic.ts'
import type { PlanText } from '../../plan/texts.ts'
import { remembered } from '../../remembered.ts'
import { daysIn, type WrittenDay } from '../../written-days.ts'
import type { RuleContext } from '../context.ts'

/** The years written in a text of a plan, read once for all rules. */
export function yearsIn(text: PlanText, context: RuleContext): readonly YearSpan[] {
  return readOnce(years, text, () => {
    if (!mayHoldYear.test(text.text)) return []
    const cited = citedIn(text, context)
    return cited.length === 0 ? plainYears(text.text) : yearSpans(text.text, cited, daysOf(text))
  })
}

const plainYears = remembered((text) => yearSpans(text, []))

/** The days written in a text of a plan, read once for all rules. */
export function daysOf(text: PlanText): readonly WrittenDay[] {
  return readOnce(days, text, () => daysIn(text.text))
}

const years = new WeakMap<PlanText, readonly YearSpan[]>()
const days = new WeakMap<PlanText, readonly WrittenDay[]>()
const cited = new WeakMap<RuleContext, ReadonlyMap<PlanText, readonly Range[]>>()

function citedIn(text: PlanText, context: RuleContext): readonly Range[] {
  return readOnce(cited, context, () => citedByText(context)).get(text) ?? []
}

function citedByText({ citations }: RuleContext): ReadonlyMap<PlanText, readonly Range[]> {
  const byText = new Map<PlanText, Range[]>()
  for (const { text, citation } of citations) {
    const stretches = byText.get(text) ?? []
    stretches.push(stretchOfCitation(citation))
    byText.set(text, stretches)
  }
  return byText
}

/** What is made of a key, made the first time that somebody asks. */
export function readOnce<Key extends object, Value>(
  read: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  const known = read.get(key)
  if (known !== undefined) return known
  const value = make()
  read.set(key, value)
  return value
}

import type { Plan } from '../../plan/plan.ts'
import type { PlanText } from '../../plan/texts.ts'
import { type StrayName, strayNames } from '../structure/unit-names-in-prose.ts'

/** Finds the first misspelt name of a unit that ends after an offset of a text. */
export function strayNameAfter(plan: Plan): (text: PlanText, offset: number) => StrayName | undefined {
  const strayIn = strayNames(plan)
  return (text, offset) => {
    const names = strayIn(text)
    return names[countEndedBy(names, offset)]
  }
}

/** How many of the places of a text, none over another and in its order, end at an offset or before it. */
export function countEndedBy(places: readonly { readonly to: number }[], offset: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.to ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { HousePlace, ReadyHouseRule } from '../config/house-rules.ts'
import type { Path } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanText } from '../plan/texts.ts'
import type { Rule } from './rule.ts'

/** A rule of the office's own as one like any other. */
export function houseRule({
  code,
  where,
  required,
  message,
  severity,
  tests,
  expression,
}: ReadyHouseRule): Rule {
  const words = { vi: message, en: message }
  return {
    id: code,
    severity: severity ?? 'warning',
    title: words,
    why: {
      vi: 'Quy tắc riêng của cơ quan, ghi trong tệp cấu hình.',
      en: 'A rule of the office itself, from its config.',
    },
    example: examplesOf(tests, required !== undefined),

    *check(plan, { texts }) {
      for (const { path, text } of [...texts, ...documentTexts(plan)]) {
        if (where !== 'all' && where !== placeOf(path)) continue
        if (required === undefined) {
          for (const within of matches(text)) yield { at: path, within, message: words }
        } else if (!expression.find(text)) {
          yield { at: path, message: words }
        }
      }
    },
  }

  function* matches(text: string): Generator<readonly [from: number, to: number]> {
    for (let at = 0; at <= text.length; ) {
      const found = expression.find(text, at)
      if (!found) return
      const [from, to] = found
      yield to > from ? found : [0, text.length]
      if (to === from) return
      at = to
    }
  }
}

function examplesOf(
  { match = [], noMatch = [] }: NonNullable<ReadyHouseRule['tests']> = {},
  isRequired: boolean,
) {
  const [matching, other] = [match.join('\n'), noMatch.join('\n')]
  return isRequired ? { bad: other, good: matching } : { bad: matching, good: other }
}

/** What the letterhead says beside the texts of the document. */
function documentTexts({ document }: Plan): Pick<PlanText, 'path' | 'text'>[] {
  return (['number', 'symbol', 'place'] as const).flatMap((key) => {
    const text = document[key]
    return typeof text === 'string' ? [{ path: ['document', key], text }] : []
  })
}

/** The place of a text under the name that a house rule calls it by. */
function placeOf(path: Path): HousePlace | string {
  const keys = path.filter((step) => typeof step === 'string')
  const [first = '', second] = keys
  switch (first) {
    case 'schedule':
      return second === 'tasks' ? `tasks.${keys[2]}` : `groups.${second}`
    case 'sections':
    case 'annexes':
      return keys.includes('body') ? `${first}.body` : `${first}.title`
    case 'units':
      return 'units.name'
    default:
      return second === undefined ? first : `${first}.${second}`
  }
}

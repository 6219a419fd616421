import { nearest } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { mentionsIn } from './unit-mentions.ts'

export const unitUndefined: Rule = {
  id: 'unit-undefined',
  severity: 'error',
  title: {
    vi: 'Đơn vị được giao việc phải có trong danh sách đơn vị',
    en: 'A unit given work must be defined',
  },
  why: {
    vi: 'Nhiệm vụ ghi mã đơn vị, tên in ra lấy từ mục “units”; mã không có ở đó thì không biết in tên nào.',
    en: 'A task names a unit by its id and the printed name comes from “units”; an id that is not there has no name.',
  },
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vj] }]
        - tasks: [{ content: Ký giao ước thi đua, units: [so-noi-vu] }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan, { gaps, otherUnits = [] }) {
    const { units = {} } = plan
    const meantBy = guesser([...Object.keys(units), ...otherUnits])
    if (plan.units === undefined && gaps.hasGap(['units'])) return
    for (const { id, path } of mentionsIn(plan)) {
      if (Object.hasOwn(units, id) || gaps.leftOut.has(id)) continue
      const meant = meantBy(id)
      yield {
        at: path,
        message: {
          vi: `Chưa có đơn vị “${id}” trong mục “units”${meant ? `; ý bạn là “${meant}”?` : '; thêm vào đó hoặc sửa lại mã.'}`,
          en: `“units” has no “${id}”${meant ? `; did you mean “${meant}”?` : '; define it there or mend the id.'}`,
        },
      }
    }
  },
}

/** More ids than that are no slips of typing, and each is compared with all units. */
const mostGuesses = 300

/** Guesses the unit that a mistyped id means, each id once. */
function guesser(ids: readonly string[]): (id: string) => string | undefined {
  const guesses = new Map<string, string | undefined>()
  return (id) => {
    if (!guesses.has(id) && guesses.size < mostGuesses) guesses.set(id, nearest(id, ids))
    return guesses.get(id)
  }
}

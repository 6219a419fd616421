import type { Path } from '../../diagnostic.ts'
import type { Rule } from '../rule.ts'
import { capitalAward } from './capital-award.ts'
import { capitalBody } from './capital-body.ts'
import { capitalHoliday } from './capital-holiday.ts'
import { capitalPlace } from './capital-place.ts'
import { dashForHyphen } from './dash-for-hyphen.ts'
import { type NamePlace, thingsOfManySpellings } from './named-things.ts'

export const spellingMixed: Rule = {
  id: 'spelling-mixed',
  severity: 'warning',
  title: { vi: 'Một tên gọi viết một cách trong cả văn bản', en: 'One name has one spelling throughout' },
  why: {
    vi: 'Cùng một tổ chức, sự kiện mà chỗ viết hoa chỗ không, chỗ “và” chỗ “&” thì người đọc ngờ là hai, văn bản trông cẩu thả.',
    en: 'One body or event spelt in several ways looks like several, and like careless work.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Hướng dẫn các Cụm Thi đua, units: [so-noi-vu] }, { content: Sơ kết hoạt động Cụm thi đua, units: [so-noi-vu] }, { content: Tổng kết hoạt động Cụm thi đua năm 2026, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Hướng dẫn các Cụm thi đua, units: [so-noi-vu] }, { content: Sơ kết hoạt động Cụm thi đua, units: [so-noi-vu] }, { content: Tổng kết hoạt động Cụm thi đua năm 2026, units: [so-noi-vu] }] }]',
  },

  *check(plan, context) {
    const odd = thingsOfManySpellings(plan, context.texts).flatMap(oddPlaces)
    if (odd.length === 0) return
    const texts = [...new Set(odd.map(({ text }) => text))]
    const explained = explaining.flatMap((rule) => [...rule.check(plan, { ...context, texts })])
    const isNew = newStretches(explained.map(({ at, within: [from, to] = [0, 0] }) => ({ at, from, to })))
    for (const { text, from, to, typed, usual } of odd) {
      if (!isNew(text.path, from, to)) continue
      yield {
        at: text.path,
        within: [from, to],
        message: {
          vi: `“${typed}” ở chỗ khác viết là “${usual}”; viết thống nhất.`,
          en: `“${typed}” is spelt “${usual}” elsewhere; spell it in one way.`,
        },
      }
    }
  },
}

/** Rules that say how some names are rightly spelt; what they report is not reported again. */
const explaining: readonly Rule[] = [capitalAward, capitalBody, capitalHoliday, capitalPlace, dashForHyphen]

/** Tells of each stretch of a text whether it is clear of those seen before it. */
function newStretches(
  seen: readonly { readonly at: Path; readonly from: number; readonly to: number }[],
): (at: Path, from: number, to: number) => boolean {
  const takenIn = new Map<string, Set<number>>()
  const isNew = (at: Path, from: number, to: number) => {
    const key = at.join('/')
    const taken = takenIn.get(key) ?? new Set()
    takenIn.set(key, taken)
    const others = taken.size
    for (let offset = from; offset < to; offset += 1) taken.add(offset)
    return taken.size - others === to - from
  }
  for (const { at, from, to } of seen) isNew(at, from, to)
  return isNew
}

/** The places that do not have the most frequent form; of two as frequent the well joined or the earlier. */
function oddPlaces(places: readonly NamePlace[]): (NamePlace & { readonly usual: string })[] {
  const counts = new Map<string, number>()
  for (const { form } of places) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [first] = [...counts].toSorted(
    ([one, few], [other, many]) => many - few || Number(isGood(other)) - Number(isGood(one)),
  )
  const usual = places.find(({ form }) => form === first?.[0])
  return usual
    ? places.filter(({ form }) => form !== usual.form).map((place) => ({ ...place, usual: usual.typed }))
    : []
}

function isGood(form: string): boolean {
  return form === ' - ' || form === ' và '
}

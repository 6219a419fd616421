import { yearSpans } from '../calendar/year-spans.ts'
import { readDay, shortDay } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import { isSure, nameOf, type Registered, type Registry, stateOn, successorsOf } from '../legal/registry.ts'
import type { LegalBasis, Plan } from '../plan/plan.ts'
import type { BaseState } from './account.ts'
import type { Shift } from './shift.ts'

/** Each legal basis of a draft on the first day of its years; its line is left to the caller. */
export function baseStates(
  { legalBases = [] }: Plan,
  registry: Registry,
  { year, last }: Pick<Shift, 'year' | 'last'>,
): Omit<BaseState, 'line'>[] {
  return legalBases.map((base, index) => ({
    path: ['legalBases', index],
    name: citedName(base),
    ...withPeriod(stateOf(base, registry, `${year}-01-01`), base, year, last),
  }))
}

/** A state with a word on a period in the document's name that ends in the new years or is over. */
function withPeriod(state: State, { title = '', text = '' }: LegalBasis, year: number, last: number): State {
  const told = [title, text].flatMap((words) =>
    yearSpans(words, []).flatMap(({ kind, from, to }) =>
      kind === 'period' && to <= last ? [endOfPeriod(from, to, to >= year)] : [],
    ),
  )
  const remark = (language: 'vi' | 'en') =>
    [state.remark[language], ...told.map((each) => each[language])].join('; ')
  return { ...state, remark: { vi: remark('vi'), en: remark('en') } }
}

function endOfPeriod(from: number, to: number, isStillOn: boolean): Localized {
  return isStillOn
    ? {
        vi: `giai đoạn ${from} - ${to} kết thúc trong năm ${to}`,
        en: `the period ${from} - ${to} ends in ${to}`,
      }
    : {
        vi: `giai đoạn ${from} - ${to} đã kết thúc từ năm ${to}`,
        en: `the period ${from} - ${to} ended in ${to}`,
      }
}

function citedName({ kind = '', number, date, title, text }: LegalBasis): string {
  if (text !== undefined) return text
  const day = date ? readDay(date) : undefined
  return [kind, number ? `số ${number}` : title, day && `ngày ${shortDay(day)}`].filter(Boolean).join(' ')
}

type State = Pick<BaseState, 'state' | 'remark' | 'suggestions'>

function stateOf(base: LegalBasis, registry: Registry, day: string): State {
  if (base.number === null || base.date === null) {
    return known('to-fill', { vi: 'chờ số, ngày của văn bản mới', en: 'waits for its new number and day' })
  }
  const match = registry.find({
    ...(base.kind !== undefined && { kind: base.kind }),
    ...(base.number && { number: base.number }),
    ...(base.title !== undefined && { name: base.title }),
    ...(base.date && base.date.length > 7 && { day: base.date }),
    ...(base.issuer !== undefined && { issuer: base.issuer }),
  })
  if (match.kind !== 'exact') {
    return known('unknown', {
      vi: `không có trong danh mục văn bản (cập nhật đến ${asOf(registry)})`,
      en: `not in the registry (kept up to ${registry.asOf})`,
    })
  }
  return registered(match.entry, registry, day)
}

function registered(entry: Registered, registry: Registry, day: string): State {
  const sure = isSure(entry, 'expires')
    ? { vi: '', en: '' }
    : { vi: ' (cần kiểm tra lại)', en: ' (to be checked)' }
  switch (stateOn(entry, day)) {
    case 'expired': {
      const until = readDay(entry.expires ?? '')
      const followers = successorsOf(registry, entry, day).map(citedEntry)
      return known(
        'expired',
        {
          vi: `hết hiệu lực từ ${until ? shortDay(until) : ''}${sure.vi}`,
          en: `out of force from ${entry.expires}${sure.en}`,
        },
        followers,
      )
    }
    case 'in-force':
      return known('in-force', { vi: 'còn hiệu lực', en: 'in force' })
    default:
      return known('not-in-force', { vi: 'chưa có hiệu lực', en: 'not yet in force' })
  }
}

function known(state: State['state'], remark: Localized, suggestions: readonly string[] = []): State {
  return { state, remark, suggestions }
}

function citedEntry(entry: Registered): string {
  const day = entry.issued === undefined ? undefined : readDay(entry.issued)
  const number = nameOf(entry).includes(entry.number) ? '' : ` số ${entry.number}`
  return `${nameOf(entry)}${number}${day ? ` ngày ${shortDay(day)}` : ''}`
}

function asOf({ asOf: text }: Registry): string {
  const day = readDay(text)
  return day ? shortDay(day) : text
}

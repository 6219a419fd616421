import { formatIds } from '../assets.ts'
import { readDay, shortDay } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'
import { type Formats, formatFor } from '../format/formats.ts'
import type { Plan } from '../plan/plan.ts'
import type { Option } from './question.ts'
import type { Unnamed } from './questions.ts'
import type { Shift } from './shift.ts'

/** The format that a draft names, why it is another one, and what is asked where it changes within the year. */
export interface FormatOfNextYear {
  readonly format?: string
  readonly reason?: Localized
  readonly question?: Unnamed
}

/** The format of the new year: a built-in one follows the law, an office's own stays. */
export function formatOfNextYear({ document }: Plan, shift: Shift, all: Formats): FormatOfNextYear {
  const named = document.format
  if (named === undefined) return {}
  const formats: Formats = new Map([...all].filter(([id]) => formatIds.includes(id)))
  const { unit } = shift.from
  const start = formatFor(undefined, `${shift.year}-${unit === 'school-year' ? '06' : '01'}-01`, formats)
  const end = formatFor(undefined, `${shift.year}-12-31`, formats)
  const current = formats.get(named)
  if (!current || !start || !end) return { format: named }
  return {
    format: start.id,
    ...(start.id !== named && { reason: changeWords(current, start) }),
    ...(end.id !== start.id && { question: formatQuestion(start, end, shift) }),
  }
}

function changeWords(old: Format, now: Format): Localized {
  const last = readDay(old.validTo ?? '')
  return {
    vi: `thể thức ${old.id} ${last ? `chỉ dùng đến ngày ${shortDay(last)}` : 'không dùng cho năm này'}; năm mới theo ${now.id} (${now.name})`,
    en: `the format ${old.id} ${last ? `held until ${old.validTo}` : 'is not that of this year'}; the new year follows ${now.id}`,
  }
}

function formatQuestion(before: Format, after: Format, { year }: Shift): Unnamed {
  const change = readDay(after.validFrom)
  const day = change ? shortDay(change) : after.validFrom
  const path = ['document', 'format']
  const option = ({ id, name }: Format, when: Localized, effect: Option['effect']): Option => ({
    value: id,
    words: { vi: `${when.vi}: theo ${id} (${name})`, en: `${when.en}: ${id}` },
    effect,
  })
  return {
    class: 'form',
    path,
    words: {
      vi: `Thể thức thay đổi trong năm ${year}: ký trước ${day} thì theo ${before.id}, từ ngày ấy theo ${after.id}.`,
      en: `The format changes in ${year}: signed before ${after.validFrom} it is ${before.id}, from that day on ${after.id}.`,
    },
    options: [
      option(before, { vi: `ký trước ${day}`, en: `signed before ${after.validFrom}` }, { kind: 'keep' }),
      option(
        after,
        { vi: `ký từ ${day}`, en: `signed from ${after.validFrom} on` },
        { kind: 'put', path, text: after.id },
      ),
    ],
  }
}

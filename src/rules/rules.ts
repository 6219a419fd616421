import type { Localized } from '../diagnostic.ts'
import { archiveLine } from './form/archive-line.ts'
import { colonWithoutList } from './form/colon-without-list.ts'
import { dateLeadingZero } from './form/date-leading-zero.ts'
import { documentNumber } from './form/document-number.ts'
import { documentSymbol } from './form/document-symbol.ts'
import { endMark } from './form/end-mark.ts'
import { formatUnknown } from './form/format-unknown.ts'
import { openingMark } from './form/opening-mark.ts'
import { salutation } from './form/salutation.ts'
import { signatureAuthority } from './form/signature-authority.ts'
import { signatureNameCapitals } from './form/signature-name-capitals.ts'
import { signatureNameTitle } from './form/signature-name-title.ts'
import { titleCapitals } from './form/title-capitals.ts'
import { typedEnding } from './form/typed-ending.ts'
import { legalBasisImpossibleDate } from './legal/legal-basis-impossible-date.ts'
import type { Rule } from './rule.ts'
import { blank } from './structure/blank.ts'
import { groupOneKind } from './structure/group-one-kind.ts'
import { onePeriod } from './structure/one-period.ts'
import { quarterOrder } from './structure/quarter-order.ts'
import { quarterTwice } from './structure/quarter-twice.ts'
import { scheduleNotPrinted } from './structure/schedule-not-printed.ts'
import { tableRowWidth } from './structure/table-row-width.ts'
import { taskWithoutUnit } from './structure/task-without-unit.ts'
import { unitUndefined } from './structure/unit-undefined.ts'
import { unitUnused } from './structure/unit-unused.ts'
import { signatureImpossibleDate } from './time/signature-impossible-date.ts'

/** Rules that look at one side of a plan. */
export interface RuleFamily {
  readonly title: Localized
  readonly rules: readonly Rule[]
}

export const ruleFamilies: readonly RuleFamily[] = [
  {
    title: { vi: 'Cấu trúc', en: 'Structure' },
    rules: [
      onePeriod,
      unitUndefined,
      unitUnused,
      taskWithoutUnit,
      groupOneKind,
      quarterTwice,
      quarterOrder,
      scheduleNotPrinted,
      tableRowWidth,
      blank,
    ],
  },
  { title: { vi: 'Thời gian', en: 'Time' }, rules: [signatureImpossibleDate] },
  { title: { vi: 'Căn cứ pháp lý', en: 'Legal bases' }, rules: [legalBasisImpossibleDate] },
  {
    title: { vi: 'Thể thức', en: 'Official form' },
    rules: [
      formatUnknown,
      documentNumber,
      documentSymbol,
      titleCapitals,
      dateLeadingZero,
      openingMark,
      colonWithoutList,
      endMark,
      salutation,
      typedEnding,
      archiveLine,
      signatureAuthority,
      signatureNameTitle,
      signatureNameCapitals,
    ],
  },
]

/** Every rule there is. */
export const rules: readonly Rule[] = ruleFamilies.flatMap((family) => family.rules)

import { blank } from './blank.ts'
import { formatUnknown } from './format-unknown.ts'
import { groupOneKind } from './group-one-kind.ts'
import { legalBasisImpossibleDate } from './legal-basis-impossible-date.ts'
import { onePeriod } from './one-period.ts'
import { quarterOrder } from './quarter-order.ts'
import { quarterTwice } from './quarter-twice.ts'
import type { Rule } from './rule.ts'
import { scheduleNotPrinted } from './schedule-not-printed.ts'
import { signatureImpossibleDate } from './signature-impossible-date.ts'
import { tableRowWidth } from './table-row-width.ts'
import { taskWithoutUnit } from './task-without-unit.ts'
import { unitUndefined } from './unit-undefined.ts'
import { unitUnused } from './unit-unused.ts'

/** Every rule there is, from what the plan covers to what it leaves blank. */
export const rules: readonly Rule[] = [
  onePeriod,
  formatUnknown,
  signatureImpossibleDate,
  legalBasisImpossibleDate,
  unitUndefined,
  unitUnused,
  taskWithoutUnit,
  groupOneKind,
  quarterTwice,
  quarterOrder,
  scheduleNotPrinted,
  tableRowWidth,
  blank,
]

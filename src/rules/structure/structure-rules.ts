import type { RuleFamily } from '../rule.ts'
import { annexNotMentioned } from './annex-not-mentioned.ts'
import { blank } from './blank.ts'
import { dutyWithoutUnit } from './duty-without-unit.ts'
import { groupEmpty } from './group-empty.ts'
import { groupOneKind } from './group-one-kind.ts'
import { loneItem } from './lone-item.ts'
import { monthOrder } from './month-order.ts'
import { onePeriod } from './one-period.ts'
import { quarterMissing } from './quarter-missing.ts'
import { quarterOrder } from './quarter-order.ts'
import { quarterTwice } from './quarter-twice.ts'
import { recipientTwice } from './recipient-twice.ts'
import { scheduleNotPrinted } from './schedule-not-printed.ts'
import { schedulePrintedTwice } from './schedule-printed-twice.ts'
import { sectionEmpty } from './section-empty.ts'
import { tableRowWidth } from './table-row-width.ts'
import { taskIdTwice } from './task-id-twice.ts'
import { taskNearlyTwice } from './task-nearly-twice.ts'
import { taskNumberTwice } from './task-number-twice.ts'
import { taskTwice } from './task-twice.ts'
import { taskWithoutUnit } from './task-without-unit.ts'
import { toDoLeft } from './to-do-left.ts'
import { typedMarker } from './typed-marker.ts'
import { unitLeadAndSupport } from './unit-lead-and-support.ts'
import { unitNameTwice } from './unit-name-twice.ts'
import { unitRepeated } from './unit-repeated.ts'
import { unitSpelling } from './unit-spelling.ts'
import { unitUndefined } from './unit-undefined.ts'
import { unitUnused } from './unit-unused.ts'
import { unitWithoutTask } from './unit-without-task.ts'

export const structureRules: RuleFamily = {
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
    unitNameTwice,
    unitSpelling,
    unitWithoutTask,
    dutyWithoutUnit,
    unitLeadAndSupport,
    unitRepeated,
    taskTwice,
    taskNearlyTwice,
    taskIdTwice,
    taskNumberTwice,
    groupEmpty,
    sectionEmpty,
    monthOrder,
    quarterMissing,
    schedulePrintedTwice,
    recipientTwice,
    annexNotMentioned,
    typedMarker,
    loneItem,
    blank,
    toDoLeft,
  ],
}

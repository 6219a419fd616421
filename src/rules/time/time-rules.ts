import type { RuleFamily } from '../rule.ts'
import { anniversaryCount } from './anniversary-count.ts'
import { anniversaryOfEvent } from './anniversary-of-event.ts'
import { documentAge } from './document-age.ts'
import { dueBeforeSignature } from './due-before-signature.ts'
import { dueOnDayOff } from './due-on-day-off.ts'
import { dueOutsideGroup } from './due-outside-group.ts'
import { dueOutsideYear } from './due-outside-year.ts'
import { groupOutsideYear } from './group-outside-year.ts'
import { periodBackwards } from './period-backwards.ts'
import { periodEnded } from './period-ended.ts'
import { proseImpossibleDate } from './prose-impossible-date.ts'
import { rangeBackwards } from './range-backwards.ts'
import { schoolYearSpan } from './school-year-span.ts'
import { signatureImpossibleDate } from './signature-impossible-date.ts'
import { signatureWindow } from './signature-window.ts'
import { staleYear } from './stale-year.ts'
import { taskImpossibleDate } from './task-impossible-date.ts'
import { titleYear } from './title-year.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

export const timeRules: RuleFamily = {
  title: { vi: 'Thời gian', en: 'Time' },
  rules: [
    signatureImpossibleDate,
    taskImpossibleDate,
    proseImpossibleDate,
    rangeBackwards,
    dueOutsideGroup,
    dueOutsideYear,
    dueBeforeSignature,
    dueOnDayOff,
    groupOutsideYear,
    titleYear,
    staleYear,
    signatureWindow,
    schoolYearSpan,
    periodBackwards,
    periodEnded,
    anniversaryCount,
    anniversaryOfEvent,
    documentAge,
    weekdayMismatch,
  ],
}

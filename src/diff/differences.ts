import { firstYear } from '../plan/period.ts'
import type { Plan } from '../plan/plan.ts'
import { unitName } from '../plan/units.ts'
import type { Entry } from './entry.ts'
import { entryChanges } from './entry-changes.ts'
import {
  basisEntries,
  headEntries,
  openingEntries,
  recipientEntries,
  signatureEntries,
} from './head-entries.ts'
import { type Bridge, matches } from './matches.ts'
import { ownYears } from './own-years.ts'
import type { Change, PlanDifferences } from './plan-differences.ts'
import { sectionEntries } from './section-entries.ts'
import { groupEntries, groupOf, taskEntries, unitEntries } from './task-entries.ts'

/**
 * All that is not the same in two plans: what was added, dropped, moved, put in another order or reworded.
 * The ids of tasks and units tell which are the same and are no difference themselves; how a file is
 * written is none either.
 */
export function differences(old: Plan, now: Plan): PlanDifferences {
  const bridge = yearBridge(old, now)
  const compared = (entriesOf: (plan: Plan) => Entry[]) =>
    entryChanges(entriesOf(old), entriesOf(now), bridge)
  return {
    head: compared(headEntries),
    legalBases: compared(basisEntries),
    opening: compared(openingEntries),
    sections: sectionChanges(old, now, bridge),
    groups: compared(groupEntries),
    tasks: taskChanges(old, now, bridge),
    units: compared(unitEntries),
    recipients: compared(recipientEntries),
    signature: compared(signatureEntries),
  }
}

/** Years move on only when both plans say which are theirs. */
function yearBridge(old: Plan, now: Plan): Bridge {
  const [oldYears, newYears] = [ownYears(old), ownYears(now)]
  const groups = new Map<string, string>()
  return firstYear(old) === undefined || firstYear(now) === undefined
    ? { groups }
    : { oldYears, newYears, groups }
}

function taskChanges(old: Plan, now: Plan, bridge: Bridge): Change[] {
  const keys = (plan: Plan) => (plan.schedule ?? []).map((group) => groupOf(plan, group).key)
  const [oldKeys, newKeys] = [keys(old), keys(now)]
  const groups = new Map(
    matches(groupEntries(old), groupEntries(now), bridge).map((match) => [
      oldKeys[match.old] ?? '',
      newKeys[match.new] ?? '',
    ]),
  )
  return entryChanges(taskEntries(old, nameIn(now, old)), taskEntries(now, nameIn(now)), {
    ...bridge,
    groups,
  })
}

/** Headings first: what stands under a heading that was reworded has not moved. */
function sectionChanges(old: Plan, now: Plan, bridge: Bridge): Change[] {
  const before = sectionEntries(old, nameIn(now, old))
  const after = sectionEntries(now, nameIn(now))
  const found = matches(before.headings, after.headings, bridge)
  const groups = new Map(
    found.map((match) => [before.headings[match.old]?.key ?? '', after.headings[match.new]?.key ?? '']),
  )
  const known = { ...bridge, groups }
  return [
    ...entryChanges(before.headings, after.headings, known, found),
    ...entryChanges(before.paragraphs, after.paragraphs, known),
  ]
}

/** The name of a unit in the first of some plans that has it; an id that none has stands for itself. */
function nameIn(...plans: readonly Plan[]): (id: string) => string {
  return (id) => {
    const unit = plans
      .map(({ units = {} }) => (Object.hasOwn(units, id) ? units[id] : undefined))
      .find((each) => each)
    return unit === undefined ? id : unitName(unit)
  }
}

import type { Unit } from '../plan/plan.ts'
import { unitName } from '../plan/units.ts'
import { idMaker } from './ids.ts'
import { isCollective } from './unit-names.ts'

/** The units of a plan by the names under which they are printed; one that is new is added. */
export function namedUnits(known: Readonly<Record<string, Unit>> = {}) {
  const units = new Map(Object.entries(known))
  const ids = new Map([...units].map(([id, unit]) => [unitName(unit), id]))
  const makeId = idMaker(units.keys())
  return {
    idOf(name: string): string {
      const id = ids.get(name) ?? makeId(name)
      if (!ids.has(name)) units.set(id, isCollective(name) ? { name, collective: true } : name)
      ids.set(name, id)
      return id
    },
    all: (): Readonly<Record<string, Unit>> => Object.fromEntries(units),
  }
}

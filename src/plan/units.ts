import type { Plan, Unit, UnitRefs } from './plan.ts'

/** The name under which a unit is printed. */
export function unitName(unit: Unit): string {
  return typeof unit === 'string' ? unit : unit.name
}

/** The printed lines of a task's units: one a line, those of an inner list joined on one. */
export function unitLines({ units = {} }: Plan, refs: UnitRefs = []): string[] {
  const name = (id: string) => {
    const unit = Object.hasOwn(units, id) ? units[id] : undefined
    return unit === undefined ? id : unitName(unit)
  }
  return refs.map((ref) => (typeof ref === 'string' ? name(ref) : ref.map(name).join(', ')))
}

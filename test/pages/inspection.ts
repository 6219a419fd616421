/** How many things a check has looked at, and what was wrong with them. */
export interface Inspection {
  readonly inspected: number
  readonly problems: readonly string[]
}

/** Looks at each of some things. */
export function inspect<Thing>(
  things: readonly Thing[],
  problemOf: (thing: Thing, index: number) => string | undefined | false,
): Inspection {
  return {
    inspected: things.length,
    problems: things.flatMap((thing, index) => problemOf(thing, index) || []),
  }
}

/** Several inspections as one. */
export function together(inspections: readonly Inspection[]): Inspection {
  return {
    inspected: inspections.reduce((sum, { inspected }) => sum + inspected, 0),
    problems: inspections.flatMap(({ problems }) => problems),
  }
}

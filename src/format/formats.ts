import type { Format } from './format.ts'

/** The formats at hand, by their ids. */
export type Formats = ReadonlyMap<string, Format>

/**
 * The format of that name, or where none is named the newest one in force on a day (`2019-01-15`),
 * a built-in one before a copy of it.
 */
export function formatFor(named: string | undefined, day: string, formats: Formats): Format | undefined {
  if (named !== undefined) return formats.get(named)

  return [...formats.values()]
    .filter(({ validFrom, validTo = '9999-12-31' }) => validFrom <= day && day <= validTo)
    .toSorted((a, b) => Number(a.validFrom < b.validFrom) - Number(a.validFrom > b.validFrom))[0]
}

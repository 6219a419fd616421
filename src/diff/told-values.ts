import { readDay, shortDay } from '../day.ts'

/** A day as people write it; words as they are. */
export function toldDay<T extends string | null | undefined>(day: T): T | string {
  const read = typeof day === 'string' ? readDay(day) : undefined
  return read ? shortDay(read) : day
}

/** A text, or its lines one below the other. */
export function toldLines(lines: string | readonly string[] | undefined): string | undefined {
  return lines === undefined || typeof lines === 'string' ? lines : lines.join('\n')
}

/** A value of the plan file that is no text. */
export function toldSwitch(value: boolean | number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

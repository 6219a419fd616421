/** Points in a millimetre. */
export const pointsPerMillimetre = 72 / 25.4

/** Millimetres of a length in points. */
export function millimetres(points: number): number {
  return points / pointsPerMillimetre
}

const units: Readonly<Record<string, number>> = {
  pt: 1,
  mm: pointsPerMillimetre,
  cm: pointsPerMillimetre * 10,
  in: 72,
  pc: 12,
  pi: 12,
}

/** A length as Word writes it, in points: a whole number of twips, or a number with its unit such as `1.27cm`. */
export function pointsOf(written: string | undefined): number | undefined {
  const [, number, unit] = /^\s*(-?[\d.]+)\s*(pt|mm|cm|in|pc|pi)?\s*$/.exec(written ?? '') ?? []
  const value = Number(number)
  if (number === undefined || !Number.isFinite(value)) return undefined
  return unit === undefined ? value / 20 : value * (units[unit] ?? 1)
}

/** A size of letters as Word writes it, in half points, in points. */
export function sizeOf(written: string | undefined): number | undefined {
  const points = pointsOf(written)
  if (points === undefined) return undefined
  return /[a-z]/.test(written ?? '') ? points : points * 10
}

/** A length of a drawing in points: whole English metric units, 12,700 to the point. */
export function drawnPoints(written: string | undefined): number | undefined {
  const value = Number(written)
  return written === undefined || !Number.isFinite(value) ? undefined : value / 12700
}

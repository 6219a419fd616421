const twipsPerUnit: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
}

/** A length in twips, from a bare number of twips or a number with its unit (`1.27cm`). */
export function twips(text: string | undefined): number | undefined {
  return measure(text, 1)
}

/** A font size in points, from half-points or a number with its unit. */
export function pointsFromHalves(text: string | undefined): number | undefined {
  const size = measure(text, 10)
  return size === undefined ? undefined : size / 20
}

/** A whole number, as in `w:gridSpan`. */
export function integer(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseInt(text, 10)
}

function measure(text: string | undefined, twipsPerBareNumber: number): number | undefined {
  const [, number, unit] = /^\s*([+-]?[\d.]+)([a-z]{2})?\s*$/.exec(text ?? '') ?? []
  if (number === undefined) return undefined
  return Number(number) * (unit === undefined ? twipsPerBareNumber : (twipsPerUnit[unit] ?? Number.NaN))
}

/** Twips from points. */
export function fromPoints(points: number): number {
  return points * 20
}

/** Millimetres from twips. */
export function toMillimetres(twips: number): number {
  return twips / twipsPerMillimetre
}

/** Whether a length in twips keeps a length in millimetres: never below, at most one twip above. */
export function keepsMillimetres(twips: number, millimetres: number): boolean {
  const surplus = twips - millimetres * twipsPerMillimetre
  return surplus > -rounding && surplus < 1 + rounding
}

/** What such a length is in words. */
export function twipsFor(millimetres: number): string {
  return `${Math.ceil(millimetres * twipsPerMillimetre - rounding)} twips (${millimetres} mm)`
}

const twipsPerMillimetre = 1440 / 25.4
const rounding = 1e-6

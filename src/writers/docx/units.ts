import { pointsPerMillimetre } from '../measures.ts'

/** Twips (twentieths of a point), Word's measure of length, from points. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

export function millimetreTwips(millimetres: number): number {
  return twips(millimetres * pointsPerMillimetre)
}

/** A margin in twips that never undercuts its millimetres: 15 mm is 851, since 850 would be 14.99 mm. */
export function marginTwips(millimetres: number): number {
  return Math.ceil(millimetres * pointsPerMillimetre * 20 - 1e-6)
}

import { mistakesOfForm } from './mistakes-of-form.ts'
import { mistakesOfLaw } from './mistakes-of-law.ts'
import { mistakesOfShape } from './mistakes-of-shape.ts'
import { mistakesOfTime } from './mistakes-of-time.ts'
import { mistakesOfWords } from './mistakes-of-words.ts'
import type { Mistake } from './plan-text.ts'

/** Every kind of mistake that a plan is given to be found. */
export const mistakes: readonly Mistake[] = [
  ...mistakesOfShape,
  ...mistakesOfForm,
  ...mistakesOfTime,
  ...mistakesOfLaw,
  ...mistakesOfWords,
]

import { shiftTo } from '../../src/draft/shift.ts'
import { type Draft, draftPlan } from '../../src/draft-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'
import { administration, daysOff, formats, planShape, registry } from '../support/check.ts'

/** Drafts a plan given as text for a year, as the command does. */
export function drafted(
  text: string,
  year: number,
  answers: Readonly<Record<string, string>> = {},
): { readonly source: Source; readonly draft: Draft } {
  const source = readSource('plan.yaml', new TextEncoder().encode(text))
  const { plan } = readPlan(source, planShape)
  const shift = plan && shiftTo(plan, year)
  if (!plan || !shift) throw new Error('This is no plan of a year.')
  const order = { source, plan, shift, answers: new Map(Object.entries(answers)), to: 'draft.yaml' }
  const draft = draftPlan(
    { ...order, language: 'vi' },
    { shape: planShape, formats, registry, administration, daysOff, final: false },
  )
  return { source, draft }
}

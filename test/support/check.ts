import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { checkPlan } from '../../src/check-plan.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import type { Format } from '../../src/format/format.ts'
import type { Formats } from '../../src/format/formats.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { readSource } from '../../src/source/read-source.ts'

export const planShape = shapeOf(readFileSync('schemas/plan.schema.json', 'utf8'))

/** The built-in formats. */
export const formats: Formats = new Map(
  ['nd30-2020', 'tt01-2011'].map((id) => [
    id,
    parse(readFileSync(`templates/formats/${id}.yaml`, 'utf8')) as Format,
  ]),
)

/** What tdkt finds in a plan given as text or bytes. */
export function findings(plan: string | Uint8Array, { final = false } = {}): readonly Diagnostic[] {
  const bytes = typeof plan === 'string' ? new TextEncoder().encode(plan) : plan
  return checkPlan(readSource('plan.yaml', bytes), { shape: planShape, formats, final }).diagnostics
}

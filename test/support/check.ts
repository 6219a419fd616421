import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { DaysOff } from '../../src/calendar/days-off.ts'
import { readDaysOff } from '../../src/calendar/days-off-file.ts'
import { checkPlan } from '../../src/check-plan.ts'
import type { Checked, Diagnostic } from '../../src/diagnostic.ts'
import type { Format } from '../../src/format/format.ts'
import type { Formats } from '../../src/format/formats.ts'
import { type Administration, readAdministration } from '../../src/legal/administration.ts'
import { readRegistry } from '../../src/legal/read-registry.ts'
import type { Registry } from '../../src/legal/registry.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { contextOf, type RuleContext } from '../../src/rules/context.ts'
import type { Rule } from '../../src/rules/rule.ts'
import { runRules } from '../../src/rules/run-rules.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { readSource } from '../../src/source/read-source.ts'
import type { Source } from '../../src/source/source.ts'

export const planShape = shapeOf(readFileSync('schemas/plan.schema.json', 'utf8'))

/** The built-in formats. */
export const formats: Formats = new Map(
  ['nd30-2020', 'tt01-2011'].map((id) => [
    id,
    parse(readFileSync(`templates/formats/${id}.yaml`, 'utf8')) as Format,
  ]),
)

/** What is known of legal documents. */
export const registry: Registry = builtIn(
  readRegistry(
    builtInSource('templates/legal/documents.yaml'),
    shapeOf(readFileSync('schemas/registry.schema.json', 'utf8')),
  ),
)

/** Provinces, districts and departments of today and before. */
export const administration: Administration = builtIn(
  readAdministration(
    builtInSource('templates/legal/administration.yaml'),
    shapeOf(readFileSync('schemas/administration.schema.json', 'utf8')),
  ),
)

/** What is known of days off. */
export const daysOff: DaysOff = builtIn(
  readDaysOff(
    builtInSource('templates/calendar/days-off.yaml'),
    shapeOf(readFileSync('schemas/days-off.schema.json', 'utf8')),
  ),
)

/** A plan's file judged by everything that is built in. */
export function judged(source: Source, { final = false } = {}): Checked<Plan> {
  return checkPlan(source, { shape: planShape, formats, registry, administration, daysOff, final })
}

/** What tdkt finds in a plan given as text or bytes. */
export function findings(plan: string | Uint8Array, { final = false } = {}): readonly Diagnostic[] {
  const bytes = typeof plan === 'string' ? new TextEncoder().encode(plan) : plan
  return judged(readSource('plan.yaml', bytes), { final }).diagnostics
}

/** What one rule finds in a plan given as text, whatever the others say. */
export function foundBy(rule: Rule, plan: string): readonly Diagnostic[] {
  const { read, context } = readFor(plan)
  return runRules([rule], read, context, false)
}

/** A plan given as text, as rules are given it. */
export function readFor(plan: string): { readonly read: Plan; readonly context: RuleContext } {
  const source = readSource('plan.yaml', new TextEncoder().encode(plan))
  const { plan: read, gaps } = readPlan(source, planShape)
  if (!read) throw new Error('There is no plan to judge.')
  return { read, context: contextOf(read, { source, gaps, formats, registry, administration, daysOff }) }
}

function builtInSource(file: string): Source {
  return readSource(file, readFileSync(file))
}

function builtIn<T>({ value, diagnostics }: Checked<T>): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value
}

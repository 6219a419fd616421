import { type DaysOff, daysOffOf } from '../calendar/days-off.ts'
import type { Administration } from '../legal/administration.ts'
import { type Registry, registryOf } from '../legal/registry.ts'
import type { OwnData } from './own-files.ts'

/** What tdkt knows of documents, of the administration and of days off. */
export interface LegalFacts {
  readonly registry: Registry
  readonly administration: Administration
  readonly daysOff: DaysOff
}

/** What its files say of the law, made ready for look-up. */
export function legalFacts({ registry, administration, daysOff }: OwnData): LegalFacts {
  return { registry: registryOf(registry), administration, daysOff: daysOffOf(daysOff) }
}

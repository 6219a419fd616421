import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import type { Registry } from '../../legal/registry.ts'

/** How long after the registry was made what it says is no longer taken for granted, in days. */
const freshFor = 180

/**
 * A sentence that rests on the registry: it says so when a source is lacking, and how old the registry is
 * when it is old.
 */
export function fromRegistry(
  sentence: Localized,
  { sure, registry, day }: { sure: boolean; registry: Registry; day: string },
): Localized {
  const notes = {
    vi: [
      ...(sure ? [] : ['cần kiểm tra lại']),
      ...(isOld(registry, day) ? [`theo danh mục lập ngày ${showDay(registry.asOf)}`] : []),
    ],
    en: [
      ...(sure ? [] : ['to be verified']),
      ...(isOld(registry, day) ? [`by the registry of ${registry.asOf}`] : []),
    ],
  }
  return { vi: withNotes(sentence.vi, notes.vi), en: withNotes(sentence.en, notes.en) }
}

function withNotes(sentence: string, notes: readonly string[]): string {
  return notes.length === 0 ? sentence : `${sentence.replace(/\.$/, '')} (${notes.join('; ')}).`
}

function isOld({ asOf }: Registry, day: string): boolean {
  return Date.parse(day) - Date.parse(asOf) > freshFor * 86_400_000
}

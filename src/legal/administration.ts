import type { Checked, Diagnostic } from '../diagnostic.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import type { Source } from '../source/source.ts'

/** The provinces of today, and what of the older order is gone; days are written 2025-07-01. */
export interface Administration {
  readonly asOf: string
  readonly provinces: readonly Province[]
  readonly formerProvinces: readonly FormerName[]
  /** Bodies of provinces that were merged away: Sở Kế hoạch và Đầu tư. */
  readonly formerBodies: readonly FormerName[]
  readonly formerTier: FormerTier
  readonly sources: Readonly<Record<'provinces' | 'formerTier', readonly string[]>>
}

export interface Province {
  readonly code: string
  readonly name: string
  readonly kind: 'tỉnh' | 'thành phố'
  /** The first day of a city that was a province before. */
  readonly citySince?: string
  readonly spellings?: readonly string[]
}

/** A name that is no longer one of today: `since` that day there is another in its place. */
export interface FormerName {
  readonly name: string
  readonly now: string
  readonly since: string
  /** Whether sources confirm it. */
  readonly sure: boolean
  readonly spellings?: readonly string[]
}

/** The tier of districts: its units and its bodies, gone since a day. */
export interface FormerTier {
  readonly since: string
  readonly sure: boolean
  readonly units: readonly string[]
  readonly bodies: readonly string[]
}

/** Reads the file of the administration; with any fault it is none. */
export function readAdministration(source: Source, shape: Shape): Checked<Administration> {
  if (source.data === undefined) return { diagnostics: source.diagnostics }

  const misshaped = [...source.diagnostics, ...checkShape(source, shape).diagnostics]
  if (misshaped.length > 0) return { diagnostics: misshaped }

  const administration = source.data as Administration
  const diagnostics = [...unknownProvinces(administration, source)]
  return diagnostics.length > 0 ? { diagnostics } : { value: administration, diagnostics }
}

/** The name of a province with the word of its kind on a day: “tỉnh Đồng Nai” until 2026-04-30. */
export function provinceOn({ name, kind, citySince }: Province, day: string): string {
  const wasProvince = citySince !== undefined && day < citySince
  if (wasProvince) return `tỉnh ${name}`
  return name === 'Hồ Chí Minh' ? `Thành phố ${name}` : `${kind} ${name}`
}

/** The names of all provinces, those of former days with them, in every spelling. */
export function provinceNames({ provinces, formerProvinces }: Administration): string[] {
  return [...provinces, ...formerProvinces].flatMap(({ name, spellings = [] }) => [name, ...spellings])
}

function* unknownProvinces({ provinces, formerProvinces }: Administration, source: Source) {
  for (const [index, { now }] of formerProvinces.entries()) {
    if (provinces.some(({ name }) => name === now)) continue
    const path = ['formerProvinces', index, 'now']
    yield {
      code: 'registry/unknown-province',
      severity: 'error',
      message: { vi: `Không có tỉnh, thành phố nào tên là “${now}”.`, en: `No province is named “${now}”.` },
      file: source.file,
      range: source.rangeOf(path, 'value'),
      path,
    } satisfies Diagnostic
  }
}

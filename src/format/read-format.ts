import type { Checked } from '../diagnostic.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import type { Source } from '../source/source.ts'
import type { Format } from './format.ts'

/** Reads a format file; one with any fault is no format, since every number of it is printed by. */
export function readFormat(source: Source, shape: Shape): Checked<Format> {
  if (source.data === undefined) return { diagnostics: source.diagnostics }

  const diagnostics = [...source.diagnostics, ...checkShape(source, shape).diagnostics]
  return diagnostics.length > 0 ? { diagnostics } : { value: source.data as Format, diagnostics }
}

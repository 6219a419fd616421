import type { Checked, Diagnostic, Localized, Path } from '../diagnostic.ts'
import type { Registered } from '../legal/registry.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import type { Source } from '../source/source.ts'
import type { ChosenSeverity } from './config.ts'
import type { HouseRule } from './house-rules.ts'

/** What one config file says; each key is a key of the file. */
export interface ConfigFile {
  readonly extends?: string
  readonly templates?: string
  readonly issuer?: object
  readonly units?: Readonly<Record<string, unknown>>
  readonly archive?: string
  readonly signature?: object
  readonly rules?: Readonly<Record<string, ChosenSeverity>>
  readonly legalDocuments?: readonly Registered[]
  readonly houseRules?: readonly HouseRule[]
}

/** Reads one config file; one with any error is none, since every plan is judged by it. */
export function readConfigFile(source: Source, shape: Shape): Checked<ConfigFile> {
  if (source.data === null && source.diagnostics.length === 0) return { value: {}, diagnostics: [] }
  const shapes = source.data === undefined ? [] : checkShape(source, shape).diagnostics
  const diagnostics = [...source.diagnostics, ...shapes]
  const isSound = source.data !== undefined && !diagnostics.some(({ severity }) => severity === 'error')
  return isSound ? { value: source.data as ConfigFile, diagnostics } : { diagnostics }
}

/** Something wrong with the meaning of a config, at its place. */
export function configProblem(
  name: ConfigProblem,
  message: Localized,
  source: Source,
  path: Path,
  on: 'key' | 'value' = 'value',
): Diagnostic {
  const range = source.rangeOf(path, on)
  return { code: `config/${name}`, severity: 'error', message, file: source.file, range, path }
}

export type ConfigProblem =
  | 'unknown-rule'
  | 'fixed-rule'
  | 'no-such-file'
  | 'circle'
  | 'house-rule'
  | 'house-test'

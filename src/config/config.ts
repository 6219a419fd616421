import type { Diagnostic, Path, Severity } from '../diagnostic.ts'
import type { Registered } from '../legal/registry.ts'
import type { Source } from '../source/source.ts'
import type { ReadyHouseRule } from './house-rules.ts'

/** What an office has decided for all its plans: `tdkt.config.yaml` and the files that it extends. */
export interface Config {
  /** The files, the nearest first; none where there is no config. */
  readonly sources: readonly Source[]
  /** What each rule counts as, in place of what the rule says of itself. */
  readonly severities: ReadonlyMap<string, ChosenSeverity>
  /** What plans need not say again. */
  readonly shared: readonly SharedValue[]
  readonly documents: readonly Registered[]
  /** The folder of the office's own templates. */
  readonly templates?: string
  readonly houseRules: readonly ReadyHouseRule[]
  /** Texts beside house rules that do not match as they should. */
  readonly failedTests: readonly Diagnostic[]
}

export const chosenSeverities = ['off', 'error', 'warning', 'info'] as const
export type ChosenSeverity = Severity | 'off'

/** A value that a plan takes over when it has none of its own: its path is the same in both files. */
export interface SharedValue {
  readonly path: Path
  readonly value: unknown
  readonly source: Source
}

/** Where an office has decided nothing. */
export const noConfig: Config = {
  sources: [],
  severities: new Map(),
  shared: [],
  documents: [],
  houseRules: [],
  failedTests: [],
}

import type { Localized, Path } from '../diagnostic.ts'

/** What only a person can decide of an imported plan, asked once at one place of it. */
export interface ImportQuestion {
  readonly path: Path
  readonly words: Localized
}

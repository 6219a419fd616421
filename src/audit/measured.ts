import type { Localized } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'

/** What an audit found in one document. */
export interface Audit {
  readonly format: Format
  /** Why it was judged by this format. */
  readonly chosenBy: Localized
  readonly elements: readonly Measured[]
  /** What nobody can see in the file. */
  readonly unseen: readonly Localized[]
  /** What else a reader should know: tracked changes, a draft. */
  readonly remarks: readonly Localized[]
}

/** One element of form, measured. */
export interface Measured {
  readonly id: string
  readonly measured: Localized
  readonly allowed: Localized
  /** The article that says so. */
  readonly article?: string
  /** Whether the law was read; what is only recalled or usual makes remarks, no errors. */
  readonly isSure: boolean
  /** `absent` where the document has no such part and needs none. */
  readonly verdict: 'passed' | 'failed' | 'absent'
  readonly faults: readonly Fault[]
}

/** A place where an element is not as it should be. */
export interface Fault {
  readonly measured: Localized
  readonly place: Place
  /** Other places of the same fault. */
  readonly others: number
}

export interface Place {
  /** The paragraph, from 1. */
  readonly paragraph: number
  readonly from?: number
  readonly to?: number
  readonly where: Localized
  /** Words that stand there. */
  readonly quoted?: string
}

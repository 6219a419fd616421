/** What is measured: a Node program with its words, and the exit code that says it did its work. */
export interface Contestant {
  readonly name: string
  readonly program: readonly string[]
  readonly code: number
  readonly folder: string
  /** Counted runs; the first one is never counted. */
  readonly runs: number
}

/** One run: wall and processor time in milliseconds, peak memory in MiB. */
export interface Run {
  readonly wall: number
  readonly processor: number
  readonly memory: number
}

/** A contestant with its counted runs. */
export interface Measured {
  readonly contestant: Contestant
  readonly runs: readonly Run[]
}

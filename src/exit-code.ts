/** What the shell is told. */
export const exitCodes = {
  /** Done, and nothing stands in the way. */
  done: 0,
  /** Done, and the answer is “no”. */
  no: 1,
  /** What was asked could not be done. */
  impossible: 2,
  /** A mistake in tdkt itself. */
  bug: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The code of a run over several files: the highest of theirs. */
export function highest(codes: readonly ExitCode[]): ExitCode {
  return codes.toSorted((a, b) => b - a)[0] ?? exitCodes.done
}

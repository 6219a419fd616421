import type { Io } from '../io.ts'

/** Does some work, unless a run before this one did it from the same inputs and the same files. */
export function recalled<Value>(
  name: string,
  inputs: readonly unknown[],
  io: Io,
  work: (io: Io) => Promise<Value>,
): Promise<Value> {
  return io.recall ? io.recall(name, inputs, work) : work(io)
}

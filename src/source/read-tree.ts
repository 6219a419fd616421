import { readPatiently } from './patient-reader.ts'
import { readQuickly } from './quick-reader.ts'
import type { Tree } from './tree.ts'

/** A text as YAML 1.2: what is wrong with it stands among its problems, and nothing is thrown. */
export function readTree(text: string): Tree {
  return readQuickly(text) ?? readPatiently(text)
}

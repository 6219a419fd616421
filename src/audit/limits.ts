import type { UnpackingLimits } from '../ooxml/limits.ts'

/** What no Word document of an office comes near; a file beyond it is refused with a sentence. */
export const auditLimits: UnpackingLimits = {
  entries: 5000,
  part: 64 * 2 ** 20,
  total: 64 * 2 ** 20,
  ratio: 300,
  ratioFrom: 16 * 2 ** 20,
  elements: 2_000_000,
  depth: 256,
}

import type { UnpackingLimits } from '../ooxml/limits.ts'

/** What no Word document of an office comes near: 100,000 paragraphs unpack to about 30 MB of a million elements. */
export const docxLimits: UnpackingLimits = {
  entries: 5000,
  part: 64 * 2 ** 20,
  total: 64 * 2 ** 20,
  ratio: 300,
  ratioFrom: 16 * 2 ** 20,
  elements: 3_000_000,
  depth: 256,
}

/** How many groups of a web page may lie within each other, and how many columns and rows one cell may cover. */
export const htmlLimits = { depth: 256, span: 1000 } as const

/** Lines of a Markdown file; a plan of 25,000 tasks printed as a table has about as many. */
export const markdownLimits = { lines: 100_000 } as const

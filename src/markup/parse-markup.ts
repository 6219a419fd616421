import type { Markup } from './markup.ts'
import { parsePatiently } from './patient-markup.ts'
import { parseQuickly } from './quick-markup.ts'

/** Reads a printed page: our closed set of nodes, and whatever does not belong to it. */
export function parseMarkup(page: string): Markup {
  const nodes = parseQuickly(page)
  return nodes ? { nodes, foreign: [] } : parsePatiently(page)
}

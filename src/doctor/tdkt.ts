import { sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

/** Which tdkt this is. */
export function tdkt({ version }: { version: string }): Row {
  return { check: 'tdkt', grade: 'ok', words: sameInBoth(`tdkt ${version}.`) }
}

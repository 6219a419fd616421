import type { Range } from '../diagnostic.ts'
import { depthLimit } from './limits.ts'
import { tokensOf } from './parse-yaml.ts'

/** How far right the signs of groups and lists may stand; each level stands a column further. */
const columnLimit = 1000

/** The bracket or sign at which a text is nested deeper than the library can bear, found without parsing it. */
export function tooDeep(text: string): Range | undefined {
  let depth = 0
  let lineStart = 0
  for (const { token, at, isWords } of tokensOf(text)) {
    const end = at + token.length
    if (token.includes('\n')) lineStart = at + token.lastIndexOf('\n') + 1
    if (isWords) continue
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    const isFar = depth === 0 && /^[-?:]$/.test(token) && at - lineStart > columnLimit
    if (depth > depthLimit || isFar) return { start: at, end }
  }
  return undefined
}

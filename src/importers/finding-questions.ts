import type { Diagnostic, Path } from '../diagnostic.ts'
import type { Imported } from './imported.ts'

/** Asks what is found wrong in an imported plan at its place, so that the paper's own words may stand until then. */
export function withPutIn(imported: Imported, diagnostics: readonly Diagnostic[]): Imported {
  const seen = new Set<string>()
  const found = diagnostics.flatMap(({ severity, path, message }) => {
    if (severity !== 'error' || path === undefined) return []
    const entry = entryOf(path)
    const key = `${entry.join('\0')}\0${message.vi}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ path: entry, words: message }]
  })
  return found.length === 0 ? imported : { ...imported, questions: [...imported.questions, ...found] }
}

/** The entry of a list to which a value belongs, or the value itself. */
function entryOf(path: Path): Path {
  const last = path.findLastIndex((step) => typeof step === 'number')
  if (path[0] === 'schedule' && path[2] === 'tasks') return path.slice(0, 4)
  return last < 0 ? path : path.slice(0, last + 1)
}

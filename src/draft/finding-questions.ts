import type { Diagnostic, Path } from '../diagnostic.ts'
import { entryOf, type Option } from './question.ts'
import type { Unnamed } from './questions.ts'

/** What the rules find of law and administration among bases and units is asked even when the plan before had it too. */
const always = new Set([
  'legal-basis-expired',
  'legal-basis-not-in-force',
  'former-district',
  'former-province',
  'former-department',
])

/**
 * What the rules find in a draft and a person must decide: documents and bodies that are no more, and whatever
 * was not found in the plan before.
 */
export function findingQuestions(
  found: readonly Diagnostic[],
  before: readonly Diagnostic[],
  asked: readonly { readonly path: Path }[],
): Unnamed[] {
  const known = new Set(before.map(keyOf))
  const places = new Set(asked.map(({ path }) => entryOf(path).join('.')))
  const said = new Set<string>()
  return found.flatMap((finding) => {
    const { path, code, severity, message } = finding
    if (!path || severity === 'info') return []
    const isProse = path[0] !== 'legalBases' && path[0] !== 'units'
    const isOfLaw = always.has(code)
    const entry = entryOf(path)
    const own = `${entry.join('.')} ${message.vi}`
    if (said.has(isProse ? message.vi : own) || ((isProse || !isOfLaw) && known.has(keyOf(finding))))
      return []
    if (!isOfLaw && places.has(entry.join('.'))) return []
    said.add(message.vi).add(own)
    return [
      {
        class: isOfLaw && path[0] === 'legalBases' ? ('legal' as const) : ('ambiguous' as const),
        path: entry,
        words: message,
        options: path[0] === 'legalBases' ? [keep, drop(entry)] : [keep],
      },
    ]
  })
}

function keyOf({ code, path = [] }: Diagnostic): string {
  return `${code} ${path.join('.')}`
}

const keep: Option = {
  value: 'giữ',
  words: { vi: 'giữ như đang ghi', en: 'keep it as it stands' },
  effect: { kind: 'keep' },
}

function drop(entry: Path): Option {
  return {
    value: 'bỏ',
    words: { vi: 'bỏ căn cứ này', en: 'drop this basis' },
    effect: { kind: 'drop', entries: [entry] },
  }
}

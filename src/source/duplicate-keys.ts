import type { Diagnostic, Range } from '../diagnostic.ts'
import { keyText } from './plain-data.ts'
import { type ScalarNode, type Tree, visit } from './tree.ts'
import { syntaxCode } from './words.ts'

/** Keys that stand twice in one mapping, at the later one, with the place of the first. */
export function duplicateKeys(file: string, { root }: Tree): Diagnostic[] {
  const found: Diagnostic[] = []
  visit(root, (node) => {
    if (node.kind !== 'map') return
    const seen = new Map<string, ScalarNode>()
    for (const { key } of node.pairs) {
      if (key?.kind !== 'scalar') continue
      const first = seen.get(keyText(key))
      if (first) found.push(duplicate(file, key, first))
      else seen.set(keyText(key), key)
    }
  })
  return found
}

function duplicate(file: string, second: ScalarNode, first: ScalarNode): Diagnostic {
  const name = keyText(second)
  return {
    code: syntaxCode('DUPLICATE_KEY'),
    severity: 'error',
    message: {
      vi: `Mục “${name}” đã có ở trên; gộp làm một hoặc xóa bớt.`,
      en: `“${name}” stands above already; merge the two or remove one.`,
    },
    file,
    range: rangeOf(second),
    related: [{ message: { vi: 'Lần đầu ở đây.', en: 'First here.' }, range: rangeOf(first) }],
  }
}

function rangeOf({ start, end }: ScalarNode): Range {
  return { start, end }
}

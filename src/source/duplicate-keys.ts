import { type Document, isMap, isScalar, type Scalar, visit } from 'yaml'
import type { Diagnostic } from '../diagnostic.ts'
import { keyText } from './plain-data.ts'
import { syntaxCode } from './words.ts'

/** Keys that stand twice in one mapping, at the later one, with the place of the first. */
export function duplicateKeys(file: string, document: Document.Parsed): Diagnostic[] {
  const found: Diagnostic[] = []
  visit(document, (_, node) => {
    if (!isMap(node)) return
    const seen = new Map<string, Scalar>()
    for (const { key } of node.items) {
      if (!isScalar(key)) continue
      const first = seen.get(keyText(key))
      if (first) found.push(duplicate(file, key, first))
      else seen.set(keyText(key), key)
    }
  })
  return found
}

function duplicate(file: string, second: Scalar, first: Scalar): Diagnostic {
  const name = keyText(second)
  return {
    code: syntaxCode('DUPLICATE_KEY'),
    severity: 'error',
    message: {
      vi: `Mục “${name}” đã có ở trên; gộp làm một hoặc xóa bớt.`,
      en: `“${name}” stands above already; merge the two or remove one.`,
    },
    file,
    range: rangeOfScalar(second),
    related: [{ message: { vi: 'Lần đầu ở đây.', en: 'First here.' }, range: rangeOfScalar(first) }],
  }
}

function rangeOfScalar({ range }: Scalar): { start: number; end: number } {
  const [start = 0, end = start] = range ?? []
  return { start, end }
}

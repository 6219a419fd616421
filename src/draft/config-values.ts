import type { SharedValue } from '../config/config.ts'
import type { Localized, Path } from '../diagnostic.ts'
import type { Source } from '../source/source.ts'
import { hasPlaceholder, putValue } from './put-value.ts'
import { type Replacement, valueAt } from './value-edits.ts'

/**
 * What an office's config puts into a draft: its name where a placeholder stands, its signatory under the same
 * lines; in a starter also its units by their ids and the lines of its signature.
 */
export function configValues(
  source: Source,
  shared: readonly SharedValue[],
  isStarter: boolean,
): Replacement[] {
  const { data } = source
  return shared.flatMap(({ path, value, source: { file } }) => {
    const reason: Localized = { vi: `theo ${file}`, en: `from ${file}` }
    const put = (at: Path, text: unknown): Replacement[] =>
      typeof text === 'string' ? putValue(source, at, text, reason) : []
    switch (path[0]) {
      case 'issuer':
        return ['name', 'parent']
          .map((key) => [...path, key])
          .filter((at) => hasPlaceholder(valueAt(data, at)))
          .flatMap((at) => put(at, valueAt(value, at.slice(1))))
      case 'units':
        return isStarter ? put(unitPath(data, path), nameOf(value)) : []
      case 'signature': {
        const lines = linesOf(value)
        const isSame = lines?.join('\n') === linesOf(valueAt(data, path))?.join('\n')
        if (!lines || !linesOf(valueAt(data, path)) || !(isStarter || isSame)) return []
        const own = { path: [...path, 'lines'], text: JSON.stringify(lines), reason, settles: true as const }
        return [...(isSame ? [] : [own]), ...put([...path, 'name'], valueAt(value, ['name']))]
      }
      default:
        return []
    }
  })
}

/** The place of a unit's name in the plan; that of one which is not there holds nothing. */
function unitPath(data: unknown, path: Path): Path {
  return typeof valueAt(data, path) === 'object' ? [...path, 'name'] : path
}

function nameOf(unit: unknown): unknown {
  return typeof unit === 'string' ? unit : valueAt(unit, ['name'])
}

/** The lines of one block of signature; of several blocks none. */
function linesOf(signature: unknown): readonly unknown[] | undefined {
  const lines = valueAt(signature, ['lines'])
  return Array.isArray(lines) ? lines : undefined
}

import type { Checked, Diagnostic, Path } from '../diagnostic.ts'
import { checkShape } from '../schema/read-shaped.ts'
import type { Shape } from '../schema/shape.ts'
import type { Source } from '../source/source.ts'
import { type Registered, type Registry, type RegistryFile, registryOf } from './registry.ts'

const relations = ['replaces', 'replacedBy', 'amends', 'amendedBy'] as const

/** Reads a registry; one with any fault is none, since sentences about the law are built on it. */
export function readRegistry(source: Source, shape: Shape): Checked<Registry> {
  if (source.data === undefined) return { diagnostics: source.diagnostics }

  const misshaped = [...source.diagnostics, ...checkShape(source, shape).diagnostics]
  if (misshaped.length > 0) return { diagnostics: misshaped }

  const file = source.data as RegistryFile
  const ids = new Set(file.documents.map(({ id }) => id))
  const diagnostics = [
    ...idsTwice(file.documents, source, ['documents']),
    ...unknownIds(file.documents, source, ['documents'], ids),
  ]
  return diagnostics.length > 0 ? { diagnostics } : { value: registryOf(file), diagnostics }
}

/** Ids that two documents of a list have. */
export function* idsTwice(
  documents: readonly Registered[],
  source: Source,
  list: Path,
): Generator<Diagnostic> {
  const seen = new Set<string>()
  for (const [index, { id }] of documents.entries()) {
    if (seen.has(id)) yield finding('id-twice', id, [...list, index, 'id'], source)
    seen.add(id)
  }
}

/** Ids that documents of a list point at and that no document has. */
export function* unknownIds(
  documents: readonly Registered[],
  source: Source,
  list: Path,
  known: ReadonlySet<string>,
): Generator<Diagnostic> {
  for (const [index, entry] of documents.entries()) {
    for (const relation of relations) {
      for (const [at, id] of (entry[relation] ?? []).entries()) {
        if (!known.has(id)) yield finding('unknown-id', id, [...list, index, relation, at], source)
      }
    }
  }
}

function finding(name: 'id-twice' | 'unknown-id', id: string, path: Path, source: Source): Diagnostic {
  const message = {
    'id-twice': {
      vi: `Danh mục đã có văn bản khác mang mã “${id}”.`,
      en: `Another document of the registry has the id “${id}”.`,
    },
    'unknown-id': {
      vi: `Danh mục không có văn bản nào mang mã “${id}”.`,
      en: `The registry has no document with the id “${id}”.`,
    },
  }[name]
  return {
    code: `registry/${name}`,
    severity: 'error',
    message,
    file: source.file,
    range: source.rangeOf(path, 'value'),
    path,
  }
}

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
  const diagnostics = [...wrongReferences(file.documents, source)]
  return diagnostics.length > 0 ? { diagnostics } : { value: registryOf(file), diagnostics }
}

/** Ids that two documents have, and those that none has. */
function* wrongReferences(documents: readonly Registered[], source: Source): Generator<Diagnostic> {
  const known = new Set(documents.map(({ id }) => id))
  const seen = new Set<string>()
  for (const [index, entry] of documents.entries()) {
    if (seen.has(entry.id)) yield finding('id-twice', entry.id, ['documents', index, 'id'], source)
    seen.add(entry.id)
    for (const relation of relations) {
      for (const [at, id] of (entry[relation] ?? []).entries()) {
        if (!known.has(id)) yield finding('unknown-id', id, ['documents', index, relation, at], source)
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

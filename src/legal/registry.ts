import { findDocument, indexOf } from './find-document.ts'

/** The documents that are known, and the way to find the one that is cited. */
export interface Registry extends RegistryFile {
  byId(id: string): Registered | undefined
  find(cited: Cited): Match
}

/** What the registry's file holds. */
export interface RegistryFile {
  /** The day up to which the registry was kept. */
  readonly asOf: string
  readonly documents: readonly Registered[]
}

/** A known document; days are written 2003-11-26, and other documents are named by their ids. */
export interface Registered {
  readonly id: string
  /** Its number and symbol: 15/2003/QH11. */
  readonly number: string
  readonly kind: string
  /** Without the word of its kind. */
  readonly title?: string
  readonly issuer: string
  readonly issued?: string
  readonly effective?: string
  /** The first day on which it is no longer in force. */
  readonly expires?: string
  readonly replaces?: readonly string[]
  readonly replacedBy?: readonly string[]
  readonly amends?: readonly string[]
  readonly amendedBy?: readonly string[]
  /** What it is about, when several documents follow each other on it. */
  readonly family?: string
  readonly scope: 'central' | 'province'
  readonly province?: string
  readonly confidence: 'confirmed' | 'partly' | 'recalled'
  /** The keys that no source confirms. */
  readonly unconfirmed?: readonly RegisteredField[]
  readonly sources?: readonly string[]
  readonly note?: string
}

export type RegisteredField = keyof Registered

/** What a text says of a document; `name` is a law's name or another document's subject. */
export interface Cited {
  readonly kind?: string
  readonly number?: string
  readonly name?: string
  readonly day?: string
  readonly year?: number
  readonly issuer?: string
}

/** The known document that is cited, one that must be meant although something differs, or none. */
export type Match =
  | { readonly kind: 'exact'; readonly entry: Registered }
  | { readonly kind: 'near'; readonly entry: Registered; readonly differs: 'day' | 'number' | 'kind' }
  | { readonly kind: 'none' }

export type DocumentState = 'not-issued' | 'not-in-force' | 'in-force' | 'expired'

/** Makes the data of a registry ready for look-up. */
export function registryOf(file: RegistryFile): Registry {
  const byId = new Map(file.documents.map((entry) => [entry.id, entry]))
  const index = indexOf(file.documents)
  return { ...file, byId: (id) => byId.get(id), find: (cited) => findDocument(index, cited) }
}

/** A registry with more documents; one whose id is known takes the place of the known one. */
export function extended(registry: Registry, documents: readonly Registered[]): Registry {
  if (documents.length === 0) return registry
  const all = new Map([...registry.documents, ...documents].map((entry) => [entry.id, entry]))
  return registryOf({ asOf: registry.asOf, documents: [...all.values()] })
}

/** Whether a document was in force on a day; one without a day of effect is from its issue on. */
export function stateOn({ issued, effective, expires }: Registered, day: string): DocumentState {
  if (expires !== undefined && day >= expires) return 'expired'
  if (issued !== undefined && day < issued) return 'not-issued'
  const from = effective ?? issued
  return from !== undefined && day < from ? 'not-in-force' : 'in-force'
}

/** What followed an expired document up to a day, each the successor of the one before. */
export function successorsOf(registry: Registry, entry: Registered, day: string): readonly Registered[] {
  const successors: Registered[] = []
  let last = entry
  while (stateOn(last, day) === 'expired') {
    const next = (last.replacedBy ?? [])
      .map((id) => registry.byId(id))
      .find((successor) => successor !== undefined && stateOn(successor, day) !== 'not-issued')
    if (!next || next === entry || successors.includes(next)) break
    successors.push(next)
    last = next
  }
  return successors
}

/** Whether sources confirm a document and these of its keys, so that a sentence may say them outright. */
export function isSure(entry: Registered, ...fields: readonly RegisteredField[]): boolean {
  return entry.confidence === 'confirmed' && !fields.some((field) => entry.unconfirmed?.includes(field))
}

/** A document's name in a sentence: “Luật Thi đua, khen thưởng”, “Nghị định số 91/2017/NĐ-CP”. */
export function nameOf({ kind, title, number, scope }: Registered): string {
  const isNamed = scope === 'central' && title !== undefined && /^(Luật|Bộ luật|Pháp lệnh)$/.test(kind)
  return isNamed ? `${kind} ${title}` : `${kind} số ${number}`
}

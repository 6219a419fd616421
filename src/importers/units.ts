import type { Localized, Path } from '../diagnostic.ts'
import type { Unit, UnitRefs } from '../plan/plan.ts'
import { comparable } from '../text.ts'
import { idMaker } from './ids.ts'
import type { PaperPlace } from './paper.ts'
import { type Definitions, likenessFinder } from './unit-likeness.ts'
import { unitLinesOf } from './unit-lines.ts'
import { isCollective, namesOnLine, ownPart } from './unit-names.ts'
import { type LedLine, ledLine } from './unit-roles.ts'

/** One cell of the task table that names units, as it is printed. */
export interface UnitCell {
  readonly lines: readonly string[]
  readonly role: 'units' | 'lead' | 'support'
  readonly place: PaperPlace
}

/** What a cell says: ids by what its units do. */
export interface ReadUnitCell {
  readonly units?: UnitRefs
  readonly lead?: UnitRefs
  readonly support?: UnitRefs
  /** Words such as “chủ trì”, whose place the caption of a column takes. */
  readonly told?: readonly string[]
  /** What is no unit. */
  readonly left?: string
}

/** What a person must decide of the units: at an entry of the registry, or at the task of a cell. */
export interface UnitQuestion {
  readonly path?: Path
  readonly cell?: number
  readonly words: Localized
  readonly place: PaperPlace
}

export interface UnitRegistry {
  readonly units: Readonly<Record<string, Unit>>
  readonly cells: readonly ReadUnitCell[]
  readonly questions: readonly UnitQuestion[]
}

/**
 * One registry out of the cells that name units. A name printed in another way is a unit of its own, so that
 * every cell prints as it stood; that the two may be one is asked.
 */
export function unitRegistry(cells: readonly UnitCell[], definitions: Definitions = {}): UnitRegistry {
  const read = cells.map((cell) => ({ cell, ...entriesOf(cell) }))
  const alone = new Set(read.flatMap(({ entries }) => entries.map(({ line }) => comparable(line))))
  const standsAlone = (name: string) => alone.has(comparable(name))
  const registry = registered(definitions)

  const results = read.map(({ cell, entries, left, told }): ReadUnitCell => {
    const refs = { units: [] as Ref[], lead: [] as Ref[], support: [] as Ref[] }
    for (const { line, role } of entries) {
      const { names, doubtful } = namesOnLine(line, standsAlone)
      const ids = names.map((name) => registry.idOf(name, cell.place))
      for (const each of doubtful) registry.doubt(each, ids[names.indexOf(each)] ?? ids[0] ?? '', cell.place)
      const [first = ''] = ids
      refs[role].push(ids.length > 1 ? ids : first)
    }
    return {
      ...(refs.units.length > 0 && { units: refs.units }),
      ...(refs.lead.length > 0 && { lead: refs.lead }),
      ...(refs.support.length > 0 && { support: refs.support }),
      ...(told.length > 0 && { told }),
      ...(left !== '' && { left }),
    }
  })
  const split = results.findIndex(({ told }) => told !== undefined)
  const place = cells[split]?.place
  return {
    units: registry.units(),
    cells: results,
    questions: [...registry.questions(), ...(place ? [{ cell: split, words: splitWords, place }] : [])],
  }
}

type Ref = string | readonly string[]

/** The lines of a cell, each with what its units do. */
function entriesOf({ lines, role }: UnitCell) {
  const printed = unitLinesOf(lines)
  const said = printed.filter((line) => /[\p{L}\d]/u.test(line))
  const entries = said.flatMap((line): { line: string; role: UnitCell['role']; led?: LedLine }[] => {
    const led = role === 'units' ? ledLine(line) : undefined
    if (!led) return [{ line, role }]
    return [
      ...(led.lead === undefined ? [] : [{ line: led.lead, role: 'lead' as const, led }]),
      ...(led.support === undefined
        ? []
        : [{ line: led.support, role: 'support' as const, ...(led.lead === undefined && { led }) }]),
    ]
  })
  return {
    entries,
    told: entries.flatMap(({ led }) => led?.told ?? []),
    left: printed.filter((line) => !said.includes(line)).join(' '),
  }
}

/** The units as they are met, each name with an id. */
function registered(definitions: Definitions) {
  const ids = new Map<string, string>()
  const asked = new Map<string, UnitQuestion>()
  const makeId = idMaker()
  const findLike = likenessFinder(definitions)
  const ask = (id: string, words: Localized, place: PaperPlace) => {
    if (!asked.has(words.vi)) asked.set(words.vi, { path: ['units', id], words, place })
  }
  return {
    idOf(name: string, place: PaperPlace): string {
      const known = ids.get(name)
      if (known !== undefined) return known
      const id = makeId(ownPart(name))
      const like = findLike(name)
      ids.set(name, id)
      if (like !== undefined) ask(id, likeWords(name, like), place)
      return id
    },
    doubt: (name: string, id: string, place: PaperPlace) => ask(id, doubtWords(name), place),
    questions: () => [...asked.values()],
    units: (): Record<string, Unit> =>
      Object.fromEntries([...ids].map(([name, id]) => [id, unitOf(name, aliasesOf(name, ids, definitions))])),
  }
}

function unitOf(name: string, aliases: readonly string[]): Unit {
  if (aliases.length === 0 && !isCollective(name)) return name
  return {
    name,
    ...(aliases.length > 0 && { aliases }),
    ...(isCollective(name) && { collective: true }),
  }
}

/** The other names that the paper itself gives a unit, where they are not printed as units of their own. */
function aliasesOf(name: string, ids: ReadonlyMap<string, string>, definitions: Definitions): string[] {
  return Object.entries(definitions).flatMap(([short, full]) => {
    const other = comparable(name) === comparable(full) ? short : name === short ? full : undefined
    return other === undefined || ids.has(other) ? [] : [other]
  })
}

function likeWords(name: string, like: string): Localized {
  return {
    vi: `“${name}” và “${like}” có phải là một đơn vị không? Nếu phải, giữ một tên và ghi tên kia vào “aliases”.`,
    en: `Are “${name}” and “${like}” one unit? If so, keep one name and list the other under “aliases”.`,
  }
}

function doubtWords(name: string): Localized {
  return {
    vi: `“${name}” là một hay nhiều đơn vị? Nếu là nhiều, tách thành từng đơn vị.`,
    en: `Is “${name}” one unit or several? If several, list each by itself.`,
  }
}

const splitWords: Localized = {
  vi: 'Bản gốc ghi đơn vị chủ trì và phối hợp thành câu; ở đây in thành hai cột, hãy xem đã đúng ý chưa.',
  en: 'The paper says in a sentence who leads and who supports; here they are two columns: is this right?',
}

import type { Language, Localized } from '../diagnostic.ts'
import {
  type Change,
  followsYear,
  type Kept,
  type Part,
  type Place,
  type PlanDifferences,
  parts,
} from '../diff/plan-differences.ts'
import { changePieces, fieldPieces, own, type Piece } from './comparison-fields.ts'
import { choiceWords, partWords } from './comparison-words.ts'

/** A part of the plan in sentences. */
export interface ToldPart {
  readonly title: string
  readonly changes: readonly ToldChange[]
}

/** A sentence, and under it the fields that changed. */
export interface ToldChange {
  readonly sentence: readonly Piece[]
  readonly fields: readonly (readonly Piece[])[]
}

/** What changed, part by part; parts without a change are not told. */
export function toldParts(differences: PlanDifferences, language: Language): ToldPart[] {
  return parts.flatMap((part) => {
    const changes = differences[part]
    if (changes.length === 0) return []
    const isFacts = part === 'head' || part === 'opening'
    const following = isFacts
      ? []
      : changes.flatMap((change) => (change.kind === 'changed' && followsYear(change) ? [change] : []))
    const rest = changes.filter((change) => isFacts || !followsYear(change))
    return [
      {
        title: partWords[part][language],
        changes: [
          ...rest.flatMap((change) => toldChange(change, part, language)),
          ...(following.length > 0 ? [followingYears(following, part, language)] : []),
        ],
      },
    ]
  })
}

function toldChange(change: Change, part: Part, language: Language): ToldChange[] {
  if (change.kind !== 'changed') {
    const at = change.kind === 'added' ? change.new : change.old
    const where = placeWords(at, part, language)
    const how: Localized =
      change.kind === 'added'
        ? {
            vi: where && part !== 'groups' ? `Thêm vào ${where}: ` : 'Thêm ',
            en: where ? `Added to ${where}: ` : 'Added ',
          }
        : { vi: where ? `Bỏ khỏi ${where}: ` : 'Bỏ ', en: where ? `Dropped from ${where}: ` : 'Dropped ' }
    const text = nameOf(at, part, language)
    const name = part === 'groups' ? own(text) : { kind: change.kind, text }
    return [{ sentence: [own(how[language]), name], fields: [] }]
  }
  const { fields } = change
  if (part === 'head' || part === 'opening') {
    return fields.map((field) => ({ sentence: fieldPieces(field, part, language), fields: [] }))
  }
  const main = fields.find(({ field, words }) => words && mainFields.has(field))
  const start = keptWords(change, part)[language]
  if (main && fields.length === 1) {
    return [{ sentence: [own(`${start}: `), ...changePieces(main, language)], fields: [] }]
  }
  const known = cut(nameOf(change.old, part, language))
  const name = own(part === 'groups' ? known : `“${known}”`)
  const isPlaced = main && placeWords(change.new, part, language) !== ''
  return [
    {
      sentence: isPlaced ? [own(`${start}:`)] : [own(`${start}: `), name],
      fields: fields.map((field) => fieldPieces(field, part, language)),
    },
  ]
}

/** Fields that are the words by which an entry is called. */
const mainFields: ReadonlySet<string> = new Set(['content', 'text', 'title', 'name', 'topic', 'label'])

function keptWords({ old, new: now, moved, reordered }: Kept, part: Part): Localized {
  const [was, is] = [
    (one: Language) => placeWords(old, part, one),
    (one: Language) => placeWords(now, part, one),
  ]
  if (moved) {
    return {
      vi: `Chuyển từ ${was('vi') || 'cấp trên cùng'} sang ${is('vi') || 'cấp trên cùng'}`,
      en: `Moved from ${was('en') || 'the top level'} to ${is('en') || 'the top level'}`,
    }
  }
  if (reordered) {
    if (now.number === undefined || part === 'groups') return { vi: 'Đổi thứ tự', en: 'In another order' }
    return {
      vi: `Đổi thứ tự trong ${now.group?.vi ?? ''}, từ số ${old.number} thành số ${now.number}`,
      en: `In another order in ${now.group?.en ?? ''}, from number ${old.number} to ${now.number}`,
    }
  }
  return { vi: is('vi') ? `Sửa ở ${is('vi')}` : 'Sửa', en: is('en') ? `Changed in ${is('en')}` : 'Changed' }
}

/** Where a task or a paragraph stands. */
function placeWords({ group, number }: Place, part: Part, language: Language): string {
  if (!group || part === 'groups') return ''
  const numbered = { vi: `số ${number}`, en: `number ${number}` }[language]
  return number === undefined ? group[language] : `${group[language]}, ${numbered}`
}

function nameOf({ name, group }: Place, part: Part, language: Language): string {
  if (part === 'groups' && group) return group[language]
  if (name !== '') return name.replace(/\s*\n\s*/g, ' / ')
  return (part === 'sections' ? choiceWords['schedule'] : partWords[part])?.[language] ?? ''
}

/** The beginning of a long name. */
function cut(name: string): string {
  const words = name.split(' ')
  return words.length <= 18 ? name : `${words.slice(0, 16).join(' ')}…`
}

/** One sentence for all that only follows the plan into another year. */
function followingYears(changes: readonly Kept[], part: Part, language: Language): ToldChange {
  const start = { vi: 'Chỉ đổi năm theo năm của kế hoạch: ', en: 'Only the years moved on with the plan: ' }[
    language
  ]
  if (part !== 'tasks') {
    const count = {
      vi: `${changes.length} chỗ`,
      en: `${changes.length} place${changes.length === 1 ? '' : 's'}`,
    }
    return { sentence: [own(`${start}${count[language]}`)], fields: [] }
  }
  const groups = new Map<string, string[]>()
  for (const { new: now } of changes) {
    const group = now.group?.[language] ?? ''
    groups.set(group, [...(groups.get(group) ?? []), now.number ?? ''])
  }
  const word = { vi: 'số', en: 'number' }[language]
  const lists = [...groups].map(([group, numbers]) => `${group}, ${word} ${numbers.join(', ')}`)
  return { sentence: [own(start + lists.join('; '))], fields: [] }
}

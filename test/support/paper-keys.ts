import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What a paper of another maker holds, as it was typed before any importer read it. */
export interface PaperKey {
  readonly structure: KeyStructure
  /** All that a reader sees, line for line. */
  readonly words: string
}

interface KeyStructure {
  readonly kind: string
  readonly year?: number
  readonly schoolYear?: string
  readonly period?: string
  readonly title: string | readonly string[]
  readonly issuer?: string
  readonly parent?: string
  readonly number?: string | null
  readonly symbol?: string | null
  readonly date?: string | null
  readonly opening?: { readonly style: string }
  readonly bases?: readonly string[]
  readonly sections: readonly KeySection[]
  readonly schedule?: { readonly groups: readonly KeyGroup[] }
  readonly closing?: string
  readonly annexes?: readonly { readonly title: string }[]
  readonly recipients?: readonly string[]
  readonly archive?: string | null
  readonly signature?: readonly { readonly lines: readonly string[]; readonly name?: string | null }[]
  readonly repairs?: readonly { readonly printed: string; readonly meant: string; readonly sure: boolean }[]
}

/** A section in printed order; the counts are of what stands right under it. */
export interface KeySection {
  readonly marker?: string
  readonly title: string
  readonly paragraphs: number
  readonly items: number
  readonly nested?: number
  readonly tables?: number
  readonly schedule?: boolean
}

/** A group of tasks with the first and the last of them. */
export interface KeyGroup {
  readonly label?: string | null
  readonly marker?: string
  readonly quarter?: number
  readonly month?: number | string
  readonly tasks: number
  readonly first: KeyTask
  readonly last: KeyTask
}

/** A task as it is printed. */
export interface KeyTask {
  readonly number?: string
  readonly content: string | readonly string[]
  readonly units?: readonly string[]
  readonly lead?: readonly string[]
  readonly support?: readonly string[]
  readonly due?: string
}

/** The key of a paper, with what optical reading damaged put right where that is sure. */
export function paperKey(file: string): PaperKey {
  const text = readFileSync(file, 'utf8')
  const { structure }: PaperKey = parse(text)
  const { repairs = [] } = structure
  const sure = repairs.filter((repair) => repair.sure)
  return parse(text, (_, value: unknown) => (typeof value === 'string' ? mended(value, sure) : value))
}

function mended(text: string, repairs: NonNullable<KeyStructure['repairs']>): string {
  return repairs.reduce((mending, { printed, meant }) => {
    const isLetter = /[^\x20-\x7e]/.test(printed)
    return isLetter
      ? mending.replaceAll(printed, meant)
      : mending.replace(new RegExp(`(?<![\\p{L}\\p{N}])${printed}(?![\\p{L}\\p{N}])`, 'gu'), meant)
  }, text)
}

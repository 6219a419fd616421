import type { PlanText, TextRole } from '../../plan/texts.ts'
import { readOnce } from '../time/read-once.ts'

/** What reads as sentences: neither names alone nor lines of addresses and signatures. */
const proseRoles: ReadonlySet<TextRole> = new Set([
  'title',
  'opening',
  'heading',
  'paragraph',
  'item',
  'task',
  'cell',
])

/** The texts that are prose, without those typed in capitals throughout. */
export function prose(texts: readonly PlanText[]): readonly PlanText[] {
  return readOnce(read, texts, () =>
    texts.filter(({ role, text }) => proseRoles.has(role) && !hasNoSmallLetter(text)),
  )
}

const read = new WeakMap<readonly PlanText[], readonly PlanText[]>()

/** Whether a text has no small letter: a heading in capitals shows nothing of how its words are spelt. */
export function hasNoSmallLetter(text: string): boolean {
  return !/[a-z]/.test(text) && text === text.toLocaleUpperCase('vi')
}

/**
 * Whether a sentence, a clause after a colon, a quotation or a list entry begins at an offset, so that a
 * capital may stand there.
 */
export function mayBeginCapital(text: string, at: number): boolean {
  return /(?:^|[.?!:…;]\s+|^\s*[-+•]\s*|[“"‘(]\s*)$/u.test(text.slice(Math.max(0, at - 20), at))
}

/**
 * Whether the syllable at an offset belongs to the word before it, and so begins no name: “cán bộ y tế”, “cơ
 * sở xây dựng”, “chi hội nông dân”.
 */
export function isPartOfWord(text: string, at: number): boolean {
  return firstHalves.test(text.slice(Math.max(0, at - 8), at))
}

const firstHalves =
  /(?<!\p{L})(?:cơ|công|trụ|xứ|cán|toàn|nội|đồng|tiến|đảng|chi|tổ|cục|bách|xã|đại|lễ|quốc|phân|hiệp|vũ)\s$/iu

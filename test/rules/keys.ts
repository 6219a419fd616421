import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Range } from '../../src/diagnostic.ts'

/** What a rule must find and must leave alone, as fragments laid over the smallest plan. */
export interface RuleKey {
  readonly id: string
  /** Each with the words at fault between ⟦ and ⟧. */
  readonly reported: readonly string[]
  readonly accepted: readonly string[]
}

const folder = 'test/rules/keys'

/** Every answer key, written by who had not seen the rule. */
export const ruleKeys: readonly RuleKey[] = readdirSync(folder)
  .toSorted()
  .map((file) => ({
    id: file.replace(/\.yaml$/, ''),
    ...(parse(readFileSync(`${folder}/${file}`, 'utf8')) as Omit<RuleKey, 'id'>),
  }))

/** A text without its marks, and the stretches that stood between them. */
export function unmarked(text: string): { readonly text: string; readonly marks: readonly Range[] } {
  const marks: Range[] = []
  let plain = ''
  for (const [index, piece] of text.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) marks.push({ start: plain.length, end: plain.length + piece.length })
    plain += piece
  }
  return { text: plain, marks }
}

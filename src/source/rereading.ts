import { plainData } from './plain-data.ts'
import { readTree } from './read-tree.ts'
import type { Place } from './written-text.ts'

/** What a value stands in: a list or a mapping, and whether brackets are around it. */
export interface Container {
  readonly isList: boolean
  readonly inBrackets: boolean
}

/**
 * Reads another notation of a scalar as it would be read in its place; undefined when it would be no text.
 */
export function rereader(place: Place, { isList, inBrackets }: Container, value: unknown) {
  const [open, close] = {
    block: isList ? ['- ', '\n'] : ['k: ', '\n'],
    brackets: isList ? ['[', ' ]'] : ['{k: ', ' }'],
  }[inBrackets ? 'brackets' : 'block']

  function read(notation: string, margin = 0): string | undefined {
    const tree = readTree(' '.repeat(margin) + open + notation + close)
    if (tree.problems.length > 0) return undefined
    const { data } = plainData(tree)
    const [only, ...more] = typeof data === 'object' && data !== null ? Object.values(data) : []
    return typeof only === 'string' && more.length === 0 ? only : undefined
  }

  const margin = marginOf(place, (notation, each) => read(notation, each) === value)
  return (notation: string) => (margin === undefined ? undefined : read(notation, margin))
}

/**
 * How far the parent is indented of a block text that states its own indentation; elsewhere it does not
 * matter.
 */
function marginOf(
  { type, text, start, end }: Place,
  reads: (notation: string, margin: number) => boolean,
): number | undefined {
  const notation = text.slice(start, end)
  if (!type.startsWith('BLOCK') || !/^.[+-]?[1-9]/.test(notation)) return 0
  const deepest = Math.max(...notation.split('\n').map((line) => line.search(/[^ ]|$/)))
  return Array.from({ length: deepest + 1 }, (_, margin) => margin).find((margin) => reads(notation, margin))
}

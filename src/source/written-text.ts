import type { Notation } from './tree.ts'

/** A value and where its notation stands in the text, without tag and anchor. */
export interface Place {
  readonly type: Notation
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * A text as it is written inside a scalar of some notation; undefined when that notation cannot hold it
 * there.
 */
export function written(put: string, { type, text, start }: Place, column: number): string | undefined {
  const lineEnd = text.charAt(text.indexOf('\n', start) - 1) === '\r' ? '\r\n' : '\n'
  const margin = Number.isFinite(column) ? ' '.repeat(column) : ''
  switch (type) {
    case 'QUOTE_DOUBLE':
      return escaped(put)
    case 'QUOTE_SINGLE':
      return put.includes('\n') ? undefined : put.replaceAll("'", "''")
    case 'BLOCK_LITERAL':
      return put.replaceAll('\n', lineEnd + margin)
    case 'BLOCK_FOLDED':
      return put.replace(/\n+/g, (ends) => lineEnd.repeat(ends.length + 1) + margin)
    default:
      return put.includes('\n') ? undefined : put
  }
}

/** A text in quotes: single ones where they can hold it. */
export function quoted(text: string): string {
  return unprintable.test(text) ? `"${escaped(text)}"` : `'${text.replaceAll("'", "''")}'`
}

const unprintable = /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u

function escaped(text: string): string {
  return text
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu, hexadecimal)
}

function hexadecimal(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

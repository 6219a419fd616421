import { quoted } from '../source/written-text.ts'

/** A text as a value on one line: bare where it is read back as it stands, else in quotes. */
export function scalarText(text: string): string {
  return isBare(text) ? text : inQuotes(text)
}

/** A text inside brackets, where a comma or a bracket would cut it. */
export function flowScalar(text: string): string {
  return isBare(text) && !/[,:[\]{}]/.test(text) ? text : inQuotes(text)
}

/** A text as a key. */
export function keyText(key: string): string {
  return isBare(key) && /^[\p{L}\p{M}\d _./-]+$/u.test(key) ? key : inQuotes(key)
}

/**
 * The lines of a text under the sign of a folded block; undefined when it has signs that such a block would
 * change.
 */
export function foldedLines(text: string, columns: number): string[] | undefined {
  if (text !== text.trim() || text === '' || hidden.test(text)) return undefined
  const lines: string[] = []
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= columns) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

function inQuotes(text: string): string {
  return hidden.test(text) ? escaped(text) : quoted(text)
}

/** A text with signs that no one sees, each written by its number. */
function escaped(text: string): string {
  const written = Array.from({ length: text.length }, (_, at) => {
    const unit = text.charAt(at)
    if (unit === '"' || unit === '\\') return `\\${unit}`
    if (unit === '\n') return '\\n'
    return /[\p{L}\p{M}\p{N}\p{P}\p{S} \u00a0]/u.test(unit)
      ? unit
      : `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  })
  return `"${written.join('')}"`
}

/** Whether a text needs no quotes: it begins with a letter or number, is no other value, and nothing cuts it. */
function isBare(text: string): boolean {
  if (text !== text.trim() || !/^[\p{L}\d(“‘≥≤]/u.test(text) || hidden.test(text)) return false
  if (/:(?:\s|$)|\s#/.test(text) || otherValue.test(text)) return false
  return !/^\d/.test(text) || dateOrYears.test(text) || (/[\p{L}/]/u.test(text) && !otherNumber.test(text))
}

const otherValue = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i
const dateOrYears = /^\d{4}-\d{2}(?:\d{2}|-\d{2})?$/
const otherNumber = /^(?:0[box][\da-f_]*|[\d.,_]+e[-+]?\d*)$/i

/** Signs that no one sees: they break a line, join or part letters, or are half of a letter. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/u

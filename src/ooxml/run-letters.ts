import { lettersOf, type XmlElement } from './xml.ts'

/** The letters that a part of a run prints: words, tabulators, `\n` for a line break, `\f` for a page break; else none. */
export function runLetters(part: XmlElement): string {
  switch (part.name) {
    case 'w:t': {
      const letters = lettersOf(part)
      const keepsBlanks = part.attributes['xml:space'] === 'preserve'
      return keepsBlanks ? letters : letters.replace(/^[ \t\n]+|[ \t\n]+$/g, '')
    }
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:cr':
      return '\n'
    case 'w:br':
      return part.attributes['w:type'] === 'page' ? '\f' : '\n'
    case 'w:noBreakHyphen':
      return '-'
    default:
      return ''
  }
}

import type { PaperPlace } from '../paper.ts'
import type { Remarks } from './remarks.ts'

/** Text set above the line in the signs that Unicode has for it; what has none stays as it is and is told. */
export function raisedText(text: string, remarks: Remarks, place: PaperPlace): string {
  const letters = Array.from(text)
  if (letters.every((letter) => /\s/.test(letter) || raised.has(letter)))
    return letters.map((letter) => raised.get(letter) ?? letter).join('')
  if (/[\p{L}\p{N}]/u.test(text)) remarks.tell('raised', text.trim(), place)
  return text
}

const raised = new Map(
  Array.from('0123456789+-−=()no', (letter, at) => [letter, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ°'.charAt(at)]),
)

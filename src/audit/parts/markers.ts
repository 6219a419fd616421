import type { Paragraph } from '../word/printed.ts'
import type { Marker } from './parts.ts'

/** The text of a paragraph as printed: the number of its list first. */
export function printedText({ marker, text }: Paragraph): string {
  return (marker === undefined ? text : `${marker} ${text}`).trim()
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** The value of a Roman numeral below 40, beyond which C and L are letters of an alphabet; undefined for others. */
export function fromRoman(text: string): number | undefined {
  if (!/^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/.test(text)) return undefined
  const numbers = [...text].map((letter) => values[letter] ?? 0)
  return numbers.reduce((sum, each, at) => (each < (numbers[at + 1] ?? 0) ? sum - each : sum + each), 0)
}

/** The letters of điểm in their order. */
const letters = 'abcdđeghiklmnopqrstuvxy'

/** The number with which a paragraph begins; 0 for a letter that the order of điểm does not have. */
export function markerOf(paragraph: Paragraph): Marker | undefined {
  const text = printedText(paragraph)
  const roman = /^([IVX]+)\s*[.)]\s*(?=\S|$)/.exec(text)
  const value = roman && fromRoman(roman[1] ?? '')
  if (roman && value) return { kind: 'roman', number: value, text: roman[0].trim() }
  const article = /^Điều\s+(\d{1,3})\s*[.:]/i.exec(text)
  if (article) return { kind: 'article', number: Number(article[1]), text: article[0] }
  const compound = /^\d{1,3}(?:\.\d{1,3})+[.)]?\s/.exec(text)
  if (compound) return { kind: 'compound', number: 0, text: compound[0].trim() }
  const arabic = /^(\d{1,3})\s*[.)]\s/.exec(text)
  if (arabic) return { kind: 'arabic', number: Number(arabic[1]), text: arabic[0].trim() }
  const letter = /^(?:[a-zđ]\s*[).]|[A-ZĐ]\))\s/.exec(text)
  if (!letter) return undefined
  const place = letters.indexOf(letter[0].charAt(0).toLocaleLowerCase('vi')) + 1
  return { kind: 'letter', number: place, text: letter[0].trim() }
}

/** Phần I, Chương II, Mục 1, Tiểu mục 2: labels in a line of their own. */
export function isCentredLabel(text: string): boolean {
  return /^(?:phần\s+(?:thứ\s+\S+|[ivxlc]+|\d+)|chương\s+(?:[ivxlc]+|\d+)|(?:tiểu\s+)?mục\s+(?:\d+|[ivxlc]+))\s*[.:]?$/i.test(
    text.trim(),
  )
}

import type { PaperParagraph } from './paper.ts'

/** The number or sign before a text, and the sample of its level as a plan's `numbering` has it. */
export interface Marker {
  /** As it is printed: “II.”, “1.1.”, “b)”. */
  readonly printed: string
  /** `I.`, `1.`, `1.1.`, `a)`. */
  readonly sample: string
  readonly text: string
  /** How it stands in the paper when it is damaged there: “I1.” for “II.”. */
  readonly damaged?: string
}

/** What begins a paragraph: all that its first sign can be, or a dash or plus of a list. */
export type Beginning =
  | { readonly kind: 'numbered'; readonly markers: readonly Marker[] }
  | { readonly kind: 'dash' | 'plus'; readonly text: string }
  | { readonly kind: 'plain' }

/** How a paragraph begins; an automatic marker counts as if it were typed. */
export function beginningOf({ text, marker, isBare }: PaperParagraph): Beginning {
  if (isBare) return { kind: 'plain' }
  const typed = marker === undefined ? text.trimStart() : `${marker.trim()} ${text.trimStart()}`
  const listed = /^(?:([-–—•●▪■◦*·➢✓§])|(\+))\s*(?=\S)(.*)$/su.exec(typed)
  if (listed && !/^[-+*]\d/.test(typed))
    return { kind: listed[2] === undefined ? 'dash' : 'plus', text: listed[3] ?? '' }
  if (marker !== undefined && /^(?:o|[^\p{L}\p{N}(]+)$/u.test(marker.trim())) return { kind: 'dash', text }

  const markers = [romanMarker, decimalMarker, letterMarker].flatMap((read) => read(typed) ?? [])
  return markers.length > 0 ? { kind: 'numbered', markers } : { kind: 'plain' }
}

function romanMarker(typed: string): Marker | undefined {
  const [whole = '', sign = '', end = ''] =
    /^([IVX]{1,6}|[Il1]{2,3}|l(?=\.\s*\p{Lu}{2}))([.)/:]|\s?[-–](?=\s))(?:\s+|(?=\p{Lu}))/u.exec(typed) ?? []
  if (sign === '' || /^1+$/.test(sign)) return undefined
  const number = /[l1]/.test(sign) ? 'I'.repeat(sign.length) : sign
  return {
    printed: `${number}${end}`,
    sample: `I${end}`,
    text: typed.slice(whole.length),
    ...(number !== sign && { damaged: `${sign}${end}` }),
  }
}

function decimalMarker(typed: string): Marker | undefined {
  const [whole = '', digits = '', end = ''] =
    /^(\d{1,2}(?:\.\d{1,2}){0,3})([.)/:]|(?<=\.\d{1,2})|\s?[-–](?=\s))(?:\s+|(?=\p{Lu}\p{L}))/u.exec(typed) ??
    []
  if (digits === '') return undefined
  return {
    printed: `${digits}${end}`,
    sample: digits.replace(/\d+/g, '1') + end,
    text: typed.slice(whole.length),
  }
}

function letterMarker(typed: string): Marker | undefined {
  const [whole = '', letter = '', end = ''] = /^([a-zđA-ZĐ])([.)/])\s+/.exec(typed) ?? []
  if (letter === '') return undefined
  const sign = letter === letter.toLowerCase() ? 'a' : 'A'
  return { printed: `${letter}${end}`, sample: `${sign}${end}`, text: typed.slice(whole.length) }
}

/** A text that is no entry of a count and yet begins one: “Phần thứ nhất”, “Chương II”. */
export function isPartTitle(text: string): boolean {
  return /^(?:phần|chương)\s+(?:thứ\s+\p{L}+|[ivx]+|\d+)(?![\p{L}\p{N}])/iu.test(text.trim())
}

/** Whether a text is printed in capitals. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}\P{L}*\p{Lu}/u.test(text) && text === text.toLocaleUpperCase('vi')
}

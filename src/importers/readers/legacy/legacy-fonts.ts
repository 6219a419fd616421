import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

export type LegacyEncoding = 'tcvn3' | 'vni'

/** A text as Unicode, by the font it was typed in; what is Unicode already stays. */
export function convertedText(
  text: string,
  font: string | undefined,
): { readonly text: string; readonly encoding?: LegacyEncoding } {
  const encoding = encodingOf(font)
  if (!encoding || isUnicode(text)) return { text }
  const plain = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text)
  // the fonts whose name ends in H draw small letters as capitals
  const shown = encoding === 'tcvn3' && /h$/i.test(font ?? '') ? plain.toLocaleUpperCase('vi') : plain
  return shown === text ? { text } : { text: shown, encoding }
}

function encodingOf(font: string | undefined): LegacyEncoding | undefined {
  if (font === undefined) return undefined
  if (/^\.vn/i.test(font)) return 'tcvn3'
  return /^vni[- ]/i.test(font) ? 'vni' : undefined
}

/** Letters beyond Latin-1 that only Vietnamese in Unicode has. */
function isUnicode(text: string): boolean {
  return /[ăđĩũơưĂĐĨŨƠƯ]|[\u1EA0-\u1EF9]|[\u0300-\u0323]/.test(text)
}

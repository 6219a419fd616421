/** What can be off in how a symbol is typed. */
export type SlipKind =
  | 'blank'
  | 'dash'
  | 'look-alike'
  | 'party-slash'
  | 'missing-hyphen'
  | 'missing-year'
  | 'case'

/** Letters of other alphabets, and Đ of other languages, that look like those of a symbol. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ '\u00d0': 'Đ', '\u0189': 'Đ', '\u00f0': 'đ' },
  ...{ '\u0410': 'A', '\u0412': 'B', '\u0415': 'E', '\u041a': 'K', '\u041c': 'M', '\u041d': 'H' },
  ...{ '\u041e': 'O', '\u0420': 'P', '\u0421': 'C', '\u0422': 'T', '\u0425': 'X' },
  ...{ '\u0391': 'A', '\u0392': 'B', '\u039a': 'K', '\u039d': 'N', '\u03a4': 'T', '\u2044': '/' },
}

const mends: readonly { readonly slip: SlipKind; readonly wrong: RegExp; mended(found: string): string }[] = [
  {
    slip: 'look-alike',
    wrong: new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g'),
    mended: (found) => lookAlikes[found] ?? found,
  },
  { slip: 'blank', wrong: /[\u00ad\u200b-\u200d\u2060\ufeff]/g, mended: () => '' },
  { slip: 'dash', wrong: /[\u2010-\u2015\u2212]/g, mended: () => '-' },
  { slip: 'blank', wrong: /\s+(?=[-/])|(?<=[-/])\s+/g, mended: () => '' },
  { slip: 'dash', wrong: /(?<=\p{L})_(?=\p{L})/gu, mended: () => '-' },
]

/** A symbol typed again with plain signs and no blanks, and what had to be mended for it. */
export function retyped(text: string): { readonly text: string; readonly slips: readonly SlipKind[] } {
  let typed = text.normalize('NFC').trim()
  const slips = new Set<SlipKind>()
  for (const { slip, wrong, mended } of mends) {
    const mend = typed.replace(wrong, mended)
    if (mend !== typed) slips.add(slip)
    typed = mend
  }
  return { text: typed, slips: [...slips] }
}

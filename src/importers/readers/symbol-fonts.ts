/** The signs of the fonts Symbol and Wingdings that Word uses in offices, by their place in the font. */
const symbol = signs(
  '2a=∗ 2d=− 5e=⊥ 61=α 62=β 64=δ 65=ε 6c=λ 6d=μ 70=π 73=σ 44=Δ 53=Σ 57=Ω a2=′ a3=≤ a5=∞ ab=↔ ac=← ad=↑ ae=→ af=↓ b0=° b1=± b2=″ b3=≥ b4=× b7=• b8=÷ b9=≠ ba=≡ bb=≈ bc=… c6=∅ ce=∈ d6=√ d7=⋅ de=⇒ e0=◊ e5=∑',
)

const wingdings = signs(
  '6c=● 6d=❍ 6e=■ 6f=□ 70=□ 71=❑ 72=❒ 73=⬧ 74=⧫ 75=◆ 76=❖ 77=⬥ 7c=⚫ 9f=• a0=▪ a1=○ a4=◉ a7=▪ a8=◻ aa=✦ ab=★ d8=➢ dc=➲ e0=→ e8=➔ f0=⇨ fb=✗ fc=✓ fd=☒ fe=☑ 21=✏ 28=☎ 29=✆ 2a=✉ 3a=💻 46=☞ 4a=☺',
)

const fonts: Readonly<Record<string, ReadonlyMap<number, string>>> = { symbol, wingdings }

/** Whether a font's letters are signs. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && /^(symbol|wingdings( [23])?|webdings|marlett)$/i.test(font)
}

/** The sign at a place of a symbol font, or undefined where it is not known. */
export function signOf(font: string | undefined, code: number): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const known = fonts[(font ?? 'symbol').toLowerCase()]?.get(place)
  if (known) return known
  const isLatin =
    place >= 0x20 &&
    place < 0x7f &&
    /^symbol$/i.test(font ?? '') &&
    !/[A-Za-z]/.test(String.fromCharCode(place))
  return isLatin ? String.fromCharCode(place) : undefined
}

function signs(list: string): ReadonlyMap<number, string> {
  return new Map(
    list.split(' ').map((pair) => {
      const [code = '', sign = ''] = pair.split('=')
      return [Number.parseInt(code, 16), sign]
    }),
  )
}

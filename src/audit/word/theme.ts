import { childOf, type XmlElement } from '../../ooxml/xml.ts'

/** The fonts of a theme by the names under which letters ask for them: `minorHAnsi`, `majorAscii`. */
export type Theme = ReadonlyMap<string, string>

const scripts = { Ascii: 'a:latin', HAnsi: 'a:latin', Bidi: 'a:cs', EastAsia: 'a:ea' } as const

export function themeOf(root: XmlElement | undefined): Theme {
  const fonts = new Map<string, string>()
  for (const kind of ['major', 'minor'] as const) {
    const scheme = childOf(root, 'a:themeElements', 'a:fontScheme', `a:${kind}Font`)
    for (const [script, element] of Object.entries(scripts)) {
      const name = childOf(scheme, element)?.attributes['typeface']
      if (name) fonts.set(`${kind}${script}`, name)
    }
  }
  return fonts
}

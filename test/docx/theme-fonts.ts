import type { Element } from '@xmldom/xmldom'
import { attribute, child, type Name } from './xml.ts'

/** The typeface behind a theme font such as `minorHAnsi`. */
export type ThemeFont = (name: string) => string | undefined

/** Reads the font scheme of a theme part. */
export function readThemeFonts(root: Element | undefined): ThemeFont {
  const scheme = child(root, 'a:themeElements', 'a:fontScheme')

  return (name) => {
    const set = child(scheme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
    return attribute(child(set, scriptOf(name)), 'typeface') || undefined
  }
}

function scriptOf(name: string): Name {
  if (name.endsWith('EastAsia')) return 'a:ea'
  return name.endsWith('Bidi') ? 'a:cs' : 'a:latin'
}

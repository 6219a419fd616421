import type { RunFormat } from './docx-document.ts'
import { type Layers, last, lastAttribute, lastFlag } from './layers.ts'
import { pointsFromHalves } from './measures.ts'
import type { ThemeFont } from './theme-fonts.ts'
import { attribute, child, type Name } from './xml.ts'

/** The `w:rPr` layers of a run by the level of the style hierarchy they belong to, each lowest first. */
export interface RunLayers {
  readonly defaults: Layers
  readonly table: Layers
  readonly paragraph: Layers
  readonly character: Layers
  readonly direct: Layers
}

/** The effective format of a run. */
export function runFormat(levels: RunLayers, themeFont: ThemeFont): RunFormat {
  const { defaults, table, paragraph, character, direct } = levels
  const layers = [...defaults, ...table, ...paragraph, ...character, ...direct]
  const color = lastAttribute(layers, ['w:color']) ?? 'auto'

  return {
    font: font(layers, 'w:ascii', 'w:asciiTheme', themeFont),
    fontHighAnsi: font(layers, 'w:hAnsi', 'w:hAnsiTheme', themeFont),
    size: pointsFromHalves(lastAttribute(layers, ['w:sz'])) ?? 10,
    bold: toggle(levels, 'w:b'),
    italic: toggle(levels, 'w:i'),
    underline: lastAttribute(layers, ['w:u']) ?? 'none',
    caps: toggle(levels, 'w:caps'),
    smallCaps: toggle(levels, 'w:smallCaps'),
    color: color === 'auto' ? color : color.toUpperCase(),
    language: lastAttribute(layers, ['w:lang']),
  }
}

/** Within one layer a theme font wins over a font by name. */
function font(layers: Layers, name: Name, themeName: Name, themeFont: ThemeFont): string | undefined {
  return last(layers, (layer) => {
    const fonts = child(layer, 'w:rFonts')
    const theme = attribute(fonts, themeName)
    return (theme && themeFont(theme)) ?? attribute(fonts, name)
  })
}

/** Direct formatting is absolute; styles of different levels switch each other off (ECMA-376-1, 17.7.3). */
function toggle({ defaults, table, paragraph, character, direct }: RunLayers, name: Name): boolean {
  const absolute = lastFlag(direct, name)
  if (absolute !== undefined) return absolute
  if (lastFlag(defaults, name)) return true

  const on = [table, paragraph, character].filter((level) => lastFlag(level, name))
  return on.length % 2 === 1
}

import { childOf, isOn, valueIn, type XmlElement } from '../../ooxml/xml.ts'
import { sizeOf } from './measures.ts'
import type { Theme } from './theme.ts'

/** How letters look once every default, style and setting has had its say. */
export interface RunLook {
  /** The fonts of plain and of marked letters, and of complex scripts. */
  readonly ascii: string
  readonly other: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly underlined: boolean
  readonly capitals: boolean
  readonly smallCapitals: boolean
  readonly struck: boolean
  readonly hidden: boolean
  /** `auto` or six hexadecimal digits. */
  readonly color: string
  readonly language: string | undefined
}

const toggles = {
  bold: 'w:b',
  italic: 'w:i',
  boldComplex: 'w:bCs',
  italicComplex: 'w:iCs',
  capitals: 'w:caps',
  smallCapitals: 'w:smallCaps',
  struck: 'w:strike',
  hidden: 'w:vanish',
} as const
type Toggle = keyof typeof toggles
const toggleNames = Object.keys(toggles) as Toggle[]

/** What one place says of letters; what it does not say is absent. */
export interface RunLayer {
  readonly ascii?: string
  readonly other?: string
  readonly complex?: string
  readonly size?: number
  readonly sizeComplex?: number
  readonly underlined?: boolean
  readonly color?: string
  readonly language?: string
  readonly isComplex?: boolean
  readonly toggles: Readonly<Partial<Record<Toggle, boolean>>>
}

export const noRunLayer: RunLayer = { toggles: {} }

/** What some `w:rPr` says. */
export function runLayerOf(properties: XmlElement | undefined, theme: Theme): RunLayer {
  if (!properties) return noRunLayer
  const fonts = childOf(properties, 'w:rFonts')?.attributes ?? {}
  const font = (script: string) =>
    theme.get(fonts[`w:${script === 'cs' ? 'cstheme' : `${script}Theme`}`] ?? '') ?? fonts[`w:${script}`]
  const on: Partial<Record<Toggle, boolean>> = {}
  for (const name of toggleNames) {
    const value = isOn(properties, toggles[name])
    if (value !== undefined) on[name] = value
  }
  const underline = valueIn(properties, 'w:u')
  const languages = childOf(properties, 'w:lang')?.attributes ?? {}
  const [left, right] = [isOn(properties, 'w:rtl'), isOn(properties, 'w:cs')]
  return {
    ...given('ascii', font('ascii')),
    ...given('other', font('hAnsi')),
    ...given('complex', font('cs')),
    ...given('size', sizeOf(valueIn(properties, 'w:sz'))),
    ...given('sizeComplex', sizeOf(valueIn(properties, 'w:szCs'))),
    ...given('underlined', underline === undefined ? undefined : underline !== 'none'),
    ...given('color', colorOf(properties)),
    ...given('language', languages['w:val'] || undefined),
    ...given('isComplex', left ?? right),
    toggles: on,
  }
}

function given<Name extends string, Value>(name: Name, value: Value | undefined) {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>)
}

function colorOf(properties: XmlElement): string | undefined {
  const color = childOf(properties, 'w:color')?.attributes
  if (!color) return undefined
  const themed = color['w:themeColor']
  if (themed !== undefined && !/^(text1|dark1)$/.test(themed)) return color['w:val'] ?? themed
  return (color['w:val'] ?? 'auto').toLowerCase()
}

/** The nearer layer over the farther one, within one chain of styles or of plain settings. */
export function overlaid(far: RunLayer, near: RunLayer): RunLayer {
  return { ...far, ...near, toggles: { ...far.toggles, ...near.toggles } }
}

/** Where letters get their look from, the farthest first. */
export interface RunSources {
  readonly defaults: RunLayer
  /** The styles of the table, the paragraph and the letters, each with those that it is based on. */
  readonly styles: readonly RunLayer[]
  readonly direct: RunLayer
}

/**
 * The look that comes of all. Bold, italic and the like switch each other off again when two kinds of styles both ask
 * for them (ECMA-376, part 1, 17.7.3); what is set on the letters themselves counts as it stands.
 */
export function runLookOf({ defaults, styles, direct }: RunSources): RunLook {
  const all = [...styles, direct].reduce(overlaid, { ...defaults, toggles: {} })
  const on = (name: Toggle) =>
    direct.toggles[name] ??
    (defaults.toggles[name] === true ||
      styles.filter((layer) => layer.toggles[name] === true).length % 2 === 1)
  const complex = all.isComplex === true
  const ascii = (complex ? all.complex : all.ascii) ?? wordsOwnFont
  return {
    ascii,
    other: (complex ? all.complex : all.other) ?? wordsOwnFont,
    size: (complex ? all.sizeComplex : all.size) ?? 10,
    bold: on(complex ? 'boldComplex' : 'bold'),
    italic: on(complex ? 'italicComplex' : 'italic'),
    underlined: all.underlined ?? false,
    capitals: on('capitals'),
    smallCapitals: on('smallCapitals'),
    struck: on('struck'),
    hidden: on('hidden'),
    color: all.color ?? 'auto',
    language: all.language,
  }
}

/** What Word takes where nothing names a font. */
const wordsOwnFont = 'Times New Roman'

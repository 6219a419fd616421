import type { HtmlElement } from './html-tree.ts'

/** What letters and paragraphs inside an element look like. */
export interface HtmlLook {
  readonly isBold: boolean
  readonly isItalic: boolean
  readonly align?: string
  readonly isPreformatted: boolean
  readonly isStruck: boolean
  /** Whether letters stand above the line. */
  readonly isRaised: boolean
  readonly font?: string
}

/** A page's own rules for its classes, as far as weight, slant, side and visibility go. */
export type ClassRules = ReadonlyMap<string, string>

/** What a style sheet says of single classes, each rule by the last class it names. */
export function classRules(sheet: string): ClassRules {
  const rules = new Map<string, string>()
  for (const rule of sheet.split('}')) {
    const [selectors = '', said] = rule.split('{', 2)
    if (said === undefined || selectors.length > longest || said.length > longest) continue
    for (const selector of selectors.split(',')) {
      const [, name] = /\.([\w-]+)$/.exec(selector.trim()) ?? []
      const before = rules.get(name ?? '') ?? ''
      if (name && before.length < longest) rules.set(name, `${before};${said}`)
    }
  }
  return rules
}

/** No rule or style of a page that someone wrote is longer. */
const longest = 5000

/** All that is said of an element by its class and its own style. */
export function styleOf({ attributes }: HtmlElement, rules: ClassRules): string {
  const byClass = (attributes['class'] ?? '')
    .slice(0, longest)
    .split(/\s+/)
    .slice(0, 10)
    .map((name) => rules.get(name) ?? '')
  return [...byClass, (attributes['style'] ?? '').slice(0, longest)].join(';').toLowerCase()
}

/** The look inside an element, given that around it. */
export function lookInside(element: HtmlElement, style: string, outer: HtmlLook): HtmlLook {
  const { name, attributes } = element
  const weight = lastOf(style, 'font-weight')
  const slant = lastOf(style, 'font-style')
  const align = lastOf(style, 'text-align') ?? attributes['align']?.toLowerCase()
  const font = attributes['face'] ?? lastOf(style, 'font-family')?.replace(/^["']|["'].*$|,.*$/g, '')
  const decoration = `${lastOf(style, 'text-decoration')} ${lastOf(style, 'text-decoration-line')}`
  const height = lastOf(style, 'vertical-align')
  const isHeading = /^(h[1-6]|th|b|strong)$/.test(name)
  return {
    isBold: weight === undefined ? isHeading || outer.isBold : /^(bold|[6-9]00)/.test(weight),
    isItalic: slant === undefined ? /^(i|em)$/.test(name) || outer.isItalic : /^(italic|oblique)/.test(slant),
    align: align ?? (name === 'center' || name === 'th' ? 'center' : outer.align),
    isPreformatted: name === 'pre' || /white-space:\s*pre(?!-line)/.test(style) || outer.isPreformatted,
    isStruck: /^(del|s|strike)$/.test(name) || /line-through/.test(decoration) || outer.isStruck,
    isRaised:
      height === undefined ? name === 'sup' || (name !== 'sub' && outer.isRaised) : height === 'super',
    font: font ?? outer.font,
  }
}

/** Whether a browser leaves an element out. */
export function isHidden({ attributes }: HtmlElement, style: string): boolean {
  return (
    'hidden' in attributes || lastOf(style, 'display') === 'none' || lastOf(style, 'visibility') === 'hidden'
  )
}

/** Whether a new page begins before or after an element. */
export function breaksPage(style: string, side: 'before' | 'after'): boolean {
  return /^(always|page|left|right)/.test(lastOf(style, `break-${side}`) ?? '')
}

function lastOf(style: string, property: string): string | undefined {
  if (!style.includes(property)) return undefined
  const said = [...style.matchAll(new RegExp(`(?:^|[;-]|\\s)${property}:\\s*([^;]+)`, 'g'))]
  return said.at(-1)?.[1]?.trim()
}

import type { Element } from '@xmldom/xmldom'
import type { Numbering } from './docx-document.ts'
import { integer } from './measures.ts'
import type { Style } from './style-sheet.ts'
import { attribute, child, children, valueIn } from './xml.ts'

/** The level that numbers a paragraph, and its `w:pPr`. */
export interface NumberingLevel extends Numbering {
  /** The `w:pPr` that asks for the numbering; the level's own properties lie just below it. */
  readonly askedBy: Element
  readonly paragraphProperties: Element | undefined
}

/** Finds the level of the topmost `w:numPr` of a style chain and a paragraph. */
export type FindLevel = (chain: readonly Style[], direct: Element | undefined) => NumberingLevel | undefined

/** Reads the numbering part; without one nothing is numbered. */
export function readNumbering(root: Element | undefined): FindLevel {
  return (chain, direct) => {
    const asked = [...chain.map(styleRequest), directRequest(direct)].findLast((request) => request?.id)
    if (!asked?.id || asked.id === '0') return undefined

    const number = byId(root, 'w:num', 'w:numId', asked.id)
    const abstract = byId(root, 'w:abstractNum', 'w:abstractNumId', valueIn(number, 'w:abstractNumId'))
    const linked = children(abstract, 'w:lvl').find((level) => isLinked(level, asked.styleId))
    const level = integer(attribute(linked, 'w:ilvl')) ?? asked.level ?? 0
    const override = byId(number, 'w:lvlOverride', 'w:ilvl', String(level))
    const element = child(override, 'w:lvl') ?? byId(abstract, 'w:lvl', 'w:ilvl', String(level))

    return {
      id: asked.id,
      level,
      format: valueIn(element, 'w:numFmt'),
      pattern: valueIn(element, 'w:lvlText'),
      askedBy: asked.properties,
      paragraphProperties: child(element, 'w:pPr'),
    }
  }
}

interface Request {
  readonly properties: Element
  readonly id: string | undefined
  readonly level: number | undefined
  readonly styleId: string | undefined
}

function styleRequest({ id, element }: Style): Request | undefined {
  const request = directRequest(child(element, 'w:pPr'))
  return request && { ...request, styleId: id }
}

function directRequest(properties: Element | undefined): Request | undefined {
  const request = child(properties, 'w:numPr')
  if (!properties || !request) return undefined
  const level = integer(valueIn(request, 'w:ilvl'))
  return { properties, id: valueIn(request, 'w:numId'), level, styleId: undefined }
}

function isLinked(level: Element, styleId: string | undefined): boolean {
  return styleId !== undefined && valueIn(level, 'w:pStyle') === styleId
}

function byId(
  parent: Element | undefined,
  name: 'w:num' | 'w:abstractNum' | 'w:lvl' | 'w:lvlOverride',
  idAttribute: string,
  id: string | undefined,
) {
  return children(parent, name).find((element) => attribute(element, idAttribute) === id)
}

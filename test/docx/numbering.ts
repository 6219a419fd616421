import type { Element } from '@xmldom/xmldom'
import type { Numbering } from './docx-document.ts'
import { integer } from './measures.ts'
import type { Style } from './style-sheet.ts'
import { attribute, child, children, valueIn } from './xml.ts'

/** The level that numbers a paragraph, and its `w:pPr`. */
export interface NumberingLevel extends Numbering {
  /** Whether the paragraph itself asks for the list, rather than its style. */
  readonly isDirect: boolean
  readonly paragraphProperties: Element | undefined
}

/** Finds the level that the `w:numPr` of a style chain and a paragraph lead to. */
export type FindLevel = (chain: readonly Style[], direct: Element | undefined) => NumberingLevel | undefined

/** Reads the numbering part; without one nothing is numbered. */
export function readNumbering(root: Element | undefined): FindLevel {
  return (chain, direct) => {
    const requests = [...chain.map(styleRequest), directRequest(direct)].filter(
      (request) => request !== undefined,
    )
    const top = requests.at(-1)
    const id = requests.findLast((request) => request.id !== undefined)?.id
    if (!top || !id || id === '0') return undefined

    const number = byId(root, 'w:num', 'w:numId', id)
    const abstract = byId(root, 'w:abstractNum', 'w:abstractNumId', valueIn(number, 'w:abstractNumId'))
    const linked = children(abstract, 'w:lvl').find((element) => isLinked(element, top.styleId))
    const asked = requests.findLast((request) => request.level !== undefined)?.level
    const level = integer(attribute(linked, 'w:ilvl')) ?? asked ?? 0
    const override = byId(number, 'w:lvlOverride', 'w:ilvl', String(level))
    const element = child(override, 'w:lvl') ?? byId(abstract, 'w:lvl', 'w:ilvl', String(level))

    return {
      id,
      level,
      format: valueIn(element, 'w:numFmt'),
      pattern: valueIn(element, 'w:lvlText'),
      isDirect: top.styleId === undefined,
      paragraphProperties: child(element, 'w:pPr'),
    }
  }
}

/** A `w:numPr`; its list and its level are inherited each by itself. */
interface Request {
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
  const level = integer(valueIn(request, 'w:ilvl'))
  return request && { id: valueIn(request, 'w:numId'), level, styleId: undefined }
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

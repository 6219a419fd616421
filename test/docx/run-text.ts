import type { Element } from '@xmldom/xmldom'
import type { FieldTracker } from './fields.ts'
import { attribute, children, nameOf } from './xml.ts'

/** What a `w:r` puts on the page, text inside field instructions left out. */
export function runText(run: Element, fields: FieldTracker): string {
  return children(run)
    .map((piece) => {
      switch (nameOf(piece)) {
        case 'w:fldChar':
          steer(fields, attribute(piece, 'w:fldCharType'))
          return ''
        case 'w:instrText':
          fields.instruct(piece.textContent ?? '')
          return ''
        default:
          return fields.show(pieceText(piece))
      }
    })
    .join('')
}

function steer(fields: FieldTracker, type: string | undefined): void {
  if (type === 'begin') fields.begin()
  if (type === 'separate') fields.separate()
  if (type === 'end') fields.end()
}

function pieceText(piece: Element): string {
  switch (nameOf(piece)) {
    case 'w:t':
      return plainText(piece)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:cr':
      return '\n'
    case 'w:br':
      return ['page', 'column'].includes(attribute(piece, 'w:type') ?? '') ? '\f' : '\n'
    case 'w:noBreakHyphen':
      return '\u2011'
    case 'w:softHyphen':
      return '\u00AD'
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(attribute(piece, 'w:char') ?? '20', 16))
    default:
      return ''
  }
}

/** Without `xml:space="preserve"` blanks at both ends do not count. */
function plainText(text: Element): string {
  const content = text.textContent ?? ''
  return isPreserved(text) ? content : content.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '')
}

/** The nearest `xml:space` up the tree decides. */
function isPreserved(text: Element): boolean {
  for (let element: Element | null = text; element; element = element.parentElement) {
    const space = attribute(element, 'xml:space')
    if (space) return space === 'preserve'
  }
  return false
}

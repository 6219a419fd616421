import type { Span } from '../../../markup/parse-written.ts'
import type { PaperBlock, PaperParagraph } from '../../paper.ts'
import { convertedText } from '../legacy/legacy-fonts.ts'
import { raisedText } from '../raised.ts'
import type { Remarks } from '../remarks.ts'
import { lineAt, paragraphOf } from '../text-blocks.ts'
import { listMarker } from './html-lists.ts'
import {
  breaksPage,
  type ClassRules,
  classRules,
  type HtmlLook,
  isHidden,
  lookInside,
  styleOf,
} from './html-looks.ts'
import { htmlTable } from './html-tables.ts'
import { type HtmlElement, htmlTree } from './html-tree.ts'

/** The blocks of a page or a part of one, whose first line stands after `linesBefore` others. */
export function htmlBlocks(text: string, remarks: Remarks, linesBefore = 0): PaperBlock[] {
  const tree = htmlTree(text, linesBefore + 1)
  const rules = classRules(styleSheets(tree))
  return blocksIn(tree, plainLook, { remarks, rules, startsPage: false })
}

/** What the reading of one page shares. */
export interface HtmlReading {
  readonly remarks: Remarks
  readonly rules: ClassRules
  startsPage: boolean
}

export const plainLook: HtmlLook = {
  isBold: false,
  isItalic: false,
  isPreformatted: false,
  isStruck: false,
  isRaised: false,
}

const wordless = /^(script|style|head|title|template|noscript|meta|link|colgroup|col|svg|math|iframe|object)$/
const block =
  /^(address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|ul|table|caption)$/

function styleSheets(element: HtmlElement): string {
  if (element.name === 'style') return element.children.filter((child) => typeof child === 'string').join('')
  return element.children.map((child) => (typeof child === 'string' ? '' : styleSheets(child))).join('\n')
}

/** The blocks inside an element. */
export function blocksIn(parent: HtmlElement, outer: HtmlLook, reading: HtmlReading): PaperBlock[] {
  const blocks: PaperBlock[] = []
  let spans: Span[] = []
  let line = parent.line
  let more: Partial<PaperParagraph> = {}

  const close = (look: HtmlLook) => {
    const made = paragraphOf(trimmed(spans), lineAt(line), {
      ...more,
      ...(look.align === 'center' && { isCentered: true }),
      ...((look.align === 'right' || look.align === 'end') && { isRight: true }),
      ...(reading.startsPage && { startsPage: true }),
    })
    if (made.length > 0) {
      reading.startsPage = false
      more = {}
    }
    blocks.push(...made)
    spans = []
  }

  const walk = (element: HtmlElement, look: HtmlLook, depth: number) => {
    for (const child of element.children) {
      if (typeof child === 'string') addWords(child, look)
      else walkElement(child, element, look, depth)
    }
  }

  const addWords = (words: string, look: HtmlLook) => {
    const { text, encoding } = convertedText(words, look.font)
    if (encoding && text.trim() !== '') reading.remarks.count(encoding, lineAt(line))
    if (look.isStruck) {
      reading.remarks.tell('struck', text.replace(/\s+/g, ' ').trim(), lineAt(line))
      return
    }
    const printed = look.isRaised ? raisedText(text, reading.remarks, lineAt(line)) : text
    spans.push({
      text: look.isPreformatted ? printed : printed.replace(/[ \t\r\n\f]+/g, ' '),
      isBold: look.isBold,
      isItalic: look.isItalic,
    })
  }

  const walkElement = (child: HtmlElement, above: HtmlElement, outside: HtmlLook, depth: number) => {
    if (wordless.test(child.name)) return
    const style = styleOf(child, reading.rules)
    if (/mso-list:\s*ignore/.test(style)) {
      more = {
        ...more,
        marker: lettersOf(child)
          .replace(/[\s\u00A0]+/g, ' ')
          .trim(),
        level: more.level ?? 0,
      }
      return
    }
    if (isHidden(child, style)) {
      const words = lettersOf(child).replace(/\s+/g, ' ').trim()
      reading.remarks.tell('hidden-text', words, lineAt(child.line))
      return
    }
    if (child.name === 'br') {
      if (breaksPage(style, 'before')) reading.startsPage = true
      spans.push({ text: '\n', isBold: outside.isBold, isItalic: outside.isItalic })
      return
    }
    if (child.name === 'img') {
      reading.remarks.count('pictures', lineAt(child.line))
      return
    }
    const look = lookInside(child, style, outside)
    if (!block.test(child.name)) {
      walk(child, look, depth)
      return
    }
    close(outside)
    if (breaksPage(style, 'before')) reading.startsPage = true
    if (child.name === 'table') {
      blocks.push(...htmlTable(child, look, reading))
    } else {
      line = child.line
      const heading = /^h([1-6])$/.exec(child.name)
      if (heading) more = { isHeading: true, level: Number(heading[1]) }
      if (child.name === 'li') more = listMarker(child, above, depth)
      walk(child, look, depth + Number(/^[ou]l$/.test(child.name)))
      close(look)
      more = {}
      line = child.line
    }
    if (breaksPage(style, 'after')) reading.startsPage = true
  }

  walk(parent, outer, 0)
  close(outer)
  return blocks
}

/** All letters in an element. */
function lettersOf(element: HtmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? child : wordless.test(child.name) ? '' : lettersOf(child)))
    .join('')
}

/** Blanks between words stand once, wherever tags cut them. */
function trimmed(spans: readonly Span[]): Span[] {
  let endsBlank = true
  return spans.map((span) => {
    const text = span.text.startsWith(' ') && endsBlank ? span.text.slice(1) : span.text
    if (text !== '') endsBlank = /[ \n]$/.test(text)
    return { ...span, text }
  })
}

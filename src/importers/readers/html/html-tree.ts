import { Parser } from 'htmlparser2'
import { UserError } from '../../../io.ts'
import { htmlLimits } from '../../limits.ts'

/** An element of a page by its name in small letters, and the line on which it begins. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (HtmlElement | string)[]
  readonly line: number
}

/** Reads a page or a part of one; lines count from `firstLine`. */
export function htmlTree(text: string, firstLine: number): HtmlElement {
  const root = { name: 'body', attributes: {}, children: [] as (HtmlElement | string)[], line: firstLine }
  const open = [root]
  let line = firstLine
  let counted = 0
  const lineAt = (offset: number) => {
    for (; counted < offset; counted += 1) if (text.charCodeAt(counted) === 10) line += 1
    return line
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > htmlLimits.depth) throw new UserError(tooDeep)
      const element = { name, attributes, children: [], line: lineAt(parser.startIndex) }
      open.at(-1)?.children.push(element)
      open.push(element)
    },
    onclosetag() {
      if (open.length > 1) open.pop()
    },
    ontext(words) {
      open.at(-1)?.children.push(words)
    },
  })
  parser.end(text)
  return root
}

const tooDeep = {
  vi: `Bảng và khối trong trang web lồng nhau quá sâu (hơn ${htmlLimits.depth} cấp) nên không đọc.`,
  en: `Tables and blocks of the page lie too deep within each other (beyond ${htmlLimits.depth} levels) to be read.`,
}

import type { Block, Cell, Paragraph } from '../word/printed.ts'
import { isAll, isTypedRule, type Line, linesOf, skeleton } from './lines.ts'
import type { Head, Part } from './parts.ts'
import { ruleBelow } from './rules-below.ts'

const isDate = (text: string) =>
  (/ngày.*tháng.*năm/i.test(text) ||
    /,\s*(?:ngày\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/i.test(text)) &&
  text.length < 120 &&
  !/^[("“]|^căn cứ/i.test(text)
const isNumber = (text: string) =>
  /^số\s*:|^số\s.*\//i.test(text) ||
  (text.length < 60 && /\/\s*\p{Lu}[\p{L}\d]*(?:\s*-\s*[\p{L}\d]+)+$/u.test(text))

/** Stamps and remarks, which name nobody. */
const isStamp = (text: string) =>
  /^(MAT|TOIMAT|TUYETMAT|KHAN|THUONGKHAN|HOATOC.*|XEMXONGTRALAI|(TAILIEU)?LUUHANHNOIBO|BANSAO.*|BANCHINH)$/.test(
    skeleton(text),
  )

export const isNationalTitle = (text: string) => /^CONGHOAXAHOI/.test(skeleton(text))
const isMotto = (text: string) => /^DOCLAPTUDO/.test(skeleton(text))

/** Whether a line is one of those that only the upper part of a document has. */
export const isOfHead = (text: string) =>
  isNationalTitle(text) || isMotto(text) || isNumber(text) || isDate(text)

export const isDraftMark = (text: string) => /^DUTHAO(LAN)?\d*$/.test(skeleton(text))

/** The upper part of the first page: the paragraphs before the kind of the document, each told by what it says. */
export function headOf(paragraphs: readonly Paragraph[], blocks: readonly Block[]): Head {
  const lines = paragraphs.flatMap((paragraph) => linesOf(paragraph, true))
  const find = (isIt: (text: string) => boolean) => lines.find(({ text }) => isIt(text))
  const title = find(isNationalTitle)
  const motto = find(isMotto)
  const number = find(isNumber)
  const date = find(isDate)
  const draft = find(isDraftMark)
  const known = new Set([title, motto, number, date, draft])
  const end = number ? lines.indexOf(number) : lines.length
  const names = lines.filter(
    (line, index) =>
      !known.has(line) &&
      (index < end || line.paragraph.cell !== number?.paragraph.cell || !number) &&
      isOfIssuer(line, title),
  )
  const { parent, issuer } = issuerIn(names)
  const partOf = (found: readonly Line[]): Part | undefined => {
    if (found.length === 0) return undefined
    const rule = ruleBelow(found, neighboursOf(found.at(-1)?.paragraph, blocks))
    return { lines: found, rule }
  }
  return {
    nationalTitle: title && partOf([title]),
    nationalMotto: motto && partOf([motto]),
    parent: partOf(parent),
    issuer: partOf(issuer),
    number: number && partOf([number]),
    date: date && partOf([date]),
    draftMark: draft && partOf([draft]),
  }
}

/** Where a table holds the Quốc hiệu, the names stand in another cell, not above the table. */
function isOfIssuer({ text, paragraph }: Line, title: Line | undefined): boolean {
  if (isTypedRule(text) || isStamp(text) || /^[("“]|^v\/v|^về việc/i.test(text) || !/\p{L}/u.test(text))
    return false
  const cell = title?.paragraph.cell
  return cell === undefined || (paragraph.cell !== undefined && paragraph.cell !== cell)
}

/** The superior body and the issuer: told by bold, else by paragraphs that begin with the name of a body. */
function issuerIn(names: readonly Line[]): { parent: Line[]; issuer: Line[] } {
  const bold = names.map((line) => isAll(line, ({ look }) => look.bold))
  const firstBold = bold.indexOf(true)
  const begins = names.findLastIndex(
    (line, index) => index > 0 && line.paragraph !== names[index - 1]?.paragraph && beginsBody(line.text),
  )
  const at = firstBold > 0 && bold.slice(firstBold).every(Boolean) ? firstBold : Math.max(0, begins)
  return { parent: names.slice(0, at), issuer: names.slice(at) }
}

/** A long name is set in several lines; the second of them begins with no kind of body. */
function beginsBody(text: string): boolean {
  return bodies.test(text.split(/\s+/).map(skeleton).join(' '))
}

const bodies =
  /^(?:UBND|HDND|UY BAN|HOI DONG|SO|BO|TONG CUC|CUC|CHI CUC|VU|VAN PHONG|PHONG|BAN|TRUONG|HOC VIEN|DAI HOC|VIEN|BENH VIEN|TRUNG TAM|CONG TY|TONG CONG TY|TAP DOAN|HOI|LIEN DOAN|DANG UY|TINH UY|HUYEN UY|CONG AN|TOA AN|KHOA|BAO HIEM|NGAN HANG|KHO BAC|THANH TRA|CUM|KHOI) /

/** The blocks among which a paragraph stands: those of its cell, or those of the page. */
export function neighboursOf(paragraph: Paragraph | undefined, blocks: readonly Block[]): readonly Block[] {
  const cell: Cell | undefined = paragraph?.cell
  return cell ? cell.blocks : blocks
}

import { readFileSync } from 'node:fs'
import { readSource } from '../../src/source/read-source.ts'
import { docx } from '../../src/writers/docx/docx.ts'
import { documentOf } from '../plan/printed-texts.ts'
import { judged } from '../support/check.ts'
import { type Parts, swap, unpacked } from './parts.ts'

/** Documents without a fault of form, each by the plan and the format that it is made from. */
const sources = {
  office: { plan: 'plans/2026.yaml', format: 'nd30-2020' },
  province: { plan: 'plans/2019.yaml', format: 'nd30-2020' },
  school: { plan: 'plans/nam-hoc-2025-2026.yaml', format: 'nd30-2020' },
  annexes: { plan: 'test/audit/plans/annexes.yaml', format: 'nd30-2020' },
  signatures: { plan: 'test/audit/plans/two-signatures.yaml', format: 'nd30-2020' },
  styled: { plan: 'plans/2026.yaml', format: 'nd30-2020' },
  oldOffice: { plan: 'plans/2026.yaml', format: 'tt01-2011' },
  oldProvince: { plan: 'plans/2019.yaml', format: 'tt01-2011' },
  oldAnnexes: { plan: 'test/audit/plans/annexes.yaml', format: 'tt01-2011' },
} as const

export type GoodName = keyof typeof sources

export const goodNames = Object.keys(sources).filter((name): name is GoodName => name in sources)

/** The format in which a good document is to be judged. */
export function formatOf(good: GoodName): 'nd30-2020' | 'tt01-2011' {
  return sources[good].format
}

/** The parts of a good document; made once. */
export async function goodParts(good: GoodName): Promise<Parts> {
  const parts = made.get(good) ?? make(good)
  made.set(good, parts)
  return parts
}

const made = new Map<GoodName, Promise<Parts>>()

async function make(good: GoodName): Promise<Parts> {
  const { plan, format } = sources[good]
  const { value } = judged(readSource(plan, readFileSync(plan)))
  if (!value) throw new Error(`${plan} has errors.`)
  const parts = unpacked(await docx(documentOf(value, format)))
  if (good !== 'styled') return parts

  const styles = swap('</w:styles>', `${unusedStyles}</w:styles>`)(parts.get('word/styles.xml') ?? '')
  return new Map([...parts, ['word/styles.xml', styles]])
}

/** Styles that no paragraph of the document `styled` has before it is spoilt. */
const unusedStyles = [
  '<w:style w:type="character" w:customStyle="1" w:styleId="Dam"><w:name w:val="Đậm"/>',
  '<w:rPr><w:b/><w:bCs/></w:rPr></w:style>',
  '<w:style w:type="character" w:customStyle="1" w:styleId="Nho"><w:name w:val="Nhỏ"/>',
  '<w:rPr><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>',
  '<w:style w:type="character" w:customStyle="1" w:styleId="NhoHon"><w:name w:val="Nhỏ hơn"/>',
  '<w:basedOn w:val="Nho"/></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Goc"><w:name w:val="Gốc"/><w:basedOn w:val="noi-dung"/>',
  '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Chau"><w:name w:val="Cháu"/><w:basedOn w:val="Goc"/></w:style>',
  '<w:style w:type="paragraph" w:customStyle="1" w:styleId="MotAi"><w:name w:val="Một ai"/>',
  '<w:basedOn w:val="noi-dung"/><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr></w:style>',
].join('')

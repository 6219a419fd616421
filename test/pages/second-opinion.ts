import { checkTitles } from './check-breaks.ts'
import { type Printed, printDocuments } from './printed.ts'
import { withPart } from './with-part.ts'

/**
 * LibreOffice (7.4) begins with a guess of about twenty blocks to a page. A title that is the last of a guessed page
 * and stands at the foot of its page anyway is left there, whatever the DOCX asks. A document with such a title is
 * printed again with an unseen paragraph at its start: what only the guess had left alone is alone no more.
 */
export async function withSecondOpinion(all: readonly Printed[], folder: string): Promise<Printed[]> {
  const nudges = all.filter(leavesTitle).map(({ name, plan, format, docx }) => ({
    ...{ name: `${name}-again`, plan, format },
    docx: nudged(docx),
  }))
  const again = await printDocuments(nudges, folder)
  return all.map((printed) => {
    const other = again.find(({ name }) => name === `${printed.name}-again`)
    return other ? { ...other, name: printed.name, docx: printed.docx } : printed
  })
}

/** A document that is printed otherwise than it says has its own test to fail. */
function leavesTitle(printed: Printed): boolean {
  try {
    return checkTitles(printed).problems.length > 0
  } catch {
    return false
  }
}

/** The DOCX with an empty paragraph of a point's height below its first table. */
function nudged(docx: Uint8Array): Uint8Array {
  return withPart(docx, 'word/document.xml', (xml) => xml.replace('</w:tbl>', `</w:tbl>${unseen}`))
}

const unseen =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'

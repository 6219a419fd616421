import { join } from 'node:path'
import { parse } from 'yaml'
import type { Plan } from '../../src/plan/plan.ts'
import type { DocxDocument } from '../docx/docx-document.ts'
import { readDocument } from '../docx/effective-format.ts'
import { type Page, type PdfFont, pdfFonts, readPages, toPdf } from '../docx/pages.ts'
import { compiledPlans, type NamedPlan } from '../support/compiled.ts'
import { placeDocument } from './place-document.ts'
import type { PlacedSection } from './placed.ts'

/** A plan on paper: what was asked, the DOCX, and its pages. */
export interface Printed {
  readonly name: string
  readonly plan: Plan
  readonly format: 'nd30-2020' | 'tt01-2011'
  readonly docx: Uint8Array
  readonly document: DocxDocument
  readonly pages: readonly Page[]
  readonly fonts: readonly PdfFont[]
  /** Where everything stands; throws if the pages say other words than the DOCX. */
  sections(): readonly PlacedSection[]
}

/** Compiles and prints plans, all in one go. */
export async function printPlans(plans: readonly NamedPlan[], folder: string): Promise<Printed[]> {
  const compiled = await compiledPlans(plans, folder)
  const pdfs = await toPdf(
    compiled.map(({ docxPath }) => docxPath),
    join(folder),
  )
  const printed: Printed[] = []
  for (const [index, { name, docx }] of compiled.entries()) {
    const pdf = pdfs[index] ?? ''
    const plan: Plan = parse(plans[index]?.text ?? '')
    const document = readDocument(docx)
    const pages = await readPages(pdf)
    let placed: readonly PlacedSection[] | undefined
    printed.push({
      ...{ name, plan, docx, document, pages, fonts: await pdfFonts(pdf) },
      format: formatOf(plans[index]?.format ?? plan.document.format),
      sections() {
        placed ??= placeDocument(document, pages)
        return placed
      },
    })
  }
  return printed
}

/** A plan of today that names no format has the newer one. */
function formatOf(id: string | undefined): Printed['format'] {
  return id === 'tt01-2011' ? id : 'nd30-2020'
}

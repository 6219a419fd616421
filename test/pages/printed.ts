import { writeFile } from 'node:fs/promises'
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

/** A DOCX to print, and what it was made of. */
export type Unprinted = Pick<Printed, 'name' | 'plan' | 'format' | 'docx'>

/** Compiles and prints plans, all in one go. */
export async function printPlans(plans: readonly NamedPlan[], folder: string): Promise<Printed[]> {
  const compiled = await compiledPlans(plans, folder)
  const documents = compiled.map(({ name, docx }, index): Unprinted => {
    const plan: Plan = parse(plans[index]?.text ?? '')
    return { name, plan, docx, format: formatOf(plans[index]?.format ?? plan.document.format) }
  })
  return printDocuments(documents, folder)
}

/** Prints documents of different names, all in one go. */
export async function printDocuments(documents: readonly Unprinted[], folder: string): Promise<Printed[]> {
  const paths = documents.map(({ name }) => join(folder, `${name}.docx`))
  await Promise.all(documents.map(({ docx }, index) => writeFile(paths[index] ?? '', docx)))
  const pdfs = documents.length > 0 ? await toPdf(paths, folder) : []

  const printed: Printed[] = []
  for (const [index, unprinted] of documents.entries()) {
    const pdf = pdfs[index] ?? ''
    const document = readDocument(unprinted.docx)
    const pages = await readPages(pdf)
    let placed: readonly PlacedSection[] | undefined
    printed.push({
      ...unprinted,
      document,
      pages,
      fonts: await pdfFonts(pdf),
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

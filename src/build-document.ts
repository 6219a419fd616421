import type { Checked } from './diagnostic.ts'
import { blocksOf } from './document/blocks.ts'
import type { Document } from './document/document.ts'
import { templateProblems, tooMuchWork } from './document/template-problems.ts'
import { viewOf } from './document/view.ts'
import type { Format } from './format/format.ts'
import { renderTemplate, type Template } from './markup/template.ts'
import type { Plan } from './plan/plan.ts'

/** A plan without errors as a document: its view printed by the template, the page read back as blocks. */
export function buildDocument(
  plan: Plan,
  template: Template,
  format: Format,
  draft = false,
): Checked<Document> {
  const diagnostics = template.isBuiltIn ? [] : templateProblems(template, format)
  if (diagnostics.length > 0) return { diagnostics }

  const { page } = renderTemplate(template, viewOf(plan, format, draft))
  if (page === undefined) return { diagnostics: [tooMuchWork(template)] }
  const { blocks } = blocksOf(page, format)
  const title = [plan.document.kind ?? 'Kế hoạch', plan.document.title].flat().join(' ')
  return { value: { title, author: plan.issuer.name, format, blocks }, diagnostics }
}

import { readdirSync, readFileSync } from 'node:fs'
import { type ImportedPlan, importPlan } from '../../src/import-plan.ts'
import type { Paper } from '../../src/importers/paper.ts'
import type { Template } from '../../src/markup/template.ts'
import { administration, daysOff, formats, planShape, registry } from './check.ts'

const partsFolder = 'templates/plan/parts'

/** The built-in template. */
export const template: Template = {
  page: fileOf('templates/plan/ke-hoach.md.hbs'),
  parts: Object.fromEntries(
    readdirSync(partsFolder).map((name) => [name.replace('.md.hbs', ''), fileOf(`${partsFolder}/${name}`)]),
  ),
}

/** A paper imported with everything that is built in. */
export function importedPlan(paper: Paper, language: 'vi' | 'en' = 'vi'): ImportedPlan {
  return importPlan(
    { paper, to: 'ke-hoach.yaml', language },
    { shape: planShape, formats, registry, administration, daysOff, final: false, template },
  )
}

function fileOf(file: string) {
  return { file, text: readFileSync(file, 'utf8') }
}

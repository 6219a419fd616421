import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { documentWords } from './document-words.ts'
import { runOnce } from './measure.ts'

/** What the peers read: the plan and a broken one, the schema in each one's setting, the words of our DOCX. */
export async function writePeerFiles(root: string, folder: string): Promise<void> {
  const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value))
  const good = readFileSync(join(folder, 'good.yaml'), 'utf8')
  const plans = { '': good, '-broken': good.replace('product: ', 'products: ') }
  for (const [which, plan] of Object.entries(plans)) {
    writeFileSync(join(folder, `plan${which}.yaml`), plan)
    write(`openapi${which}.json`, openApi(parse(plan)))
  }
  copyFileSync(join(root, 'schemas/plan.schema.json'), join(folder, 'plan.schema.json'))
  const schema = JSON.parse(readFileSync(join(folder, 'plan.schema.json'), 'utf8'))
  write('spectral.json', spectralRules(schema))
  write('redocly.yaml', redoclyRules)
  write('.markdownlint-cli2.jsonc', markdownlintRules)

  const words = documentWords(readFileSync(join(folder, 'out-docx/good.docx')))
  write('words.json', words)
  await runOnce(root, {
    name: 'The template for docxtemplater',
    program: [
      join(root, 'bench/peers/make-template.mjs'),
      String(words.rows[0]?.length ?? 0),
      'template.docx',
    ],
    code: 0,
    folder,
    runs: 0,
  })
}

/** Redocly reads descriptions of interfaces only, so the plan stands in one, as an answer of the schema's shape. */
function openApi(plan: unknown) {
  const content = { 'application/json': { schema: { $ref: './plan.schema.json' }, example: plan } }
  const get = { operationId: 'plan', responses: { 200: { description: 'Kế hoạch', content } } }
  return { openapi: '3.1.0', info: { title: 'Kế hoạch', version: '1.0.0' }, paths: { '/plan': { get } } }
}

function spectralRules(schema: unknown) {
  const functionOptions = { dialect: 'draft2020-12', allErrors: true, schema }
  // biome-ignore lint/suspicious/noThenProperty: the word is Spectral's
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions } }
  return { rules: { 'plan-shape': rule } }
}

const redoclyRules = {
  rules: { 'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true } },
}

/** Long lines, line breaks in cells and titles in bold are what an official document has. */
const markdownlintRules = { config: { MD013: false, MD033: false, MD036: false, MD041: false, MD060: false } }

import { readFileSync } from 'node:fs'
import { openList } from '../../src/commands/baseline-file.ts'
import { judgedBytes, reportedPlan } from '../../src/commands/judged-plans.ts'
import { choosable, type JudgedConfig, judgedConfig } from '../../src/commands/load-config.ts'
import { readConfigFile } from '../../src/config/config-file.ts'
import { configOf } from '../../src/config/read-config.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { blocksOf } from '../../src/document/blocks.ts'
import { templateProblems } from '../../src/document/template-problems.ts'
import { viewOf } from '../../src/document/view.ts'
import type { Format } from '../../src/format/format.ts'
import { readFormat } from '../../src/format/read-format.ts'
import { readRegistry } from '../../src/legal/read-registry.ts'
import { extended } from '../../src/legal/registry.ts'
import { renderTemplate } from '../../src/markup/template.ts'
import { shapeOf } from '../../src/schema/shape.ts'
import { stablePlaces } from '../../src/silencing/stable-place.ts'
import { linesOf } from '../../src/source/lines.ts'
import { readSource } from '../../src/source/read-source.ts'
import { writers } from '../../src/writers/writers.ts'
import { planWith } from '../support/smallest-plan.ts'
import { common, ioWith, workshop } from './bench.ts'
import type { EntryPoint } from './entry-points.ts'
import { mutant, seedOf } from './mutants.ts'
import { expectSound, faultsOf } from './oracle.ts'
import { templateMutant } from './template-mutants.ts'

const small = judgedBytes('plan.yaml', Buffer.from(planWith('')), workshop, false)

const configSeeds = ['test/commands/office/tdkt.config.yaml', 'templates/workplace/tdkt.config.yaml'].map(
  (file) => seedOf(readFileSync(file, 'utf8')),
)
configSeeds.push(
  seedOf(`rules: { blank: off, tone-mark-mixed: error, spelling-mixed: 'off' }
templates: mau
extends: ../chung.yaml
units: { a: Sở A, b: { name: Các sở, collective: true } }
`),
  seedOf(`houseRules:
  - code: khong-viet-tat
    pattern: '\\b(TĐKT|UBND)(?![a-z]+)'
    message: { vi: Viết đủ chữ., en: Write it out. }
    severity: warning
    in: [schedule, sections]
    tests: { bad: [Công tác TĐKT], good: [Công tác thi đua] }
`),
)

const configShape = shapeOf(readFileSync('schemas/config.schema.json', 'utf8'))
const names = { rules: choosable, documents: common.registry.documents.map(({ id }) => id) }

/** A config and what is found in it; now and then as the commands read it, with all that it extends. */
async function readConfig(bytes: Uint8Array, isWhole: boolean): Promise<JudgedConfig> {
  if (isWhole) {
    const io = ioWith({ 'tdkt.config.yaml': bytes, 'mau/plan/ke-hoach.md.hbs': Buffer.from('') })
    return judgedConfig('tdkt.config.yaml', common, io)
  }
  const source = readSource('tdkt.config.yaml', bytes)
  const { value: file, diagnostics } = readConfigFile(source, configShape)
  if (!file) return { sources: [source], diagnostics }
  const { value, diagnostics: meant } = configOf([{ source, file }], names)
  const found = [...diagnostics, ...meant]
  const isSound = value && !found.some(({ severity }) => severity === 'error')
  return { sources: [source], diagnostics: found, ...(isSound && { config: value }) }
}

export const config: EntryPoint = {
  name: 'config',
  input: (random) => mutant(configSeeds, random),
  answer: async (bytes, random) => {
    const { config: read, sources, diagnostics } = await readConfig(bytes, random.chance(0.02))
    const files = new Map(sources.map((source) => [source.file, { text: source.text, lines: source }]))
    expectSound(faultsOf(diagnostics, files))
    if (!read) return places(diagnostics)
    const own = { ...workshop, registry: extended(common.registry, read.documents), config: read }
    const one = judgedBytes('plan.yaml', Buffer.from(planWith('')), own, false)
    files.set('plan.yaml', { text: one.source.text, lines: one.source })
    expectSound(faultsOf([...one.diagnostics, ...one.inherited, ...read.failedTests], files))
    return places([...one.diagnostics, ...one.inherited])
  },
}

function places(found: readonly Diagnostic[]): string {
  return found.map(({ code, range }) => `${code} ${range.start}`).join('\n')
}

const formatShape = shapeOf(readFileSync('schemas/format.schema.json', 'utf8'))
const formatSeeds = ['nd30-2020', 'tt01-2011'].map((id) =>
  seedOf(readFileSync(`templates/formats/${id}.yaml`, 'utf8')),
)
const page = { page: { file: 'trang.md.hbs', text: '# {{document.title}}\n\n{{issuer.name}}\n' }, parts: {} }

export const format: EntryPoint = {
  name: 'format',
  input: (random) => mutant(formatSeeds, random),
  answer: async (bytes, random) => {
    const source = readSource('rieng.yaml', bytes)
    const { value, diagnostics } = readFormat(source, formatShape)
    expectSound(faultsOf(diagnostics, new Map([['rieng.yaml', { text: source.text, lines: source }]])))
    if (!value || !small.plan) return places(diagnostics)
    templateProblems(page, value)
    if (!random.chance(0.1)) return '0'
    return printed(value)
  },
}

/** A plan printed in a format, in every form. */
async function printed(by: Format): Promise<string> {
  if (!small.plan) throw new Error('The smallest plan is whole.')
  const { blocks } = blocksOf(renderTemplate(workshop.template, viewOf(small.plan, by)).page ?? '', by)
  const document = { title: 'Kế hoạch', author: 'Sở Nội vụ', format: by, blocks }
  const contents = [
    await writers.md.write(document),
    await writers.html.write(document),
    await writers.docx.write(document),
  ]
  return contents.map((content) => Buffer.from(content).toString('base64')).join('\n')
}

const registryShape = shapeOf(readFileSync('schemas/registry.schema.json', 'utf8'))
const registryText = readFileSync('templates/legal/documents.yaml', 'utf8')
const entries = registryText.split(/^(?= {2}- id: )/m).slice(1)
const registrySeeds = Array.from({ length: 30 }, (_, at) =>
  seedOf(
    `asOf: 2026-11-22\ndocuments:\n\n${entries
      .slice(at * 4, at * 4 + 4)
      .join('')
      .replace(/^ {4}(replace|amend)\w+:(\n {6}- .*)+\n/gm, '')}`,
  ),
)

export const registry: EntryPoint = {
  name: 'registry',
  input: (random) => mutant(registrySeeds, random),
  answer: (bytes) => {
    const source = readSource('documents.yaml', bytes)
    const { value, diagnostics } = readRegistry(source, registryShape)
    expectSound(faultsOf(diagnostics, new Map([['documents.yaml', { text: source.text, lines: source }]])))
    if (!value) return places(diagnostics)
    const found = extended(common.registry, value.documents).find({
      number: '98/2023/NĐ-CP',
      kind: 'Nghị định',
    })
    const text = planWith(
      'legalBases: [{ kind: Nghị định, number: 98/2023/NĐ-CP, date: 2023-12-31, issuer: Chính phủ, title: quy định chi tiết }]',
    )
    const one = judgedBytes(
      'plan.yaml',
      Buffer.from(text),
      { ...workshop, registry: extended(common.registry, value.documents) },
      false,
    )
    return found.kind + one.diagnostics.map(({ message }) => message.vi).join('\n')
  },
}

const known = [
  { rule: 'tone-mark-mixed', at: 'sections[0].title', count: 1 },
  { rule: 'house/khong-viet-tat', at: '', count: 3 },
]
const baselineSeeds = [
  seedOf(
    JSON.stringify(
      { tdkt: 'baseline', version: 1, files: { 'plan.yaml': known, '../cu.yaml': known } },
      null,
      2,
    ),
  ),
  seedOf(`{ "tdkt": "baseline", "version": 1, "files": {} }`),
]
const old = judgedBytes(
  'plan.yaml',
  readFileSync('test/commands/old-plan/ke-hoach-2024.yaml'),
  workshop,
  false,
)

export const baseline: EntryPoint = {
  name: 'baseline',
  input: (random) => mutant(baselineSeeds, random),
  answer: async (bytes, random) => {
    const given = { baseline: 'cu.json', ...(random.chance(0.3) && { writeBaseline: 'moi/cu.json' }) }
    const list = await openList(given, random.chance(0.3), ioWith({ 'cu.json': bytes }))
    const left = await list.fresh(reportedPlan(old), stablePlaces(old.diagnostics, old.source.data))
    return JSON.stringify([left.diagnostics.length, list.end()])
  },
}

export const template: EntryPoint = {
  name: 'template',
  input: (random) => Buffer.from(templateMutant(workshop.template, random)),
  answer: async (bytes, random) => {
    const text = Buffer.from(bytes).toString()
    const name = random.pick(['', ...Object.keys(workshop.template.parts)]) ?? ''
    const file = 'mau/rieng.md.hbs'
    const own =
      name === '' || random.chance(0.6)
        ? { page: { file, text }, parts: { doan: { file: 'doan.md.hbs', text: '' } } }
        : { page: { file: 'trang.md.hbs', text: `{{> ${name}}}\n` }, parts: { [name]: { file, text } } }
    const by = random.pick([...workshop.formats.values()])
    if (!by || !small.plan) throw new Error('There is a format and a plan.')
    const found = templateProblems(own, by)
    const all = [own.page, ...Object.values(own.parts)]
    expectSound(
      faultsOf(
        found,
        new Map(all.map((each) => [each.file, { text: each.text, lines: linesOf(each.text) }])),
      ),
    )
    if (found.length > 0) return places(found)
    const { blocks } = blocksOf(renderTemplate(own, viewOf(small.plan, by)).page ?? '', by)
    return Buffer.from(
      await writers.md.write({ title: 'Kế hoạch', author: 'Sở', format: by, blocks }),
    ).toString()
  },
}

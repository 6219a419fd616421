import { readdirSync, readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { buildDocument } from '../../src/build-document.ts'
import { readAnswers, refuseBadAnswers } from '../../src/commands/draft-answers.ts'
import { type JudgedPlan, judgedBytes, reportedPlan } from '../../src/commands/judged-plans.ts'
import { mendedPlan } from '../../src/commands/mended-plan.ts'
import { differences } from '../../src/diff/differences.ts'
import { blocksOf } from '../../src/document/blocks.ts'
import type { Document } from '../../src/document/document.ts'
import { viewOf } from '../../src/document/view.ts'
import { shiftTo } from '../../src/draft/shift.ts'
import { draftPlan } from '../../src/draft-plan.ts'
import { formatFor } from '../../src/format/formats.ts'
import { renderTemplate } from '../../src/markup/template.ts'
import { dayOfForm } from '../../src/plan/period.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { tasksOf } from '../../src/plan/tasks.ts'
import { accountReporters } from '../../src/report/account-reporters.ts'
import { comparisonReporters } from '../../src/report/comparison-reporters.ts'
import { reporters } from '../../src/report/reporters.ts'
import { rules } from '../../src/rules/rules.ts'
import { writers } from '../../src/writers/writers.ts'
import type { Random } from '../mutation/random.ts'
import { fullPlan } from '../plan/full-plan.ts'
import { look } from '../report/reports.ts'
import { planWith } from '../support/smallest-plan.ts'
import { ioWith, workshop } from './bench.ts'
import type { EntryPoint } from './entry-points.ts'
import { mutant, type Seed, seedOf } from './mutants.ts'
import { expectSound, faultsOf } from './oracle.ts'

/** Small plans of every kind: the examples of all rules, the cases, and a whole one. */
export const planSeeds: readonly Seed[] = [
  ...rules.flatMap(({ example }) => [planWith(example.bad), planWith(example.good)]),
  ...readdirSync('test/cases')
    .map((name) => readFileSync(`test/cases/${name}/plan.yaml`, 'utf8'))
    .filter((text) => text.length < 4_000),
  stringify(fullPlan),
  readFileSync('plans/nam-hoc-2025-2026.yaml', 'utf8'),
].map(seedOf)

const longSeeds = ['plans/2019.yaml', 'plans/2026.yaml'].map((file) => seedOf(readFileSync(file, 'utf8')))

function plan(random: Random): Uint8Array {
  return mutant(random.chance(0.02) ? longSeeds : planSeeds, random)
}

function judged(bytes: Uint8Array, final = false): JudgedPlan {
  const one = judgedBytes('plan.yaml', bytes, workshop, final)
  const { source } = one
  const files = new Map([['plan.yaml', { text: source.text, lines: source }]])
  expectSound(faultsOf([...one.diagnostics, ...one.inherited], files))
  return one
}

/** Whether a text is YAML, as far as the parser goes. */
export function isReadable(bytes: Uint8Array): boolean {
  return judgedBytes('plan.yaml', bytes, workshop, false).source.data !== undefined
}

export const validate: EntryPoint = {
  name: 'validate',
  input: plan,
  answer: (bytes, random) => {
    const one = judged(bytes, random.chance(0.3))
    const name = random.pick(Object.keys(reporters) as (keyof typeof reporters)[]) ?? 'text'
    const report = { files: [reportedPlan(one)], rules: 1, final: false, failOn: 'error' as const }
    const told = reporters[name](report, { ...look, language: random.chance(0.5) ? 'vi' : 'en' })
    if (name === 'json' || name === 'sarif' || name === 'gitlab') JSON.parse(told)
    return told
  },
}

/** The document of a plan without errors; words of a plan never break its shape. */
function documentOf({ plan: whole, diagnostics, source }: JudgedPlan): Document | undefined {
  if (!whole || diagnostics.some(({ severity }) => severity === 'error')) return undefined
  const format = formatFor(whole.document.format, dayOfForm(whole), workshop.formats)
  if (!format) throw new Error('A plan without errors has a format.')
  const { page = '' } = renderTemplate(workshop.template, viewOf(whole, format))
  const { blocks, problems } = blocksOf(page, format)
  expectSound(problems.map(({ what, text }) => `a plan broke its document: ${what} ${text}`))
  for (const slip of ['[object ', 'undefined']) {
    if (page.includes(slip) && !source.text.includes(slip.trim())) expectSound([`the page speaks of ${slip}`])
  }
  return { title: 'Kế hoạch', author: whole.issuer.name, format, blocks }
}

export const compile: EntryPoint = {
  name: 'compile',
  input: plan,
  answer: async (bytes, random) => {
    const one = judged(bytes)
    const document = documentOf(one)
    if (!document) return '1'
    if (random.chance(0.02) && one.plan)
      expectSound(
        buildDocument(one.plan, workshop.template, document.format).diagnostics.map(({ code }) => code),
      )
    const [md, html] = [await writers.md.write(document), await writers.html.write(document)].map((content) =>
      Buffer.from(content).toString(),
    )
    if (!html?.trimEnd().endsWith('</html>')) expectSound(['half an HTML page'])
    if (!random.chance(0.04)) return `0 ${md}${html}`
    const docx = Buffer.from(await writers.docx.write(document))
    if (docx.readUInt32LE(0) !== 0x04034b50 || !docx.subarray(-22).includes('PK\x05\x06'))
      expectSound(['half a DOCX'])
    return `0 ${md}${html}${docx.toString('base64')}`
  },
}

export const fix: EntryPoint = {
  name: 'fix',
  input: plan,
  answer: (bytes) => {
    const before = judged(bytes)
    const { after, mended } = mendedPlan(before, (text) => judged(new TextEncoder().encode(text)))
    if (mended.length === 0 && after.source.text !== before.source.text)
      expectSound(['changed without a fix'])
    return after.source.text
  },
}

/** A plan that can be carried into the next year. */
function whole({ plan: read, diagnostics }: JudgedPlan): Plan | undefined {
  return diagnostics.some(({ code }) => /^(yaml|source|schema)\//.test(code)) ? undefined : read
}

function drafted(one: JudgedPlan, answers: ReadonlyMap<string, string>) {
  const read = whole(one)
  const covered = read && shiftTo(read, 0)
  const shift = read && covered && shiftTo(read, covered.from.first + 1)
  if (!read || !shift) return undefined
  const order = {
    source: one.source,
    plan: read,
    shift,
    to: 'plans/next.yaml',
    language: 'vi' as const,
    answers,
  }
  return draftPlan(order, { ...workshop, final: false })
}

export const draft: EntryPoint = {
  name: 'draft',
  input: plan,
  answer: (bytes, random) => {
    const made = drafted(judged(bytes), new Map())
    if (!made) return '1'
    judged(new TextEncoder().encode(made.text))
    const name = random.pick(Object.keys(accountReporters) as (keyof typeof accountReporters)[]) ?? 'text'
    return made.text + accountReporters[name](made.account, look)
  },
}

export const diff: EntryPoint = {
  name: 'diff',
  input: (random) => Buffer.concat([plan(random), Buffer.from('\n%%%\n'), plan(random)]),
  answer: (bytes, random) => {
    const all = Buffer.from(bytes)
    const at = all.indexOf('\n%%%\n')
    const [old, now] = [judged(all.subarray(0, at)), judged(all.subarray(at + 5))]
    if (!old.plan || !now.plan) return '2'
    const told = (one: JudgedPlan, read: Plan) => ({
      file: one.file,
      tasks: [...tasksOf(read)].length,
      complete: true,
    })
    const found = differences(old.plan, now.plan)
    const name =
      random.pick(Object.keys(comparisonReporters) as (keyof typeof comparisonReporters)[]) ?? 'text'
    return comparisonReporters[name](
      { old: told(old, old.plan), new: told(now, now.plan), differences: found },
      look,
    )
  },
}

const asked = judgedBytes(
  'plan.yaml',
  Buffer.from(
    planWith(`
  legalBases:
    - { kind: Nghị quyết, number: 12/NQ-HĐND, date: 2025-12-10, issuer: Hội đồng nhân dân tỉnh, title: về nhiệm vụ năm 2026 }
  schedule:
    - tasks:
        - { content: Kỷ niệm 110 năm ngày sinh đồng chí Hoàng Văn Thụ (04/11/1916 - 04/11/2026), units: [so-noi-vu], due: 2026-11-04 }
        - { content: Sơ kết 5 năm thực hiện Chỉ thị, units: [so-noi-vu] }`),
  ),
  workshop,
  false,
)
const questions = drafted(asked, new Map())?.account.questions ?? []
const answerSeeds = [
  seedOf(
    questions.map(({ id, options }) => `${id}: ${JSON.stringify(options[0]?.value ?? 'giữ')}\n`).join(''),
  ),
  seedOf(
    questions
      .map(
        ({ id, options }) =>
          `${id}: ${JSON.stringify(options.at(-1)?.value || '12/NQ-HĐND ngày 10/12/2027')}\n`,
      )
      .join(''),
  ),
]

export const answers: EntryPoint = {
  name: 'answers',
  input: (random) => mutant(answerSeeds, random),
  answer: async (bytes) => {
    const read = await readAnswers({ answers: 'tra-loi.yaml' }, ioWith({ 'tra-loi.yaml': bytes }))
    const made = drafted(asked, read.given)
    if (!made) throw new Error('There is no draft to answer for.')
    refuseBadAnswers(made, read)
    judged(new TextEncoder().encode(made.text))
    return made.text
  },
}

/** How many questions the answers are for. */
export const questionCount = questions.length

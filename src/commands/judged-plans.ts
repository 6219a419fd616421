import { checkPlan } from '../check-plan.ts'
import type { Config } from '../config/config.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Io, UserError } from '../io.ts'
import type { Plan } from '../plan/plan.ts'
import { tasksOf } from '../plan/tasks.ts'
import type { ReportedFile } from '../report/report.ts'
import { configured, rulesOf } from '../rules/configured.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { recalled } from './recalled.ts'
import { reportedFiles } from './template-reports.ts'
import type { Workshop } from './workshop.ts'

/** A plan's file, read and judged. */
export interface JudgedPlan {
  readonly file: string
  readonly source: Source
  readonly plan?: Plan
  readonly diagnostics: readonly Diagnostic[]
  /** What is found in the values that the plan takes over from its config. */
  readonly inherited: readonly Diagnostic[]
  readonly config: Config
}

/** The plan files that some paths mean, each once; a path that means none is the user's to mend. */
export async function planFiles(patterns: readonly string[], io: Io): Promise<string[]> {
  const files = new Set<string>()
  for (const pattern of patterns) {
    const found = pattern === '-' ? ['-'] : await io.plansAt(pattern)
    if (found.length === 0) {
      throw new UserError({
        vi: `Không tìm thấy tệp kế hoạch (.yaml, .yml) nào ở “${pattern}”.`,
        en: `There is no plan (.yaml, .yml) at “${pattern}”.`,
      })
    }
    for (const file of found) files.add(file)
  }
  return [...files]
}

export async function judgedPlan(
  file: string,
  workshop: Workshop,
  final: boolean,
  io: Io,
): Promise<JudgedPlan> {
  return recalled(`plan ${file}`, [workshop], io, async (seen) =>
    judgedBytes(file, await planBytes(file, seen), workshop, final),
  )
}

/** The bytes of a plan file, `-` being the standard input. */
export function planBytes(file: string, io: Io): Promise<Uint8Array> {
  return file === '-' ? io.readStandardInput() : io.readBytes(file)
}

/** Judges what stands in a plan file, or is to stand there. */
export function judgedBytes(file: string, bytes: Uint8Array, workshop: Workshop, final: boolean): JudgedPlan {
  const source = readSource(file === '-' ? '<stdin>' : file, bytes)
  const { value: plan, diagnostics } = checkPlan(source, { ...workshop, final })
  const [own, inherited] = [true, false].map((isOwn) =>
    diagnostics.filter((found) => (found.file === source.file) === isOwn),
  )
  return {
    file: source.file,
    source,
    ...(plan && { plan }),
    diagnostics: own ?? [],
    inherited: inherited ?? [],
    config: workshop.config,
  }
}

/** Judged plans as a report tells them, and after them the configs in which something was found, each once. */
export function reportedPlans(judged: readonly JudgedPlan[]): ReportedFile[] {
  const found = judged.flatMap(({ inherited, config }) => [...inherited, ...config.failedTests])
  const configs = judged.map(({ config }) => config)
  return [...judged.map(reportedPlan), ...reportedConfigs(found, configs)]
}

/** The configs in which something was found, each once. */
export function reportedConfigs(found: readonly Diagnostic[], configs: readonly Config[]): ReportedFile[] {
  const sources = [...new Set(configs)].flatMap((config) =>
    config.sources.map((source) => [source.file, source] as const),
  )
  return reportedFiles(found, new Map(sources))
}

/** A judged plan as a report tells it. */
export function reportedPlan({ file, source, plan, diagnostics }: JudgedPlan): ReportedFile {
  const tasks = plan ? [...tasksOf(plan)].length : 0
  return { file, text: source, diagnostics, tasks, complete: plan !== undefined }
}

/** How many rules there were to judge plans by, each counted once: without those that an office has put off. */
export function ruleCount(configs: readonly Config[], final: boolean): number {
  const applied = [...new Set(configs)].flatMap((config) =>
    configured(rulesOf(config), config.severities, final),
  )
  return new Set(applied.map(({ id }) => id)).size
}

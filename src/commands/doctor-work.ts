import type { Config } from '../config/config.ts'
import { decidedValues } from '../config/decided-values.ts'
import { folderOf } from '../config/paths.ts'
import type { Day } from '../day.ts'
import type { Diagnostic, Localized } from '../diagnostic.ts'
import type { BaselineFacts } from '../doctor/baseline.ts'
import type { ToldConfig, WorkFacts } from '../doctor/check-up.ts'
import type { ConfigFacts } from '../doctor/config.ts'
import type { PlanFacts } from '../doctor/plans.ts'
import type { TemplatesFacts } from '../doctor/templates.ts'
import { templateProblems } from '../document/template-problems.ts'
import { type Io, UserError } from '../io.ts'
import { countsOf } from '../report/report.ts'
import { against, sizeOf } from '../silencing/baseline.ts'
import { stablePlaces } from '../silencing/stable-place.ts'
import type { Lines } from '../source/lines.ts'
import { readSource } from '../source/read-source.ts'
import { isBaseline, isOld, nameInList } from './baseline-file.ts'
import { type Given, textOf } from './command.ts'
import { type JudgedPlan, judgedPlan, reportedPlan } from './judged-plans.ts'
import { judgedConfig } from './load-config.ts'
import { openWorkshop, type Workshop } from './workshop.ts'
import { configName } from './workshops.ts'

/** What is known of an office's work. */
export interface Work {
  readonly facts: WorkFacts
  readonly configs: readonly ToldConfig[]
}

/** Looks at the plans below here, at the configs by which they are judged, and at what stands beside them. */
export async function gatherWork(common: Workshop, given: Given, today: Day, io: Io): Promise<Work> {
  const asked = textOf(given, 'config')
  if (asked !== undefined) await io.readBytes(asked)
  const files = await planFilesHere(io)
  const configOf = async (folder: string) => asked ?? (await io.nearestAbove(configName, folder))
  const offices = new Map<string | undefined, Office>()
  const found: { readonly facts: PlanFacts; readonly judged?: JudgedPlan }[] = []
  for (const folder of files.length > 0 ? files.map(folderOf) : ['plans']) {
    const file = await configOf(folder)
    if (!offices.has(file)) offices.set(file, await officeOf(file, common, io))
  }
  for (const file of files) {
    found.push(await planFacts(file, offices.get(await configOf(folderOf(file))), common, io))
  }
  const all = [...offices.values()]
  return {
    configs: all.flatMap(({ told }) => told ?? []),
    facts: {
      formats: { ids: [...common.formats.keys()] },
      legalRegistry: {
        asOf: common.registry.asOf,
        documents: common.registry.documents.length,
        today,
      },
      configs: all.map(({ facts }) => facts),
      templates: all.flatMap(({ templates }) => templates ?? []),
      plans: { plans: found.map(({ facts }) => facts) },
      baselines: await baselines(
        found.flatMap(({ judged }) => judged ?? []),
        io,
      ),
    },
  }
}

/** The plans below `plans/`; none where there is no such folder. */
async function planFilesHere(io: Io): Promise<readonly string[]> {
  return (await attempted(() => io.plansAt('plans/'))).value ?? []
}

/** A config, and the workshop of the plans that it is for. */
interface Office {
  readonly facts: ConfigFacts
  readonly told?: ToldConfig
  readonly templates?: TemplatesFacts
  /** None where the config cannot be used. */
  readonly workshop?: Workshop
}

async function officeOf(file: string | undefined, common: Workshop, io: Io): Promise<Office> {
  if (file === undefined) return { facts: {}, workshop: common }
  const { value, problem } = await attempted(() => judgedConfig(file, common, io))
  if (!value) return { facts: { file, errors: problem ? [problem] : [] } }

  const { config, sources, diagnostics } = value
  const placed = (severities: readonly string[]) =>
    [...diagnostics, ...(config?.failedTests ?? [])]
      .filter(({ severity }) => severities.includes(severity))
      .map((found) => placedWords(found, new Map(sources.map((source) => [source.file, source]))))
  const errors = config ? [] : placed(['error'])
  if (!config) return { facts: { file, errors } }

  const values = decidedValues(sources)
  const facts = {
    file,
    files: sources.length,
    values: values.filter(({ overruledBy }) => !overruledBy).length,
    warnings: placed(['error', 'warning']),
  }
  const told = { file, files: sources.map((source) => source.file), values }
  return { facts, told, ...(await workshopOf(config, common, io)) }
}

/** The workshop of a config; templates that cannot be used leave the built-in ones in their place. */
async function workshopOf(
  config: Config,
  common: Workshop,
  io: Io,
): Promise<Pick<Office, 'workshop' | 'templates'>> {
  const folder = config.templates
  if (folder === undefined) return { workshop: await openWorkshop(io, undefined, config, common) }
  const { value: workshop, problem } = await attempted(() => openWorkshop(io, folder, config, common))
  if (!workshop) {
    const problems = problem ? [problem] : []
    return { templates: { folder, problems }, workshop: await openWorkshop(io, undefined, config, common) }
  }
  const found = [
    ...workshop.diagnostics,
    ...[...workshop.formats.values()].flatMap((format) => templateProblems(workshop.template, format)),
  ].map((each) => placedWords(each, workshop.texts))
  const once = new Map(found.map((words) => [words.vi, words]))
  return { templates: { folder, problems: [...once.values()] }, workshop }
}

async function planFacts(
  file: string,
  office: Office | undefined,
  common: Workshop,
  io: Io,
): Promise<{ facts: PlanFacts; judged?: JudgedPlan }> {
  const isJudged = office?.workshop !== undefined
  const { value: judged } = await attempted(() => judgedPlan(file, office?.workshop ?? common, false, io))
  if (!judged) return { facts: { file, isReadable: false } }
  const facts = {
    file,
    isReadable: judged.plan !== undefined,
    ...(isJudged && { counts: countsOf([reportedPlan(judged)]) }),
  }
  return { facts, ...(isJudged && { judged }) }
}

/** Lists of known findings that lie here, held against what is found now. */
async function baselines(judged: readonly JudgedPlan[], io: Io): Promise<BaselineFacts[]> {
  const found: BaselineFacts[] = []
  for (const file of await io.filesNear('*.json')) {
    const { data } = readSource(file, await io.readBytes(file))
    if (!isBaseline(data)) continue
    const place = await io.realPath(file)
    const now = await Promise.all(
      judged.map(async ({ source, ...plan }) => ({
        ...plan,
        name: await nameInList(plan.file, place, io),
        places: stablePlaces(plan.diagnostics, source.data),
      })),
    )
    found.push({ file, known: sizeOf(data), mended: sizeOf(against(data, now, isOld).mended) })
  }
  return found
}

/** What came of some work, or what keeps it from being done that the user can mend. */
async function attempted<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value?: Value; readonly problem?: Localized }> {
  try {
    return { value: await work() }
  } catch (error) {
    if (error instanceof UserError) return { problem: error.localized }
    throw error
  }
}

function placedWords({ file, range, message }: Diagnostic, texts: ReadonlyMap<string, Lines>): Localized {
  const place = texts.get(file)?.position(range.start)
  const where = place ? `${file}:${place.line}:${place.column}` : file
  return { vi: `${where}  ${message.vi}`, en: `${where}  ${message.en}` }
}

import { assets } from '../assets.ts'
import type { Config } from '../config/config.ts'
import { configValues } from '../draft/config-values.ts'
import { shiftTo } from '../draft/shift.ts'
import { draftPlan } from '../draft-plan.ts'
import type { Io, Output } from '../io.ts'
import { starterOrigin } from './draft-origin.ts'
import { openWorkshop } from './workshop.ts'
import { configName } from './workshops.ts'

/** The servers that can check plans by themselves, each with the file in which it looks for its work. */
export const ciFiles = {
  github: '.github/workflows/tdkt.yml',
  gitlab: '.gitlab-ci.yml',
} as const

/** The office's own copies of the schemas, so that an editor needs no network. */
export const schemaCopies = {
  '.tdkt/plan.schema.json': assets.planSchema,
  '.tdkt/config.schema.json': assets.configSchema,
} as const satisfies Record<string, string>

/** What editors and git are told in a folder of plans. */
const settings = {
  '.vscode/settings.json': `${assets.workplace}/settings.json`,
  '.vscode/extensions.json': `${assets.workplace}/extensions.json`,
  '.gitignore': `${assets.workplace}/gitignore`,
} as const satisfies Record<string, string>

/** What a folder ready to work in holds besides, and which of it is left out. */
export interface Wishes {
  /** The year of a plan to start from. */
  readonly year?: number
  readonly config: boolean
  readonly ci: keyof typeof ciFiles | 'none'
}

/** The files of a folder ready to work in, by their paths from it; `shared` is what its config says already. */
export async function workplaceFiles(
  { year, config, ci }: Wishes,
  shared: Config['shared'],
  io: Io,
): Promise<Output[]> {
  const ready: Record<string, string> = {
    ...(config && { [configName]: `${assets.workplace}/${configName}` }),
    ...schemaCopies,
    ...settings,
    ...(ci !== 'none' && { [ciFiles[ci]]: `${assets.workplace}/${ci}.yml` }),
  }
  const files = await Promise.all(
    Object.entries(ready).map(async ([path, asset]) => ({ path, content: await io.readAsset(asset) })),
  )
  return year === undefined ? files : [await starterPlan(year, shared, io), ...files]
}

/** The line by which editors find the schema that lies in the folder. */
const schemaLine = '# yaml-language-server: $schema=../.tdkt/plan.schema.json'

/** A plan of a department to start a year from, under the law of today, with what its office shares. */
async function starterPlan(year: number, shared: Config['shared'], io: Io): Promise<Output> {
  const origin = await starterOrigin('so', io)
  const workshop = await openWorkshop(io)
  const { source, plan } = origin.read(workshop)
  const shift = plan && shiftTo(plan, year)
  if (!plan || !shift) throw new Error(`${source.file} is no plan.`)
  const path = `plans/${year}.yaml`
  const order = { source, plan, shift, answers: new Map<string, string>(), to: path, language: io.language }
  const { text } = draftPlan(
    { ...order, values: configValues(source, shared, true) },
    { ...workshop, final: false },
  )
  return { path, content: `${schemaLine}\n${text}` }
}

import { assets } from '../assets.ts'
import type { Io, Output } from '../io.ts'
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

/** The files of a folder ready to work in, by their paths from it. */
export async function workplaceFiles({ year, config, ci }: Wishes, io: Io): Promise<Output[]> {
  const ready: Record<string, string> = {
    ...(config && { [configName]: `${assets.workplace}/${configName}` }),
    ...schemaCopies,
    ...settings,
    ...(ci !== 'none' && { [ciFiles[ci]]: `${assets.workplace}/${ci}.yml` }),
  }
  const files = await Promise.all(
    Object.entries(ready).map(async ([path, asset]) => ({ path, content: await io.readAsset(asset) })),
  )
  return year === undefined ? files : [await starterPlan(year, io), ...files]
}

/** A plan of a department to start a year from, under the law of today. */
async function starterPlan(year: number, io: Io): Promise<Output> {
  const text = await io.readAsset(assets.starter)
  return { path: `plans/${year}.yaml`, content: text.replaceAll('{{year}}', String(year)) }
}

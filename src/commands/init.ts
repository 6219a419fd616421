import type { Config } from '../config/config.ts'
import type { Day } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import { exitCodes } from '../exit-code.ts'
import { type Io, type Output, UserError } from '../io.ts'
import { choice } from './choice.ts'
import { type Command, type Given, textOf } from './command.ts'
import { fileWords, nextSteps } from './init-words.ts'
import { judgedConfig } from './load-config.ts'
import { ciFiles, schemaCopies, type Wishes, workplaceFiles } from './workplace.ts'
import { readCommonTools } from './workshop.ts'
import { configName } from './workshops.ts'

export const init: Command = {
  arguments: [
    {
      name: '[folder]',
      about: { vi: 'thư mục (mặc định: thư mục hiện tại)', en: 'the folder (default: this one)' },
    },
  ],
  options: [
    {
      flags: '--year <year>',
      about: {
        vi: 'năm của kế hoạch mẫu (mặc định: năm nay; từ tháng 11 là năm sau)',
        en: 'year of the plan to start from (default: this year; from November on, the next)',
      },
    },
    {
      flags: '--ci <server>',
      about: {
        vi: 'tệp kiểm tra tự động: github (mặc định), gitlab, none (không ghi)',
        en: 'file for automatic checks: github (default), gitlab, none',
      },
    },
    {
      flags: '--refresh',
      about: {
        vi: 'chỉ thay bản sao trong thư mục .tdkt bằng bản đi kèm tdkt đang dùng',
        en: 'only renew the copies in the folder .tdkt',
      },
    },
  ],

  async run([folder = '.'], given, io) {
    if (folder === '') throw new UserError(noFolder)
    const there = await whatIsThere(folder, io)
    const wishes = wishesFor(there, given, io.today())
    const isRefresh = given['refresh'] === true
    const files = (await workplaceFiles(wishes, await sharedIn(folder, there, io), io)).filter(
      ({ path }) => !isRefresh || isCopy(path),
    )

    const judged = await Promise.all(files.map((file) => judgedFile(below(folder, file.path), file, io)))
    const outputs = judged.filter(({ state }) => state === 'missing' || (isRefresh && state === 'stale'))
    await io.write(outputs)
    const say = (words: (path: string) => Localized, path: string) => io.err(words(path)[io.language])
    for (const { path, state } of judged) {
      if (state === 'missing') say(fileWords.written, path)
      else if (state === 'same') say(fileWords.kept, path)
      else say(isRefresh ? fileWords.renewed : fileWords.stale, path)
    }
    if (isRefresh) return exitCodes.done

    const plan = wishes.year === undefined ? there.plans.at(-1) : `plans/${wishes.year}.yaml`
    if (wishes.year === undefined && plan !== undefined) say(fileWords.otherPlans, below(folder, plan))
    if (there.config !== undefined && !wishes.config) say(fileWords.otherConfig, there.config)
    if (plan !== undefined) io.err(nextSteps(folder, plan)[io.language])
    return exitCodes.done
  },
}

/** What an office has already that decides what is still missing. */
interface There {
  /** Paths of its plans from the folder. */
  readonly plans: readonly string[]
  readonly hasConfig: boolean
  /** The config that holds for the folder but lies above it. */
  readonly config?: string
  readonly ci?: keyof typeof ciFiles
}

async function whatIsThere(folder: string, io: Io): Promise<There> {
  const plans = (await io.filesBelow(below(folder, 'plans'))).filter((path) =>
    /(?<!\.config)\.ya?ml$/i.test(path),
  )
  const own = await io.readIfThere(below(folder, configName))
  const config = own ? undefined : await io.nearestAbove(configName, folder)
  const servers = Object.keys(ciFiles) as (keyof typeof ciFiles)[]
  const files = await Promise.all(servers.map((server) => io.readIfThere(below(folder, ciFiles[server]))))
  return {
    plans: plans.map((path) => `plans/${path}`),
    hasConfig: own !== undefined,
    config,
    ci: servers.find((_, index) => files[index] !== undefined),
  }
}

/** What the config that holds for the folder shares; nothing of one that cannot be used. */
async function sharedIn(folder: string, { hasConfig, config }: There, io: Io): Promise<Config['shared']> {
  const file = hasConfig ? below(folder, configName) : config
  if (file === undefined) return []
  const judged = await judgedConfig(file, await readCommonTools(io), io)
  return judged.config?.shared ?? []
}

/** Without a wish of one's own nothing is added to what does the same already. */
function wishesFor({ plans, config, ci }: There, given: Given, today: Day): Wishes {
  const typed = textOf(given, 'year')
  const asked = textOf(given, 'ci')
  const year = typed === undefined ? yearToPlan(today) : readYear(typed)
  const isStarted = plans.includes(`plans/${year}.yaml`)
  const isNeeded = typed === undefined ? plans.length === 0 : !plans.includes(`plans/${year}.yml`)
  return {
    ...((isStarted || isNeeded) && { year }),
    config: config === undefined,
    ci: asked === undefined ? (ci ?? 'github') : choice(asked, ['github', 'gitlab', 'none'], '--ci'),
  }
}

/** The year whose plan is written now: from November on, the next. */
export function yearToPlan({ year, month }: Day): number {
  return Math.max(month >= 11 ? year + 1 : year, firstYear)
}

/** The plan to start from cites what is in force from this year on. */
const firstYear = 2026
const lastYear = 2100

function readYear(typed: string): number {
  const year = Number(typed)
  if (/^\d{4}$/.test(typed) && year >= firstYear && year <= lastYear) return year
  throw new UserError({
    vi: `--year: không có kế hoạch mẫu cho “${typed}”; ghi một năm từ ${firstYear} đến ${lastYear}.`,
    en: `--year: there is no plan to start from for “${typed}”; give a year from ${firstYear} to ${lastYear}.`,
  })
}

type State = 'missing' | 'same' | 'stale'

/** A file at its place in the folder: only of the copies does it matter whether they are still the same. */
async function judgedFile(
  at: string,
  { path, content }: Output,
  io: Io,
): Promise<Output & { readonly state: State }> {
  const there = await io.readIfThere(at)
  const isStale = there && isCopy(path) && Buffer.compare(there, Buffer.from(content)) !== 0
  return { path: at, content, state: there ? (isStale ? 'stale' : 'same') : 'missing' }
}

function isCopy(path: string): boolean {
  return Object.hasOwn(schemaCopies, path)
}

function below(folder: string, path: string): string {
  return folder === '.' ? path : `${folder.replace(/(?<=.)[\\/]+$/, '')}/${path}`
}

const noFolder: Localized = {
  vi: 'Cần tên một thư mục; “.” là thư mục hiện tại.',
  en: 'The name of a folder is needed; “.” is the current one.',
}

import { type Config, noConfig } from '../config/config.ts'
import { folderOf } from '../config/paths.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Io } from '../io.ts'
import type { Lines } from '../source/lines.ts'
import { type Given, type Option, textOf } from './command.ts'
import { recalled } from './recalled.ts'
import { type CommonTools, openWorkshop, readCommonTools, type Workshop } from './workshop.ts'

/** The option of every command that judges plans. */
export const configOption: Option = {
  flags: '--config <file>',
  about: {
    vi: 'tệp cấu hình (mặc định: tdkt.config.yaml gần nhất, từ thư mục của kế hoạch trở lên)',
    en: 'the config (default: the nearest tdkt.config.yaml, from the folder of the plan upwards)',
  },
}

/** The workshops of a run: each plan has that of its own config, and each is opened once. */
export interface Workshops {
  of(plan: string): Promise<Workshop>
  /** What is wrong with the templates of those that were opened, and the lines of all their files. */
  opened(): {
    readonly diagnostics: readonly Diagnostic[]
    readonly texts: ReadonlyMap<string, Lines>
    readonly configs: readonly Config[]
  }
}

/** The file in which an office keeps what holds for all its plans. */
export const configName = 'tdkt.config.yaml'

export function openWorkshops(io: Io, given: Given): Workshops {
  const asked = textOf(given, 'config')
  let common: CommonTools | undefined
  const workshops = new Map<string | undefined, Workshop>()
  const nearest = new Map<string, Promise<string | undefined>>()

  function configFor(plan: string): Promise<string | undefined> {
    const folder = plan === '-' ? '.' : folderOf(plan)
    const found = nearest.get(folder) ?? io.nearestAbove(configName, folder)
    nearest.set(folder, found)
    return found
  }

  async function opened(file: string | undefined): Promise<Workshop> {
    const tools = common ?? (await recalled('common tools', [], io, readCommonTools))
    common = tools
    return recalled(`workshop ${file ?? ''}`, [tools], io, async (seen) => {
      const config =
        file === undefined ? noConfig : await (await import('./load-config.ts')).loadConfig(file, tools, seen)
      return openWorkshop(seen, textOf(given, 'template') ?? config.templates, config, tools)
    })
  }

  return {
    async of(plan) {
      const file = asked ?? (await configFor(plan))
      const workshop = workshops.get(file) ?? (await opened(file))
      workshops.set(file, workshop)
      return workshop
    },
    opened: () => {
      const all = [...workshops.values()]
      return {
        diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
        configs: all.map(({ config }) => config),
        texts: new Map(all.flatMap(({ texts }) => [...texts])),
      }
    },
  }
}

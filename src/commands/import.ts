import { formatIds } from '../assets.ts'
import type { Localized } from '../diagnostic.ts'
import { type ExitCode, exitCodes, highest } from '../exit-code.ts'
import { type ImportedPlan, importPlan } from '../import-plan.ts'
import { isWhole } from '../importers/account.ts'
import type { Paper } from '../importers/paper.ts'
import { readPaper } from '../importers/readers/read-paper.ts'
import { type Io, type Output, UserError } from '../io.ts'
import { type ImportReporterName, importReporters } from '../report/import-reporters.ts'
import { choice } from './choice.ts'
import { type Command, type Given, textOf } from './command.ts'
import { papersAt, plansFor } from './import-files.ts'
import { type Asked, inForms, outputsAsked } from './reporting.ts'
import { configOption, openWorkshops, type Workshops } from './workshops.ts'
import { writeApart } from './write-apart.ts'

export const importCommand: Command = {
  arguments: [
    {
      name: '<document...>',
      about: {
        vi: 'văn bản .docx, .md, .txt, .html; cũng có thể là thư mục hoặc mẫu tên tệp',
        en: 'documents .docx, .md, .txt, .html; folders and globs too',
      },
    },
  ],
  options: [
    {
      flags: '-o, --output <plan>',
      about: {
        vi: 'tệp kế hoạch .yaml, hoặc thư mục khi có nhiều văn bản; mặc định cạnh văn bản; “-” in ra màn hình',
        en: 'the plan .yaml, or a folder for several; default beside the document; “-” prints it',
      },
    },
    {
      flags: '--format <id>',
      about: {
        vi: 'thể thức ghi vào kế hoạch (mặc định: theo ngày ký)',
        en: 'the format that the plan names (default: by its day of signature)',
      },
      choices: { words: formatIds },
    },
    {
      flags: '--reporter <name>',
      repeatable: true,
      about: {
        vi: 'cách trình bày kết quả: text, json; ghi ra tệp bằng json=ket-qua.json',
        en: 'form of the account: text, json; into a file with json=account.json',
      },
      choices: { words: Object.keys(importReporters), form: 'into-file' },
    },
    {
      flags: '--force',
      about: { vi: 'ghi đè tệp kế hoạch đã có', en: 'write over a plan that is already there' },
    },
    configOption,
    {
      flags: '--quiet',
      about: { vi: 'không in gì khi đã nhận đủ', en: 'print nothing when every word was taken in' },
    },
  ],

  async run(paths, given, io) {
    const names = Object.keys(importReporters) as ImportReporterName[]
    const outputs: readonly Asked<ImportReporterName>[] = outputsAsked(given, names)
    const format = textOf(given, 'format')
    if (format !== undefined) choice(format, formatIds, '--format')
    const plans = plansFor(await papersAt(paths, io), textOf(given, 'output'))
    const workshops = openWorkshops(io, given)

    const made: Made[] = []
    const codes: ExitCode[] = []
    for (const [paper, to] of plans) {
      const result = await attempt(plans.size, io, async () => {
        const plan = await imported({ paper, to, format }, workshops, io)
        if (to !== '-' && plan.account.isPlan) await refuseOverwriting(to, plan.text, given, io)
        return plan
      })
      if (result) made.push({ paper, to, ...result })
      else codes.push(exitCodes.impossible)
    }
    const accounts = made.map(({ account }) => account)
    const { screen, files } = inForms(outputs, given['quiet'] === true, io, (name, look) =>
      importReporters[name](accounts, look),
    )
    const plansMade = made.filter(({ account }) => account.isPlan)
    const written: Output[] = plansMade.flatMap(({ to, text }) =>
      to === '-' ? [] : [{ path: to, content: text }],
    )
    await writeApart(
      [...written, ...files],
      [...plans.keys()].filter((paper) => paper !== '-'),
      io,
    )
    const streamed = made.filter(({ to }) => to === '-')
    for (const { text, account } of streamed) if (account.isPlan) io.out(text)
    if (streamed.length > 0) io.err(screen)
    else io.out(screen)
    return highest([
      ...codes,
      ...accounts.map((account) => (isWhole(account) ? exitCodes.done : exitCodes.no)),
    ])
  },
}

interface Made extends ImportedPlan {
  readonly paper: string
  readonly to: string
}

interface Wanted {
  readonly paper: string
  readonly to: string
  readonly format: string | undefined
}

async function imported(
  { paper: file, to, format }: Wanted,
  workshops: Workshops,
  io: Io,
): Promise<ImportedPlan> {
  const bytes = file === '-' ? await io.readStandardInput() : await io.readBytes(file)
  const paper = await readNamed(file === '-' ? '<stdin>' : file, bytes)
  const workshop = await workshops.of(to)
  const order = {
    paper,
    to: to === '-' ? '<stdout>' : to,
    language: io.language,
    ...(format !== undefined && { format }),
  }
  return importPlan(order, { ...workshop, final: false })
}

/** Reads a document; what is wrong with it is told with its name. */
async function readNamed(file: string, bytes: Uint8Array): Promise<Paper> {
  try {
    return await readPaper(file, bytes)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const { vi, en } = error.localized
    throw new UserError({ vi: `${file}: ${vi}`, en: `${file}: ${en}` })
  }
}

/** One of many documents that cannot be read is told and left out; the others are imported. */
async function attempt<Result>(
  count: number,
  io: Io,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  if (count === 1) return work()
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    io.err(`${error.localized[io.language]}\n`)
    return undefined
  }
}

/** A plan that is already there is somebody's work; only the same bytes may be written again. */
async function refuseOverwriting(file: string, text: string, given: Given, io: Io): Promise<void> {
  if (given['force'] === true) return
  const there = await io.readIfThere(file)
  if (there === undefined || new TextDecoder('utf-8', { ignoreBOM: true }).decode(there) === text) return
  throw new UserError(overWords(file))
}

function overWords(file: string): Localized {
  return {
    vi: `“${file}” đã có và khác kế hoạch vừa nhập; chọn tên khác bằng -o, hoặc thêm --force để ghi đè.`,
    en: `“${file}” is there and differs from this import; choose another name with -o, or --force to write over it.`,
  }
}

import type { Account } from '../draft/account.ts'
import { shiftTo } from '../draft/shift.ts'
import { exitCodes } from '../exit-code.ts'
import { type Io, type Output, UserError } from '../io.ts'
import type { Plan } from '../plan/plan.ts'
import { type AccountReporterName, accountReporters } from '../report/account-reporters.ts'
import type { Source } from '../source/source.ts'
import type { Command, Given } from './command.ts'
import { textOf } from './command.ts'
import { readAnswers, refuseBadAnswers } from './draft-answers.ts'
import { askedOf, askerOf } from './draft-ask.ts'
import { brokenWords, type Origin, originOf, starterList } from './draft-origin.ts'
import { draftWithValues, missingValues, valueOptions } from './draft-values.ts'
import { mergedAnswers, repeatWords } from './kept-answers.ts'
import { inForms, outputsAsked } from './reporting.ts'
import { configOption, openWorkshops } from './workshops.ts'
import { writeApart } from './write-apart.ts'

export const draft: Command = {
  arguments: [],
  options: [
    {
      flags: '--from <plan>',
      about: { vi: 'tệp kế hoạch của năm trước', en: 'the plan of the year before' },
    },
    {
      flags: '--starter <name>',
      about: {
        vi: 'bản mẫu khi chưa có kế hoạch: tinh, so, xa, truong-hoc',
        en: 'a starter where there is no plan yet: tinh, so, xa, truong-hoc',
      },
    },
    { flags: '--list', about: { vi: 'liệt kê các bản mẫu', en: 'list the starters' } },
    {
      flags: '--year <year>',
      about: {
        vi: 'năm của kế hoạch mới (năm đầu của năm học, giai đoạn)',
        en: 'the year of the new plan (the first one of a school year or period)',
      },
    },
    {
      flags: '-o, --output <file>',
      about: {
        vi: 'tệp kế hoạch mới; mặc định <năm>.yaml cạnh tệp cũ; “-” in ra màn hình',
        en: 'the new plan; default <year>.yaml beside the old one; “-” prints it',
      },
    },
    {
      flags: '--answers <file>',
      about: {
        vi: 'tệp trả lời: mỗi dòng “tên câu hỏi: câu trả lời”',
        en: 'a YAML file of answers by question',
      },
    },
    {
      flags: '--ask',
      about: {
        vi: 'hỏi từng câu ngay trên màn hình; câu trả lời ghi thêm vào tệp của --answers nếu có',
        en: 'ask the questions one by one at the terminal; answers are added to the file of --answers',
      },
    },
    ...valueOptions,
    {
      flags: '--report <file>',
      about: { vi: 'ghi bảng theo dõi thay đổi ra tệp Markdown', en: 'write the account to a Markdown page' },
    },
    {
      flags: '--reporter <name>',
      repeatable: true,
      about: {
        vi: 'cách trình bày bảng theo dõi: text, json, md; ghi ra tệp bằng json=theo-doi.json',
        en: 'form of the account: text, json, md; into a file with json=account.json',
      },
    },
    {
      flags: '--force',
      about: { vi: 'ghi đè tệp kế hoạch mới đã có', en: 'write over a plan that is already there' },
    },
    configOption,
    { flags: '--quiet', about: { vi: 'không in bảng theo dõi', en: 'do not print the account' } },
  ],

  async run(_words, given, io) {
    if (given['list'] === true) {
      io.out(await starterList(io))
      return exitCodes.done
    }
    const names = Object.keys(accountReporters) as AccountReporterName[]
    const outputs = outputsAsked(given, names)
    const ask = given['ask'] === true ? askerOf(io) : undefined
    const origin = await originOf(given, io)
    const workshop = await openWorkshops(io, given).of(origin.near)
    const original = origin.read(workshop)
    const { source, plan } = original
    if (!plan) {
      io.err(brokenWords(original, io))
      return exitCodes.no
    }
    const year = yearAsked(given, origin)
    const shift = shiftFrom(plan, year, origin, source)
    const to = textOf(given, 'output') ?? origin.beside(year)
    const answers = await readAnswers(given, io)
    const order = { source, plan, shift, to: to === '-' ? '<stdout>' : to, language: io.language }
    const around = { given, config: workshop.config, isStarter: origin.isStarter }
    const draftWith = (some: ReadonlyMap<string, string>) =>
      draftWithValues({ ...order, answers: some }, around, { ...workshop, final: false })
    const first = draftWith(answers.given)
    refuseBadAnswers(first, answers)
    const inUse = [source.file, ...(answers.source ? [answers.source.file] : [])]
    if (to !== '-' && !(await isOneOf(inUse, to, io)))
      await refuseOverwriting(to, original.mark + first.text, given, io)

    const fresh = ask
      ? await askedOf(first, missingValues(source, first), ask, io.language)
      : new Map<string, string>()
    const made = fresh.size > 0 ? draftWith(new Map([...answers.given, ...fresh])) : first
    const { screen, files } = inForms(outputs, given['quiet'] === true, io, (name, look) =>
      accountReporters[name](made.account, look),
    )
    const text = original.mark + made.text
    const tell = (say: (text: string) => void) => given['quiet'] !== true && say(screen)
    const page = textOf(given, 'report')
    const pages: Output[] =
      page === undefined ? [] : [{ path: page, content: markdownPage(made.account, io) }]
    const answersFile = textOf(given, 'answers')
    const kept =
      answersFile !== undefined && fresh.size > 0 ? [mergedAnswers(answersFile, answers, fresh)] : []
    const read = kept.length > 0 ? [source.file] : inUse
    const plans: Output[] = to === '-' ? [] : [{ path: to, content: text }]
    await writeApart([...plans, ...files, ...pages, ...kept], read, io)
    if (to === '-') io.out(text)
    tell(to === '-' ? io.err : io.out)
    if (answersFile === undefined && fresh.size > 0) io.err(repeatWords(fresh)[io.language])
    return exitCodes.done
  },
}

/** The page is a file of its own, whatever goes to the screen. */
function markdownPage(account: Account, { language, version }: Io): string {
  const look = { language, version, color: false, unicode: true, quiet: false, explanations: [] }
  return accountReporters.md(account, look)
}

function yearAsked(given: Given, { year }: Origin): number {
  const typed = textOf(given, 'year')
  const asked = typed === undefined ? year : Number(typed)
  if (asked === undefined || !/^\d{4}$/.test(String(asked))) {
    throw new UserError(
      typed === undefined
        ? {
            vi: 'Cho biết năm của kế hoạch mới: --year 2027.',
            en: 'Say the year of the new plan: --year 2027.',
          }
        : { vi: `--year: “${typed}” không phải một năm.`, en: `--year: “${typed}” is no year.` },
    )
  }
  return asked
}

function shiftFrom(plan: Plan, year: number, { isStarter }: Origin, { file }: Source) {
  const shift = shiftTo(plan, year)
  if (!shift) {
    throw new UserError({
      vi: `“${file}” chưa ghi năm của kế hoạch (year, schoolYear hoặc period) nên chưa biết chuyển từ năm nào.`,
      en: `“${file}” does not say its year (year, schoolYear or period), so there is nothing to move on from.`,
    })
  }
  if (shift.by < (isStarter ? 0 : 1)) {
    throw new UserError({
      vi: `--year ${year}: năm mới phải sau năm ${shift.from.first} của “${file}”.`,
      en: `--year ${year}: the new year must come after ${shift.from.first}, that of “${file}”.`,
    })
  }
  if (shift.last > lastYear) {
    throw new UserError({
      vi: `--year ${year}: năm của kế hoạch nhiều nhất là ${lastYear}.`,
      en: `--year ${year}: the year of a plan is at most ${lastYear}.`,
    })
  }
  return shift
}

/** The last year that a plan can be for, as its shape has it. */
const lastYear = 2100

/** What was read is never written over, whatever flag is given; that has words of its own. */
async function isOneOf(read: readonly string[], file: string, io: Io): Promise<boolean> {
  const place = await io.realPath(file)
  return (await Promise.all(read.map((each) => io.realPath(each)))).includes(place)
}

/** A plan that is already there is somebody's work; only the same bytes may be written again. */
async function refuseOverwriting(file: string, text: string, given: Given, io: Io): Promise<void> {
  if (given['force'] === true) return
  const there = await io.readIfThere(file)
  if (there === undefined || new TextDecoder('utf-8', { ignoreBOM: true }).decode(there) === text) return
  throw new UserError({
    vi: `“${file}” đã có và khác bản dự thảo này; chọn tên khác bằng -o, hoặc thêm --force để ghi đè.`,
    en: `“${file}” is there and differs from this draft; choose another name with -o, or --force to write over it.`,
  })
}

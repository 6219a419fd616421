import type { Diagnostic } from '../diagnostic.ts'
import { differences } from '../diff/differences.ts'
import { isSame } from '../diff/plan-differences.ts'
import { exitCodes } from '../exit-code.ts'
import { type Io, UserError } from '../io.ts'
import type { Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import { tasksOf } from '../plan/tasks.ts'
import type { ComparedFile } from '../report/comparison.ts'
import { type ComparisonReporterName, comparisonReporters } from '../report/comparison-reporters.ts'
import { severityWords } from '../report/words.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import type { Command } from './command.ts'
import { planBytes } from './judged-plans.ts'
import { inForms, outputsAsked } from './reporting.ts'
import { openWorkshop, type Workshop } from './workshop.ts'
import { writeApart } from './write-apart.ts'

const names = Object.keys(comparisonReporters) as ComparisonReporterName[]

export const diff: Command = {
  arguments: [
    {
      name: '<old>',
      about: {
        vi: 'tệp kế hoạch cũ; “-” đọc từ đầu vào chuẩn',
        en: 'the old plan; “-” reads standard input',
      },
    },
    {
      name: '<new>',
      about: {
        vi: 'tệp kế hoạch mới; “-” đọc từ đầu vào chuẩn',
        en: 'the new plan; “-” reads standard input',
      },
    },
  ],
  options: [
    {
      flags: '--reporter <name>',
      repeatable: true,
      about: {
        vi: 'cách trình bày: text, md, json; ghi ra tệp bằng md=so-sanh.md; dùng được nhiều lần',
        en: 'form of the report: text, md, json; into a file with md=changes.md; can be repeated',
      },
      choices: { words: names, form: 'into-file' },
    },
    {
      flags: '--quiet',
      about: { vi: 'không in gì khi hai kế hoạch như nhau', en: 'print nothing when the plans are the same' },
    },
  ],

  async run([oldFile = '', newFile = ''], given, io) {
    const outputs = outputsAsked(given, names)
    refuseOneInput(oldFile, newFile)
    const workshop = await openWorkshop(io)
    const sides = [await readSide(oldFile, workshop, io), await readSide(newFile, workshop, io)] as const
    for (const side of sides) io.err(errorWords(side, io))

    const [old, now] = sides
    const found = differences(planOf(old), planOf(now))
    const comparison = { old: comparedFile(old), new: comparedFile(now), differences: found }
    const { screen, files } = inForms(outputs, given['quiet'] === true, io, (name, look) =>
      comparisonReporters[name](comparison, look),
    )
    await writeApart(files, [oldFile, newFile], io)
    io.out(screen)
    return isSame(found) ? exitCodes.done : exitCodes.no
  },
}

/** One of the two plans, as far as its file gives one. */
interface Side {
  readonly source: Source
  readonly plan?: Plan
  /** What keeps parts of the file from being read; what rules have to say is no matter here. */
  readonly errors: readonly Diagnostic[]
}

async function readSide(file: string, { shape }: Workshop, io: Io): Promise<Side> {
  const source = readSource(file === '-' ? '<stdin>' : file, await planBytes(file, io))
  const { plan, diagnostics } = readPlan(source, shape)
  const errors = [...source.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error')
  return { source, ...(plan && { plan }), errors }
}

function planOf({ plan, source: { file } }: Side): Plan {
  if (plan) return plan
  throw new UserError({
    vi: `Chưa đọc được kế hoạch trong “${file}” nên chưa so sánh được.`,
    en: `There is no readable plan in “${file}”, so nothing was compared.`,
  })
}

function comparedFile({ source: { file }, plan, errors }: Side): ComparedFile {
  return { file, tasks: plan ? [...tasksOf(plan)].length : 0, complete: errors.length === 0 }
}

/** The errors of a file, one a line, and what they mean for the comparison. */
function errorWords({ source, plan, errors }: Side, { language }: Io): string {
  if (errors.length === 0) return ''
  const lines = errors.map(({ code, severity, message, range }) => {
    const { line, column } = source.position(range.start)
    return `${source.file}:${line}:${column}: ${severityWords[severity][language]} ${code} ${message[language]}\n`
  })
  const meaning = {
    vi: `Phần có lỗi trong ${source.file} được coi như không có khi so sánh.\n`,
    en: `What is broken in ${source.file} counts as not there in the comparison.\n`,
  }
  return [...lines, plan ? meaning[language] : ''].join('')
}

/** The standard input can be read only once. */
function refuseOneInput(oldFile: string, newFile: string): void {
  if (oldFile !== '-' || newFile !== '-') return
  throw new UserError({
    vi: 'Chỉ một trong hai kế hoạch đọc được từ đầu vào chuẩn “-”.',
    en: 'Only one of the two plans can be read from the standard input “-”.',
  })
}

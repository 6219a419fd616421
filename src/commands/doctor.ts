import { type CheckUp, isReady, rowsOf } from '../doctor/check-up.ts'
import { exitCodes } from '../exit-code.ts'
import { type CheckUpReporterName, checkUpReporters } from '../report/check-up-reporters.ts'
import type { Command } from './command.ts'
import { gatherFacts } from './doctor-facts.ts'
import { inForms, outputsAsked } from './reporting.ts'
import { configOption } from './workshops.ts'
import { writeApart } from './write-apart.ts'

export const doctor: Command = {
  arguments: [],
  options: [
    configOption,
    {
      flags: '--reporter <name>',
      repeatable: true,
      about: {
        vi: 'cách trình bày: text, json; ghi ra tệp bằng json=kham.json; dùng được nhiều lần',
        en: 'form of the report: text, json; into a file with json=doctor.json; can be repeated',
      },
    },
    {
      flags: '--quiet',
      about: { vi: 'không in gì khi mọi thứ đều đạt', en: 'print nothing when all is well' },
    },
  ],

  async run(_words, given, io) {
    const outputs = outputsAsked(given, Object.keys(checkUpReporters) as CheckUpReporterName[])
    const { facts, configs } = await gatherFacts(given, io)
    const { plans = { plans: [] }, baselines = [] } = facts.work ?? {}
    const inUse = [...plans.plans, ...baselines].map(({ file }) => file)
    const checkUp: CheckUp = { version: facts.tdkt.version, rows: rowsOf(facts), configs }
    const { screen, files: reports } = inForms(outputs, given['quiet'] === true, io, (name, look) =>
      checkUpReporters[name](checkUp, look),
    )
    await writeApart(reports, [...inUse, ...configs.flatMap(({ files }) => files)], io)
    io.out(screen)
    return isReady(checkUp) ? exitCodes.done : exitCodes.no
  },
}

import { baselineOptions, remaining } from './baseline-file.ts'
import type { Command } from './command.ts'
import { judgedPlan, planFiles, reportedPlans, ruleCount } from './judged-plans.ts'
import { readReporting, reportingOptions, told } from './reporting.ts'
import { reportedFiles } from './template-reports.ts'
import { watchable, watchOption } from './watchable.ts'
import { configOption, openWorkshops } from './workshops.ts'
import { writeApart } from './write-apart.ts'

export const validate: Command = {
  arguments: [
    {
      name: '[path...]',
      about: {
        vi: 'tệp, thư mục hoặc mẫu tên tệp; “-” đọc từ đầu vào chuẩn (mặc định: plans/)',
        en: 'files, folders or globs; “-” reads standard input (default: plans/)',
      },
    },
  ],
  options: [watchOption, configOption, ...baselineOptions, ...reportingOptions],

  run: watchable(async (paths, given, io) => {
    const reporting = readReporting(given)
    const files = await planFiles(paths.length > 0 ? paths : ['plans/'], io)
    const workshops = openWorkshops(io, given)
    const judged = []
    for (const file of files)
      judged.push(await judgedPlan(file, await workshops.of(file), reporting.final, io))

    const { diagnostics, texts } = workshops.opened()
    const reported = [...reportedPlans(judged), ...reportedFiles(diagnostics, texts)]
    const sources = judged.flatMap(({ source, config }) => [source, ...config.sources])
    const { files: left, read, outputs, words } = await remaining(reported, sources, given, io)
    const rules = ruleCount(judged, reporting.final)
    const report = told({ files: left, rules, ...reporting }, reporting, io)
    const inUse = [...sources.map(({ file }) => file), ...texts.keys(), ...read]
    await writeApart([...outputs, ...report.files], inUse, io)
    io.out(report.screen)
    if (!reporting.quiet) io.err(words[io.language])
    return report.code
  }),
}

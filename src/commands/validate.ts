import type { Diagnostic } from '../diagnostic.ts'
import type { Io } from '../io.ts'
import { stablePlaces } from '../silencing/stable-place.ts'
import { asksForList, baselineOptions, openList } from './baseline-file.ts'
import { type Command, type Given, textOf } from './command.ts'
import { planFiles, reportedConfigs, ruleCount } from './judged-plans.ts'
import { reportedJudgement } from './judgement.ts'
import { judgements } from './judgements.ts'
import { readReporting, reportingOptions } from './reporting.ts'
import { runningReport } from './running-report.ts'
import { emptyShard, filesOf, readShard, shardOption } from './shard.ts'
import { reportedFiles } from './template-reports.ts'
import { watchable, watchOption } from './watchable.ts'
import { configOption, openWorkshops, type Workshops } from './workshops.ts'
import { refuseTaken } from './write-apart.ts'

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
  options: [watchOption, configOption, ...baselineOptions, shardOption, ...reportingOptions],

  run: watchable(async (paths, given, io) => {
    const reporting = readReporting(given)
    const shard = readShard(given)
    const files = filesOf(shard, await planFiles(paths.length > 0 ? paths : ['plans/'], io))
    const workshops = openWorkshops(io, given)
    for (const file of files) await workshops.of(file)
    const list = await openList(given, shard !== undefined, io)
    const written = [...reporting.outputs.flatMap(({ file }) => file ?? []), ...list.written]
    const read = [...files, ...sharedFiles(workshops), ...list.read]
    await refuseTaken(written, read, io)

    const report = runningReport(reporting, { ...reporting, ...(shard && { shard }) }, io)
    const inherited = new Map<string, Diagnostic>()
    let done = 0
    try {
      for await (const judged of judgements(files, workshops, settingOf(given, reporting.final, io), io)) {
        report.file(await list.fresh(reportedJudgement(judged), judged.places))
        for (const found of judged.inherited) inherited.set(JSON.stringify(found), found)
        done += 1
        if (!reporting.quiet) io.progress?.show(done, files.length)
      }
    } finally {
      io.progress?.clear()
    }
    for (const { file, data } of sharedFindings(workshops, [...inherited.values()]))
      report.file(await list.fresh(file, stablePlaces(file.diagnostics, data)))

    const { configs } = workshops.opened()
    const { screen, files: reports, code } = report.end(ruleCount(configs, reporting.final))
    const { outputs, words } = list.end()
    await io.write([...outputs, ...reports])
    io.out(screen)
    if (shard && files.length === 0) io.err(emptyShard(shard)[io.language])
    if (!reporting.quiet) io.err(words[io.language])
    return code
  }),
}

function settingOf(given: Given, final: boolean, { language, unicode, version }: Io) {
  const config = textOf(given, 'config')
  const withPlaces = asksForList(given)
  return { language, unicode, version, ...(config !== undefined && { config }), final, withPlaces }
}

/** The files that several plans go by. */
function sharedFiles(workshops: Workshops): string[] {
  const { configs, texts } = workshops.opened()
  return [...configs.flatMap(({ sources }) => sources.map(({ file }) => file)), ...texts.keys()]
}

/** What was found in the files that several plans go by, with the data of those that have any. */
function sharedFindings(workshops: Workshops, inherited: readonly Diagnostic[]) {
  const { configs, diagnostics, texts } = workshops.opened()
  const data = new Map(configs.flatMap(({ sources }) => sources.map((source) => [source.file, source.data])))
  const failed = configs.flatMap(({ failedTests }) => failedTests)
  const found = [...reportedConfigs([...inherited, ...failed], configs), ...reportedFiles(diagnostics, texts)]
  return found.map((file) => ({ file, data: data.get(file.file) }))
}

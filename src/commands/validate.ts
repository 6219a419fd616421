import { rules } from '../rules/rules.ts'
import type { Command } from './command.ts'
import { judgedPlan, planFiles, reportedPlan } from './judged-plans.ts'
import { readReporting, reportingOptions, tell } from './reporting.ts'
import { openWorkshop } from './workshop.ts'

export const validate: Command = {
  name: 'validate',
  alias: 'kiem-tra',
  about: {
    vi: 'kiểm tra kế hoạch: cách ghi tệp và nội dung',
    en: 'check plans: their YAML, shape and meaning',
  },
  arguments: [
    {
      name: '[path...]',
      about: {
        vi: 'tệp, thư mục hoặc mẫu tên tệp; “-” đọc từ đầu vào chuẩn (mặc định: plans/)',
        en: 'files, folders or globs; “-” reads standard input (default: plans/)',
      },
    },
  ],
  options: reportingOptions,

  async run(paths, given, io) {
    const reporting = readReporting(given)
    const files = await planFiles(paths.length > 0 ? paths : ['plans/'], io)
    const workshop = await openWorkshop(io)
    const judged = []
    for (const file of files) judged.push(await judgedPlan(file, workshop, reporting.final, io))

    return tell({ files: judged.map(reportedPlan), rules: rules.length, ...reporting }, reporting, io)
  },
}

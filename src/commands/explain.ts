import { exitCodes } from '../exit-code.ts'
import { explanationList, explanationText } from '../report/explanation.ts'
import { catalogue, explanations } from './catalogue.ts'
import { choice } from './choice.ts'
import type { Command } from './command.ts'
import { judgedPlan, planFiles, reportedPlan } from './judged-plans.ts'
import { readReporting, tell } from './reporting.ts'
import { openWorkshop } from './workshop.ts'

export const explain: Command = {
  name: 'explain',
  alias: 'giai-thich',
  about: { vi: 'giải thích một mã: vì sao, căn cứ, ví dụ', en: 'explain a code: why, legal basis, examples' },
  arguments: [
    {
      name: '[code]',
      about: {
        vi: 'mã in trong kết quả kiểm tra; không ghi thì liệt kê tất cả',
        en: 'a code of a report; without it, the list',
      },
    },
    {
      name: '[plan]',
      about: {
        vi: 'kế hoạch để chỉ ra những dòng có mã này',
        en: 'a plan whose lines with this code are shown',
      },
    },
  ],
  options: [],

  async run([typed, file], _given, io) {
    if (typed === undefined) {
      io.out(explanationList(catalogue, io.language))
      return exitCodes.done
    }
    const code = choice(
      typed,
      explanations.map((each) => each.code),
      'explain',
    )
    const explanation = explanations.find((each) => each.code === code)
    const text = explanation ? explanationText(explanation, io.language) : ''
    if (file === undefined) {
      io.out(text)
      return exitCodes.done
    }

    const reporting = readReporting({})
    const workshop = await openWorkshop(io)
    const judged = []
    for (const path of await planFiles([file], io))
      judged.push(reportedPlan(await judgedPlan(path, workshop, false, io)))
    const files = judged.map((each) => ({
      ...each,
      diagnostics: each.diagnostics.filter((found) => found.code === code),
    }))
    io.out(`${text}\n`)
    return tell({ files, rules: 1, ...reporting }, reporting, io)
  },
}

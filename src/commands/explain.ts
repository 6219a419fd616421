import type { Explanation } from '../diagnostic.ts'
import { exitCodes } from '../exit-code.ts'
import { explanationList, explanationText } from '../report/explanation.ts'
import { houseRule } from '../rules/house-rule.ts'
import { catalogue, explanations } from './catalogue.ts'
import { choice } from './choice.ts'
import type { Command } from './command.ts'
import { judgedPlan, planFiles, reportedPlans } from './judged-plans.ts'
import { readReporting, tell } from './reporting.ts'
import { configOption, openWorkshops, type Workshops } from './workshops.ts'

export const explain: Command = {
  arguments: [
    {
      name: '[code]',
      about: {
        vi: 'mã in trong kết quả kiểm tra; không ghi thì liệt kê tất cả',
        en: 'a code of a report; without it, the list',
      },
      choices: { words: explanations().map(({ code }) => code) },
    },
    {
      name: '[plan]',
      about: {
        vi: 'kế hoạch để chỉ ra những dòng có mã này',
        en: 'a plan whose lines with this code are shown',
      },
    },
  ],
  options: [configOption],

  async run([typed, file], given, io) {
    if (typed === undefined) {
      io.out(explanationList(catalogue(), io.language))
      return exitCodes.done
    }
    const workshops = openWorkshops(io, given)
    const known = [...explanations(), ...(typed.startsWith('house/') ? await ownRules(file, workshops) : [])]
    const code = choice(
      typed,
      known.map((each) => each.code),
      'explain',
    )
    const explanation = known.find((each) => each.code === code)
    const text = explanation ? explanationText(explanation, io.language) : ''
    if (file === undefined) {
      io.out(text)
      return exitCodes.done
    }

    const reporting = readReporting({})
    const judged = []
    for (const path of await planFiles([file], io))
      judged.push(await judgedPlan(path, await workshops.of(path), false, io))
    const files = reportedPlans(judged).map((each) => ({
      ...each,
      diagnostics: each.diagnostics.filter((found) => found.code === code),
    }))
    io.out(`${text}\n`)
    return tell({ files, rules: 1, ...reporting }, reporting, io)
  },
}

/** The rules of the office whose config holds for a plan, or else for this folder. */
async function ownRules(plan: string | undefined, workshops: Workshops): Promise<Explanation[]> {
  const { config } = await workshops.of(plan ?? '-')
  return config.houseRules.map(houseRule).map(({ id, ...rule }) => ({ code: id, ...rule }))
}

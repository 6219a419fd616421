import { assets } from '../assets.ts'
import { exitCodes } from '../exit-code.ts'
import { choice } from './choice.ts'
import type { Command } from './command.ts'

const schemas = {
  plan: assets.planSchema,
  config: assets.configSchema,
  format: assets.formatSchema,
  report: assets.reportSchema,
  doctor: assets.doctorSchema,
  'draft-report': assets.draftReportSchema,
} as const

const names = Object.keys(schemas) as (keyof typeof schemas)[]

export const schema: Command = {
  arguments: [
    {
      name: '[name]',
      about: {
        vi: 'plan (mặc định), config, format, report, doctor hoặc draft-report',
        en: 'plan (default), config, format, report, doctor or draft-report',
      },
      choices: { words: names },
    },
  ],
  options: [],

  async run([name = 'plan'], _given, io) {
    io.out(await io.readAsset(schemas[choice(name, names, 'schema')]))
    return exitCodes.done
  },
}

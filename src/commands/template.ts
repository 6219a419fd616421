import { assets, templateFiles } from '../assets.ts'
import { templateProblems } from '../document/template-problems.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { type Io, type Output, UserError } from '../io.ts'
import { choice } from './choice.ts'
import type { Command } from './command.ts'
import { type Reporting, readReporting, reportingOptions } from './reporting.ts'
import { tellOfTemplates } from './template-reports.ts'
import { openWorkshop } from './workshop.ts'

const actions = ['list', 'eject', 'check'] as const

export const template: Command = {
  arguments: [
    {
      name: '<action>',
      about: { vi: 'list, eject hoặc check', en: 'list, eject or check' },
      choices: { words: actions },
    },
    {
      name: '[folder]',
      about: { vi: 'thư mục mẫu (mặc định: templates)', en: 'template folder (default: templates)' },
    },
  ],
  options: reportingOptions,

  async run([action = '', folder = 'templates'], given, io) {
    switch (choice(action, actions, 'template')) {
      case 'list':
        return list(io)
      case 'eject':
        return eject(folder, io)
      case 'check':
        return check(folder, readReporting(given), io)
    }
  },
}

async function list(io: Io): Promise<ExitCode> {
  const { formats } = await openWorkshop(io)
  for (const path of templateFiles) {
    const format = [...formats.values()].find(({ id }) => path === `formats/${id}.yaml`)
    io.out(format ? `${path}  ${format.name}\n` : `${path}\n`)
  }
  return exitCodes.done
}

/** Copies the built-in templates; when one of them is there already, nothing is written. */
async function eject(folder: string, io: Io): Promise<ExitCode> {
  const there = new Set(await io.filesBelow(folder))
  const taken = templateFiles.find((path) => there.has(path))
  if (taken !== undefined) {
    throw new UserError({
      vi: `Đã có “${folder}/${taken}”; chọn thư mục khác để khỏi ghi đè lên mẫu đang sửa.`,
      en: `“${folder}/${taken}” is there already; choose another folder so that nothing is overwritten.`,
    })
  }
  const copies: Output[] = []
  for (const path of templateFiles) {
    copies.push({ path: `${folder}/${path}`, content: await io.readAsset(`${assets.templates}/${path}`) })
  }
  await io.write(copies)
  for (const { path } of copies) io.err({ vi: `Đã ghi ${path}\n`, en: `Written: ${path}\n` }[io.language])
  return exitCodes.done
}

/** Judges a folder's templates under every format there is. */
async function check(folder: string, reporting: Reporting, io: Io): Promise<ExitCode> {
  const workshop = await openWorkshop(io, folder)
  const formats = [...workshop.formats.values()]
  const found = formats.flatMap((format) => templateProblems(workshop.template, format))
  return tellOfTemplates([...workshop.diagnostics, ...found], workshop, reporting, io)
}

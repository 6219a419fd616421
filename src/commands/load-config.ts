import { assets } from '../assets.ts'
import type { Config } from '../config/config.ts'
import { configProblem, readConfigFile } from '../config/config-file.ts'
import { pathFrom } from '../config/paths.ts'
import { configOf, extendsWords, type ReadFile } from '../config/read-config.ts'
import type { Diagnostic, Language } from '../diagnostic.ts'
import { type Io, UserError } from '../io.ts'
import { findingsText } from '../report/text-report.ts'
import { rules } from '../rules/rules.ts'
import { shapeOf } from '../schema/shape.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { explanations } from './catalogue.ts'
import type { CommonTools } from './workshop.ts'

/** Reads a config and the files that it extends; one with an error is the user's to mend before anything is judged. */
export async function loadConfig(file: string, { registry }: CommonTools, io: Io): Promise<Config> {
  const files = await readChain(file, io)
  const documents = registry.documents.map(({ id }) => id)
  const { value, diagnostics } = configOf(files, { rules, documents })
  for (const { source } of files) refuse(diagnostics, source, io)
  await findTemplates(files, io)
  if (!value) throw new Error('A config without errors has a value.')
  return value
}

/** A config file and all that it extends, the nearest first. */
async function readChain(first: string, io: Io): Promise<ReadFile[]> {
  const shape = shapeOf(await io.readAsset(assets.configSchema))
  const files: ReadFile[] = []
  let [path, bytes] = [pathFrom('', first), await io.readBytes(first)]
  for (;;) {
    const source = readSource(path, bytes)
    const { value, diagnostics } = readConfigFile(source, shape)
    refuse(diagnostics, source, io)
    if (!value) throw new Error('A config without errors has a value.')
    files.push({ source, file: value })
    if (value.extends === undefined) return files

    path = pathFrom(path, value.extends)
    if (files.some((each) => each.source.file === path)) {
      refuse([configProblem('circle', extendsWords.circle(value.extends), source, ['extends'])], source, io)
    }
    const there = await io.readIfThere(path)
    if (!there) {
      refuse(
        [configProblem('no-such-file', extendsWords.missing(value.extends), source, ['extends'])],
        source,
        io,
      )
    }
    bytes = there ?? bytes
  }
}

/** A folder of templates that is empty or not there is told at the config's own line. */
async function findTemplates(files: readonly ReadFile[], io: Io): Promise<void> {
  for (const { source, file } of files) {
    if (file.templates === undefined) continue
    const found = await io.filesBelow(pathFrom(source.file, file.templates))
    if (found.length > 0) continue
    const words = extendsWords.noTemplates(file.templates)
    refuse([configProblem('no-such-file', words, source, ['templates'])], source, io)
  }
}

/** Ends the run when an error was found in a config, with each at its line. */
function refuse(found: readonly Diagnostic[], source: Source, { unicode }: Io): void {
  const diagnostics = found.filter(({ file, severity }) => file === source.file && severity === 'error')
  if (diagnostics.length === 0) return
  const listed = (language: Language) => {
    const files = [{ file: source.file, text: source, diagnostics, tasks: 0, complete: true }]
    return findingsText(files, { language, color: false, unicode, quiet: false, explanations }).trimEnd()
  }
  throw new UserError({
    vi: `Tệp cấu hình “${source.file}” chưa dùng được; sửa rồi chạy lại.\n\n${listed('vi')}`,
    en: `The config “${source.file}” cannot be used; mend it and run again.\n\n${listed('en')}`,
  })
}

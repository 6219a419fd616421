import type { Config } from '../config/config.ts'
import { configProblem, readConfigFile } from '../config/config-file.ts'
import { pathFrom } from '../config/paths.ts'
import { configOf, extendsWords, type ReadFile } from '../config/read-config.ts'
import type { Diagnostic, Language } from '../diagnostic.ts'
import { type Io, UserError } from '../io.ts'
import { findingsText } from '../report/text-report.ts'
import { rules } from '../rules/rules.ts'
import { silencingExplanations } from '../silencing/explanations.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { explanations } from './catalogue.ts'
import { ownShape } from './own-files.ts'
import type { CommonTools } from './workshop.ts'

/** A config as far as it could be read, with the files that were reached and all that was found in them. */
export interface JudgedConfig {
  /** Only where no error was found. */
  readonly config?: Config
  readonly sources: readonly Source[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a config and the files that it extends; one with an error is the user's to mend before anything is judged. */
export async function loadConfig(file: string, tools: CommonTools, io: Io): Promise<Config> {
  const { config, sources, diagnostics } = await judgedConfig(file, tools, io)
  for (const source of sources) refuse(diagnostics, source, io)
  if (!config) throw new Error('A config without errors has a value.')
  return config
}

/** Reads a config and the files that it extends, and tells what is wrong with them. */
export async function judgedConfig(file: string, { registry }: CommonTools, io: Io): Promise<JudgedConfig> {
  const { files, sources, diagnostics } = await readChain(file, io)
  if (hasErrors(diagnostics)) return { sources, diagnostics }
  const documents = registry.documents.map(({ id }) => id)
  const { value, diagnostics: meant } = configOf(files, { rules: choosable, documents })
  const found = [...diagnostics, ...meant, ...(await missingTemplates(files, io))]
  return { ...(value && !hasErrors(found) && { config: value }), sources, diagnostics: found }
}

/** All whose severity an office can choose: what rules find, and what is wrong with remarks. */
export const choosable = [...rules, ...silencingExplanations.map(({ code, title }) => ({ id: code, title }))]

/** A config file and all that it extends, the nearest first, up to one that cannot be used. */
async function readChain(
  first: string,
  io: Io,
): Promise<{ files: ReadFile[]; sources: Source[]; diagnostics: Diagnostic[] }> {
  const shape = await ownShape('config', io)
  const files: ReadFile[] = []
  const chain = { files, sources: [] as Source[], diagnostics: [] as Diagnostic[] }
  let [path, bytes] = [pathFrom('', first), await io.readBytes(first)]
  for (;;) {
    const source = readSource(path, bytes)
    const { value, diagnostics } = readConfigFile(source, shape)
    chain.sources.push(source)
    chain.diagnostics.push(...diagnostics)
    if (!value) return chain
    files.push({ source, file: value })
    if (value.extends === undefined) return chain

    path = pathFrom(path, value.extends)
    if (files.some((each) => each.source.file === path)) {
      chain.diagnostics.push(configProblem('circle', extendsWords.circle(value.extends), source, ['extends']))
      return chain
    }
    const there = await io.readIfThere(path)
    if (!there) {
      chain.diagnostics.push(
        configProblem('no-such-file', extendsWords.missing(value.extends), source, ['extends']),
      )
      return chain
    }
    bytes = there
  }
}

/** A folder of templates that is empty or not there is told at the config's own line. */
async function missingTemplates(files: readonly ReadFile[], io: Io): Promise<Diagnostic[]> {
  const missing: Diagnostic[] = []
  for (const { source, file } of files) {
    if (file.templates === undefined) continue
    const found = await io.filesBelow(pathFrom(source.file, file.templates))
    if (found.length > 0) continue
    const words = extendsWords.noTemplates(file.templates)
    missing.push(configProblem('no-such-file', words, source, ['templates']))
  }
  return missing
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** Ends the run when an error was found in a config, with each at its line. */
function refuse(found: readonly Diagnostic[], source: Source, { unicode, version }: Io): void {
  const diagnostics = found.filter(({ file, severity }) => file === source.file && severity === 'error')
  if (diagnostics.length === 0) return
  const listed = (language: Language) => {
    const files = [{ file: source.file, text: source, diagnostics, tasks: 0, complete: true }]
    const look = { language, color: false, unicode, quiet: false, version, explanations: explanations() }
    return findingsText(files, look).trimEnd()
  }
  throw new UserError({
    vi: `Tệp cấu hình “${source.file}” chưa dùng được; sửa rồi chạy lại.\n\n${listed('vi')}`,
    en: `The config “${source.file}” cannot be used; mend it and run again.\n\n${listed('en')}`,
  })
}

import type { Checked, Diagnostic, Localized } from '../diagnostic.ts'
import { idsTwice, unknownIds } from '../legal/read-registry.ts'
import type { Registered } from '../legal/registry.ts'
import type { Source } from '../source/source.ts'
import { nearest } from '../text.ts'
import type { ChosenSeverity, Config, SharedValue } from './config.ts'
import { type ConfigFile, configProblem } from './config-file.ts'
import { type ReadyHouseRule, readHouseRules } from './house-rules.ts'
import { pathFrom } from './paths.ts'
import { unknownRule } from './unknown-rule.ts'

/** A config file that was read, with its source. */
export interface ReadFile {
  readonly source: Source
  readonly file: ConfigFile
}

/** What a config may name. */
export interface KnownNames {
  readonly rules: readonly { readonly id: string; readonly fixed?: true }[]
  readonly documents: readonly string[]
}

/** One config of a file and those that it extends, the nearest first: what it says itself wins. */
export function configOf(files: readonly ReadFile[], known: KnownNames): Checked<Config> {
  const documents = documentsOf(files)
  const ids = [...known.documents, ...documents.map(({ id }) => id)]
  const houses = files.map(({ source, file }) => readHouseRules(source, file))
  const houseRules = byCode(houses.toReversed().flatMap(({ rules }) => rules))
  const rules = [...known.rules, ...houseRules.map(({ code }) => ({ id: code }))]
  const templates = files.find(({ file }) => file.templates !== undefined)
  return {
    value: {
      sources: files.map(({ source }) => source),
      severities: new Map(files.toReversed().flatMap(({ file }) => Object.entries(file.rules ?? {}))),
      shared: sharedValues(files),
      documents,
      houseRules,
      failedTests: houses.flatMap(({ failedTests }) => failedTests),
      ...(templates && { templates: pathFrom(templates.source.file, templates.file.templates ?? '') }),
    },
    diagnostics: files.flatMap(({ source, file }, index) => [
      ...(houses[index]?.diagnostics ?? []),
      ...ruleProblems(source, file, rules),
      ...idsTwice(file.legalDocuments ?? [], source, ['legalDocuments']),
      ...unknownIds(file.legalDocuments ?? [], source, ['legalDocuments'], new Set(ids)),
    ]),
  }
}

/** The words for a config that extends itself, or a file that is not there. */
export const extendsWords = {
  circle: (name: string): Localized => ({
    vi: `“${name}” lại dẫn về chính tệp đang đọc; bỏ một trong các mục “extends”.`,
    en: `“${name}” leads back to a file that is being read; take out one of the “extends”.`,
  }),
  missing: (name: string): Localized => ({
    vi: `Không có tệp “${name}”; đường dẫn tính từ thư mục của tệp cấu hình này.`,
    en: `There is no file “${name}”; the path starts at the folder of this config.`,
  }),
  noTemplates: (name: string): Localized => ({
    vi: `Không có thư mục “${name}” hoặc thư mục chưa có tệp nào; đường dẫn tính từ thư mục của tệp cấu hình này.`,
    en: `There is no folder “${name}”, or nothing is in it; the path starts at the folder of this config.`,
  }),
}

function sharedValues(files: readonly ReadFile[]): SharedValue[] {
  const taken = new Set<string>()
  return files
    .flatMap(({ source, file }) => {
      const { issuer, archive, signature, units = {} } = file
      const whole = Object.entries({ issuer, archive, signature }).map(([key, value]) => ({
        path: [key],
        value,
      }))
      const each = Object.entries(units).map(([id, value]) => ({ path: ['units', id], value }))
      return [...whole, ...each].map((given) => ({ ...given, source }))
    })
    .filter(({ path, value }) => {
      const name = path.join('\0')
      if (value === undefined || taken.has(name)) return false
      taken.add(name)
      return true
    })
}

/** House rules of all files, each once: the nearest file's. */
function byCode(rules: readonly ReadyHouseRule[]): ReadyHouseRule[] {
  return [...new Map(rules.map((rule) => [rule.code, rule])).values()]
}

/** The documents of all files, each id once. */
function documentsOf(files: readonly ReadFile[]): Registered[] {
  const all = files.toReversed().flatMap(({ file }) => file.legalDocuments ?? [])
  return [...new Map(all.map((entry) => [entry.id, entry])).values()]
}

function* ruleProblems(
  source: Source,
  { rules = {} }: ConfigFile,
  known: KnownNames['rules'],
): Generator<Diagnostic> {
  for (const id of Object.keys(rules)) {
    const rule = known.find((each) => each.id === id)
    if (rule === undefined) {
      const meant = nearest(
        id,
        known.map((each) => each.id),
      )
      yield configProblem('unknown-rule', unknownRule(id, meant), source, ['rules', id], 'key')
    } else if (rule.fixed && changes(rules[id])) {
      yield configProblem('fixed-rule', fixedRule(id), source, ['rules', id])
    }
  }
}

function changes(severity: ChosenSeverity | undefined): boolean {
  return severity !== 'error'
}

function fixedRule(id: string): Localized {
  return {
    vi: `Quy tắc “${id}” luôn là lỗi, vì thiếu điều này thì không in được văn bản.`,
    en: `The rule “${id}” is always an error, since no document can be printed without it.`,
  }
}

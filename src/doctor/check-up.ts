import type { DecidedValue } from '../config/decided-values.ts'
import { type BaselineFacts, baseline } from './baseline.ts'
import { type ConfigFacts, config } from './config.ts'
import { type EditorFacts, editor } from './editor.ts'
import { font } from './font.ts'
import { formats, type InstallationFacts, installation } from './installation.ts'
import { type LanguageFacts, language } from './language.ts'
import { leftBehind } from './left-behind.ts'
import { type LegalRegistryFacts, legalRegistry } from './legal-registry.ts'
import { libreOffice } from './libreoffice.ts'
import { node } from './node.ts'
import { outputFolder } from './output-folder.ts'
import { type PlansFacts, plans } from './plans.ts'
import type { Row } from './row.ts'
import { type SchemaCopyFacts, schemaCopy } from './schema-copy.ts'
import { type ConsoleFacts, consoleOf } from './screen.ts'
import { tdkt } from './tdkt.ts'
import { type TemplatesFacts, templates } from './templates.ts'

/** All that was found of a machine and a folder. */
export interface CheckUp {
  readonly version: string
  readonly rows: readonly Row[]
  readonly configs: readonly ToldConfig[]
}

/** A config that can be used: its files, the nearest first, and every value that they say. */
export interface ToldConfig {
  readonly file: string
  readonly files: readonly string[]
  readonly values: readonly DecidedValue[]
}

/** What is known of a machine and a folder. */
export interface Facts {
  readonly node: Parameters<typeof node>[0]
  readonly tdkt: Parameters<typeof tdkt>[0]
  readonly screen: ConsoleFacts
  readonly language: LanguageFacts
  readonly installation: InstallationFacts
  /** What can be known only with an installation that is whole. */
  readonly work?: WorkFacts
  readonly schemaCopies: readonly SchemaCopyFacts[]
  readonly editor: EditorFacts
  readonly outputFolder: Parameters<typeof outputFolder>[0]
  readonly leftBehind: Parameters<typeof leftBehind>[0]
  readonly libreOffice: Parameters<typeof libreOffice>[0]
  readonly font: Parameters<typeof font>[0]
}

/** What is known of an office's plans and of what they are judged with. */
export interface WorkFacts {
  readonly formats: Parameters<typeof formats>[0]
  readonly legalRegistry: LegalRegistryFacts
  readonly plans: PlansFacts
  /** One of each config; a single one without a file where there is none. */
  readonly configs: readonly ConfigFacts[]
  readonly templates: readonly TemplatesFacts[]
  readonly baselines: readonly BaselineFacts[]
}

/** Every row of a check-up, in the order in which a person would mend things. */
export function rowsOf(facts: Facts): Row[] {
  const { work } = facts
  return [
    node(facts.node),
    tdkt(facts.tdkt),
    consoleOf(facts.screen),
    language(facts.language),
    installation(facts.installation),
    ...(work ? [formats(work.formats), legalRegistry(work.legalRegistry)] : []),
    ...(work ? [...work.configs.map(config), ...work.templates.map(templates), plans(work.plans)] : []),
    ...(work ? work.baselines.map(baseline) : []),
    ...facts.schemaCopies.map(schemaCopy),
    editor(facts.editor),
    outputFolder(facts.outputFolder),
    leftBehind(facts.leftBehind),
    libreOffice(facts.libreOffice),
    font(facts.font),
  ]
}

/** Whether work can begin: the verdict and the exit code both say this. */
export function isReady({ rows }: Pick<CheckUp, 'rows'>): boolean {
  return !rows.some(({ grade }) => grade === 'must-fix')
}

import type { Localized } from '../diagnostic.ts'

/** How ready one thing is, readiest first. */
export const grades = ['ok', 'should-fix', 'must-fix'] as const
export type Grade = (typeof grades)[number]

/** Everything that is looked at; programs that read a check-up know its rows by these names. */
export const checkNames = [
  'node',
  'tdkt',
  'console',
  'language',
  'installation',
  'formats',
  'legal-registry',
  'plans',
  'config',
  'templates',
  'schema-copy',
  'editor',
  'output-folder',
  'left-behind',
  'baseline',
  'libreoffice',
  'font',
] as const
export type CheckName = (typeof checkNames)[number]

/** What was found of one thing. */
export interface Row {
  readonly check: CheckName
  readonly grade: Grade
  readonly words: Localized
  /** What belongs to it one by one: names of files, or findings with their places. */
  readonly details?: readonly Localized[]
  /** The command or the action that helps. */
  readonly help?: Localized
}

import { Chalk, type ChalkInstance } from 'chalk'
import type { Localized } from '../diagnostic.ts'
import { type CheckUp, isReady } from '../doctor/check-up.ts'
import { type Grade, grades, type Row } from '../doctor/row.ts'
import type { Look } from './reporter.ts'
import { valueLines } from './told-values.ts'

/** For people: a row a thing, what helps below it, and which file decides each value that plans share. */
export function text({ rows, configs }: CheckUp, look: Look): string {
  const ready = isReady({ rows })
  if (look.quiet && rows.every(({ grade }) => grade === 'ok')) return ''
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  const told = rows.flatMap((row) => rowLines(row, look, chalk))
  const values = configs.flatMap((config) => ['', ...valueLines(config, look)])
  return `${[...told, ...values.map(plain), '', summary(rows, ready, look, chalk)].join('\n')}\n`
}

function rowLines(
  { grade, words, details = [], help }: Row,
  { language, unicode }: Look,
  chalk: ChalkInstance,
): string[] {
  const width = Math.max(...grades.map((each) => gradeWords[each][language].length)) + 2
  const margin = ' '.repeat(width)
  const word = gradeWords[grade][language]
  const arrow = unicode ? '→' : '->'
  return [
    `${colored(grade, chalk)(word)}${' '.repeat(width - word.length)}${plain(words[language])}`,
    ...details.map((each) => plain(`${margin}  ${each[language]}`)),
    ...(help ? [plain(`${margin}${arrow} ${help[language]}`)] : []),
  ]
}

/** A line without signs that a terminal would obey. */
function plain(line: string): string {
  return line.replace(/\n/g, ' / ').replace(/\p{Cc}/gu, '\ufffd')
}

function summary(rows: readonly Row[], ready: boolean, { language }: Look, chalk: ChalkInstance): string {
  const counts = grades.map(
    (grade) => `${rows.filter((row) => row.grade === grade).length} ${gradeWords[grade][language]}`,
  )
  const verdict: Localized = ready
    ? { vi: 'SẴN SÀNG', en: 'READY' }
    : { vi: 'CHƯA SẴN SÀNG', en: 'NOT READY' }
  const color = ready ? chalk.green.bold : chalk.red.bold
  return `${counts.join(', ')}. ${color(verdict[language])}`
}

function colored(grade: Grade, chalk: ChalkInstance): ChalkInstance {
  return { ok: chalk.green, 'should-fix': chalk.yellow.bold, 'must-fix': chalk.red.bold }[grade]
}

const gradeWords: Readonly<Record<Grade, Localized>> = {
  ok: { vi: 'ĐẠT', en: 'OK' },
  'should-fix': { vi: 'NÊN SỬA', en: 'SHOULD FIX' },
  'must-fix': { vi: 'PHẢI SỬA', en: 'MUST FIX' },
}

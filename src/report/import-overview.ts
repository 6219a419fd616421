import { Chalk } from 'chalk'
import type { Localized } from '../diagnostic.ts'
import { type ImportAccount, isWhole } from '../importers/account.ts'
import type { Look } from './reporter.ts'
import { type TextCell, textTable } from './text-table.ts'
import { onOneLine } from './visible.ts'

/** Where no terminal says how wide a page is. */
const usualWidth = 100

/** One table for many documents: what each gave, and which are not whole. */
export function importOverview(accounts: readonly ImportAccount[], look: Look): string {
  const { language, unicode, width = usualWidth } = look
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  const head = [words.plan, words.tasks, words.missing, words.questions, words.result].map((each) => ({
    text: each[language],
    paint: chalk.bold,
  }))
  const rows = accounts.map((account): TextCell[] => {
    const { from, to, isPlan, tasks, words: counts, questions } = account
    const isDone = isWhole(account)
    const result = (isDone ? words.whole : isPlan ? words.notWhole : words.noPlan)[language]
    return [
      { text: onOneLine(isPlan ? to : from) },
      { text: String(tasks) },
      { text: String(counts.missing) },
      { text: String(questions.length) },
      { text: result, paint: isDone ? chalk.green : chalk.yellow },
    ]
  })
  const whole = accounts.filter(isWhole).length
  const plans = accounts.filter(({ isPlan }) => isPlan).length
  const others = accounts.length - plans
  const total: Localized = {
    vi: `Đã nhập ${plans} văn bản: ${whole} đủ, ${plans - whole} chưa đủ${others > 0 ? `; ${others} văn bản không phải kế hoạch` : ''}.`,
    en: `${plans} documents imported: ${whole} whole, ${plans - whole} not${others > 0 ? `; ${others} are no plans` : ''}.`,
  }
  return [...textTable(head, rows, width, unicode), '', chalk.bold(total[language]), ''].join('\n')
}

const words = {
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  missing: { vi: 'Từ chưa nhận được', en: 'Words left out' },
  questions: { vi: 'Chỗ cần xem', en: 'To look at' },
  result: { vi: 'Kết quả', en: 'Result' },
  whole: { vi: 'đủ', en: 'whole' },
  notWhole: { vi: 'CHƯA ĐỦ', en: 'NOT WHOLE' },
  noPlan: { vi: 'KHÔNG PHẢI KẾ HOẠCH', en: 'NO PLAN' },
} satisfies Record<string, Localized>

import { Chalk, type ChalkInstance } from 'chalk'
import type { Language, Localized } from '../diagnostic.ts'
import { type ImportAccount, isWhole } from '../importers/account.ts'
import type { Confidence } from '../importers/imported.ts'
import type { PaperPlace } from '../importers/paper.ts'
import type { Look } from './reporter.ts'
import { textTable } from './text-table.ts'
import { onOneLine } from './visible.ts'
import { cropped } from './wrapped.ts'

/** How wide a page is where no terminal says it, and how many letters of what was left out are shown in a row. */
const [usualWidth, rowLetters] = [100, 300]

/** For people: what was read, how sure it is, what is not in the plan with its place, and what to do next. */
export function importText(accounts: readonly ImportAccount[], look: Look): string {
  const told = look.quiet ? accounts.filter((account) => !isWhole(account)) : accounts
  return told.map((account) => oneAccount(account, look)).join('\n')
}

function oneAccount(account: ImportAccount, look: Look): string {
  const { language, unicode, width = usualWidth } = look
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  const arrow = unicode ? '→' : '->'
  const rows = [...countRows(account, language), ...partRows(account, language, chalk)].map((cells) =>
    cells.map((text) => ({ text })),
  )
  const head = [words.part, words.read].map((each) => ({ text: each[language], paint: chalk.bold }))
  return [
    chalk.bold(`${words.title[language]}: ${onOneLine(account.from)} ${arrow} ${onOneLine(account.to)}`),
    '',
    ...textTable(head, rows, width, unicode),
    '',
    ...leftLines(account, language, chalk),
    summaryLine(account, language, unicode, chalk),
    nextStep(account)[language],
    '',
  ].join('\n')
}

function countRows(account: ImportAccount, language: Language): string[][] {
  const { sections, groups, tasks, units, unitLines, bases, recipients, signatures } = account
  const byGroup =
    groups.length > 1
      ? ` (${groups.map(({ name, tasks: own }) => `${own} ${onOneLine(name)}`).join('; ')})`
      : ''
  const lines = { vi: `${units} (${unitLines} dòng)`, en: `${units} (${unitLines} lines)` }
  return [
    [words.sections[language], String(sections)],
    [words.tasks[language], `${tasks}${byGroup}`],
    [words.units[language], lines[language]],
    [words.bases[language], String(bases)],
    [words.recipients[language], String(recipients)],
    [words.signatures[language], String(signatures)],
    [words.words[language], wordCounts(account)[language]],
  ]
}

function wordCounts({ words: { inPaper, inPlan, repeated, replaced, missing } }: ImportAccount): Localized {
  const again = repeated > 0
  const other = replaced > 0
  return {
    vi: `bản gốc ${inPaper}, trong kế hoạch ${inPlan}${again ? `, lặp lại hoặc số trang ${repeated}` : ''}${other ? `, thay bằng lời khác ${replaced}` : ''}, chưa nhận được ${missing}`,
    en: `paper ${inPaper}, in the plan ${inPlan}${again ? `, said again or page numbers ${repeated}` : ''}${other ? `, said in other words ${replaced}` : ''}, left out ${missing}`,
  }
}

function partRows({ parts }: ImportAccount, language: Language, chalk: ChalkInstance): string[][] {
  return parts.map(({ name, confidence }) => {
    const text = confidenceWords[confidence][language]
    return [name[language], confidence === 'sure' ? text : chalk.yellow(text)]
  })
}

function leftLines(account: ImportAccount, language: Language, chalk: ChalkInstance): string[] {
  const { left, replaced, pageNumbers, remarks } = account
  const told = remarks.map(
    ({ message, place }) =>
      `  ${place ? `${placeWords(place)[language]}: ` : ''}${onOneLine(message[language])}`,
  )
  const rowsOf = (some: ImportAccount['left']) =>
    some.map(({ place, words: each }) => `  ${placeWords(place)[language]}: “${shown(each, language)}”`)
  const pages = pageNumbers.map(({ place, words: each }) => `${each} (${placeWords(place)[language]})`)
  return [
    ...(left.length > 0 ? [chalk.yellow.bold(words.left[language]), ...rowsOf(left), ''] : []),
    ...(replaced.length > 0 ? [chalk.bold(words.replaced[language]), ...rowsOf(replaced), ''] : []),
    ...(pages.length > 0 ? [chalk.bold(words.pages[language]), `  ${pages.join(', ')}`, ''] : []),
    ...(told.length > 0 ? [chalk.bold(words.remarks[language]), ...told, ''] : []),
  ]
}

/** “dòng 12” of a text, “đoạn 12” of a Word file. */
function placeWords({ kind, number }: PaperPlace): Localized {
  return kind === 'line'
    ? { vi: `dòng ${number}`, en: `line ${number}` }
    : { vi: `đoạn ${number}`, en: `paragraph ${number}` }
}

function shown(text: string, language: Language): string {
  return cropped(
    onOneLine(text),
    rowLetters,
    (count) => ({ vi: `(còn ${count} ký tự)`, en: `(${count} more characters)` })[language],
  )
}

function summaryLine(
  account: ImportAccount,
  language: Language,
  unicode: boolean,
  chalk: ChalkInstance,
): string {
  const { words: counts, questions } = account
  if (isWhole(account)) {
    const mark = unicode ? '✓ ' : ''
    const done = {
      vi: `${mark}Đã nhận đủ lời văn của bản gốc; ${questions.length} chỗ cần xem lại.`,
      en: `${mark}Every word of the paper is in the plan; ${questions.length} places to look at.`,
    }
    return chalk.green.bold(done[language])
  }
  const lacking = {
    vi: `Còn ${counts.missing} từ chưa nhận được; ${questions.length} chỗ cần xem lại. CHƯA ĐỦ`,
    en: `${counts.missing} words were left out; ${questions.length} places to look at. NOT WHOLE`,
  }
  return chalk.yellow.bold(lacking[language])
}

function nextStep({ to, errors }: ImportAccount): Localized {
  const file = to === '-' ? '' : ` ${onOneLine(to)}`
  if (errors > 0) {
    return {
      vi: `Kế hoạch còn ${errors} lỗi; xem bằng “tdkt validate${file}”.`,
      en: `The plan has ${errors} errors; see “tdkt validate${file}”.`,
    }
  }
  return {
    vi: `Đọc lại những chỗ có “TODO(tdkt)” trong tệp, rồi chạy “tdkt compile${file}”.`,
    en: `Read what is marked “TODO(tdkt)” in the file, then run “tdkt compile${file}”.`,
  }
}

const confidenceWords: Readonly<Record<Confidence, Localized>> = {
  sure: { vi: 'chắc', en: 'sure' },
  look: { vi: 'nên xem', en: 'to be looked at' },
  guess: { vi: 'đoán', en: 'guessed' },
}

const words = {
  title: { vi: 'Nhập văn bản', en: 'Import' },
  part: { vi: 'Phần', en: 'Part' },
  read: { vi: 'Đã nhận', en: 'Read' },
  sections: { vi: 'Số mục', en: 'Sections' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  units: { vi: 'Đơn vị', en: 'Units' },
  bases: { vi: 'Căn cứ', en: 'Legal bases' },
  recipients: { vi: 'Số nơi nhận', en: 'Recipients' },
  signatures: { vi: 'Khối ký', en: 'Signature blocks' },
  words: { vi: 'Số từ', en: 'Words' },
  left: { vi: 'Chưa nhận được', en: 'Left out' },
  replaced: {
    vi: 'Thay bằng lời khác (tên cột, số mục đã sửa)',
    en: 'Said in other words (captions of columns, numbers put right)',
  },
  pages: { vi: 'Số trang không đưa vào kế hoạch', en: 'Numbers of pages, not in the plan' },
  remarks: { vi: 'Lưu ý khi đọc', en: 'Remarks of the reader' },
} satisfies Record<string, Localized>

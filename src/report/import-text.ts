import { Chalk, type ChalkInstance } from 'chalk'
import type { Language, Localized } from '../diagnostic.ts'
import { type ImportAccount, isWhole } from '../importers/account.ts'
import type { PaperPlace } from '../importers/paper.ts'
import type { Confidence } from '../importers/parts.ts'
import { importOverview } from './import-overview.ts'
import type { Look } from './reporter.ts'
import { textTable } from './text-table.ts'
import { onOneLine } from './visible.ts'
import { cropped } from './wrapped.ts'

/** How wide a page is where no terminal says it, and how many letters of what was left out are shown in a row. */
const [usualWidth, rowLetters] = [100, 300]

/** For people: what was read, how sure it is, what is not in the plan with its place, and what to do next. */
export function importText(accounts: readonly ImportAccount[], look: Look): string {
  const told = look.quiet ? accounts.filter((account) => !isWhole(account)) : accounts
  const each = told.map((account) => oneAccount(account, look))
  return [...each, ...(told.length > 1 ? [importOverview(told, look)] : [])].join('\n')
}

function oneAccount(account: ImportAccount, look: Look): string {
  const { language, unicode, width = usualWidth } = look
  const chalk = new Chalk({ level: look.color ? 1 : 0 })
  const arrow = unicode ? '→' : '->'
  const rows = [...countRows(account, language), ...partRows(account, language, chalk)].map((cells) =>
    cells.map((text) => ({ text })),
  )
  const heading = `${words.title[language]}: ${onOneLine(account.from)}`
  if (!account.isPlan) {
    const noPlan = chalk.yellow.bold(words.noPlan[language])
    return [chalk.bold(heading), '', ...remarkLines(account, language, chalk), noPlan, ''].join('\n')
  }
  const head = [words.part, words.read].map((each) => ({ text: each[language], paint: chalk.bold }))
  return [
    chalk.bold(`${heading} ${arrow} ${onOneLine(account.to)}`),
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
      ? ` (${groups.map(({ name, tasks: own }) => `${own} ${onOneLine(name) || words.noGroup[language]}`).join('; ')})`
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

function wordCounts({ words: counts }: ImportAccount): Localized {
  const { inPaper, inPlan, repeated, signedMarks, draftMarks, replaced, missing } = counts
  const again = repeated > 0
  const marked = signedMarks > 0
  const isDraft = draftMarks > 0
  const other = replaced > 0
  return {
    vi: `bản gốc ${inPaper}, trong kế hoạch ${inPlan}${again ? `, lặp lại hoặc số trang ${repeated}` : ''}${marked ? `, dấu hiệu đã ký ${signedMarks}` : ''}${isDraft ? `, dấu hiệu dự thảo ${draftMarks}` : ''}${other ? `, nói bằng cách khác ${replaced}` : ''}, chưa nhận được ${missing}`,
    en: `paper ${inPaper}, in the plan ${inPlan}${again ? `, said again or page numbers ${repeated}` : ''}${marked ? `, marks of signing ${signedMarks}` : ''}${isDraft ? `, marks of a draft ${draftMarks}` : ''}${other ? `, said otherwise ${replaced}` : ''}, left out ${missing}`,
  }
}

function partRows({ parts }: ImportAccount, language: Language, chalk: ChalkInstance): string[][] {
  return parts.map(({ name, confidence }) => {
    const text = confidenceWords[confidence][language]
    return [name[language], /^(?:look|guess)$/.test(confidence) ? chalk.yellow(text) : text]
  })
}

function leftLines(account: ImportAccount, language: Language, chalk: ChalkInstance): string[] {
  const { left, replaced, pageNumbers, signedMarks, draftMarks, added } = account
  const rowsOf = (some: ImportAccount['left']) =>
    some.map(({ place, words: each }) => `  ${placeWords(place)[language]}: “${shown(each, language)}”`)
  const pages = pageNumbers.map(({ place, words: each }) => `${each} (${placeWords(place)[language]})`)
  return [
    ...(left.length > 0 ? [chalk.yellow.bold(words.left[language]), ...rowsOf(left), ''] : []),
    ...(replaced.length > 0 ? [chalk.bold(words.replaced[language]), ...rowsOf(replaced), ''] : []),
    ...(pages.length > 0 ? [chalk.bold(words.pages[language]), `  ${pages.join(', ')}`, ''] : []),
    ...(signedMarks.length > 0 ? [chalk.bold(words.signedMarks[language]), ...rowsOf(signedMarks), ''] : []),
    ...(draftMarks.length > 0 ? [chalk.bold(words.draftMarks[language]), ...rowsOf(draftMarks), ''] : []),
    ...addedLines(added, language, chalk),
    ...remarkLines(account, language, chalk),
  ]
}

/** What the template prints of its own, each text once. */
function addedLines(added: readonly string[], language: Language, chalk: ChalkInstance): string[] {
  const rows = [...new Set(added)].map((each) => `  “${shown(each, language)}”`)
  return rows.length > 0 ? [chalk.bold(words.added[language]), ...rows, ''] : []
}

function remarkLines({ remarks }: ImportAccount, language: Language, chalk: ChalkInstance): string[] {
  const told = remarks.map(
    ({ message, place }) =>
      `  ${place ? `${placeWords(place)[language]}: ` : ''}${onOneLine(message[language])}`,
  )
  return told.length > 0 ? [chalk.bold(words.remarks[language]), ...told, ''] : []
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
  const { questions } = account
  if (isWhole(account)) {
    const mark = unicode ? '✓ ' : ''
    const done = {
      vi: `${mark}Đã nhận đủ lời văn của bản gốc; ${questions.length} chỗ cần xem lại.`,
      en: `${mark}Every word of the paper is in the plan; ${questions.length} places to look at.`,
    }
    return chalk.green.bold(done[language])
  }
  return chalk.yellow.bold(`${lackingWords(account)[language]} ${words.notWhole[language]}`)
}

/** What keeps a plan from being whole, the worst first. */
function lackingWords({ otherKind, words: counts, questions, remarks, errors }: ImportAccount): Localized {
  const toSee = {
    vi: `${questions.length} chỗ cần xem lại.`,
    en: `${questions.length} places to look at.`,
  }
  if (otherKind !== undefined) {
    return {
      vi: `Văn bản là “${otherKind}”, không phải kế hoạch; còn ${counts.missing} từ chưa nhận được; ${toSee.vi}`,
      en: `The document is “${otherKind}”, no plan; ${counts.missing} words were left out; ${toSee.en}`,
    }
  }
  if (counts.missing > 0) {
    return {
      vi: `Còn ${counts.missing} từ chưa nhận được; ${toSee.vi}`,
      en: `${counts.missing} words were left out; ${toSee.en}`,
    }
  }
  if (remarks.some(({ isLoss }) => isLoss)) {
    return {
      vi: `Đã nhận đủ lời văn, trừ những chỗ nêu ở “${words.remarks.vi}”; ${toSee.vi}`,
      en: `Every word of the text is in the plan, but not what “${words.remarks.en}” tells; ${toSee.en}`,
    }
  }
  return {
    vi: `Đã nhận đủ lời văn nhưng kế hoạch còn ${errors} lỗi; ${toSee.vi}`,
    en: `Every word is in the plan, which has ${errors} errors; ${toSee.en}`,
  }
}

function nextStep({ to, errors, questions }: ImportAccount): Localized {
  const file = to === '<stdout>' ? '' : ` ${onOneLine(to)}`
  if (errors > 0) {
    return {
      vi: `Kế hoạch còn ${errors} lỗi; xem bằng “tdkt validate${file}”.`,
      en: `The plan has ${errors} errors; see “tdkt validate${file}”.`,
    }
  }
  if (questions.length === 0) {
    return {
      vi: `Xuất lại để so với bản gốc bằng “tdkt compile${file}”.`,
      en: `Print it beside the paper with “tdkt compile${file}”.`,
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
  absent: { vi: 'không có', en: 'none' },
}

const words = {
  title: { vi: 'Nhập văn bản', en: 'Import' },
  part: { vi: 'Phần', en: 'Part' },
  read: { vi: 'Đã nhận', en: 'Read' },
  sections: { vi: 'Số mục', en: 'Sections' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  noGroup: { vi: 'không có nhóm', en: 'in no group' },
  units: { vi: 'Đơn vị', en: 'Units' },
  bases: { vi: 'Căn cứ', en: 'Legal bases' },
  recipients: { vi: 'Số nơi nhận', en: 'Recipients' },
  signatures: { vi: 'Khối ký', en: 'Signature blocks' },
  words: { vi: 'Số từ', en: 'Words' },
  noPlan: {
    vi: 'Văn bản không có tên loại, phần đầu, số và ký hiệu, căn cứ, nơi nhận hay bảng nhiệm vụ nên không phải là kế hoạch; không ghi tệp nào. CHƯA NHẬP',
    en: 'The document has no kind, letterhead, number, legal bases, recipients or task table, so it is no plan; nothing is written. NOT IMPORTED',
  },
  notWhole: { vi: 'CHƯA ĐỦ', en: 'NOT WHOLE' },
  left: { vi: 'Chưa nhận được', en: 'Left out' },
  replaced: {
    vi: 'Không in lại, vì tên cột, tên nhóm hoặc số mục đã nói thay',
    en: 'Not printed again: captions, names of groups or numbers say it',
  },
  pages: { vi: 'Số trang không đưa vào kế hoạch', en: 'Numbers of pages, not in the plan' },
  signedMarks: { vi: 'Dấu hiệu đã ký không đưa vào kế hoạch', en: 'Marks of signing, not in the plan' },
  draftMarks: { vi: 'Dấu hiệu dự thảo không đưa vào kế hoạch', en: 'Marks of a draft, not in the plan' },
  added: { vi: 'Mẫu in thêm, bản gốc không có', en: 'Printed by the template, not in the paper' },
  remarks: { vi: 'Lưu ý khi đọc', en: 'Remarks of the reader' },
} satisfies Record<string, Localized>

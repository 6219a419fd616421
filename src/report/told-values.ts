import type { DecidedKey, DecidedValue, Place } from '../config/decided-values.ts'
import { decidedKeys } from '../config/decided-values.ts'
import type { Localized } from '../diagnostic.ts'
import type { ToldConfig } from '../doctor/check-up.ts'
import type { Look } from './reporter.ts'

/** The values of a config, by key, each with the file and line that decides it. */
export function valueLines({ file, files, values }: ToldConfig, look: Look): string[] {
  const { language, unicode } = look
  const chain = files.join(unicode ? ' ← ' : ' <- ')
  const head: Localized = {
    vi: `Giá trị chung theo ${file}${files.length > 1 ? ` (thừa hưởng: ${chain})` : ''}:`,
    en: `Shared values by ${file}${files.length > 1 ? ` (extends: ${chain})` : ''}:`,
  }
  const none: Localized = { vi: '  (chưa ghi giá trị nào)', en: '  (it says none)' }
  if (values.length === 0) return [head[language], none[language]]
  return [head[language], ...decidedKeys.flatMap((key) => keyLines(key, values, look))]
}

function keyLines(key: DecidedKey, values: readonly DecidedValue[], look: Look): string[] {
  const own = values.filter(({ path }) => path[0] === key)
  if (own.length === 0) return []
  const names = own.flatMap(({ path, overruledBy }) => (overruledBy ? [] : [String(path[1])]))
  const count = isCounted(key) ? `: ${new Set(names).size}` : ''
  const head = `  ${keyWords[key][look.language]} (${key})${count}`
  return [head, ...own.map((value) => `    ${valueLine(value, look)}`)]
}

function isCounted(key: DecidedKey): boolean {
  return key === 'units' || key === 'rules' || key === 'houseRules' || key === 'legalDocuments'
}

function valueLine({ path, value, isInherited, overruledBy, ...place }: DecidedValue, look: Look): string {
  const { language, unicode } = look
  const name = path.slice(1).join('.')
  const empty: Localized = { vi: '(để trống)', en: '(blank)' }
  const shown = value === '' ? empty[language] : `${value}${severityWord(path, value, look)}`
  const through: Localized = { vi: ' (qua extends)', en: ' (through extends)' }
  const where = `${placeWords(place)}${isInherited ? through[language] : ''}`
  const dash = unicode ? '–' : '-'
  const line = `${name === '' ? '' : `${name}: `}${shown} ${dash} ${where}`
  if (!overruledBy) return line
  const overruled: Localized = {
    vi: `không dùng, vì đã ghi ở ${placeWords(overruledBy)}`,
    en: `not in force, since ${placeWords(overruledBy)} decides`,
  }
  return `${line}: ${overruled[language]}`
}

function severityWord([key]: DecidedValue['path'], value: string, { language }: Look): string {
  if (key !== 'rules') return ''
  const words: Readonly<Record<string, string>> = {
    off: 'tắt',
    error: 'lỗi',
    warning: 'cảnh báo',
    info: 'lưu ý',
  }
  return language === 'vi' ? ` (${words[value]})` : ''
}

function placeWords({ file, line }: Place): string {
  return `${file}:${line}`
}

const keyWords: Readonly<Record<DecidedKey, Localized>> = {
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  signature: { vi: 'Khối ký', en: 'Signature' },
  archive: { vi: 'Nơi lưu', en: 'Archive' },
  units: { vi: 'Đơn vị', en: 'Units' },
  rules: { vi: 'Quy tắc đổi mức', en: 'Rules with another severity' },
  houseRules: { vi: 'Quy tắc riêng', en: 'House rules' },
  legalDocuments: { vi: 'Văn bản thêm vào danh mục', en: 'Documents added to the registry' },
  templates: { vi: 'Thư mục mẫu', en: 'Templates' },
  extends: { vi: 'Thừa hưởng', en: 'Extends' },
}

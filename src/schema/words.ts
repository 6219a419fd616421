import { isOnCalendar, isoDay } from '../day.ts'
import type { Localized } from '../diagnostic.ts'
import { nearest } from '../text.ts'
import type { JsonType, ShapeProblem } from './shape.ts'

/** What is said of a problem of shape; `written` is the value as it stands in the file, `name` its key. */
export function shapeMessage(problem: ShapeProblem, name: string | undefined, written: string): Localized {
  if (name === undefined && problem.kind === 'wrong-type') return noPlan(problem.value)
  switch (problem.kind) {
    case 'unknown-key':
      return unknownKey(problem.key, problem.allowed)
    case 'missing-key':
      return { vi: `Thiếu mục “${problem.key}”.`, en: `“${problem.key}” is missing.` }
    case 'wrong-type':
      return wrongType(problem.expected, problem.value, name ?? '', written)
    case 'bad-value':
      return badValue(problem, written)
    case 'bad-key':
      return {
        vi: `Mã “${problem.key}” chỉ dùng chữ thường không dấu, chữ số và gạch nối, ví dụ “so-noi-vu”.`,
        en: `The id “${problem.key}” takes lower-case letters without marks, digits and hyphens, such as “so-noi-vu”.`,
      }
    case 'out-of-range': {
      const { limit, bound } = problem
      return bound === 'least'
        ? {
            vi: `${written} nhỏ quá, ít nhất là ${limit}.`,
            en: `${written} is too small, at least ${limit}.`,
          }
        : {
            vi: `${written} lớn quá, nhiều nhất là ${limit}.`,
            en: `${written} is too large, at most ${limit}.`,
          }
    }
    case 'empty':
      return { vi: `Mục “${name}” chưa có nội dung.`, en: `“${name}” has nothing in it.` }
    case 'one-key':
      return {
        vi: 'Mỗi khối của nội dung chỉ có một loại; đặt phần này thành khối riêng, bắt đầu bằng dấu gạch.',
        en: 'A block of the body is of one kind; put this into a block of its own that begins with a dash.',
      }
  }
}

/** What is said of a list line or paragraph that a colon turned into a key. */
export function lostQuotes(text: string): Localized {
  const key = text.length > 30 ? `${text.slice(0, 29)}…` : text
  return {
    vi: `Dấu hai chấm đã biến “${key}” thành tên mục; đặt cả câu trong dấu nháy.`,
    en: `The colon turned “${key}” into a key; put the whole text in quotes.`,
  }
}

function unknownKey(key: string, allowed: readonly string[]): Localized {
  const meant = nearest(key, allowed)
  return {
    vi: `Không có mục “${key}”${meant ? `; ý bạn là “${meant}”?` : ' ở đây.'}`,
    en: `There is no “${key}” here${meant ? `; did you mean “${meant}”?` : '.'}`,
  }
}

function noPlan(value: unknown): Localized {
  return value === null
    ? { vi: 'Tệp chưa có nội dung.', en: 'The file is empty.' }
    : {
        vi: 'Tệp phải gồm các mục viết “tên mục: giá trị”, mỗi mục một dòng.',
        en: 'The file must consist of lines “key: value”.',
      }
}

function wrongType(expected: readonly JsonType[], value: unknown, name: string, written: string): Localized {
  if (value === null || value === undefined) {
    return { vi: `Mục “${name}” chưa có nội dung.`, en: `“${name}” has nothing in it.` }
  }
  if (expected.includes('string') && (typeof value === 'number' || typeof value === 'boolean')) {
    const isCounted = typeof value === 'boolean' || Number.isFinite(value)
    const lost = String(value) === written || !isCounted ? '' : ` bị đọc thành ${value}`
    return {
      vi: `${written}${lost || ' bị đọc thành số'}; đặt trong dấu nháy: '${written}'.`,
      en: `${written} is read as ${lost === '' ? 'a number' : value}; put it in quotes: '${written}'.`,
    }
  }
  const [vi, en] = [0, 1].map((language) => expected.flatMap((type) => typeWords[type][language] ?? []))
  return {
    vi: `Mục “${name}” phải là ${(vi ?? []).join(' hoặc ')}.`,
    en: `“${name}” must be ${(en ?? []).join(' or ')}.`,
  }
}

/** How a type is called by a person who has never heard of types. */
const typeWords: Readonly<Record<JsonType, readonly string[]>> = {
  string: ['lời văn', 'text'],
  integer: ['số nguyên', 'a whole number'],
  number: ['số', 'a number'],
  boolean: ['true hoặc false', 'true or false'],
  array: ['danh sách, mỗi dòng bắt đầu bằng dấu gạch', 'a list, each line beginning with a dash'],
  object: ['nhóm các mục con', 'a group of keys'],
  null: [],
}

function badValue(
  { value, choices, example }: ShapeProblem & { kind: 'bad-value' },
  written: string,
): Localized {
  if (choices) {
    const meant = nearest(written, choices.map(String))
    const list = choices.map((choice) => `“${choice}”`)
    return {
      vi: `“${written}” không dùng được ở đây; ${meant ? `ý bạn là “${meant}”?` : `hãy ghi ${list.join(' hoặc ')}.`}`,
      en: `“${written}” cannot stand here; ${meant ? `did you mean “${meant}”?` : `write ${list.join(' or ')}.`}`,
    }
  }
  const iso = typeof value === 'string' ? isoDate(value) : undefined
  if (iso !== undefined) {
    return {
      vi: `Ngày “${written}” ghi theo thứ tự năm, tháng, ngày: “${iso}”.`,
      en: `The day “${written}” is written year first: “${iso}”.`,
    }
  }
  const like = example === undefined ? undefined : `“${String(example)}”`
  return {
    vi: `“${written}” chưa đúng cách ghi${like ? `, ví dụ đúng: ${like}` : ''}.`,
    en: `“${written}” is not written as it should be${like ? `, for example ${like}` : ''}.`,
  }
}

/** A day as people write it, 15/01/2026, in the order of the file: 2026-01-15. */
export function isoDate(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim()) ?? []
  const meant = { year: Number(year), month: Number(month), day: Number(day) }
  return day !== undefined && isOnCalendar(meant) ? isoDay(meant) : undefined
}

import type { Language, Localized } from '../diagnostic.ts'
import type { AccountedChange, AccountedQuestion, BaseState } from '../draft/account.ts'
import type { Option } from '../draft/question.ts'

/** The title of the account of a year's draft. */
export function accountTitle(year: number): Localized {
  return { vi: `Dự thảo kế hoạch năm ${year}`, en: `Draft plan for ${year}` }
}

/** The words of headings and columns in every form for people. */
export const accountWords = {
  from: { vi: 'Từ tệp', en: 'From' },
  to: { vi: 'Tệp dự thảo', en: 'Draft' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  questions: { vi: 'Câu hỏi', en: 'Questions' },
  bases: { vi: 'Căn cứ', en: 'Legal bases' },
  place: { vi: 'Chỗ', en: 'Place' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  class: { vi: 'Loại', en: 'Kind' },
  reason: { vi: 'Lý do', en: 'Reason' },
  number: { vi: 'Số', en: 'No.' },
  name: { vi: 'Tên', en: 'Name' },
  question: { vi: 'Nội dung hỏi', en: 'Question' },
  choices: { vi: 'Chọn', en: 'Choose' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  line: { vi: 'Dòng', en: 'Line' },
  base: { vi: 'Văn bản', en: 'Document' },
  state: { vi: 'Tình trạng', en: 'State' },
  remark: { vi: 'Ghi chú', en: 'Remark' },
  instead: { vi: 'Có thể thay bằng', en: 'May be replaced by' },
  blank: { vi: 'để trống', en: 'blank' },
  dropped: { vi: 'bỏ', en: 'dropped' },
  freely: { vi: 'tự điền', en: 'fill in' },
  waiting: { vi: 'chờ trả lời', en: 'to answer' },
} as const satisfies Record<string, Localized>

export const stateWords: Readonly<Record<BaseState['state'], Localized>> = {
  'in-force': { vi: 'còn hiệu lực', en: 'in force' },
  expired: { vi: 'hết hiệu lực', en: 'expired' },
  'not-in-force': { vi: 'chưa có hiệu lực', en: 'not yet in force' },
  unknown: { vi: 'chưa rõ', en: 'unknown' },
  'to-fill': { vi: 'chờ điền', en: 'to fill in' },
}

/** A value of a plan, or our word for one that is not there. */
export interface Said {
  readonly kind: 'own' | 'plan'
  readonly text: string
}

/** What stood there before. */
export function beforeSaid({ before }: AccountedChange, language: Language): Said {
  return valueSaid(before, language)
}

/** What stands there now. */
export function afterSaid({ after }: AccountedChange, language: Language): Said {
  return after === undefined
    ? { kind: 'own', text: accountWords.dropped[language] }
    : valueSaid(after, language)
}

/** The answer that was given, or that none was. */
export function answerSaid({ answer }: AccountedQuestion, language: Language): Said {
  return answer === undefined
    ? { kind: 'own', text: accountWords.waiting[language] }
    : valueSaid(answer, language)
}

function valueSaid(value: string, language: Language): Said {
  return value.trim() === ''
    ? { kind: 'own', text: accountWords.blank[language] }
    : { kind: 'plan', text: value }
}

/** An answer on offer: what is typed for it, and what it means. */
export function optionSaid({ value, words }: Option, language: Language): string {
  return value === '' ? words[language] : `“${value}” – ${words[language]}`
}

/** What is known of a legal basis, and what may take its place. */
export function remarkSaid({ remark, suggestions }: BaseState, language: Language): string {
  if (suggestions.length === 0) return remark[language]
  const instead = `${accountWords.instead[language]}: ${suggestions.join('; ')}`
  return remark[language] === '' ? instead : `${remark[language].replace(/[.;]$/, '')}. ${instead}`
}

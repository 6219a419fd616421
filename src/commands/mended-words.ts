import { type Language, type Localized, reaches } from '../diagnostic.ts'
import { counted, severityWords } from '../report/words.ts'
import type { MendedPlan } from './mended-plan.ts'

/** What was mended in a plan, one finding a line; or what will be, when it is only looked at. */
export function mendedWords(plan: MendedPlan, isRehearsal: boolean, language: Language): string {
  const { mended } = plan
  const lines = mended.map(
    ({ finding: { code, message }, line, column }) => `  ${line}:${column}  ${code}  ${message[language]}\n`,
  )
  return [`${heading(plan, isRehearsal)[language]}\n`, ...lines].join('')
}

function heading({ after: { file, plan }, mended: { length } }: MendedPlan, isRehearsal: boolean): Localized {
  if (length > 0) {
    const places = counted(length, 'chỗ', 'place')
    return isRehearsal
      ? { vi: `Sẽ sửa ${places.vi} trong ${file}`, en: `Would fix ${places.en} in ${file}` }
      : { vi: `Đã sửa ${places.vi} trong ${file}`, en: `Fixed ${places.en} in ${file}` }
  }
  return plan
    ? { vi: `Không có chỗ nào tự sửa được trong ${file}`, en: `Nothing to fix in ${file}` }
    : {
        vi: `Giữ nguyên ${file} vì chưa đọc được kế hoạch`,
        en: `${file} was left alone: no plan can be read`,
      }
}

/** The errors and warnings that only a person can mend, one a line. */
export function leftWords(plans: readonly MendedPlan[], language: Language): string {
  const left = plans.flatMap(({ after: { file, source, diagnostics } }) =>
    diagnostics
      .filter(({ severity }) => reaches(severity, 'warning'))
      .map(({ code, severity, message, range }) => {
        const { line, column } = source.position(range.start)
        return `  ${file}:${line}:${column}  ${severityWords[severity][language]}  ${code}  ${message[language]}\n`
      }),
  )
  if (left.length === 0) return ''
  const words: Localized = {
    vi: `Còn ${left.length} chỗ phải xem và sửa bằng tay\n`,
    en: `${counted(left.length, '', 'place').en} left to mend by hand\n`,
  }
  return [words[language], ...left].join('')
}

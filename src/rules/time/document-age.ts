import { coveredBy } from '../../calendar/covered.ts'
import { citationsIn } from '../../legal/citation.ts'
import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { isOwnText } from './own-texts.ts'

export const documentAge: Rule = {
  id: 'document-age',
  severity: 'warning',
  title: {
    vi: 'Số năm thực hiện văn bản khớp với ngày ban hành',
    en: 'The years of carrying out a document fit its day',
  },
  why: {
    vi: 'Sơ kết, tổng kết sai số năm thường do chép từ kế hoạch cũ hoặc nhầm ngày của văn bản.',
    en: 'A wrong count of years is mostly copied from an older plan, or the document’s day is wrong.',
  },
  example: {
    bad: `
      closing: Sơ kết 5 năm thực hiện Chỉ thị số 30-CT/TU ngày 18/11/2023 của Ban Thường vụ Tỉnh ủy.`,
    good: `
      closing: Sơ kết 3 năm thực hiện Chỉ thị số 30-CT/TU ngày 18/11/2023 của Ban Thường vụ Tỉnh ủy.`,
  },

  *check(plan, { texts }) {
    const covered = coveredBy(plan)
    if (!covered) return
    for (const planText of texts) {
      if (!isOwnText(planText) && planText.role !== 'title') continue
      const { text, path } = planText
      for (const match of matchesOf(text, yearsOfWork)) {
        const rest = text.slice(match.index + match[0].length)
        const sentence = rest.slice(0, sentenceEnd.exec(rest)?.index ?? 300)
        const issued = issueYears(sentence)
        const count = Number(match[1])
        const [first] = issued
        if (first === undefined || saysItsYears.test(sentence)) continue
        const fits = issued.some((year) => covered.first - year <= count && count <= covered.last - year)
        if (fits) continue
        yield {
          at: path,
          within: [match.index, match.index + (match[1] ?? '').length],
          message: {
            vi: `Văn bản ban hành năm ${first}, đến năm ${covered.first} là ${covered.first - first} năm, không phải ${count} năm.`,
            en: `The document is of ${first}: by ${covered.first} that is ${covered.first - first} years, not ${count}.`,
          },
        }
      }
    }
  },
}

/** “5 năm thực hiện”, “10 năm triển khai thi hành”. */
const yearsOfWork =
  /(?<![\p{L}\d/.,-])(?<!(?:kế hoạch|chương trình|đề án|giai đoạn|nhiệm kỳ|mục tiêu|nhiệm vụ) )(\d{1,2}) năm (?:tổ chức )?(?:triển khai )?(?:thực hiện|thi hành)(?!\p{L}| theo)/giu
const sentenceEnd = /[;\n]|\.(?=\s|$)|\d{1,2} năm (?:tổ chức )?(?:triển khai )?(?:thực hiện|thi hành)/u
/** “(2021 - 2025)”, “giai đoạn 2021 - 2025”: the text counts for itself. */
const saysItsYears = /[12]\d{3}\s?[-–—]\s?[12]\d{3}|(?:từ|đến) năm \d{4}/u

/**
 * The years of the days of documents cited in a sentence; a law named by its year may have come into force
 * later.
 */
function issueYears(sentence: string): readonly number[] {
  return citationsIn(sentence).flatMap(({ day }) => day?.year?.value ?? [])
}

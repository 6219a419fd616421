import { type Day, isoDay, showDay } from '../day.ts'
import type { Row } from './row.ts'

export interface LegalRegistryFacts {
  /** The day up to which the registry was kept, such as 2026-11-22. */
  readonly asOf: string
  readonly documents: number
  readonly today: Day
}

/** How old the knowledge of the law is. */
export function legalRegistry({ asOf, documents, today }: LegalRegistryFacts): Row {
  const aYearAgo = isoDay({ ...today, year: today.year - 1 })
  const day = showDay(asOf)
  if (asOf >= aYearAgo) {
    return {
      check: 'legal-registry',
      grade: 'ok',
      words: {
        vi: `Danh mục pháp lý: ${documents} văn bản, đối chiếu đến ngày ${day}.`,
        en: `Registry of the law: ${documents} documents, gone through on ${day}.`,
      },
    }
  }
  return {
    check: 'legal-registry',
    grade: 'should-fix',
    words: {
      vi: `Danh mục pháp lý (${documents} văn bản) đối chiếu ngày ${day}, đã quá một năm.`,
      en: `The registry of the law (${documents} documents) was gone through on ${day}, over a year ago.`,
    },
    help: {
      vi: 'Cài bản tdkt mới hơn; văn bản mới thì ghi thêm ở mục “legalDocuments” của tệp cấu hình.',
      en: 'Install a newer tdkt; put new documents under “legalDocuments” of the config.',
    },
  }
}

import type { Localized } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface TemplatesFacts {
  readonly folder: string
  /** What is wrong with the templates, each with its place. */
  readonly problems: readonly Localized[]
}

/** Whether the office's own templates can be printed with. */
export function templates({ folder, problems }: TemplatesFacts): Row {
  if (problems.length === 0) {
    return {
      check: 'templates',
      grade: 'ok',
      words: { vi: `Thư mục mẫu riêng ${folder}: đạt.`, en: `Templates of your own in ${folder}: sound.` },
    }
  }
  const command = `tdkt template check ${folder}`
  return {
    check: 'templates',
    grade: 'must-fix',
    words: {
      vi: `Thư mục mẫu riêng ${folder} có ${problems.length} lỗi.`,
      en: `Templates of your own in ${folder}: ${problems.length} ${problems.length === 1 ? 'error' : 'errors'}.`,
    },
    details: problems,
    help: { vi: command, en: command },
  }
}

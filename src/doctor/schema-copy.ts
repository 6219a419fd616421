import { type Localized, sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface SchemaCopyFacts {
  /** Where the copy for editors lies. */
  readonly path: string
  readonly state: 'missing' | 'different' | 'same'
}

/** Whether the local copy of a JSON Schema, by which editors help without a network, is that of this tdkt. */
export function schemaCopy({ path, state }: SchemaCopyFacts): Row {
  switch (state) {
    case 'same':
      return told('ok', { vi: `${path} đúng với bản tdkt này.`, en: `${path} is that of this tdkt.` })
    case 'missing':
      return told(
        'should-fix',
        {
          vi: `Chưa có ${path}, nên trình soạn thảo không gợi ý được khi không có mạng.`,
          en: `There is no ${path}, so editors cannot help without a network.`,
        },
        sameInBoth('tdkt init'),
      )
    case 'different':
      return told(
        'should-fix',
        {
          vi: `${path} khác với bản tdkt này, nên trình soạn thảo có thể gợi ý sai.`,
          en: `${path} is not that of this tdkt, so editors may say wrong things.`,
        },
        sameInBoth('tdkt init --refresh'),
      )
  }
}

function told(grade: Row['grade'], words: Localized, help?: Localized): Row {
  return { check: 'schema-copy', grade, words, ...(help && { help }) }
}

import { sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface EditorFacts {
  readonly path: string
  /** Whether there are settings of VS Code, and whether they name the local copies. */
  readonly state: 'missing' | 'silent' | 'named'
}

/** Whether VS Code is told which files are plans. */
export function editor({ path, state }: EditorFacts): Row {
  switch (state) {
    case 'named':
      return {
        check: 'editor',
        grade: 'ok',
        words: {
          vi: `VS Code dùng các tệp trong .tdkt/ (${path}).`,
          en: `VS Code uses the copies in .tdkt/ (${path}).`,
        },
      }
    case 'missing':
      return {
        check: 'editor',
        grade: 'should-fix',
        words: {
          vi: `Chưa có ${path}; VS Code chỉ gợi ý cho kế hoạch có dòng đầu “# yaml-language-server”.`,
          en: `There is no ${path}; VS Code helps only with plans that begin with “# yaml-language-server”.`,
        },
        help: sameInBoth('tdkt init'),
      }
    case 'silent':
      return {
        check: 'editor',
        grade: 'should-fix',
        words: {
          vi: `${path} chưa nhắc đến .tdkt/plan.schema.json.`,
          en: `${path} does not name .tdkt/plan.schema.json.`,
        },
        help: {
          vi: 'Thêm vào tệp ấy: "yaml.schemas": { ".tdkt/plan.schema.json": "plans/*.yaml" }',
          en: 'Add to it: "yaml.schemas": { ".tdkt/plan.schema.json": "plans/*.yaml" }',
        },
      }
  }
}

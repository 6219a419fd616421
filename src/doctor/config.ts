import { type Localized, sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

/** A config that was found, or that there is none. */
export interface ConfigFacts {
  readonly file?: string
  /** How many files its chain of `extends` has. */
  readonly files?: number
  readonly values?: number
  /** What is wrong with it, each with its place. */
  readonly errors?: readonly Localized[]
  readonly warnings?: readonly Localized[]
}

/** Whether the config of the folder can be used. */
export function config({ file, files = 1, values = 0, errors = [], warnings = [] }: ConfigFacts): Row {
  if (file === undefined) {
    return {
      check: 'config',
      grade: 'ok',
      words: {
        vi: 'Không có tdkt.config.yaml ở đây hay ở thư mục phía trên; mỗi kế hoạch tự ghi mọi giá trị.',
        en: 'No tdkt.config.yaml is here or above; every plan says all its values itself.',
      },
      help: {
        vi: '“tdkt init” tạo một tệp nếu cơ quan muốn ghi giá trị chung cho các kế hoạch.',
        en: '“tdkt init” makes one, should the office want values shared by its plans.',
      },
    }
  }
  if (errors.length > 0) {
    return {
      check: 'config',
      grade: 'must-fix',
      words: {
        vi: `Tệp cấu hình ${file} chưa dùng được: ${errors.length} lỗi.`,
        en: `The config ${file} cannot be used: ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}.`,
      },
      details: errors,
      help: {
        vi: 'Sửa tại dòng đã nêu; mọi mục được giải thích ở docs/tep-cau-hinh.md.',
        en: 'Mend it at the lines above; its keys are explained in docs/tep-cau-hinh.md.',
      },
    }
  }
  const words: Localized = {
    vi: `Tệp cấu hình ${file}: ${files > 1 ? `cùng ${files - 1} tệp thừa hưởng, ` : ''}${values} giá trị được dùng${warnings.length > 0 ? `, ${warnings.length} chỗ cần xem lại` : ''}.`,
    en: `Config ${file}: ${files > 1 ? `with ${files - 1} that it extends, ` : ''}${values} ${values === 1 ? 'value' : 'values'} in force${warnings.length > 0 ? `, ${warnings.length} to look at` : ''}.`,
  }
  if (warnings.length === 0) return { check: 'config', grade: 'ok', words }
  const help = sameInBoth('tdkt validate')
  return { check: 'config', grade: 'should-fix', words, details: warnings, help }
}

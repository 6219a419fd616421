import type { Language } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface LanguageFacts {
  readonly language: Language
  /** What `--lang` says. */
  readonly flag?: string
  /** What `TDKT_LANG` says. */
  readonly variable?: string
}

/** Which language is spoken, and who asked for it. */
export function language({ language: spoken, flag, variable }: LanguageFacts): Row {
  const name = { vi: { vi: 'tiếng Việt', en: 'Vietnamese' }, en: { vi: 'tiếng Anh', en: 'English' } }[spoken]
  const [vi, en] =
    flag !== undefined
      ? [`theo --lang ${flag}`, `by --lang ${flag}`]
      : variable
        ? [`theo TDKT_LANG=${variable}`, `by TDKT_LANG=${variable}`]
        : ['mặc định', 'the default']
  if (flag === undefined && variable && variable !== spoken) {
    return {
      check: 'language',
      grade: 'should-fix',
      words: {
        vi: `Ngôn ngữ: ${name.vi}, vì TDKT_LANG=${variable} không phải vi hay en.`,
        en: `Language: ${name.en}, since TDKT_LANG=${variable} is neither vi nor en.`,
      },
      help: { vi: 'Đặt TDKT_LANG=vi hoặc bỏ biến này.', en: 'Set TDKT_LANG=en or unset it.' },
    }
  }
  return {
    check: 'language',
    grade: 'ok',
    words: { vi: `Ngôn ngữ: ${name.vi} (${vi}).`, en: `Language: ${name.en} (${en}).` },
  }
}

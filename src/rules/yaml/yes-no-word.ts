import type { Rule } from '../rule.ts'
import { isBare, writtenTexts } from './written-values.ts'

export const yesNoWord: Rule = {
  id: 'yes-no-word',
  severity: 'warning',
  title: {
    vi: 'Chữ “yes”, “no”, “on”, “off” đứng một mình thì đặt trong dấu nháy',
    en: 'A lone yes, no, on or off is quoted',
  },
  why: {
    vi: 'Nhiều chương trình đọc những chữ này thành đúng hoặc sai, không còn là chữ để in.',
    en: 'Many programs read these words as true or false and no longer as words to print.',
  },
  example: {
    bad: `
      sections:
        - title: Nội dung
          body: [{ schedule: true }, { table: { columns: [Cụm, Đã ký], rows: [['1', yes]] } }]`,
    good: `
      sections:
        - title: Nội dung
          body: [{ schedule: true }, { table: { columns: [Cụm, Đã ký], rows: [['1', 'yes']] } }]`,
  },

  *check(plan, context) {
    for (const { path, text } of writtenTexts(plan)) {
      const isWord = english.test(text) || (vietnamese.test(text) && !path.includes('table'))
      if (!isWord || !isBare(path, context)) continue
      yield {
        at: path,
        message: {
          vi: `“${text}” để trần dễ bị đọc thành đúng hoặc sai; đặt trong dấu nháy: '${text}', hoặc viết rõ nội dung.`,
          en: `A bare “${text}” may be read as true or false; put it in quotes or say it in words.`,
        },
      }
    }
  },
}

const english = /^(?:y|n|yes|no|on|off)$/i
const vietnamese = /^(?:có|không)$/iu

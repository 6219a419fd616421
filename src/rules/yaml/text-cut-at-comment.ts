import type { Source } from '../../source/source.ts'
import type { Rule } from '../rule.ts'
import { readOnce } from '../time/read-once.ts'
import { isBare, writtenTexts } from './written-values.ts'

export const textCutAtComment: Rule = {
  id: 'text-cut-at-comment',
  severity: 'warning',
  title: { vi: 'Nội dung không bị cắt ở dấu #', en: 'No text is cut at a # sign' },
  why: {
    vi: 'Sau dấu cách, dấu # mở đầu lời ghi chú của tệp; mọi chữ sau dấu này không được in mà không ai hay.',
    en: 'After a blank the # sign begins a remark of the file; the words after it are silently not printed.',
  },
  example: {
    bad: `
      schedule:
        - tasks:
            - content: Họp Cụm thi đua #2 của tỉnh
              units: [so-noi-vu]`,
    good: `
      schedule:
        - tasks:
            - content: 'Họp Cụm thi đua #2 của tỉnh'
              units: [so-noi-vu]`,
  },

  *check(plan, context) {
    const { source, gaps } = context
    for (const { path, text } of writtenTexts(plan)) {
      const place = gaps.sourcePath(path)
      const origin = source.origin(place)
      if (!hasRemarkBehind(origin)) continue
      const { text: written, rangeOf } = origin
      const { end } = rangeOf(place)
      const remark = /^[ \t]+#.{0,40}/.exec(written.slice(end, end + 200))?.[0].trim()
      if (remark === undefined || !isBare(path, context)) continue
      if (!/^#[\p{L}\p{N}]/u.test(remark) && !isLeftOpen(text)) continue
      yield {
        at: path,
        message: {
          vi: `Từ “${firstWords(remark)}” trở đi bị hiểu là lời ghi chú nên không được in; đặt cả câu trong dấu nháy.`,
          en: `All from “${firstWords(remark)}” on is taken for a remark and is not printed; put the text in quotes.`,
        },
      }
    }
  },
}

/** Whether anything in a file may be a remark behind other words; in most files none is. */
function hasRemarkBehind(file: Source): boolean {
  return readOnce(remarkBehind, file, () => /[ \t]#/.test(file.text))
}

const remarkBehind = new WeakMap<Source, boolean>()

/** Whether a bracket or a quote that the text opens is not closed in it. */
function isLeftOpen(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1
  return count('(') > count(')') || count('“') > count('”') || count('"') % 2 === 1
}

function firstWords(remark: string): string {
  const words = remark.split(/\s+/)
  return words.length > 3 ? `${words.slice(0, 3).join(' ')} …` : words.join(' ')
}

import type { Path } from '../../diagnostic.ts'
import type { RuleContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { isBare, textLists } from './written-values.ts'

export const textCutAtComma: Rule = {
  id: 'text-cut-at-comma',
  severity: 'warning',
  title: {
    vi: 'Nội dung trong ngoặc vuông không bị cắt ở dấu phẩy',
    en: 'No text in brackets is cut at its comma',
  },
  why: {
    vi: 'Trong ngoặc vuông, mỗi dấu phẩy tách ra một dòng mới; một câu có dấu phẩy bị in thành nhiều dòng.',
    en: 'In square brackets each comma begins a new entry; a sentence with a comma prints as several lines.',
  },
  example: {
    bad: `
      recipients: [UBND tỉnh, Các sở, ban, ngành]`,
    good: `
      recipients: [UBND tỉnh, 'Các sở, ban, ngành']`,
  },

  *check(plan, context) {
    for (const { path, list } of textLists(plan)) {
      let isCut = false
      for (const [index, text] of list.entries()) {
        const before = list[index - 1]
        if (typeof text !== 'string' || typeof before !== 'string') continue
        const wasCut = isCut
        isCut =
          (isCut ? !path.includes('table') && /^\p{Ll}/u.test(text) : isRest(text, before, path)) &&
          isCommaBetween([...path, index - 1], [...path, index], context)
        if (!isCut || wasCut) continue
        yield {
          at: [...path, index],
          message: {
            vi: `Dấu phẩy trong ngoặc vuông tách “${before}, ${text}” làm hai; nếu là một thì đặt trong dấu nháy.`,
            en: `The comma in brackets cuts “${before}, ${text}” in two; if it is one text, put it in quotes.`,
          },
        }
      }
    }
  },
}

/**
 * Whether a text reads on from the one before it: small letter after capital, or a bracket closed that was
 * opened there.
 */
function isRest(text: string, before: string, path: Path): boolean {
  const readsOn = !path.includes('table') && /^\p{Ll}/u.test(text) && /^[^\p{L}]*\p{Lu}/u.test(before)
  if (path.at(-1) === 'title') return /thi đua$/iu.test(before) && /^khen thưởng/u.test(text)
  return readsOn || opens(before, '(', ')') || opens(before, '“', '”')
}

function opens(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close)
}

function isCommaBetween(first: Path, second: Path, context: RuleContext): boolean {
  const { source, gaps } = context
  const { text, rangeOf } = source.origin(gaps.sourcePath(first))
  const { end } = rangeOf(gaps.sourcePath(first))
  const { start } = rangeOf(gaps.sourcePath(second))
  return /^\s*,\s*$/.test(text.slice(end, start)) && isBare(first, context) && isBare(second, context)
}

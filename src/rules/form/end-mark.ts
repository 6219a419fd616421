import type { PlanText, TextRole } from '../../plan/texts.ts'
import { type Sought, soughtIn } from '../../text.ts'
import type { Finding, Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'

export const endMark: Rule = {
  id: 'end-mark',
  severity: 'warning',
  title: {
    vi: 'Dấu “./.” viết liền, chỉ có ở cuối nội dung văn bản',
    en: 'The mark “./.” is unbroken and stands at the end of the text only',
  },
  why: {
    vi: 'Dấu “./.” cho biết nội dung văn bản đã hết; tdkt in dấu này tự động ở cuối, gõ ở giữa thì người đọc tưởng hết văn bản.',
    en: '“./.” tells that the text ends here; it is printed by itself, and elsewhere it would mislead.',
  },
  example: {
    bad: 'sections:\n  - { title: Mục đích, body: [Động viên cán bộ./.] }\n  - { title: Nội dung, body: [{ schedule: true }] }',
    good: 'closing: Các đơn vị nghiêm túc thực hiện./.',
  },

  *check(_, { texts }) {
    if (textsHolding(texts, marks.sign).length === 0) return
    const body = texts.filter(({ role }) => bodyRoles.has(role))
    for (const [index, text] of body.entries()) {
      const next = body[index + 1]
      yield* marksIn(text, next === undefined || partOf(next) !== partOf(text))
    }
  },
}

const bodyRoles: ReadonlySet<TextRole> = new Set(['opening', 'heading', 'paragraph', 'item', 'task', 'cell'])

/** The plan itself, or one of its annexes: each ends by itself. */
function partOf({ path }: PlanText): string {
  return path[0] === 'annexes' ? `annex ${path[1]}` : 'plan'
}

export const marks: Sought = {
  pattern: /\.\s*\/\s*\.|(?<=[\p{L}\d”)]\s?)(?:\/\s*\.|\.\s*\/)(?=\s*$)/gu,
  sign: /\//,
}

function* marksIn({ path, text }: PlanText, isLast: boolean): Generator<Finding> {
  for (const match of soughtIn(text, marks)) {
    const isAtEnd = text.slice(match.index + match[0].length).trim() === ''
    if (isAtEnd && /(?:www\.|:\/\/)\S*$/u.test(text.slice(0, match.index))) continue
    const right = isAtEnd && isLast ? './.' : '.'
    if (match[0] === right) continue
    yield {
      at: path,
      within: [match.index, match.index + match[0].length],
      replaced: [text.slice(0, match.index).trimEnd().length, match.index + match[0].length],
      message:
        right === '.'
          ? {
              vi: 'Dấu “./.” chỉ đặt ở cuối nội dung văn bản; ở đây dùng dấu chấm.',
              en: '“./.” stands at the end of the text only; write a full stop here.',
            }
          : {
              vi: `“${match[0]}” viết đúng là “./.”; dấu này được in tự động nên cũng có thể bỏ.`,
              en: `“${match[0]}” is rightly “./.”; it is printed by itself, so it may also be left out.`,
            },
      replacement: right,
    }
  }
}

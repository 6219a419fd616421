import type { Path } from '../../diagnostic.ts'
import type { TextRole } from '../../plan/texts.ts'
import { upperFirst } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const capitalAtStart: Rule = {
  id: 'capital-at-start',
  severity: 'warning',
  title: {
    vi: 'Đầu dòng, đầu đoạn viết hoa',
    en: 'A line or paragraph begins with a capital',
  },
  why: {
    vi: 'Mỗi lần xuống dòng viết hoa chữ cái đầu của âm tiết thứ nhất, kể cả sau gạch đầu dòng.',
    en: 'Each new line begins with a capital, those of lists too.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I',
  example: {
    bad: 'schedule: [{ tasks: [{ content: phát động thi đua, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }]',
  },

  *check({ opening }, { texts, gaps }) {
    for (const each of texts) {
      // A title over several lines is one phrase.
      const goesOn =
        (each.role === 'title' && Number(gaps.sourcePath(each.path).at(-1)) > 0) ||
        (opening?.style === 'thuc-hien' && isFirstOfOpening(each.path))
      const [, lead = '', word] = smallStart.exec(each.text) ?? []
      if (word === undefined || !lineRoles.has(each.role) || goesOn) continue
      yield {
        at: each.path,
        within: [lead.length, lead.length + word.length],
        message: {
          vi: `Đầu dòng viết hoa: “${upperFirst(word)}”.`,
          en: `The line begins with a capital: “${upperFirst(word)}”.`,
        },
        replacement: upperFirst(word),
      }
    }
  },
}

/** A first word in small letters throughout; “e-Office” and “iOS” are spelt so. */
const smallStart = /^(\s*[“"‘(]?)(\p{Ll}\p{Ll}*)(?![\p{L}\d-])(?!(?<=^\s*\p{Ll}{1,2})[).])/u

const lineRoles: ReadonlySet<TextRole> = new Set(['title', 'opening', 'heading', 'paragraph', 'item', 'task'])

/** The sentence that names the bases goes on in the first paragraph after them. */
function isFirstOfOpening(path: Path): boolean {
  return path[0] === 'opening' && (path.length === 2 || path[2] === 0)
}

import type { Diagnostic, Localized } from '../diagnostic.ts'
import type { Format } from '../format/format.ts'
import { checkTemplate, type TemplateProblem } from '../markup/check-template.ts'
import { skeletonsOf } from '../markup/skeletons.ts'
import type { Template, TemplateFile } from '../markup/template.ts'
import { matchesOf, nearest } from '../text.ts'
import { blocksOf, type PageProblem } from './blocks.ts'
import { viewFields } from './view-fields.ts'

/** All that is wrong with a template under a format, each at the template's own line, whatever the plan. */
export function templateProblems(template: Template, format: Format): Diagnostic[] {
  const files = [template.page, ...Object.values(template.parts)]
  const textOf = new Map(files.map(({ file, text }) => [file, text]))
  const logic = checkTemplate(template, viewFields).map((problem) =>
    diagnostic(problem, logicMessage(problem), textOf.get(problem.file) ?? ''),
  )
  if (logic.some(({ code }) => code === tooMuch)) return logic
  return [...logic, ...files.flatMap((file) => pageProblems(file, format))]
}

/** What is said of a template that never comes to an end with a plan, or prints more than any document has. */
export function tooMuchWork({ page: { file, text } }: Template): Diagnostic {
  const problem = { file, line: 1, column: 1, what: 'too-much', name: '' } as const
  return diagnostic(problem, logicMessage(problem), text)
}

const tooMuch = 'template/too-much'

function pageProblems(file: TemplateFile, format: Format): Diagnostic[] {
  const found = new Map<string, Diagnostic>()
  for (const { page, lineOf } of skeletonsOf(file)) {
    for (const problem of blocksOf(page, format).problems) {
      const place = { file: file.file, line: lineOf(problem.line), column: 1, what: problem.what }
      const key = `${place.line}:${problem.what}:${problem.text}`
      if (!found.has(key)) found.set(key, diagnostic(place, pageMessage(problem, format), file.text))
    }
  }
  return [...found.values()]
}

function diagnostic(
  { file, line, column, what }: { file: string; line: number; column: number; what: string },
  message: Localized,
  text: string,
): Diagnostic {
  const lines = text.split(lineEnd)
  const written = lines[line - 1] ?? ''
  const before = matchesOf(text, lineEnds)
    .slice(0, line - 1)
    .at(-1)
  const from = before ? before.index + before[0].length : 0
  const start = Math.min(from + column - 1, text.length)
  const end = from + written.trimEnd().length
  return {
    code: `template/${what}`,
    severity: 'error',
    message,
    file,
    range: { start, end: Math.min(Math.max(end, start + 1), text.length) },
  }
}

/** The line ends that the template language knows. */
const lineEnd = /\r\n?|\n/
const lineEnds = /\r\n?|\n/g

function logicMessage({ what, name, meant }: TemplateProblem): Localized {
  const [askVi, askEn] =
    meant === undefined ? ['', ''] : [`; ý bạn là “${meant}”?`, `; did you mean “${meant}”?`]
  switch (what) {
    case 'syntax':
      return {
        vi: 'Dấu {{ }} ở đây chưa khép, hoặc khối #if, #each, #unless chưa có thẻ đóng đúng tên.',
        en: 'Braces or a block #if, #each, #unless are not closed here.',
      }
    case 'field':
      return {
        vi: `Không có trường “${name}”${askVi || ' ở đây.'}`,
        en: `There is no field “${name}” here${askEn || '.'}`,
      }
    case 'logic':
      return {
        vi: `Mẫu chỉ dùng {{trường}}, #if, #unless, #each với một trường và {{> phần}}; “${name}” không dùng được.`,
        en: `Templates know fields, #if, #unless, #each with one field, and parts; “${name}” is none of them.`,
      }
    case 'part':
      return { vi: `Không có phần “${name}”${askVi || '.'}`, en: `There is no part “${name}”${askEn || '.'}` }
    case 'part-loop':
      return { vi: `Phần “${name}” gọi lại chính nó.`, en: `The part “${name}” takes in itself.` }
    case 'not-a-text':
      return {
        vi: `“${name}” không phải lời văn; dùng {{#each ${name}}} cho danh sách, {{#if ${name}}} cho mục có/không.`,
        en: `“${name}” is no text; use #each for a list and #if for a yes or no.`,
      }
    case 'too-much':
      return {
        vi: 'Mẫu quá lớn hoặc lặp quá nhiều (khối lồng nhau, phần gọi phần, #each trong #each); viết lại cho gọn.',
        en: 'The template is too large or repeats too much (blocks, parts or #each within each other); make it smaller.',
      }
    case 'not-a-list':
      return {
        vi: `“${name}” không phải danh sách, không dùng #each được.`,
        en: `“${name}” is no list for #each.`,
      }
  }
}

function pageMessage({ what, text }: PageProblem, { id, styles, columns }: Format): Localized {
  switch (what) {
    case 'style': {
      if (Object.hasOwn(columns, text)) {
        return {
          vi: `“${text}” là khối nhiều cột: viết “:::${text}”, các cột cách nhau bằng “::cot”, rồi “:::”.`,
          en: `“${text}” is a block of columns: write “:::${text}”, “::cot” between columns, then “:::”.`,
        }
      }
      const meant = nearest(text, [...Object.keys(styles), ...Object.keys(columns), 'trang-moi', 'cot'])
      return {
        vi: `Thể thức ${id} không có kiểu “${text}”${meant ? `; ý bạn là “${meant}”?` : '; thêm kiểu này vào tệp thể thức.'}`,
        en: `The format ${id} has no style “${text}”${meant ? `; did you mean “${meant}”?` : '; add it to the format file.'}`,
      }
    }
    case 'columns':
      return {
        vi: '“::cot” chỉ đứng trong một khối nhiều cột.',
        en: '“::cot” stands inside a block of columns only.',
      }
    case 'heading':
      return { vi: 'Tiêu đề có ba cấp: #, ##, ###.', en: 'Titles have three levels: #, ##, ###.' }
    case 'cells':
      return {
        vi: `Hàng này nhiều ô hơn hàng đầu bảng; ô “${text}” không có cột để in.`,
        en: `This row has more cells than its table has columns; “${text}” has no place.`,
      }
    case 'unclosed':
      return {
        vi: `Khối “${text}” chưa có dòng “:::” khép lại.`,
        en: `The block “${text}” is not closed by a line of colons.`,
      }
    case 'stray-colons':
      return {
        vi: `Dòng “${text}” không phải kiểu nào: viết “::kiểu[lời văn]”, khối ngoài nhiều dấu hai chấm hơn khối trong.`,
        en: `“${text}” is no style: write “::style[text]”, an outer block with more colons than an inner one.`,
      }
    case 'unknown':
      return {
        vi: `“${text}” không thuộc những gì mẫu in được (xem templates/README.md).`,
        en: `“${text}” is nothing that a template can print (see templates/README.md).`,
      }
  }
}

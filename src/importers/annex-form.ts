import type { Localized } from '../diagnostic.ts'
import { isAnnexTitle } from './annex-title.ts'
import { isCapitals } from './markers.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import type { ImportQuestion } from './question.ts'
import { widthOf } from './recipients-title.ts'
import { linesIn } from './table-grid.ts'

/** Whether a block below the ending begins a form or a list that is attached: “Biểu số 01”, “DANH MỤC …”. */
export function beginsForm(block: PaperBlock): boolean {
  if (block.kind === 'paragraph') return isNumber(block) || isTitle(block)
  return (
    block.hasBorders !== true && widthOf(block) <= 2 && linesIn([block]).some((line) => formNumber.test(line))
  )
}

/** The blocks below an ending with each form as an annex of the plan, which is asked. */
export function formsAsAnnexes(blocks: readonly PaperBlock[]): {
  readonly blocks: readonly PaperBlock[]
  readonly questions: readonly ImportQuestion[]
} {
  const annex = blocks.findIndex((block) => block.kind === 'paragraph' && isAnnexTitle(block))
  const end = annex < 0 ? blocks.length : annex
  const forms = formsIn(blocks.slice(0, end))
  return {
    blocks: [...forms.flatMap(annexOf), ...blocks.slice(end)],
    questions: forms.map((form, index) => ({ path: ['annexes', index], words: formWords(form) })),
  }
}

/** A number begins a form, and so does a title where that above has one. */
function formsIn(blocks: readonly PaperBlock[]): PaperBlock[][] {
  const forms: PaperBlock[][] = []
  for (const block of blocks) {
    const last = forms.at(-1)
    const isNext = beginsForm(block) && !(isTitle(block) && last !== undefined && !last.some(isTitle))
    if (isNext || last === undefined) forms.push([block])
    else last.push(block)
  }
  return forms
}

/** A form below the words by which a plan's annex is known, its title first; what stands above that stays below it. */
function annexOf(form: readonly PaperBlock[]): PaperBlock[] {
  const title = form.find(isTitle)
  const [first] = form
  if (!first) return []
  const above = title ? form.slice(0, form.indexOf(title)) : []
  const below = title ? form.slice(form.indexOf(title) + 1) : form
  const head: PaperParagraph = { kind: 'paragraph', text: 'PHỤ LỤC', place: first.place }
  return [head, ...(title ? [title] : []), ...[...above, ...below].flatMap(paragraphsOfLayout)]
}

/** A table that only sets the number of a form beside the name of a body is no table of a plan. */
function paragraphsOfLayout(block: PaperBlock): readonly PaperBlock[] {
  if (block.kind === 'paragraph' || !beginsForm(block)) return [block]
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))
}

const formNumber = /^(?:biểu|mẫu|biểu mẫu|phụ biểu)\s+(?:số\s*)?[\dIVX]{1,3}[A-Za-z]?\s*[.:]?$/iu

function isNumber({ text }: PaperParagraph): boolean {
  return text.split('\n').some((line) => formNumber.test(line.trim()))
}

function isTitle(block: PaperBlock): boolean {
  if (block.kind === 'table' || !isCapitals(block.text)) return false
  return /^(?:DANH (?:MỤC|SÁCH)|(?:BIỂU|BẢNG)(?: TỔNG HỢP| PHÂN CÔNG| THEO DÕI| ĐĂNG KÝ)?) /u.test(
    block.text.trim(),
  )
}

function formWords(form: readonly PaperBlock[]): Localized {
  const line = linesIn(form).find((each) => formNumber.test(each)) ?? linesIn(form)[0] ?? ''
  const words = line.length > 60 ? `${line.slice(0, 60)}…` : line
  return {
    vi: `Phần “${words}” đứng sau chữ ký được nhận là phụ lục và in thêm tên “Phụ lục”; xem lại.`,
    en: `What begins with “${words}” stands below the signature and is read as an annex, which prints “Phụ lục”; look at it.`,
  }
}

import type { Localized } from '../diagnostic.ts'
import type { Annex, BodyBlock, Section } from '../plan/plan.ts'
import { bodyOf } from './body.ts'
import { isAnnexTitle } from './ending.ts'
import { beginningOf } from './markers.ts'
import { type BodyPiece, outlineOf } from './outline.ts'
import type { PaperBlock, PaperParagraph } from './paper.ts'
import { anotherTable, type ReadSchedule } from './schedule.ts'
import type { SentenceCase } from './sentence-case.ts'
import { gridOf, plainTableOf } from './table-grid.ts'
import { taskHeadOf } from './task-columns.ts'

/** Where the task table stands among the blocks, and how it is printed. */
interface FoundBlocks {
  readonly from: number
  readonly to: number
  readonly layout: ReadSchedule['layout']
}

/** The sections of a body, its closing paragraph and how its levels are numbered. */
export function readBody(
  blocks: readonly PaperBlock[],
  sentenceCase: SentenceCase,
  schedule: FoundBlocks | undefined,
) {
  const questions: Localized[] = []
  const pieces = blocks.flatMap((block, index): BodyPiece[] => {
    const { place } = block
    if (schedule && index === schedule.from)
      return [{ kind: 'block', block: { schedule: schedule.layout }, place }]
    if (schedule && index > schedule.from && index < schedule.to) return []
    if (block.kind === 'paragraph') return [block]
    if (taskHeadOf(gridOf(block))) questions.push(anotherTable)
    return [{ kind: 'block', block: { table: plainTableOf(block) }, place }]
  })
  const last = pieces.at(-1)
  const end = last?.kind === 'paragraph' ? withoutEndMark(last) : last
  const isClosing =
    end?.kind === 'paragraph' &&
    pieces.length > 1 &&
    beginningOf(end).kind === 'plain' &&
    closingWords.test(end.text)
  const ended = [...pieces.slice(0, -1), ...(end && !isClosing ? [end] : [])]
  const outline = outlineOf(ended)
  const read = bodyOf(outline, sentenceCase)
  return {
    sections: read.sections,
    told: read.told,
    numbering: numberingOf(outline.samples),
    questions: [...read.questions, ...questions.map((words) => ({ path: ['sections'], words }))],
    ...(isClosing && { closing: end.text.replace(/\s+/g, ' ').trim() }),
  }
}

const closingWords =
  /^(?:Trên đây là|Nhận được (?:kế hoạch|chương trình) này|Kế hoạch này có|Trong quá trình (?:thực hiện|triển khai)|(?:Đề nghị|Yêu cầu|Giao) )/u

/** The mark that ends a document is the template's. */
function withoutEndMark(paragraph: PaperParagraph): PaperParagraph {
  return { ...paragraph, text: paragraph.text.replace(/\s*[.;]?\s*\.?\/\.?\s*$/, '.').replace(/\.\.$/, '.') }
}

/** Sample markers where they are not those that both formats have. */
function numberingOf(samples: readonly (string | undefined)[]): readonly string[] | undefined {
  const usual = ['I.', '1.', 'a)']
  if (samples.every((sample, at) => sample === undefined || sample === usual[at])) return undefined
  const count = samples.findLastIndex((sample) => sample !== undefined) + 1
  return usual.slice(0, Math.max(count, 1)).map((sample, at) => samples[at] ?? sample)
}

/** The annexes after the ending, each with its blocks; one without a title gets the words for what is not clear. */
export function annexesOf(
  blocks: readonly PaperBlock[],
  sentenceCase: SentenceCase,
  unclear: string,
): Annex[] {
  const starts = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && isAnnexTitle(block) ? [at] : [],
  )
  return starts.map((start, index) => {
    const own = blocks.slice(start, starts[index + 1] ?? blocks.length)
    const [first, ...rest] = own
    const inTitle = first?.kind === 'paragraph' ? first.text.split('\n').slice(1).join(' ').trim() : ''
    const next = rest[0]
    const isTitled = inTitle !== '' || next?.kind !== 'paragraph'
    const title = isTitled ? inTitle : next.text.replace(/\s+/g, ' ').trim()
    const content = rest.slice(isTitled ? 0 : 1).filter((block) => !isAnnexNote(block))
    const body = readBody(content, sentenceCase, undefined).sections.flatMap(flat)
    return { title: title === '' ? unclear : title, ...(body.length > 0 && { body }) }
  })
}

/** “(Kèm theo Kế hoạch số …)” is the template's. */
function isAnnexNote(block: PaperBlock): boolean {
  return block.kind === 'paragraph' && /^\(\s*(?:Ban hành )?kèm theo/iu.test(block.text.trim())
}

/** Sections of an annex as blocks, for an annex has none: a title becomes a text. */
function flat({ title, body = [], sections = [] }: Section): BodyBlock[] {
  return [...(title === undefined ? [] : [title]), ...body, ...sections.flatMap(flat)]
}

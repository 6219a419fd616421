import type { Localized } from '../diagnostic.ts'
import type { DocumentFacts, Issuer } from '../plan/plan.ts'
import { comparable } from '../text.ts'
import type { BodyNames } from './body-name.ts'
import { issuerOf } from './issuer.ts'
import { dayOf, isPartyName, isStateName, numberOf } from './letterhead-lines.ts'
import { isCapitals } from './markers.ts'
import type { PaperBlock } from './paper.ts'
import type { ImportQuestion } from './question.ts'
import { isStamp, notIssuer, subjectIn } from './stamps.ts'
import { type StreamLine, streamsOf } from './streams.ts'
import { linesIn } from './table-grid.ts'

/** What stands above the title of a paper. */
export interface Letterhead {
  readonly issuer?: Issuer
  readonly facts: Pick<DocumentFacts, 'number' | 'symbol' | 'place' | 'date'>
  readonly yearOfDate?: number
  readonly isThere: boolean
  /** What follows “V/v”. */
  readonly subject?: string
  readonly questions: readonly ImportQuestion[]
  /** How many blocks before it are none of the document: what a page of the web has above it. */
  readonly from: number
}

/** Reads the issuer, the number and symbol, the place and the day, in whatever columns they stand. */
export function letterheadOf(blocks: readonly PaperBlock[], bodyNames: BodyNames): Letterhead {
  let dated: ReturnType<typeof dayOf>
  const names: StreamLine[] = []
  const numbered: Numbered[] = []
  let subject: string | undefined
  let isOfParty = false
  const table = blocks.findLastIndex((block) => block.kind === 'table' && linesIn([block]).some(isStateName))
  for (const stream of streamsOf(blocks.slice(Math.max(table, 0)))) {
    let isSubject = false
    for (const line of stream.flatMap(parted)) {
      const isOfStamp = isStamp(line.text)
      const number = isOfStamp ? undefined : numberOf(line.text)
      const day = isOfStamp ? undefined : dayOf(line.text)
      if (isPartyName(line.text)) isOfParty = true
      const isName = isStateName(line.text) || isPartyName(line.text)
      const isKnown = isOfStamp || isName || number !== undefined || day !== undefined
      const begun = isKnown ? undefined : subjectIn(line.text)
      isSubject = begun !== undefined || (isSubject && !isKnown && !isCapitals(line.text) && !line.isBold)
      if (number) numbered.push({ line: line.text, ...number })
      if (day && (dated === undefined || day.place !== null)) dated = day
      if (isSubject) subject = [subject, begun ?? line.text].filter((each) => each !== undefined).join(' ')
      else if (!isKnown && !notIssuer.test(line.text)) names.push(line)
    }
  }
  const { issuer, questions } = issuerOf(names, bodyNames)
  const own = numbered.find(({ symbol }) => symbol) ?? numbered.find(({ number }) => number) ?? numbered[0]
  return {
    facts: {
      ...(own && { number: own.number, ...(own.symbol !== undefined && { symbol: own.symbol }) }),
      ...(dated && { place: dated.place, date: dated.date }),
    },
    from: Math.max(table, 0),
    isThere: issuer !== undefined || Boolean(own?.symbol),
    ...(subject !== undefined && { subject }),
    questions: [
      ...(numbered.length > 1 ? [{ path: ['document', 'number'], words: manyNumbers(numbered, own) }] : []),
      ...(isOfParty ? [{ path: ['issuer'], words: ofParty }] : []),
      ...questions,
    ],
    ...(issuer && { issuer }),
    ...(dated?.year !== undefined && { yearOfDate: dated.year }),
  }
}

interface Numbered extends Pick<DocumentFacts, 'number' | 'symbol'> {
  readonly line: string
}

function manyNumbers(numbered: readonly Numbered[], own: Numbered | undefined): Localized {
  const lines = numbered.map(({ line }) => `“${line}”`).join(', ')
  return {
    vi: `Phần đầu văn bản có hơn một dòng ghi số (${lines}), dòng “${own?.line}” được nhận vào đây; xem lại số, ký hiệu.`,
    en: `The letterhead has more than one number (${lines}), of which “${own?.line}” stands here; look at it.`,
  }
}

const ofParty: Localized = {
  vi: 'Bản gốc có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM” của văn bản Đảng, tệp kế hoạch không có chỗ ghi và bản in sẽ có Quốc hiệu, Tiêu ngữ thay vào đó; sửa lại sau khi xuất văn bản.',
  en: 'The paper has the head “ĐẢNG CỘNG SẢN VIỆT NAM” of a party paper, which a plan has no place for: it prints Quốc hiệu and Tiêu ngữ instead; change that in the document.',
}

/** A line that holds both columns of the letterhead, cut where the right one begins. */
function parted(line: StreamLine): StreamLine[] {
  const [, left = '', right = ''] =
    /^(\S.*?)\s+((?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]|ĐẢNG CỘNG SẢN VIỆT NAM$).*)$/u.exec(line.text) ??
    /^(Số\s*:?\s*\S*\s*[/-]\s*\S+)\s+(.*,\s*ngày\s.*)$/u.exec(line.text) ??
    []
  return left === '' ? [line] : [left, right].map((text) => ({ ...line, text }))
}

/** The number and day of a plan as the note under the title of its annexes says them; its letterhead may lack both. */
export function factsInAnnexNote(
  lines: readonly string[],
  kind: string,
): Pick<DocumentFacts, 'number' | 'symbol' | 'date'> {
  for (const line of lines) {
    const [, named = '', given = '', day = ''] =
      /^\(\s*kèm theo\s+(.*?)\s+số\s+(.*?)\s*(ngày\s.*?)\s+của\s/iu.exec(line) ?? []
    if (named === '' || comparable(named) !== comparable(kind)) continue
    const { number, symbol } = numberOf(`Số: ${given}`) ?? {}
    const date = dayOf(day)?.date
    return {
      ...(number && /\d/.test(number) && { number }),
      ...(symbol && /\p{L}/u.test(symbol) && { symbol }),
      ...(date && { date }),
    }
  }
  return {}
}

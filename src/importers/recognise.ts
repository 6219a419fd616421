import type { Plan, Section } from '../plan/plan.ts'
import { upperFirst } from '../text.ts'
import { abbreviationsIn } from './abbreviations-in.ts'
import { formsAsAnnexes } from './annex-form.ts'
import { annexScheduleIn } from './annex-schedule.ts'
import { bodyNamesOf } from './body-name.ts'
import { endingOf } from './ending.ts'
import { endingAt } from './ending-place.ts'
import { findSchedule } from './find-schedule.ts'
import type { Imported } from './imported.ts'
import { factsInAnnexNote, letterheadOf } from './letterhead.ts'
import { letterheadEnd } from './letterhead-end.ts'
import { usualNumbering } from './levels.ts'
import { namedUnits } from './named-units.ts'
import { openingOf } from './opening.ts'
import { issuerInOpening, openingLength, printedParagraph } from './opening-lines.ts'
import { otherKindOf } from './other-kinds.ts'
import { pageNumbersIn } from './page-numbers.ts'
import type { Paper, PaperBlock, PaperParagraph, PaperRow } from './paper.ts'
import { coveredIn } from './period-of.ts'
import { isPlanLike } from './plan-signs.ts'
import type { ImportQuestion } from './question.ts'
import { annexesOf, readBody } from './read-body.ts'
import {
  noEnding,
  noIssuer,
  noLetterhead,
  noSections,
  noTitle,
  noteWords,
  oddKind,
  titleFromSubject,
} from './recognised-words.ts'
import { scheduleOf } from './schedule.ts'
import { sentenceCaseOf } from './sentence-case.ts'
import { linesIn } from './table-grid.ts'
import { titleOf } from './title.ts'
import { withoutTitleRows } from './title-rows.ts'

/** Finds the parts of a plan in a paper by what they say and where they stand, not by the names of styles. */
export function recognise({ blocks: all }: Paper, places: readonly string[]): Imported {
  const pageNumbers = pageNumbersIn(all)
  const repeated = new Set<PaperParagraph | PaperRow>(pageNumbers)
  const blocks = withoutTitleRows(all).filter(
    (block) => !isEmpty(block) && !(block.kind === 'paragraph' && pageNumbers.has(block)),
  )
  const sentenceCase = sentenceCaseOf(linesIn(blocks), places)
  const title = titleOf(blocks)
  const textFrom = title?.to ?? letterheadEnd(blocks)
  const front = title ? frontOf(blocks, title.from) : textFrom
  const isAfterDecision = title !== undefined && front < title.from
  const head = letterheadOf(blocks.slice(0, front), bodyNamesOf(linesIn(blocks), places))
  const { from: endFrom, to: endTo, questions: endQuestions } = endingAt(blocks, textFrom)
  const ending = endingOf(blocks.slice(endFrom, endTo))
  const inside = blocks.slice(textFrom, endFrom)
  const { blocks: below, questions: formQuestions } = formsAsAnnexes(blocks.slice(endTo))
  const openingCount = openingLength(inside)
  const lead = inside.slice(0, openingCount).flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
  const opening = openingOf(lead.map(printedParagraph))
  const covered = coveredIn(title?.lines.join(' ') ?? '', linesIn(inside), head.yearOfDate)

  const body = inside.slice(openingCount)
  const abbreviations = abbreviationsIn(linesIn(blocks))
  const inBody = findSchedule(body, repeated)
  const inAnnex = inBody ? undefined : annexScheduleIn(below, repeated)
  const found = inBody ?? inAnnex?.found
  const schedule = found && scheduleOf(found.groups, found.head, { ...covered, abbreviations })
  const units = namedUnits(schedule?.units)
  const hasStyles = blocks.some((block) => block.kind === 'paragraph' && block.isHeading === true)
  const heading = title && blocks[title.from]
  const titleLevel = heading?.kind === 'paragraph' ? levelOfTitle(heading) : undefined
  const setting = {
    sentenceCase,
    unitIdOf: units.idOf,
    hasStyles,
    annexes: below.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
    ...(titleLevel !== undefined && { titleLevel }),
  }
  const notes = inBody?.notes ?? []
  const afterTable = inBody?.to ?? body.length
  const withNotes = [...body.slice(0, afterTable), ...notes, ...body.slice(afterTable)]
  const read = readBody(withNotes, setting, inBody && schedule && { ...inBody, layout: schedule.layout })
  const annexNumbering = read.numbering ?? usualNumbering
  const { annexes, ...readAnnexes } = annexesOf(
    inAnnex?.blocks ?? below,
    { ...setting, annexNumbering },
    unclear,
    inAnnex?.found && schedule && { first: inAnnex.first, count: inAnnex.found.to, layout: schedule.layout },
  )
  const issuer = head.issuer ?? { name: issuerInOpening(lead) ?? unknownIssuer }
  const sections: readonly Section[] = read.sections.length > 0 ? read.sections : [{ body: [unclear] }]

  const kind = title?.kind ?? 'Kế hoạch'
  const noted = title?.issuedWith ? factsInAnnexNote(linesIn(below), kind) : {}
  const facts = { ...head.facts, ...noted }
  const plan: Plan = {
    tdkt: 1,
    ...covered,
    document: {
      kind,
      ...documentFacts(isAfterDecision ? noted : facts),
      title: oneOrMany(title?.lines ?? (head.subject === undefined ? [] : [upperFirst(head.subject)])),
    },
    issuer,
    ...(Object.keys(abbreviations).length > 0 && { abbreviations }),
    ...(Object.keys(units.all()).length > 0 && { units: units.all() }),
    ...(opening.legalBases.length > 0 && { legalBases: opening.legalBases }),
    ...(opening.opening && { opening: opening.opening }),
    ...(read.numbering && { numbering: read.numbering }),
    sections,
    ...(schedule && { schedule: schedule.schedule }),
    ...(read.closing !== undefined && { closing: read.closing }),
    ...(title?.issuedWith && { issuedWith: title.issuedWith }),
    ...(annexes.length > 0 && { annexes }),
    ...(ending.recipients.length > 0 && { recipients: ending.recipients }),
    ...(ending.archive !== undefined && { archive: ending.archive }),
    ...signatureOf(ending.signatures),
  }
  const otherKind = otherKindOf(title, { subject: head.subject, symbol: head.facts.symbol })
  const questions: ImportQuestion[] = [
    ...(title
      ? []
      : [{ path: ['document'], words: head.subject === undefined ? noTitle : titleFromSubject }]),
    ...(title?.isOdd ? [{ path: ['document'], words: oddKind(kind) }] : []),
    ...(head.issuer ? [] : [{ path: ['issuer'], words: front > 0 ? noIssuer : noLetterhead }]),
    ...head.questions,
    ...opening.questions,
    ...(read.sections.length > 0 ? [] : [{ path: ['sections'], words: noSections }]),
    ...read.questions,
    ...readAnnexes.questions,
    ...formQuestions,
    ...(inAnnex ? [inAnnex.question] : []),
    ...(schedule?.questions ?? []),
    ...endQuestions,
    ...(ending.recipients.length + ending.signatures.length === 0 ? noEnding : []),
    ...(found?.notes ?? []).map(({ text }) => ({ path: ['schedule'], words: noteWords(text) })),
  ]
  return {
    plan,
    isPlan: isPlanLike(linesIn(blocks), {
      hasTitle: title !== undefined,
      legalBases: opening.legalBases,
      taskHead: found?.head,
    }),
    ...(otherKind !== undefined && { otherKind }),
    questions,
    hasTitle: title !== undefined,
    hasHead: head.isThere,
    hasSections: read.sections.length > 0,
    repeated,
    pageNumbers: [
      ...[...pageNumbers].map(({ place, text }) => ({ place, words: text.trim() })),
      ...(found?.pageNumbers ?? []),
    ],
    outside: new Set(
      [...blocks.slice(0, head.from), ...blocks.slice(front, title?.from ?? 0)].flatMap(paragraphsOrRows),
    ),
    ending: {
      from: blocks[endFrom]?.place.number ?? Number.POSITIVE_INFINITY,
      to: blocks[endTo]?.place.number ?? Number.POSITIVE_INFINITY,
    },
    told: [
      ...(title ? [] : ['V/v']),
      ...(found?.told ?? []),
      ...(schedule?.told ?? []),
      ...read.told,
      ...readAnnexes.told,
    ],
    unitLines: schedule?.unitLines ?? 0,
  }
}

function paragraphsOrRows(block: PaperBlock): readonly (PaperParagraph | PaperRow)[] {
  return block.kind === 'table' ? block.rows : [block]
}

function isEmpty(block: PaperBlock): boolean {
  return linesIn([block]).length === 0
}

/** A decision in front of the plan has the letterhead; its own words stand in no plan. */
function frontOf(blocks: readonly PaperBlock[], title: number): number {
  const decision = blocks.findIndex(
    (block, index) => index < title && block.kind === 'paragraph' && /^QUYẾT ĐỊNH/u.test(block.text.trim()),
  )
  return decision < 0 ? title : decision
}

/** The level above all headings where the title is none: in a file of lines the first is left free for a title. */
function levelOfTitle({ isHeading, level, place }: PaperParagraph): number | undefined {
  return isHeading ? level : place.kind === 'line' ? 1 : 0
}

function documentFacts({ number, symbol, place, date }: ReturnType<typeof letterheadOf>['facts']) {
  return {
    ...(number !== undefined && { number }),
    ...(symbol !== undefined && { symbol }),
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
  }
}

function signatureOf(signatures: ReturnType<typeof endingOf>['signatures']): Pick<Plan, 'signature'> {
  const [first, ...others] = signatures
  if (!first) return {}
  return { signature: others.length > 0 ? signatures : first }
}

function oneOrMany(lines: readonly string[]): string | readonly string[] {
  return lines.length > 1 ? lines : (lines[0] ?? unclear)
}

const unclear = '…'
const unknownIssuer = '…'

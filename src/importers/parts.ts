import type { Localized, Path } from '../diagnostic.ts'
import type { Imported } from './imported.ts'
import type { PaperPlace } from './paper.ts'

/** How sure a part is: understood, with questions, guessed as its questions say, or not in the paper. */
export type Confidence = 'sure' | 'look' | 'guess' | 'absent'

/** A part of the document, and how sure it is that it was understood. */
export interface ImportPart {
  readonly name: Localized
  readonly confidence: Confidence
}

/**
 * How sure each part is by what is asked about it or told as not received; what is neither there nor asked is not in
 * the paper.
 */
export function confidenceOf(imported: Imported, lost: readonly PaperPlace[]): ImportPart[] {
  const { plan, questions, hasTitle, hasHead, hasSections, ending } = imported
  const parts = new Set(questions.map(({ path }) => partOf(path, plan.schedule !== undefined)))
  const isOfEnding = ({ number }: PaperPlace) => ending && number >= ending.from && number < ending.to
  const isEndingLost = lost.some(isOfEnding)
  const part = (name: PartName, isThere: boolean, isLost = false): ImportPart => {
    const isAsked = parts.has(name) || (isThere && isLost)
    const confidence = isThere ? (isAsked ? 'look' : 'sure') : isAsked ? 'guess' : 'absent'
    return { name: names[name], confidence }
  }
  return [
    part('letterhead', hasHead),
    part('title', hasTitle),
    part('opening', plan.opening !== undefined),
    part('sections', hasSections),
    ...(plan.schedule ? [part('schedule', true)] : []),
    part('recipients', (plan.recipients ?? []).length > 0, isEndingLost),
    part('signature', plan.signature !== undefined, isEndingLost),
    ...(plan.annexes ? [part('annexes', true)] : []),
  ]
}

/** The part that a key of the plan belongs to; what is asked of the whole plan is its year. */
function partOf([key, part]: Path, hasSchedule: boolean): PartName {
  if (key === 'document' && part === 'number') return 'letterhead'
  switch (key) {
    case 'issuer':
      return 'letterhead'
    case 'legalBases':
    case 'opening':
      return 'opening'
    case 'sections':
    case 'numbering':
    case 'closing':
    case 'abbreviations':
      return 'sections'
    case 'schedule':
      return 'schedule'
    case 'units':
      return hasSchedule ? 'schedule' : 'sections'
    case 'recipients':
    case 'archive':
      return 'recipients'
    case 'signature':
      return 'signature'
    case 'annexes':
      return 'annexes'
    default:
      return 'title'
  }
}

const names = {
  letterhead: { vi: 'Phần đầu văn bản', en: 'Letterhead' },
  title: { vi: 'Tên loại, trích yếu', en: 'Kind and title' },
  opening: { vi: 'Lời mở đầu, căn cứ', en: 'Opening and legal bases' },
  sections: { vi: 'Các mục', en: 'Sections' },
  schedule: { vi: 'Bảng nhiệm vụ', en: 'Task table' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Chữ ký', en: 'Signature' },
  annexes: { vi: 'Phụ lục', en: 'Annexes' },
} satisfies Record<string, Localized>

type PartName = keyof typeof names

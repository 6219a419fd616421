import type { Localized } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import type { Confidence, ImportPart } from './imported.ts'
import type { ImportQuestion } from './question.ts'

/** What is known of how a plan was read. */
export interface ReadFacts {
  readonly plan: Plan
  readonly questions: readonly ImportQuestion[]
  readonly hasTitle: boolean
  readonly hasHead: boolean
}

/** How sure each part is: a part that was not there is guessed, one with questions is to be looked at. */
export function confidenceOf({ plan, questions, hasTitle, hasHead }: ReadFacts): ImportPart[] {
  const asked = (...keys: readonly string[]) =>
    questions.some(({ path: [first, second] }) =>
      keys.includes(first === 'document' && second === 'number' ? 'document.number' : String(first)),
    )
  const sure = (isThere: boolean, ...keys: readonly string[]): Confidence =>
    isThere ? (asked(...keys) ? 'look' : 'sure') : 'guess'
  return [
    { name: names.letterhead, confidence: sure(hasHead, 'issuer', 'document.number') },
    { name: names.title, confidence: sure(hasTitle, 'document') },
    { name: names.opening, confidence: sure(plan.opening !== undefined, 'opening', 'legalBases') },
    { name: names.sections, confidence: sure(plan.sections.length > 1, 'sections') },
    ...(plan.schedule ? [{ name: names.schedule, confidence: sure(true, 'schedule', 'units') }] : []),
    { name: names.recipients, confidence: sure((plan.recipients ?? []).length > 0, 'recipients', 'archive') },
    { name: names.signature, confidence: sure(plan.signature !== undefined, 'signature') },
  ]
}

const names = {
  letterhead: { vi: 'Phần đầu văn bản', en: 'Letterhead' },
  title: { vi: 'Tên loại, trích yếu', en: 'Kind and title' },
  opening: { vi: 'Lời mở đầu, căn cứ', en: 'Opening and legal bases' },
  sections: { vi: 'Các mục', en: 'Sections' },
  schedule: { vi: 'Bảng nhiệm vụ', en: 'Task table' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  signature: { vi: 'Chữ ký', en: 'Signature' },
} satisfies Record<string, Localized>

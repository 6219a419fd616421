import type { LegalBasis } from '../plan/plan.ts'
import type { TaskHead } from './task-columns.ts'

/** What was found in a paper beside the words of its lines. */
interface Found {
  readonly hasTitle: boolean
  readonly legalBases: readonly LegalBasis[]
  readonly taskHead: TaskHead | undefined
}

/**
 * Whether a paper has anything that a plan is known by: the kind and title, the lines of a letterhead or of the
 * recipients, legal bases, or a task table of which every column is understood.
 */
export function isPlanLike(lines: readonly string[], { hasTitle, legalBases, taskHead }: Found): boolean {
  return (
    hasTitle ||
    legalBases.length > 0 ||
    taskHead?.questions.length === 0 ||
    lines.some((line) => stateName.test(line) || documentNumber.test(line) || recipients.test(line))
  )
}

const stateName = /(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s?[-–]\s?tự do\s?[-–]\s?hạnh phúc)$/iu
const documentNumber = /^Số\s?:?\s?\S*\s?\/\s?\p{Lu}/u
const recipients = /^nơi nhận\s?:?$/iu

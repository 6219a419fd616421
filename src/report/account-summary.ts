import type { Localized } from '../diagnostic.ts'
import type { Account, AccountedQuestion, BaseState } from '../draft/account.ts'
import { counted } from './words.ts'

/** How much there is of everything, and how much of it waits for a person. */
export interface AccountCounts {
  readonly changes: number
  readonly questions: number
  readonly unanswered: number
  readonly bases: number
  readonly basesToReview: number
}

export function accountCounts({ changes, questions, bases }: Account): AccountCounts {
  return {
    changes: changes.length,
    questions: questions.length,
    unanswered: questions.filter(isOpen).length,
    bases: bases.length,
    basesToReview: bases.filter(isToReview).length,
  }
}

/** Whether a question still waits for its answer. */
export function isOpen({ answer }: AccountedQuestion): boolean {
  return answer === undefined
}

/** Whether a legal basis may not simply stay as it is. */
export function isToReview({ state }: BaseState): boolean {
  return state !== 'in-force'
}

/** The counts in a sentence. */
export function accountSummary(account: Account): Localized {
  const counts = accountCounts(account)
  const changes = counted(counts.changes, 'thay đổi', 'change')
  const questions = counted(counts.unanswered, 'câu hỏi chờ trả lời', 'question')
  const bases = {
    vi: `${counts.basesToReview} căn cứ cần xem`,
    en: `${counts.basesToReview} legal ${counts.basesToReview === 1 ? 'basis' : 'bases'}`,
  }
  return {
    vi: `${changes.vi}, ${questions.vi}, ${bases.vi}.`,
    en: `${changes.en}, ${questions.en} to answer, ${bases.en} to review.`,
  }
}

/** What a person does next with the draft. */
export function nextStep(account: Account): Localized {
  const { to } = account
  const command = `tdkt validate --final ${/^[\w./\\:-]+$/.test(to) ? to : `"${to}"`}`
  return account.questions.some(isOpen)
    ? {
        vi: `Tìm “TODO(tdkt)” trong tệp ${to}, trả lời, rồi chạy ${command}`,
        en: `Look for “TODO(tdkt)” in ${to}, answer, then run ${command}`,
      }
    : {
        vi: `Xem lại tệp ${to}, điền chỗ còn để trống, rồi chạy ${command}`,
        en: `Review ${to}, fill in what is blank, then run ${command}`,
      }
}

import type { Explanation } from '../diagnostic.ts'
import { type ElementWords, sharedElements } from './element-words.ts'
import { pageAndHeadWords } from './page-and-head-words.ts'
import { restWords } from './rest-words.ts'

const ownElements = [...pageAndHeadWords, ...restWords].map(
  ([id, vi, en, whyVi, whyEn]): ElementWords => ({ id, title: { vi, en }, why: { vi: whyVi, en: whyEn } }),
)

/** Every element of form that an audit measures. */
export const elementWords: ReadonlyMap<string, ElementWords> = new Map(
  [...sharedElements, ...ownElements].map((words) => [words.id, words]),
)

/** The code of the findings of an element. */
export function codeOf(id: string): string {
  return `audit/${id}`
}

/** What the codes of audits mean. */
export function auditExplanations(): readonly Explanation[] {
  return [...elementWords.values()].map(({ id, title, why }) => ({
    code: codeOf(id),
    severity: 'error',
    title,
    why,
  }))
}

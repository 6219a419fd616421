import type { Draft } from './draft.ts'
import { landmarksIn } from './landmarks.ts'
import { lawsIn } from './law-citations.ts'
import { numberedIn } from './numbered-citations.ts'
import { type Span, symbolSign } from './symbols-in.ts'
import { titleAfter } from './title-after.ts'

/**
 * A document cited in a text, without its subject. What is said once for several documents (“các Nghị định
 * của Chính phủ: số …; số …”) is a part of each, though it stands outside.
 */
export interface Citation extends Draft {
  /** The subject that follows: “quy định chi tiết …”. */
  readonly title?: Span
  /** Whether it stands in the subject of a document before it. */
  readonly inTitle: boolean
}

/**
 * Every document cited in a text, in its order. Laws count when a day, a year or a number follows their
 * names, other documents when they have a number.
 */
export function citationsIn(text: string): Citation[] {
  if (!mayCite.test(text)) return []
  const landmarks = landmarksIn(text)
  const laws = lawsIn(landmarks)
  const drafts = [...laws, ...numberedIn(landmarks, laws)].toSorted((a, b) => a.start - b.start)

  let titleEnd = 0
  return withSharedIssuers(text, drafts).map((draft) => {
    const title = titleAfter(landmarks, draft)
    const inTitle = draft.start < titleEnd
    if (title) titleEnd = Math.max(titleEnd, title.end)
    return { ...draft, ...(title && { title }), inTitle }
  })
}

/** What no citation is without: the beginning of a symbol, a year, or a day. */
export const mayCite = new RegExp(`${symbolSign.source}|\\d{4}|tháng|ngày`, 'iu')

/** In “Nghị định số …; Nghị định số … của Chính phủ” the issuer is that of both. */
function withSharedIssuers(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [draft, next] = [shared[index], shared[index + 1]]
    if (!draft || !next?.issuer || draft.issuer || draft.kind?.text !== next.kind?.text) continue
    const between = text.slice(draft.end, next.start)
    if (/^(?:[\s,;]|và|các)*$/.test(between)) shared[index] = { ...draft, issuer: next.issuer }
  }
  return shared
}

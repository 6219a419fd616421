import type { Draft } from './draft.ts'
import { firstFrom, type Landmarks } from './landmarks.ts'
import { rankOf } from './rank.ts'
import { type Span, spanOf } from './symbols-in.ts'

/** The subject after a citation: “quy định chi tiết …”, “về công tác …”, up to where the sentence goes on. */
export function titleAfter(landmarks: Landmarks, draft: Draft): Span | undefined {
  const { text } = landmarks
  const [lead] = /^(?:\s+kh(?:óa|oá)\s+[IVX]+)?\s*,?\s*/.exec(text.slice(draft.end, draft.end + 24)) ?? []
  const start = draft.end + (lead?.length ?? 0)
  if (!opening.test(text.slice(start, start + 24))) return undefined
  const end = titleEnd(landmarks, start, draft)
  return end > start ? spanOf(text, start, end) : undefined
}

function titleEnd({ text, kinds }: Landmarks, start: number, draft: Draft): number {
  const limit = Math.min(start + longest, text.length)
  let open = 0
  closing.lastIndex = start
  for (let match = closing.exec(text); match && match.index < limit; match = closing.exec(text)) {
    const [sign] = match
    const next = match.index + sign.length
    if (sign === '(' || sign === '“') open += 1
    else if (sign === ')' || sign === '”') {
      open -= 1
      if (open < 0) return match.index
    } else if (open === 0 && endsAt(sign, next, { text, kinds }, draft)) return match.index
  }
  return start + text.slice(start, limit).trimEnd().length
}

/** Whether a sign ends the subject, or is one of those that subjects have inside. */
function endsAt(
  sign: string,
  next: number,
  { text, kinds }: Pick<Landmarks, 'text' | 'kinds'>,
  draft: Draft,
) {
  if (sign === '\n' || sign === '.') return true
  if (sign.startsWith(';')) return !opening.test(text.slice(next, next + 24))
  const kind = firstFrom(kinds, next)
  if (kind?.start === next) return !isAbove(kind.text, draft)
  return sign.startsWith(',') && bodyName.test(text.slice(next, next + 16))
}

/** Subjects name documents after “và” or a comma that are above their own: a circular a decree. */
function isAbove(kind: string, { kind: own, symbol, issuer }: Draft): boolean {
  const [above, below] = [
    rankOf({ kind }),
    rankOf({ kind: own?.text, symbol: symbol?.read, issuer: issuer?.text }),
  ]
  return above !== undefined && (below === undefined || above < below)
}

/** No subject is longer, and a text without marks is not searched to its end for each. */
const longest = 800

const opening =
  /^(?:quy định|về|ban hành|hướng dẫn|sửa đổi|bổ sung|phê duyệt|triển khai|tổ chức|phát động|thực hiện|công bố|thành lập|kiện toàn|bãi bỏ|giao|tổng kết|quy chế|thông qua)(?!\p{L})/iu
const closing = /[;,]\s*|[()“”\n]|\.(?=\s|$)|\svà\s+/g
const bodyName =
  /^(?:Sở|Ủy ban|UBND|Hội đồng|Trường|Ban|Văn phòng|Phòng|Bộ|Công an|Đảng ủy|Công đoàn)(?!\p{L})/u

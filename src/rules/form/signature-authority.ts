import type { Localized } from '../../diagnostic.ts'
import { signaturesOf } from '../../plan/signatures.ts'
import type { Rule } from '../rule.ts'
import {
  type Authority,
  authorityOf,
  isBody,
  isDeputy,
  isPost,
  isSingleHead,
  needsDeputySign,
} from './authority.ts'

export const signatureAuthority: Rule = {
  id: 'signature-authority',
  severity: 'warning',
  title: {
    vi: 'TM., KT., TL., TUQ., Q. đi với đúng tên cơ quan, chức vụ',
    en: 'TM., KT., TL., TUQ. and Q. go with the right body or post',
  },
  why: {
    vi: 'TM. đứng trước tên tập thể; KT., TL., TUQ., Q. đứng trước chức vụ người đứng đầu, dòng dưới là chức vụ người trực tiếp ký.',
    en: 'TM. precedes a collective; KT., TL., TUQ. and Q. precede the post of the head, the line below the one who signs.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b và c',
  example: {
    bad: 'signature: { lines: [KT. GIÁM ĐỐC], name: Nguyễn Văn Bình }',
    good: 'signature: { lines: [KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC], name: Nguyễn Văn Bình }',
  },

  // A line below a whole post names another post of the same person, in the office where they serve.
  *check(plan, { gaps }) {
    for (const { signature, path } of signaturesOf(plan)) {
      if (gaps.hasGap([...path, 'lines'])) continue
      const lines = signature.lines.map(authorityOf)
      const post = lines.findIndex(({ sign, text }) => sign === undefined && !isBody(text))
      for (const [index, line] of lines.entries()) {
        if (post >= 0 && index > post && line.sign === undefined) continue
        const message = problemOf(line, lines[index - 1], lines[index + 1])
        if (message) yield { at: [...path, 'lines', index], message }
      }
    }
  },
}

/** What is wrong with one line, seen with the lines around it. */
function problemOf(
  { sign, rest, text }: Authority,
  above: Authority | undefined,
  below: Authority | undefined,
): Localized | undefined {
  switch (sign) {
    case 'TM':
      return collectiveProblem(rest)
    case 'KT':
    case 'TL':
    case 'TUQ':
    case 'Q':
      if (isBody(rest)) return bodyAfterPostSign(sign, rest)
      return sign === 'Q' ? undefined : signerProblem(sign, rest, below)
    case undefined:
      return postProblem(text, above)
  }
}

function collectiveProblem(body: string): Localized | undefined {
  if (isPost(body)) {
    return {
      vi: `Sau “TM.” là tên tập thể, ví dụ “TM. ỦY BAN NHÂN DÂN”; “${body}” là chức vụ.`,
      en: `“TM.” precedes a collective such as “ỦY BAN NHÂN DÂN”; “${body}” is a post.`,
    }
  }
  return isSingleHead(body)
    ? {
        vi: `“${body}” làm việc theo chế độ thủ trưởng nên không ghi “TM.”; chỉ ghi chức vụ người ký.`,
        en: `“${body}” is led by one head, so “TM.” is not used; give the post alone.`,
      }
    : undefined
}

function bodyAfterPostSign(sign: string, body: string): Localized {
  return {
    vi: `Sau “${sign}.” là chức vụ người đứng đầu; “${body}” là tên cơ quan, tập thể.`,
    en: `“${sign}.” precedes the post of the head; “${body}” is a body.`,
  }
}

function signerProblem(
  sign: 'KT' | 'TL' | 'TUQ',
  head: string,
  below: Authority | undefined,
): Localized | undefined {
  if (!below) {
    return sign === 'KT'
      ? {
          vi: `Sau “KT. ${head}” phải có dòng chức vụ cấp phó của người ký, ví dụ “PHÓ ${head}”.`,
          en: `“KT. ${head}” needs a line below with the deputy’s post, such as “PHÓ ${head}”.`,
        }
      : {
          vi: `Sau “${sign}. ${head}” phải có dòng chức vụ của người ký.`,
          en: `“${sign}. ${head}” needs a line below with the post of who signs.`,
        }
  }
  if (sign !== 'KT' || isDeputy(below.text)) return undefined
  return {
    vi: `“KT.” dùng cho cấp phó, mà dòng dưới ghi “${below.text}”; cấp dưới được giao ký thì dùng “TL.” hoặc “TUQ.”.`,
    en: `“KT.” is for a deputy, yet the line below says “${below.text}”; others sign “TL.” or “TUQ.”.`,
  }
}

function postProblem(post: string, above: Authority | undefined): Localized | undefined {
  const isAsked = above?.sign === 'TM' && !needsDeputySign(above)
  if (
    !isAsked &&
    /^(?:PHÓ|Phó)\s(?!BÍ THƯ|Bí thư).*(?:THƯỜNG TRỰC|Thường trực|PHỤ TRÁCH|phụ trách)\s*$/u.test(post)
  ) {
    return {
      vi: `“${post}” không phải chức vụ được Nhà nước quy định; chỉ ghi cấp phó, ví dụ “${post.replace(/\s+(?:thường trực|phụ trách)\s*$/iu, '')}”.`,
      en: `“${post}” is no post that the State defines; write the deputy’s post alone.`,
    }
  }
  const isAllowed =
    above !== undefined && (isDeputy(above.text) || (above.sign !== undefined && !needsDeputySign(above)))
  if (!isDeputy(post) || isAllowed) return undefined
  return {
    vi: `Cấp phó ký thay người đứng đầu nên trên “${post}” phải có dòng “KT.”.`,
    en: `A deputy signs for the head, so a “KT.” line stands above “${post}”.`,
  }
}

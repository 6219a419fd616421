import { signaturesOf } from '../../plan/signatures.ts'
import type { Rule } from '../rule.ts'

export const signatureNameCapitals: Rule = {
  id: 'signature-name-capitals',
  severity: 'error',
  title: {
    vi: 'Họ tên người ký viết hoa chữ cái đầu mỗi âm tiết',
    en: 'Each syllable of the name of the signatory begins with a capital',
  },
  why: {
    vi: 'Tên người viết hoa chữ cái đầu tất cả các âm tiết; họ tên người ký in chữ thường, kiểu đậm.',
    en: 'Every syllable of a personal name has a capital; the name of the signatory is not set in capitals.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục II, khoản 1; Phụ lục I, Phần I, Mục II, khoản 7, điểm đ',
  example: {
    bad: 'signature: { lines: [GIÁM ĐỐC], name: Trần thị Bình }',
    good: 'signature: { lines: [GIÁM ĐỐC], name: Trần Thị Bình }',
  },

  *check(plan) {
    for (const { signature, path } of signaturesOf(plan)) {
      const [rank = ''] = ranks.exec(signature.name ?? '') ?? []
      const name = (signature.name ?? '').slice(rank.length)
      const right = withCapitals(name)
      if (right === name || /[^\p{L}\p{M}\s.'’-]/u.test(name)) continue
      yield {
        at: [...path, 'name'],
        ...(rank && { within: [rank.length, rank.length + name.length] as const }),
        message: {
          vi: `Họ tên người ký viết là “${right}”.`,
          en: `The name is written “${right}”.`,
        },
        severity: name === name.toLocaleUpperCase('vi') ? 'warning' : 'error',
        replacement: right,
      }
    }
  },
}

/** What the armed forces write before a name, in capitals of its own. */
const ranks = /^\s*(?:(?:Thiếu|Trung|Thượng|Đại) (?:úy|uý|tá|tướng)|(?:\p{L}{1,6}\.)+)\s*/u

/** A name with a capital for each syllable; a name in capitals throughout gets small letters back. */
function withCapitals(name: string): string {
  const isShouted = name === name.toLocaleUpperCase('vi') && /\p{Lu}{2}/u.test(name)
  return name.replace(/\p{L}[\p{L}\p{M}'’]*/gu, (syllable) => {
    const rest = syllable.slice(1)
    return syllable.charAt(0).toLocaleUpperCase('vi') + (isShouted ? rest.toLocaleLowerCase('vi') : rest)
  })
}

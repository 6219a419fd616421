import { signaturesOf } from '../../plan/signatures.ts'
import type { Rule } from '../rule.ts'
import { type Authority, authorityOf } from './authority.ts'

export const signatureCollective: Rule = {
  id: 'signature-collective',
  severity: 'info',
  title: {
    vi: 'Cơ quan làm việc theo chế độ tập thể thì ký thay mặt (TM.)',
    en: 'A body that decides as a whole signs with “TM.”',
  },
  why: {
    vi: 'Ủy ban nhân dân, Hội đồng quyết định tập thể nên trước chức vụ người ký có “TM.” và tên tập thể; văn bản của riêng Chủ tịch thì không.',
    en: 'Committees and councils decide together, so “TM.” and their name precede the post; a chair’s own papers do not.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b',
  example: {
    bad: `
      issuer: { name: Ủy ban nhân dân xã Bảo Thắng }
      signature: { lines: [CHỦ TỊCH], name: Nguyễn Thị Hoa }`,
    good: `
      issuer: { name: Ủy ban nhân dân xã Bảo Thắng }
      signature: { lines: [TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH], name: Nguyễn Thị Hoa }`,
  },

  *check(plan) {
    const { name } = plan.issuer
    if (!/^(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND|Hội đồng)(?!\p{L})/iu.test(name)) return
    for (const { signature, path } of signaturesOf(plan)) {
      const lines = signature.lines.map(authorityOf)
      const [first] = lines
      if (!first || !isHead(first) || lines.some(({ sign }) => sign === 'TM')) continue
      yield {
        at: [...path, 'lines', 0],
        message: {
          vi: `${name} làm việc theo chế độ tập thể nên trên “${first.text}” thường có dòng “TM.”.`,
          en: `The issuer decides as a whole, so a “TM.” line usually stands above “${first.text}”.`,
        },
      }
    }
  },
}

/** “CHỦ TỊCH” or “KT. CHỦ TỊCH”: the head, and nobody who was asked to sign for the collective. */
function isHead({ sign, rest }: Authority): boolean {
  return (sign === undefined || sign === 'KT') && /^CHỦ TỊCH(?!\p{L})/iu.test(rest)
}

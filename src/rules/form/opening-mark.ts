import type { Localized } from '../../diagnostic.ts'
import type { Rule } from '../rule.ts'

export const openingMark: Rule = {
  id: 'opening-mark',
  severity: 'warning',
  title: {
    vi: 'Vế mở đầu nêu căn cứ kết thúc bằng dấu phẩy',
    en: 'The opening clause that names the bases ends with a comma',
  },
  why: {
    vi: '“Thực hiện …”, “Căn cứ …” chưa thành câu; dấu chấm cắt rời vế này khỏi chủ ngữ là cơ quan ban hành.',
    en: '“Thực hiện …” or “Căn cứ …” is no sentence; a full stop cuts it off from its subject, the issuing body.',
  },
  example: {
    bad: `
      legalBases: [{ kind: Kế hoạch, number: 12/KH-UBND, date: 2025-12-30, issuer: Ủy ban nhân dân tỉnh Lạng Sơn }]
      opening: { style: thuc-hien, mark: ., text: 'Sở Nội vụ xây dựng Kế hoạch như sau:' }`,
    good: `
      legalBases: [{ kind: Kế hoạch, number: 12/KH-UBND, date: 2025-12-30, issuer: Ủy ban nhân dân tỉnh Lạng Sơn }]
      opening: { style: thuc-hien, text: 'Sở Nội vụ xây dựng Kế hoạch như sau:' }`,
  },

  *check(plan, { texts }) {
    const { opening, issuer } = plan
    if (opening?.style === 'thuc-hien' && opening.mark?.trim() === '.') {
      yield { at: ['opening', 'mark'], message }
    }
    for (const { path, text, role } of texts) {
      if (role !== 'opening' && role !== 'paragraph') continue
      const stop = cutClause.exec(text)
      if (!stop || !isSubject(text.slice(stop[0].length), issuer.name)) continue
      const at = stop[0].trimEnd().length - 1
      yield { at: path, within: [at, at + 1], message }
    }
  },
}

const message: Localized = {
  vi: 'Vế nêu căn cứ chưa thành câu nên kết thúc bằng dấu phẩy, không dùng dấu chấm.',
  en: 'The clause that names the bases is no sentence: it ends with a comma, not a full stop.',
}

/** “Thực hiện Kế hoạch số … . ”: a first clause that names a document and ends with a full stop. */
const cutClause =
  /^(?:Thực hiện|Căn cứ|Thi hành|Theo|Trên cơ sở)\s(?=[^.]*(?:\ssố\s|Luật|Nghị|Quyết định|Kế hoạch|Chỉ thị|Hướng dẫn))[^.]*(?:\.[^\s.][^.]*)*\.\s+/u

/** Whether a sentence begins with who issues the plan: its full name, or a body of that kind. */
function isSubject(sentence: string, issuer: string): boolean {
  const [kind = ''] = /^\p{L}+/u.exec(issuer) ?? []
  return (
    (issuer !== '' && sentence.startsWith(issuer)) ||
    (/^(?:UBND|Ủy ban|Hội đồng|Sở|Ban|Trường|Phòng|Đảng ủy|Công đoàn|Liên đoàn|Chi cục|Cục)(?!\p{L})/u.test(
      sentence,
    ) &&
      (sentence.startsWith(kind) || /(?:xây dựng|ban hành)\s/u.test(sentence)))
  )
}

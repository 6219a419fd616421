import { signaturesOf } from '../../plan/signatures.ts'
import { doubtfulSurnames, surnames } from '../persons.ts'
import type { Rule } from '../rule.ts'

export const signatureNameTitle: Rule = {
  id: 'signature-name-title',
  severity: 'warning',
  title: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu',
    en: 'No academic title or honour stands before the name of the signatory',
  },
  why: {
    vi: 'Văn bản hành chính chỉ ghi họ và tên người ký; riêng lực lượng vũ trang, giáo dục, y tế, khoa học do bộ quản lý ngành quy định.',
    en: 'An administrative document bears the bare name; the forces, schools, health and science follow their ministry.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c',
  example: {
    bad: 'signature: { lines: [GIÁM ĐỐC], name: ThS. Nguyễn Văn Bình }',
    good: 'signature: { lines: [GIÁM ĐỐC], name: Nguyễn Văn Bình }',
  },

  *check(plan) {
    const { name: issuer, parent } = plan.issuer
    if (excepted.test(issuer) || excepted.test(parent ?? '')) return
    for (const { signature, path } of signaturesOf(plan)) {
      const [typed] = titles.exec(signature.name ?? '') ?? []
      if (typed === undefined) continue
      yield {
        at: [...path, 'name'],
        within: [0, typed.trimEnd().length],
        replaced: [0, typed.length],
        message: {
          vi: `Bỏ “${typed.trim()}” trước họ tên người ký.`,
          en: `Leave out “${typed.trim()}” before the name.`,
        },
        replacement: '',
      }
    }
  },
}

const oneTitle = [
  'GS|PGS|TSKH|TS|ThS|Th\\.S|BSCK(?:I{1,2}|1|2)|CK(?:I{1,2}|1|2)|BS|DS|KS|CN|LS|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT|AHLĐ',
  'Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân|Luật sư',
  'Đồng chí|Đ/c',
].join('|')

/** “Ông” and “Bà” are surnames too: they are titles only where a surname follows. */
const surname = `(?:${surnames}|${doubtfulSurnames})`
const titles = new RegExp(
  `^\\s*(?:(?:${oneTitle})(?:\\.\\s*|\\s+|(?=[,-]))[,-]?\\s*)+(?=\\p{L})|^\\s*(?:Ông|Bà)\\s+(?=${surname}\\s)`,
  'u',
)

/** Those whose own ministry says what may stand before a name. */
const excepted =
  /Trường|Học viện|Đại học|Viện|Giáo dục|Y tế|Khoa học|Công an|Quân sự|Quân đội|Quân khu|Biên phòng|Bộ Quốc phòng|Trạm/iu

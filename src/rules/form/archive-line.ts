import type { Rule } from '../rule.ts'

export const archiveLine: Rule = {
  id: 'archive-line',
  severity: 'info',
  title: { vi: 'Dòng lưu bắt đầu bằng “VT”', en: 'The archive line begins with “VT”' },
  why: {
    vi: 'Bản gốc lưu tại văn thư cơ quan, nên sau “Lưu:” là “VT”, rồi đến chữ viết tắt của đơn vị soạn thảo và số bản lưu.',
    en: 'The original is kept by the records office (VT), which comes first; the drafting unit and copies follow.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm d',
  example: {
    bad: 'recipients: [Các phòng chuyên môn]\narchive: TCCB',
    good: 'recipients: [Các phòng chuyên môn]\narchive: VT, TCCB',
  },

  *check({ archive, issuer }) {
    const kept = archive?.replace(/^\s*-?\s*Lưu\s*:?\s*/u, '') ?? ''
    if (kept === '' || /^VT(?!\p{L})/u.test(kept)) return
    if (/^VP|^Văn phòng/u.test(kept) && ownRules.test(issuer.name)) return
    yield {
      at: ['archive'],
      message: {
        vi: `Dòng lưu thường ghi “VT” (văn thư) trước: “VT, ${kept}”.`,
        en: `The archive line usually names the records office first: “VT, ${kept}”.`,
      },
    }
  },
}

/** Party committees, fronts and unions keep their papers at their office, by rules of their own. */
const ownRules = /Đảng|ủy(?!\s+ban)|Đoàn|Hội |Mặt trận|Công đoàn|Ban (?:Tổ chức|Tuyên giáo|Dân vận)/u

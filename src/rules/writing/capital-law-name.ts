import { isLawKind } from '../../legal/kinds.ts'
import type { PlanText } from '../../plan/texts.ts'
import type { RuleContext } from '../context.ts'
import type { Finding, Rule } from '../rule.ts'
import { type FoundName, misspeltIn, misspeltNames, type NameFinder, nameFinder } from './spellings.ts'

export const capitalLawName: Rule = {
  id: 'capital-law-name',
  severity: 'warning',
  title: {
    vi: 'Tên luật chỉ viết hoa chữ cái đầu',
    en: 'The name of a law has a capital at its beginning alone',
  },
  why: {
    vi: 'Viết hoa mọi âm tiết của tên luật là sai quy tắc viết hoa trong văn bản hành chính.',
    en: 'Capitals on every syllable of a law’s name are against the rules for official papers.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, "Tuyên truyền Luật Thi Đua, Khen Thưởng."] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, "Tuyên truyền Luật Thi đua, khen thưởng."] }]',
  },

  *check({ legalBases = [] }, { texts }: RuleContext) {
    const lawTitled = ({ path, role }: PlanText) => {
      const kind = role === 'basis' && path.at(-1) === 'title' ? legalBases[Number(path[1])]?.kind : undefined
      return kind !== undefined && isLawKind(kind) ? kind : undefined
    }
    const find = overCapitalized(texts)
    for (const text of texts) {
      const names = find(text.text)
      if (names.length > 0 && !lawTitled(text)) yield* misspeltIn(text, names)
    }
    for (const text of texts) {
      const kind = lawTitled(text)
      if (kind !== undefined) yield* inTitle(text, `${kind} `)
    }
  },
}

/** A base says the kind apart from the name, so the two are joined for looking at them. */
function* inTitle({ text, ...place }: PlanText, lead: string): Generator<Finding> {
  for (const { within, ...finding } of misspeltNames([{ ...place, text: lead + text }], overCapitalized)) {
    if (!within || within[0] < lead.length) continue
    yield { ...finding, within: [within[0] - lead.length, within[1] - lead.length] }
  }
}

/** Names with capitals too many; one after a comma was official for long (Luật Thi đua, Khen thưởng). */
const overCapitalized: NameFinder = (texts) => {
  const find = lawNames(texts)
  return (text) => find(text).filter((found) => hasMoreCapitals(text, found))
}

function hasMoreCapitals(text: string, { from, to, right }: FoundName): boolean {
  const typed = text.slice(from, to).replace(/\s+/gu, ' ')
  if (typed === right) return false
  return Array.from(typed).some(
    (letter, at) => /\p{Lu}/u.test(letter) && letter !== right[at] && !/, $/.test(typed.slice(0, at)),
  )
}

/** Laws that plans name, as they are rightly spelt (Phụ lục II, V.6). */
const lawNames = nameFinder([
  'Bộ luật Dân sự',
  'Bộ luật Hình sự',
  'Bộ luật Lao động',
  'Bộ luật Tố tụng dân sự',
  'Bộ luật Tố tụng hình sự',
  ...[
    'An ninh mạng',
    'An ninh quốc gia',
    'An toàn thực phẩm',
    'An toàn, vệ sinh lao động',
    'Ban hành văn bản quy phạm pháp luật',
    'Bảo hiểm xã hội',
    'Bảo hiểm y tế',
    'Bảo vệ bí mật nhà nước',
    'Bảo vệ môi trường',
    'Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    'Bình đẳng giới',
    'Bảo vệ và phát triển rừng',
    'Cán bộ, công chức',
    'Cảnh sát biển Việt Nam',
    'Công an nhân dân',
    'Công đoàn',
    'Công nghệ thông tin',
    'Cư trú',
    'Dân quân tự vệ',
    'Di sản văn hóa',
    'Doanh nghiệp',
    'Du lịch',
    'Đất đai',
    'Đấu thầu',
    'Đầu tư công',
    'Điện lực',
    'Giao dịch điện tử',
    'Giáo dục',
    'Giáo dục đại học',
    'Giáo dục nghề nghiệp',
    'Hôn nhân và gia đình',
    'Hợp tác xã',
    'Khám bệnh, chữa bệnh',
    'Khiếu nại',
    'Khoa học và công nghệ',
    'Kiểm toán nhà nước',
    'Lâm nghiệp',
    'Lưu trữ',
    'Mặt trận Tổ quốc Việt Nam',
    'Ngân sách nhà nước',
    'Nghĩa vụ quân sự',
    'Người cao tuổi',
    'Nhà giáo',
    'Phòng cháy, chữa cháy',
    'Phòng, chống bạo lực gia đình',
    'Phòng, chống ma túy',
    'Phòng, chống tham nhũng',
    'Quốc phòng',
    'Sĩ quan Quân đội nhân dân Việt Nam',
    'Sở hữu trí tuệ',
    'Thanh niên',
    'Thanh tra',
    'Thi đua, khen thưởng',
    'Thi đua khen thưởng',
    'Thể dục, thể thao',
    'Thống kê',
    'Thực hành tiết kiệm, chống lãng phí',
    'Thực hiện dân chủ ở cơ sở',
    'Tiếp cận thông tin',
    'Tiếp công dân',
    'Tổ chức Chính phủ',
    'Tổ chức chính quyền địa phương',
    'Tổ chức Hội đồng nhân dân và Ủy ban nhân dân',
    'Tổ chức Quốc hội',
    'Tố cáo',
    'Trẻ em',
    'Trợ giúp pháp lý',
    'Viên chức',
    'Xử lý vi phạm hành chính',
    'Xây dựng',
  ].map((name) => `Luật ${name}`),
  'Pháp lệnh Ưu đãi người có công với cách mạng',
])

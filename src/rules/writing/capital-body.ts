import type { Rule } from '../rule.ts'
import { isPartOfWord } from './sentences.ts'
import { misspeltNames, type NameFinder, nameFinder } from './spellings.ts'

export const capitalBody: Rule = {
  id: 'capital-body',
  severity: 'warning',
  title: {
    vi: 'Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại hình và của từng cụm từ chỉ chức năng',
    en: 'Names of bodies have a capital for their kind and for each phrase of their function',
  },
  why: {
    vi: 'Tên cơ quan là tên riêng, viết theo quyết định thành lập: không viết thường, cũng không viết hoa mọi âm tiết.',
    en: 'The name of a body is a proper name as its founding act has it: neither small nor with a capital for each syllable.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1',
  example: {
    bad: 'recipients: [Uỷ Ban Nhân Dân tỉnh]\narchive: VT',
    good: 'recipients: [Uỷ ban nhân dân tỉnh]\narchive: VT',
  },

  *check(_, { texts }) {
    yield* misspeltNames(texts, findNamedBodies)
  },
}

const findNamedBodies: NameFinder = (texts) => {
  const find = findBodies(texts)
  return (text) => find(text).filter(({ from }) => !isPartOfWord(text, from))
}

const departments = [
  'Công Thương',
  'Du lịch',
  'Dân tộc và Tôn giáo',
  'Giao thông vận tải',
  'Giáo dục và Đào tạo',
  'Kế hoạch và Đầu tư',
  'Khoa học và Công nghệ',
  'Lao động - Thương binh và Xã hội',
  'Ngoại vụ',
  'Nội vụ',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Thông tin và Truyền thông',
  'Tài chính',
  'Tài nguyên và Môi trường',
  'Tư pháp',
  'Văn hóa và Thể thao',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hoá, Thể thao và Du lịch',
  'Xây dựng',
  'Y tế',
]

const findBodies = nameFinder(
  [
    ...departments.flatMap((name) => [`Sở ${name}`, `Bộ ${name}`]),
    'Ban Thi đua - Khen thưởng',
    'Bộ Chỉ huy Quân sự',
    'Bộ Công an',
    'Bộ Quốc phòng',
    'Hội Cựu chiến binh',
    'Hội Liên hiệp Phụ nữ',
    'Hội Nông dân',
    'Hội đồng Thi đua - Khen thưởng',
    'Hội đồng nhân dân',
    'Liên đoàn Lao động',
    'Mặt trận Tổ quốc',
    'Thủ tướng Chính phủ',
    'Uỷ ban Mặt trận Tổ quốc',
    'Uỷ ban nhân dân',
    'Ủy ban Mặt trận Tổ quốc',
    'Ủy ban nhân dân',
  ],
  {
    'Hội đồng thi đua khen thưởng': 'Hội đồng Thi đua - Khen thưởng',
    'Hội đồng thi đua, khen thưởng': 'Hội đồng Thi đua - Khen thưởng',
    'Ban thi đua khen thưởng': 'Ban Thi đua - Khen thưởng',
    'Ban thi đua, khen thưởng': 'Ban Thi đua - Khen thưởng',
  },
)

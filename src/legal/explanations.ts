import type { Explanation } from '../diagnostic.ts'

/** What can be wrong with a registry of legal documents beside its shape. */
export const registryExplanations: readonly Explanation[] = [
  {
    code: 'registry/id-twice',
    severity: 'error',
    title: {
      vi: 'Hai văn bản trong danh mục cùng một mã.',
      en: 'Two documents of the registry share an id.',
    },
    why: {
      vi: 'Các văn bản trong danh mục chỉ đến nhau bằng mã; mã trùng thì không biết là văn bản nào.',
      en: 'Documents of the registry point at each other by id; a shared one names none of them.',
    },
    example: {
      bad: '- id: 98/2023/NĐ-CP\n- id: 98/2023/NĐ-CP',
      good: '- id: 98/2023/NĐ-CP\n- id: 152/2025/NĐ-CP',
    },
  },
  {
    code: 'registry/unknown-id',
    severity: 'error',
    title: { vi: 'Danh mục không có mã được nhắc đến.', en: 'An id that no document of the registry has.' },
    why: {
      vi: 'Văn bản thay thế, sửa đổi phải có trong danh mục thì mới báo được văn bản nào đang có hiệu lực.',
      en: 'Successors and amendments must be in the registry, or nobody can tell what is in force.',
    },
    example: { bad: 'replacedBy: [99/2023/NĐ-CP]', good: 'replacedBy: [98/2023/NĐ-CP]' },
  },
  {
    code: 'registry/unknown-province',
    severity: 'error',
    title: {
      vi: 'Danh mục không có tỉnh, thành phố được nhắc đến.',
      en: 'A province that the registry does not have.',
    },
    why: {
      vi: 'Tên cũ chỉ đến tên mới của tỉnh, thành phố; tên mới phải có trong danh sách 34 tỉnh, thành phố.',
      en: 'Former names point at the province of today, which must be among the 34.',
    },
    example: { bad: '{ name: Hà Giang, now: Tuyên Quan }', good: '{ name: Hà Giang, now: Tuyên Quang }' },
  },
  {
    code: 'registry/year-twice',
    severity: 'error',
    title: { vi: 'Một năm ghi hai lần trong lịch ngày nghỉ.', en: 'A year stands twice among the days off.' },
    why: {
      vi: 'Hai mục của cùng một năm có thể ghi khác nhau, không biết theo mục nào.',
      en: 'Two entries of one year may differ, and no reader knows which holds.',
    },
    example: {
      bad: '- { year: 2027, tet: 2027-02-06 }\n- { year: 2027, tet: 2027-02-07 }',
      good: '- { year: 2027, tet: 2027-02-06 }\n- { year: 2028, tet: 2028-01-26 }',
    },
  },
  {
    code: 'registry/day-of-other-year',
    severity: 'error',
    title: {
      vi: 'Ngày ghi trong lịch ngày nghỉ không thuộc năm ấy.',
      en: 'A day among the days off of a year that is not its own.',
    },
    why: {
      vi: 'Ngày nghỉ của năm nào ghi ở năm ấy; ngày lạc sang năm khác thì không tra được.',
      en: 'Days off stand with their year; one of another year is never found.',
    },
    example: { bad: '{ year: 2027, tet: 2026-02-17 }', good: '{ year: 2027, tet: 2027-02-06 }' },
  },
]

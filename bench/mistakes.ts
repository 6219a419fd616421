/** Eleven mistakes that clerks make, each with the words of the good plan in whose place it stands. */
export const mistakes = [
  { right: "number: '09'", wrong: 'number: 09' },
  { right: 'number: 06/2022/QH15', wrong: 'number: 15/2003/QH11' },
  { right: "date: '2025-06-14'", wrong: "date: '2025-06-15'" },
  { right: 'mục tiêu, nhiệm vụ năm 2026', wrong: 'mục tiêu, nhiệm vụ năm 2024' },
  { right: '(TĐKT)', wrong: '(TĐKT' },
  { right: 'gửi về Phòng', wrong: 'gửi về về Phòng' },
  { right: 'giới thiệu ít nhất một', wrong: 'giới thiệu  ít nhất một' },
  { right: 'trước ngày 13', wrong: 'trước ngày 30' },
  { right: '  - Đảng ủy Sở\n', wrong: '  - Đảng ủy Sở\n  - Đảng ủy Sở\n' },
  { right: '- van-phong\n', wrong: '- vanphong\n' },
  { right: 'product: Bản giao ước\n', wrong: 'products: Bản giao ước\n' },
] as const

/** The plan with all of them in it. */
export function withMistakes(plan: string): string {
  return mistakes.reduce((text, { right, wrong }) => {
    if (!text.includes(right)) throw new Error(`The plan does not say “${right}”.`)
    return text.replace(right, () => wrong)
  }, plan)
}

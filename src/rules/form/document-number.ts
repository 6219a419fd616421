import type { Rule } from '../rule.ts'

export const documentNumber: Rule = {
  id: 'document-number',
  severity: 'warning',
  title: {
    vi: 'Số văn bản chỉ ghi chữ số, số dưới 10 có số 0 đứng trước',
    en: 'The document number is digits only, below 10 with a leading zero',
  },
  why: {
    vi: 'Chữ “Số:” và ký hiệu được in tự động; ghi thêm vào mục số thì văn bản in lặp. Số dưới 10 phải có số 0 đứng trước.',
    en: '“Số:” and the symbol are printed by themselves; typed into the number they stand twice. Below 10 a zero leads.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c',
  example: { bad: "document: { number: '5' }", good: "document: { number: '05' }" },

  *check({ document: { number, symbol } }) {
    if (!number) return
    const right = rightNumber(number)
    if (right === number || right === undefined) return
    const doubled = /\p{L}{2}/u.test(number)
    yield {
      at: ['document', 'number'],
      message: {
        vi: doubled
          ? `Số văn bản chỉ ghi “${right}”; ${symbol ? 'ký hiệu và ' : ''}chữ “Số:” được in tự động.`
          : `Số “${number}” viết đúng là “${right}”.`,
        en: doubled
          ? `The number is just “${right}”; “Số:” and the symbol are printed by themselves.`
          : `The number “${number}” is rightly written “${right}”.`,
      },
      replacement: right,
    }
  },
}

/** The number as it should be typed, with the letter or year that may follow its digits; none when it has no digits. */
function rightNumber(typed: string): string | undefined {
  const [, digits = '', rest = ''] =
    /^\s*(?:Số\s*:?\s*)?(\d+)([a-zđ]?(?:\/(?:19|20)\d{2})?)\s*(?:[/-]\s*\p{Lu}.*)?$/u.exec(typed) ?? []
  return digits === '' ? undefined : digits.replace(/^0+(?=\d)/, '').padStart(2, '0') + rest
}

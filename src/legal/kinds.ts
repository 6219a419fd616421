/** A kind of document: its word, and the letters that stand for it in a symbol. */
export interface DocumentKind {
  readonly word: string
  readonly letters: readonly string[]
  /** Whether such a paper makes law: always, when its symbol holds a year, or never. */
  readonly normative: 'always' | 'with-year' | 'never'
}

/** The kinds of documents that plans cite (Nghị định 30/2020, Phụ lục III, and those of the Party). */
export const kinds: readonly DocumentKind[] = [
  kind('Hiến pháp', [], 'always'),
  kind('Bộ luật', [], 'always'),
  kind('Luật', [], 'always'),
  kind('Pháp lệnh', ['PL'], 'always'),
  kind('Lệnh', ['L', 'LCT'], 'with-year'),
  kind('Sắc lệnh', ['SL'], 'always'),
  kind('Nghị quyết', ['NQ'], 'with-year'),
  kind('Nghị quyết liên tịch', ['NQLT'], 'always'),
  kind('Nghị định', ['NĐ'], 'always'),
  kind('Quyết định', ['QĐ'], 'with-year'),
  kind('Chỉ thị', ['CT'], 'with-year'),
  kind('Thông tư', ['TT'], 'always'),
  kind('Thông tư liên tịch', ['TTLT'], 'always'),
  kind('Kế hoạch', ['KH']),
  kind('Kế hoạch liên tịch', ['KHLT']),
  kind('Kế hoạch phối hợp', ['KHPH']),
  kind('Chương trình', ['CTr']),
  kind('Chương trình hành động', ['CTr', 'CTHĐ']),
  kind('Chương trình phối hợp', ['CTr', 'CTPH']),
  kind('Hướng dẫn', ['HD']),
  kind('Hướng dẫn liên tịch', ['HDLT']),
  kind('Hướng dẫn liên ngành', ['HDLN', 'HD']),
  kind('Thông báo', ['TB']),
  kind('Thông báo kết luận', ['TB', 'KL', 'TBKL']),
  kind('Thông cáo', ['TC']),
  kind('Thông tri', ['TT']),
  kind('Báo cáo', ['BC']),
  kind('Tờ trình', ['TTr']),
  kind('Quy chế', ['QC']),
  kind('Quy chế phối hợp', ['QC', 'QCPH']),
  kind('Quy định', ['QyĐ', 'QĐi']),
  kind('Điều lệ', ['ĐL']),
  kind('Đề án', ['ĐA']),
  kind('Dự án', ['DA']),
  kind('Phương án', ['PA']),
  kind('Biên bản', ['BB']),
  kind('Công điện', ['CĐ']),
  kind('Hợp đồng', ['HĐ']),
  kind('Kết luận', ['KL']),
  kind('Văn bản hợp nhất', ['VBHN']),
  kind('Công văn', ['CV']),
  kind('Giấy mời', ['GM']),
  kind('Phiếu chuyển', ['PC']),
]

const byWord = new Map(kinds.map((kind) => [folded(kind.word), kind]))
const byLetters = new Map(
  kinds.toReversed().flatMap((kind) => kind.letters.map((letters) => [folded(letters), { kind, letters }])),
)

/** The kind of a word as people type it: “nghị  định” is Nghị định. */
export function kindOfWord(word: string): DocumentKind | undefined {
  return byWord.get(folded(word))
}

/** The kind of the letters in a symbol, in whatever case they are typed. */
export function kindOfLetters(letters: string): DocumentKind | undefined {
  return byLetters.get(folded(letters))?.kind
}

/** The letters of a kind in their proper case: CTr for CTR; nothing when no kind has them. */
export function properLetters(letters: string): string | undefined {
  return byLetters.get(folded(letters))?.letters
}

/**
 * Luật, Bộ luật, Pháp lệnh: cited by their title, which stands first (Nghị định 30/2020, Phụ lục I, II.6.a).
 */
export function isLawKind(word: string | undefined): boolean {
  return word !== undefined && /^(bộ luật|luật|pháp lệnh)$/i.test(word.trim())
}

function kind(
  word: string,
  letters: readonly string[],
  normative: DocumentKind['normative'] = 'never',
): DocumentKind {
  return { word, letters, normative }
}

function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

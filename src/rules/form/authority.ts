/** A line above the name of a signatory: its sign of authority, when it has one, and what follows it. */
export interface Authority {
  readonly text: string
  readonly sign?: (typeof signs)[number]
  readonly rest: string
}

/** Reads “KT. CHỦ TỊCH”, and “T/M BAN THƯỜNG VỤ” as Party papers write it. */
export function authorityOf(line: string): Authority {
  const text = line.trim()
  const [, typed = '', rest = ''] =
    /^(TM\s*\.|KT\s*\.|TL\s*\.|TUQ\s*\.|Q\s*\.|T\/M|K\/T|T\/L)\s*(.*)$/iu.exec(text) ?? []
  const sign = signs.find((each) => each === typed.toUpperCase().replace(/[^A-Z]/g, ''))
  return sign ? { text, sign, rest } : { text, rest: text }
}

const signs = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const

/** Whether a line names a body or a collective and not a post. */
export function isBody(text: string): boolean {
  return startsWithOne(text, bodies) && !isPost(text)
}

/** Whether a body is led by one head, so that nobody signs in the name of all. */
export function isSingleHead(text: string): boolean {
  return startsWithOne(text, singleHeads)
}

export function isDeputy(text: string): boolean {
  return /^(?:PHÓ(?!\p{L})|P\.|THỨ TRƯỞNG(?!\p{L}))/iu.test(text)
}

/** Whether a line begins with the post of one person. */
export function isPost(text: string): boolean {
  return isDeputy(text) || startsWithOne(text, posts)
}

const posts = [
  'CHỦ TỊCH',
  'GIÁM ĐỐC',
  'TỔNG GIÁM ĐỐC',
  'HIỆU TRƯỞNG',
  'TRƯỞNG',
  'CỤC TRƯỞNG',
  'CHI CỤC TRƯỞNG',
  'BỘ TRƯỞNG',
  'VIỆN TRƯỞNG',
  'THỦ TRƯỞNG',
  'CHỈ HUY TRƯỞNG',
  'BÍ THƯ',
  'CHÁNH VĂN PHÒNG',
]

/**
 * A State collective: its deputies sign for the head, while those of Party bodies and unions sign by
 * themselves.
 */
export function needsDeputySign({ sign, rest }: Authority): boolean {
  return (
    sign === 'TM' && startsWithOne(rest, ['ỦY BAN NHÂN DÂN', 'UỶ BAN NHÂN DÂN', 'UBND', 'HĐND', 'HỘI ĐỒNG'])
  )
}

function startsWithOne(text: string, starts: readonly string[]): boolean {
  const upper = text.toLocaleUpperCase('vi')
  return starts.some((start) => upper.startsWith(start) && !/^\p{L}/u.test(upper.slice(start.length)))
}

const singleHeads = [
  'SỞ',
  'NHÀ TRƯỜNG',
  'CƠ QUAN',
  'ĐƠN VỊ',
  'TRƯỜNG',
  'CỤC',
  'CHI CỤC',
  'PHÒNG',
  'VĂN PHÒNG',
  'TRUNG TÂM',
  'BỆNH VIỆN',
  'CÔNG AN',
  'THANH TRA',
  'BAN GIÁM HIỆU',
  'BAN GIÁM ĐỐC',
]

const bodies = [
  ...singleHeads,
  'ỦY BAN',
  'UỶ BAN',
  'UBND',
  'HĐND',
  'HỘI ĐỒNG',
  'ĐẢNG ỦY',
  'ĐẢNG UỶ',
  'CHI BỘ',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'BAN',
  'CỤM',
  'KHỐI',
  'THƯỜNG TRỰC',
  'ĐOÀN',
  'TẬP THỂ',
  'TỔ',
  'LIÊN ĐOÀN',
  'CÔNG ĐOÀN',
  'HỘI',
  'BỘ CHỈ HUY',
  'CHÍNH PHỦ',
]

/** A line above the name of a signatory: its sign of authority, when it has one, and what follows it. */
export interface Authority {
  readonly text: string
  readonly sign?: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q'
  readonly rest: string
}

/** Reads “KT. CHỦ TỊCH”; Party papers write “T/M” and have rules of their own, so theirs is no sign here. */
export function authorityOf(line: string): Authority {
  const text = line.trim()
  const [, sign, rest = ''] = /^(TM|KT|TL|TUQ|Q)\s*\.\s*(.*)$/iu.exec(text) ?? []
  const read = sign?.toUpperCase()
  if (read === 'TM' || read === 'KT' || read === 'TL' || read === 'TUQ' || read === 'Q') {
    return { text, sign: read, rest }
  }
  return { text, rest: text }
}

/** Whether a line names a body or a collective and not a post. */
export function isBody(text: string): boolean {
  return startsWithOne(text, bodies)
}

/** Whether a body is led by one head, so that nobody signs in the name of all. */
export function isSingleHead(text: string): boolean {
  return startsWithOne(text, singleHeads)
}

export function isDeputy(text: string): boolean {
  return /^(?:PHÓ|THỨ TRƯỞNG|CẤP PHÓ)(?!\p{L})/iu.test(text.normalize('NFC'))
}

/** A State collective: its deputies sign for the head, while those of Party bodies and unions sign by themselves. */
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

import { split } from './unit-lines.ts'

/** The names of units on one line, and which of them the commas leave in doubt. */
export interface NamesOnLine {
  readonly names: readonly string[]
  /** Names that may be one unit or several. */
  readonly doubtful: readonly string[]
}

/** The names on a line; `standsAlone` says whether a name has a line of its own somewhere in the paper. */
export function namesOnLine(line: string, standsAlone: (name: string) => boolean): NamesOnLine {
  const apart = bodies(line, standsAlone)
  const doubtful: string[] = []
  const names: string[] = []
  for (const name of apart) {
    const last = names.at(-1)
    if (last === undefined || !isWithin(last, name)) names.push(name)
    else if (standsAlone(last)) {
      names.push(name)
      doubtful.push(`${last}, ${name}`)
    } else names[names.length - 1] = `${last}, ${name}`
  }
  return { names, doubtful: [...doubtful, ...names.filter((name) => isPerhapsSeveral(name))] }
}

/** What of a name tells it from others: “Ban TĐKT” of “Ban TĐKT, Sở Nội vụ”. */
export function ownPart(name: string): string {
  const [inner = '', ...outer] = split(name, ',')
  return outer.length > 0 && isWithin(inner, outer.join(', ')) ? inner : name
}

/** Whether a name is that of a set of units and not of one. */
export function isCollective(name: string): boolean {
  return /^(?:các|toàn thể|tất cả|những|mọi|mỗi)\s/iu.test(name) || /\s(?:và|cùng)\s+các\s/u.test(name)
}

/** A comma parts two units only when the next begins as a body does. */
function bodies(line: string, standsAlone: (name: string) => boolean): string[] {
  const found: string[] = []
  for (const piece of split(line, ',')) {
    const last = found.at(-1)
    const begins = standsAlone(piece) || (startsBody.test(piece) && !(isBareKind(piece) && goesOn(last)))
    if (last === undefined || begins) found.push(piece)
    else found[found.length - 1] = `${last}, ${piece}`
  }
  return found
}

/** “Các Sở, Ban, Ngành” is one set, though each of its words is that of a body. */
function isBareKind(piece: string): boolean {
  return !/\s/.test(piece)
}

function goesOn(last: string | undefined): boolean {
  return last !== undefined && /^các\s/iu.test(last)
}

/** Whether the first body is a part of the second: “Ban TĐKT, Sở Nội vụ”. */
function isWithin(inner: string, outer: string): boolean {
  if (ownStanding.test(inner) || /^các\s/iu.test(outer)) return false
  return insides.some(({ part, whole }) => part.test(inner) && whole.test(outer))
}

/** Bodies that say themselves whose they are, or that are parts of none. */
const ownStanding =
  /^(?:Ban (?:Dân tộc|Quản lý|Chỉ huy|Tổ chức|Tuyên giáo|Dân vận|Nội chính|Giám hiệu|Chỉ đạo|Đại diện|Thường vụ|Chấp hành)|Phòng Thương mại)|\s(?:tỉnh|thành phố|TP|huyện|xã|phường|Trung ương|TW|UBND|HĐND|Tỉnh ủy|Sở|Bộ|Ủy ban|Trường)(?!\p{L})/u

const insides: readonly { readonly part: RegExp; readonly whole: RegExp }[] = [
  { part: /^(?:Ban|Chi cục|Thanh tra)(?!\p{L})/u, whole: /^(?:Sở|Bộ)\s/u },
  {
    part: /^(?:Phòng|Bộ phận)\s/u,
    whole:
      /^(?:Sở|UBND|Ủy ban|Uỷ ban|Cục|Chi cục|Công ty|Trường|Đại học|Học viện|Bệnh viện|Công an|Ban|Liên đoàn)\s/u,
  },
  { part: /^(?:Văn phòng|VP)$/u, whole: /^(?:Sở|Bộ|Trường|Đại học|Cục)\s/u },
  { part: /^(?:Khoa|Bộ môn|Tổ)\s/u, whole: /^(?:Trường|Đại học|Học viện|Bệnh viện|Viện)\s/u },
  { part: /^(?:Vụ|Cục)\s/u, whole: /^(?:Bộ|Ban Thi đua|Ban TĐKT)/u },
  { part: /^Vụ\s/u, whole: /^Ban\s/u },
  { part: /^Trung tâm\s/u, whole: /^(?:Sở|Trường|Đại học|Bệnh viện)\s/u },
]

/** One name that joins two bodies, or whose commas part something that is not surely a body. */
function isPerhapsSeveral(name: string): boolean {
  if (joint.test(name)) return true
  const [first = '', ...rest] = split(name, ',')
  if (/^các\s/iu.test(first)) return false
  return rest.some((piece) => /^\p{Lu}/u.test(piece) && !startsBody.test(piece) && !/\svà\s/u.test(piece))
}

const kinds = [
  'Sở|Ban|Phòng|Văn phòng|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Hội|Liên đoàn|Liên minh|Liên hiệp|Công an|Bộ',
  'Đài|Báo|Trường|Kho bạc|Cục|Chi cục|Tổng cục|Vụ|Ngân hàng|Thanh tra|Tỉnh ủy|Tỉnh đoàn|Thành ủy|Thành đoàn',
  'Huyện ủy|Huyện đoàn|Đảng ủy|Đảng bộ|Thường trực|Chủ tịch|Phó|Giám đốc|Hiệu trưởng|Thủ trưởng|Lãnh đạo',
  'Trung tâm|Khoa|Tổ|Bộ môn|Đoàn(?!\\s+thể)|Công đoàn|Công ty|Tập đoàn|Tổng công ty|Bệnh viện|Viện|Tòa án|Toà án',
  'Mặt trận|Bảo hiểm|Hạt|Trạm|Đội|Cụm|Khối|[Cc]ác|Toàn thể|toàn thể|Chi bộ|Chi đoàn|Học viện|Đại học',
  'Bưu điện|Điện lực|Cơ quan|Đơn vị|Cổng|Tạp chí|Đồng chí|Ông|Bà|(?!TP|TX|TT)\\p{Lu}{2,}',
].join('|')
const startsBody = new RegExp(`^(?:${kinds})(?!\\p{L})`, 'u')
const joint = new RegExp(`\\s(?:và|cùng)\\s+(?:${kinds})(?!\\p{L})`, 'u')

/** Whether a text is the name of a body and nothing else. */
export function namesUnit(text: string): boolean {
  return startsBody.test(text) && text.length <= 120 && !/[.;:!?]$/.test(text)
}

import { firstFrom, type Landmarks } from './landmarks.ts'
import { type Span, spanOf } from './symbols-in.ts'

/** The body named after “của” at a place: up to a mark, another document, or the words of the subject. */
export function issuerAfter({ text, kinds, symbols }: Landmarks, from: number): Span | undefined {
  const [lead] = /^\s*,?\s*của\s+/.exec(text.slice(from, from + 24)) ?? []
  if (lead === undefined) return undefined
  const start = from + lead.length
  const limit = Math.min(
    start + longest,
    firstFrom(kinds, start)?.start ?? text.length,
    startWithSo(text, firstFrom(symbols, start)?.start ?? text.length),
  )
  const length = nameLength(text.slice(start, limit))
  return length === 0 ? undefined : spanOf(text, start, start + length)
}

const longest = 160

/** A name goes on over “và”, a comma or a dash only when what follows is still of it. */
function nameLength(text: string): number {
  if (!/^\p{Lu}/u.test(text)) return 0
  const cut = subject.exec(text)?.index ?? text.length
  return text.slice(0, cut).replace(/(?:\s|,|;|:|-|–|và|các)+$/u, '').length
}

function startWithSo(text: string, at: number): number {
  const [so = ''] = /số\s*:?\s*$/i.exec(text.slice(Math.max(0, at - 8), at)) ?? []
  return at - so.length
}

const bodyWord =
  '(?:Ban|Bộ|Chi|Chủ|Công|Cục|Đảng|Giám|Hiệu|Hội|HĐND|Huyện|Liên|Mặt|Ngân|Phòng|Sở|Tỉnh|Thành|Thủ|Tổng|Trung|Trường|UBND|Ủy|Văn|Viện)(?!\\p{L})'

/** Words that no body's name holds: they begin the subject, or the sentence goes on with them. */
const notOfBody = [
  'quy định|về|ban hành|hướng dẫn|sửa đổi|bổ sung|phê duyệt|thực hiện|triển khai|tổ chức|phát động|công bố',
  'thành lập|giao|kiện toàn|bãi bỏ|thay thế|hợp nhất|tổng kết|sơ kết|xây dựng|tặng|chỉ đạo|yêu cầu',
  'tăng cường|đẩy mạnh|tiếp tục|điều chỉnh|quyết định|xử lý|xét|công nhận|chấn chỉnh|đề nghị|thông qua|ký',
  'trên địa bàn|trong|tại|theo|đến|tới|từ|với|cho|để|nhằm|là|đã|được|gửi|trước|sau|có|hết hiệu lực|do|nêu',
  'khóa|khoá|nhiệm kỳ|giai đoạn|ngày|tháng|quý|năm|nếu|khi|phải|thì|mà|nhân|phối hợp|kèm|gắn|bằng|vào|hoặc',
].join('|')

/** Where the name ends: a mark, a joint to something else, or a word that is not of it. */
const subject = new RegExp(
  [
    '[;.:()“”"\\n/]',
    // A comma inside names of bodies is followed by one more capital and “và”: Văn hóa, Thể thao và Du lịch.
    ',(?!\\s+\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+){0,2}\\s+và\\s+\\p{Lu}\\p{Ll}|\\s+Bộ\\s)',
    `,\\s+(?!Bộ\\s)${bodyWord}`,
    '\\s(?:và|cùng)\\s+(?!\\p{Lu})',
    `\\s(?:và|cùng)\\s+${bodyWord}`,
    '\\s[-–]\\s+(?!\\p{Lu})',
    `\\s(?:${notOfBody})(?!\\p{L})(?!\\s+dân(?!\\p{L}))`,
  ].join('|'),
  'u',
)

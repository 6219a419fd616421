import { citationsIn } from '../legal/citation.ts'

/** “Thực hiện A; B, Ủy ban nhân dân … xây dựng Kế hoạch …:” taken apart. */
export interface OpeningSentence {
  readonly lead: string
  readonly parts: readonly string[]
  readonly mark: string
  readonly rest: string
}

/** The sentence that names what the plan rests on and goes on with its purpose; undefined for any other. */
export function openingSentence(text: string, next: string | undefined): OpeningSentence | undefined {
  const [lead] = leads.exec(text) ?? []
  if (lead === undefined) return undefined
  const said = text.slice(lead.length)
  const end = endOfBases(said)
  if (end) {
    const bases = said.slice(0, end.at)
    return { lead: lead.trim(), parts: partsOf(bases), mark: end.mark, rest: said.slice(end.next) }
  }
  const [mark = ''] = /[.,;:]$/.exec(said) ?? []
  if (mark === '' || next === undefined || citationsIn(said).length === 0) return undefined
  return { lead: lead.trim(), parts: partsOf(said.slice(0, -1)), mark, rest: next }
}

/** Where the sentence turns from its bases to who issues the plan, or to what follows the last document. */
function endOfBases(said: string) {
  const marks = marksOf(said)
  const turn = marks.find(({ next }) => subject.test(said.slice(next, next + 260)))
  if (turn) return turn
  const cited = citationsIn(said).filter(({ inTitle }) => !inTitle)
  const last = cited.at(-1)
  const end = last && Math.max(last.end, last.title?.end ?? 0)
  return marks.find(({ at }) => at === end)
}

/** The marks outside brackets and quotes, each with what comes after its blanks. */
function marksOf(text: string): { at: number; next: number; mark: string }[] {
  const found: { at: number; next: number; mark: string }[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if ('(“'.includes(sign)) depth += 1
    else if (')”'.includes(sign)) depth -= 1
    else if (depth === 0 && /[,.;:]/.test(sign) && text.charAt(at + 1) === ' ') {
      found.push({ at, next: at + 2, mark: sign })
    }
  }
  return found
}

/** The bases of a sentence, parted by semicolons outside brackets. */
function partsOf(text: string): string[] {
  const ends = marksOf(text).filter(({ mark }) => mark === ';')
  return [...ends, { at: text.length, next: text.length }].map(({ at }, index) =>
    text.slice(ends[index - 1]?.next ?? 0, at),
  )
}

const leads =
  /^(?:(?:Để|Nhằm|Tiếp tục|Triển khai|Tổ chức|Thực hiện|Căn cứ|Theo|Trên cơ sở|Chấp hành|Quán triệt|triển khai|tổ chức|thực hiện|tiếp tục|vào|và|căn cứ)\s)+(?=\S)/u

const issuers = [
  'Ủy ban|Uỷ ban|UBND|Hội đồng|HĐ|Sở|Ban|Bộ|Trường|Nhà trường|Công an|Văn phòng|Phòng|Đảng|Cụm|Khối|Hội|Liên đoàn',
  'Cục|Chi cục|Công ty|Bệnh viện|Trung tâm|Viện|Tỉnh|Thành|Huyện|Đoàn|Công đoàn|Chủ tịch|Giám đốc|Thanh tra|Kho bạc',
  'Bảo hiểm|Học viện|Đại học|Khoa|Tổng|Ngân hàng|Tòa án|Đài|Báo|Mặt trận|Thường trực|Cơ quan|Đơn vị',
].join('|')
const subject = new RegExp(
  `^(?:(?:nhằm|để|nay)\\s|(?:nay\\s+)?(?:${issuers})(?!\\p{L})[^;:.]{0,160}?\\s(?:xây dựng|ban hành|triển khai|đề ra|tổ chức|phát động|hướng dẫn|lập|yêu cầu|thông báo|đăng ký|tiếp tục|thống nhất|dự kiến)(?!\\p{L}))`,
  'u',
)

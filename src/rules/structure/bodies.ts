import { type Sought, soughtIn } from '../../text.ts'

/** The first words of bodies that bear a name after them: Sở Tài chính, Phòng Kinh tế, Báo Lạng Sơn. */
const named =
  'Sở|Phòng|Ban|Văn phòng|Chi cục|Cục|Trung tâm|Liên đoàn|Hội đồng|Hội|Đoàn|Báo|Đài|Công đoàn|Khoa|Tổ|Trường|' +
  'Bộ Chỉ huy|Bộ chỉ huy|Kho bạc|Ủy ban|Uỷ ban|Viện|Tòa án|Thanh tra|Công an'
/** Those of which the place says enough: Công an tỉnh. */
const placed =
  'Công an|Thanh tra|Bảo hiểm xã hội|Bảo hiểm Xã hội|Tòa án nhân dân|Văn phòng|Liên đoàn Lao động'
const heads = `(?:(?:${named})\\s(?=\\p{Lu})|(?:${placed})\\s(?=(?:tỉnh|thành phố|xã|phường|khu vực)(?!\\p{L}))|Tỉnh đoàn(?!\\p{L}))`

/** What work is given with, in the words after the name of the body. */
const verbs = [
  'chủ trì|chủ động|tham mưu|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|theo dõi|đôn đốc|hướng dẫn',
  'bố trí|cân đối|thẩm định|tổng hợp|xây dựng|tổ chức|triển khai|thực hiện|chỉ đạo|tăng cường|căn cứ|làm đầu mối',
  'là cơ quan|là đơn vị|đẩy mạnh|tuyên truyền|kiểm tra|rà soát|chuẩn bị|đề xuất|vận động|bảo đảm|đảm bảo|phát động',
  'lập|báo cáo|cấp|quyết toán|giúp|định kỳ|thường xuyên|tiếp tục|phụ trách|đăng tải|đưa tin|phổ biến|cung cấp|trình|chấm',
].join('|')

const name = `${heads}(?:(?!\\s(?:${verbs})(?!\\p{L}))[^.;:()“”"\\n]){0,90}?`
const body = `(?:^|[.;:!?]\\s+|\\n[ \\t]*)(?:(?:Giao|Đề nghị|Yêu cầu|Phân công|giao|đề nghị|yêu cầu)\\s+(?:cho\\s+)?)?`

export const given: Sought = {
  pattern: new RegExp(`(${body})(${name})\\s*(?=(?:\\s(?:${verbs})(?!\\p{L}))|\\(|:\\s)`, 'gu'),
  sign: new RegExp(`${body}(?:(?:${named})\\s(?![a-z])|(?:${placed})\\s|Tỉnh đoàn)`),
}

/** A comma or “và” parts two names only when another name begins after it. */
const between = new RegExp(`\\s*(?:,|,?\\s+và)\\s+(?=${heads})`, 'u')

/** A body that a text gives work to. */
export interface NamedBody {
  readonly name: string
  readonly from: number
}

/** The bodies that are given work in a text, at the start of a sentence or after “Giao”. */
export function bodiesGivenWork(text: string): NamedBody[] {
  return soughtIn(text, given).flatMap(({ 1: lead = '', 2: names = '', index }) => {
    let from = index + lead.length
    return names.split(between).flatMap((one) => {
      const at = text.indexOf(one, from)
      from = at + one.length
      return isOneBody(one) ? [{ name: one.trimEnd(), from: at }] : []
    })
  })
}

/**
 * “Sở Tài chính”, not a list that was broken off, nor “Sở Nội vụ các tỉnh”, nor a body above all provinces.
 */
function isOneBody(name: string): boolean {
  return !/\s(?:các|những|mỗi|từng)\s|[,-]\s*$|(?:Trung ương|TW|Việt Nam)$/u.test(name.trimEnd())
}

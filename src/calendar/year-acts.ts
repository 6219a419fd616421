import type { Range } from '../diagnostic.ts'
import { sentenceBefore } from './sentence-before.ts'

/** What a text does with a year: looks back on it, or works towards it. */
export type YearAct = 'review' | 'direction'

/** What the words around a year do with it: those of its own clause first, then of the clauses before. */
export function yearAct(text: string, { start, end }: Range): YearAct | undefined {
  if (leftOver.test(text.slice(end, end + 30))) return 'review'
  const lead = sentenceBefore(text, start, 300, sentenceEnd).replace(misleading, '…')
  for (const clause of clausesOf(lead).toReversed()) {
    const act = actIn(clause)
    if (act) return act
  }
  const tail = /^[^.;:]{0,160}/u.exec(text.slice(end, end + 160))?.[0] ?? ''
  return lookingBackAfter.test(tail.toLowerCase()) ? 'review' : undefined
}

/**
 * What one clause does: looking back outweighs working towards, as in “báo cáo kết quả triển khai nhiệm vụ”.
 */
function actIn(clause: string): YearAct | undefined {
  const words = clause.toLowerCase()
  if (review.test(words)) return 'review'
  return direction.test(words) ? 'direction' : undefined
}

/** Clauses end at commas, and where “và” begins another work. */
function clausesOf(sentence: string): string[] {
  return sentence.split(clauseEnd)
}

const sentenceEnd = /[.;?!:\n](?=\s|$)/gu

const clauseEnd =
  /[,–(]| - | (?:và|đồng thời|để|gắn với) (?=(?:đề ra |xác định |đề xuất )?(?:phương hướng|triển khai|xây dựng|đăng ký|phát động|chuẩn bị|nhiệm vụ|kế hoạch|ký kết|tổng kết|sơ kết|khen thưởng))/u

/** “thi đua, khen thưởng” is the name of the work, and “lập thành tích” looks ahead. */
const misleading =
  /(?:công tác )?(?:thi đua|TĐ)\s?(?:,|-|–|và|&)\s?khen thưởng|(?:công tác|hình thức|quỹ|Hội đồng) khen thưởng|lập(?: nhiều)? thành tích(?: cao nhất| xuất sắc)?|(?:nâng cao|phát huy) (?:hiệu quả|chất lượng)/giu

const review = words([
  'tổng kết',
  'sơ kết',
  'báo cáo',
  'đánh giá',
  'kết quả',
  'thành tích',
  'khen thưởng',
  'tiền thưởng',
  'chi trả',
  'khen cao',
  'bình xét',
  'bình bầu',
  'bình chọn',
  'suy tôn',
  '(?:xét|họp xét) (?:tặng|khen|công nhận|duyệt|đề nghị|thi đua|danh hiệu|các|sáng kiến)',
  'công nhận',
  '(?:trao|tặng|đón nhận|tiếp nhận|công bố)',
  'truy tặng',
  'tôn vinh',
  'tuyên dương',
  'biểu dương',
  'vinh danh',
  'gặp mặt',
  'chấm điểm',
  'cho điểm',
  'xếp loại',
  'xếp hạng',
  'phân loại',
  'thẩm định',
  'kiểm điểm',
  'quyết toán',
  'rút kinh nghiệm',
  'hạn chế',
  'tồn tại',
  'đã',
  'đạt được',
  'cùng kỳ',
  'so với',
  'số liệu',
  'phát huy',
  'kế thừa',
  'khắc phục',
  'tiêu biểu(?: xuất sắc)?(?: (?:trong|của))?(?: năm)? $',
  'xuất sắc(?: tiêu biểu)?(?: (?:trong|của))?(?: năm)? $',
])

const direction = words([
  'phương hướng',
  'nhiệm vụ',
  'mục tiêu',
  'chỉ tiêu',
  'triển khai',
  'thực hiện',
  'xây dựng',
  'ban hành',
  'kế hoạch',
  'chương trình',
  'đăng ký',
  'phát động',
  'hưởng ứng',
  'ký kết',
  'ký',
  'giao ước',
  'chuẩn bị',
  'dự kiến',
  'dự thảo',
  'dự toán',
  'đề ra',
  'hướng tới',
  'hướng dẫn',
  'tập huấn',
  'kiểm tra',
  'giám sát',
  'phấn đấu',
  'tuyển sinh',
  'tham mưu',
  'phân (?:khối|cụm|công)',
])

/** “kế hoạch năm 2025 còn hiệu lực”, “kinh phí năm 2025 chuyển sang”. */
const leftOver = /^\s?(?:còn|chưa|chuyển sang|đã)(?!\p{L})/iu
const lookingBackAfter = words([
  'đã',
  'đạt được',
  'được (?:khen|tặng|công nhận|bình xét|tôn vinh)',
  'chuyển sang',
])

/** Any of some words in small letters, which make an expression sooner ready than one without regard to them. */
function words(list: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.join('|')})(?!\\p{L})`, 'u')
}

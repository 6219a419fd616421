import type { PlanText } from '../../plan/texts.ts'
import { remembered } from '../../remembered.ts'
import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { piecesOf } from '../said.ts'

export const doubledWord: Rule = {
  id: 'doubled-word',
  severity: 'warning',
  title: { vi: 'Không gõ một từ hai lần liền nhau', en: 'No word is typed twice in a row' },
  why: {
    vi: 'Từ lặp là lỗi gõ hay gặp khi sửa câu, khó thấy khi đọc lại; từ láy như “luôn luôn”, “ngày ngày” thì không phải lỗi.',
    en: 'A word typed twice is a slip that readers overlook; reduplications such as “luôn luôn” are none.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Hướng dẫn các các đơn vị, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Hướng dẫn các đơn vị, units: [so-noi-vu] }] }]',
  },

  *check(_, { texts }) {
    for (const planText of texts) {
      if (!mayDouble(planText)) continue
      const { path, text } = planText
      for (const { index, 0: first, 2: again = '' } of matchesOf(text, pairs)) {
        const from = index + first.length
        const before = wordBefore.exec(text.slice(Math.max(0, index - 12), index))?.[1] ?? ''
        const after = wordAfter.exec(text.slice(from + again.length, from + again.length + 12))?.[1] ?? ''
        if (again !== again.toLowerCase() || !isSlip(before.toLowerCase(), again, after.toLowerCase()))
          continue
        yield {
          at: path,
          within: [from, from + again.length],
          message: {
            vi: `“${again}” gõ hai lần liền nhau; bỏ một.`,
            en: `“${again}” is typed twice; leave one out.`,
          },
        }
      }
    }
  },
}

/** Whether a piece between blanks ends in the letters with which the next one begins. */
export function mayDouble(text: PlanText): boolean {
  let before = ''
  for (const piece of piecesOf(text)) {
    const { first, last } = endsOf(piece)
    if (first !== '' && first === before) return true
    before = last
  }
  return false
}

/** The letters at both ends of a piece, without regard to case. */
const endsOf = remembered((piece) => {
  const letters = piece.toUpperCase().toLowerCase()
  const [first = ''] = /^\p{L}+/u.exec(letters) ?? []
  const [last = ''] = /\p{L}+$/u.exec(letters) ?? []
  return { first, last }
})

/** A word that comes again after nothing but blanks; the second is pointed at and must not be a name's. */
export const pairs = /(?<![\p{L}\d-])(?=(\p{L}+))\1\s+(?=(\1)(?![\p{L}\d-]))/giu

const wordBefore = /(\p{L}+)\s+$/u
const wordAfter = /^\s+(\p{L}+)/u

/**
 * Most doubled syllables are good Vietnamese (“từ từ”, “nhà nhà”, “sơ kết kết quả”), so slips are told by
 * what surely is none.
 */
function isSlip(before: string, word: string, after: string): boolean {
  const endings = particles.get(word)
  if (endings) return !endings.includes(before)
  return compounds.get(`${before} ${word}`)?.includes(after) === false
}

/** Words that never double, each with the words that may end in it: “cấp trên trên địa bàn”. */
const particles: ReadonlyMap<string, readonly string[]> = new Map([
  ...[
    ...['các', 'những', 'mọi', 'mỗi', 'của', 'và', 'hoặc', 'bởi', 'nhằm', 'nếu', 'khi', 'thì'],
    ...['mà', 'nhưng', 'là', 'như', 'đã', 'sẽ', 'cũng', 'cho', 'để', 'với', 'về', 'đến', 'này', 'vì'],
    ...['tỉnh', 'thuộc', 'đối', 'gửi'],
  ].map((word): [string, string[]] => [word, []]),
  ['trên', ['cấp', 'bên', 'ở', 'nêu', 'trở', 'kể']],
  ['dưới', ['cấp', 'bên', 'ở', 'trở']],
  ['trong', ['bên', 'ở']],
  ['ngoài', ['bên', 'nước', 'ở']],
  ['tại', ['hiện', 'tồn', 'còn', 'đương']],
  ['theo', ['kèm', 'tiếp', 'noi', 'làm', 'học']],
  ['vào', ['đầu', 'ra']],
])

/** Set words of two syllables, each with what may follow their last one said again: “hội nghị nghị quyết”. */
const compounds: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'hội nghị: quyết định sự trường viện lực án',
    'đề nghị: quyết định',
    'kiến nghị: quyết định',
    'thi đua: tài tranh nhau chen sức',
    'khen thưởng: thức phạt tết cho nóng',
    'công tác: động phẩm giả chiến phong nghiệp hại dụng',
    'đơn vị: trí thế thành',
    'phong trào: lưu dâng phúng',
    'kế hoạch: định',
    'tổ chức: năng vụ danh trách sắc nghiệp sự tước',
    'thực hiện: đại nay hành tại trạng hữu thực vật có trường tượng thân',
    'cơ quan: trọng tâm hệ điểm chức sát niệm sơn trắc lại',
    'cán bộ: phận đội máy môn',
    'nhiệm vụ: việc mùa trưởng đông án lợi',
    'hoạt động: viên lực thái cơ tác vật',
    'nội dung: hòa lượng dịch nham mạo',
    'thành tích: cực lũy hợp',
    'triển khai: giảng mạc thác trương báo sinh mở hội trừ',
    'hướng dẫn: đầu chứng đến',
    'kết quả: cảm quyết đất thực báo bóng',
    'danh hiệu: quả lực trưởng chỉnh suất đính',
    'tập thể: hiện lệ thao chất chế dục thức',
    'cá nhân: dân viên dịp rộng ái sự tài lực loại quyền văn',
    'đăng ký: kết tên hợp túc sự',
    'phối hợp: tác lý đồng lệ nhất pháp thành tung xướng',
    'báo cáo: buộc trạng thị chung',
    'kinh phí: lý hao',
  ].map((line): [string, string[]] => {
    const [word = '', starts = ''] = line.split(': ')
    return [word, starts.split(' ')]
  }),
)

import type { Path } from '../../diagnostic.ts'
import type { BodyBlock, Plan, Section } from '../../plan/plan.ts'
import { listsIn } from '../../plan/tasks.ts'
import { unitName } from '../../plan/units.ts'
import { comparable } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const dutyWithoutUnit: Rule = {
  id: 'duty-without-unit',
  severity: 'info',
  title: { vi: 'Việc giao ở phần tổ chức thực hiện nêu rõ ai làm', en: 'Each duty says whose it is' },
  why: {
    vi: 'Câu “Chủ trì, phối hợp …” không nói cơ quan nào thì không ai nhận việc và không đôn đốc được.',
    en: 'Work that is ordered without a name is nobody’s duty and cannot be followed up.',
  },
  example: {
    bad: `
      sections:
        - { title: Nội dung, body: [{ schedule: true }] }
        - { title: Tổ chức thực hiện, body: [{ dashes: [Theo dõi việc thực hiện Kế hoạch này.] }] }`,
    good: `
      sections:
        - { title: Nội dung, body: [{ schedule: true }] }
        - { title: Tổ chức thực hiện, body: [{ dashes: [Sở Nội vụ theo dõi việc thực hiện Kế hoạch này.] }] }`,
  },

  *check(plan) {
    const names = namesOf(plan)
    for (const { text, path } of ordersIn(plan.sections, ['sections'], false, names)) {
      const words = order.exec(text)?.[0]
      if (words === undefined || namesDoer.test(text)) continue
      yield {
        at: path,
        within: [0, words.length],
        message: {
          vi: `“${words} …” chưa nói đơn vị nào làm; ghi tên đơn vị ở đầu câu.`,
          en: `“${words} …” does not say who does it; begin with the name of the body.`,
        },
      }
    }
  },
}

const order = /^(?:(?:giao )?chủ trì|tham mưu|phối hợp với|theo dõi|đôn đốc)(?![\p{L}:]|\s*:)/iu

/** “… do Sở Tài chính thực hiện”, “(Văn phòng Sở)”. */
const namesDoer =
  /(?:\sdo|\()\s*(?:các\s+)?(?:Sở|Phòng|Ban|Văn phòng|Hội|Ủy ban|UBND|Công|Tổ|Trường|Đoàn|Cụm|Khối)(?!\p{L})/iu

const bodyNouns = new RegExp(
  `(?<!\\p{L})(?:${[
    'sở|phòng|ban|ngành|đơn vị|cơ quan|hội|hội đồng|ủy ban|uỷ ban|ubnd|công an|văn phòng|tổ|khoa',
    'trường|đoàn|công đoàn|liên đoàn|trung tâm|chi bộ|đảng ủy|đảng uỷ|chi cục|báo|đài|thường trực',
    'giám đốc|trưởng|hiệu trưởng|chủ tịch|thủ trưởng|đồng chí|ông|bà|cụm|khối|bộ phận|cán bộ',
    'công chức|viên chức|giáo viên|chuyên viên|kế toán|địa phương|doanh nghiệp|mặt trận|mttq',
  ].join('|')})(?!\\p{L})`,
  'iu',
)

interface Order {
  readonly text: string
  readonly path: Path
}

/** The items of the sections on carrying out, where nothing above them names who is meant. */
function* ordersIn(
  sections: readonly Section[],
  path: Path,
  isInside: boolean,
  names: readonly string[],
): Generator<Order> {
  for (const [index, { title = '', body = [], sections: inner = [] }] of sections.entries()) {
    const isHere = isInside || /tổ chức thực hiện/iu.test(title)
    const isTold = isInside && namesSomebody(title, names)
    if (isHere && !isTold) yield* itemsIn(body, [...path, index, 'body'], names)
    if (!isTold) yield* ordersIn(inner, [...path, index, 'sections'], isHere, names)
  }
}

function* itemsIn(body: readonly BodyBlock[], path: Path, names: readonly string[]): Generator<Order> {
  let lead = ''
  for (const [index, block] of body.entries()) {
    if (typeof block === 'string') lead = block
    else
      for (const { items, key } of listsIn(block)) {
        if (lead.trimEnd().endsWith(':') && namesSomebody(lead, names)) continue
        for (const [at, item] of items.entries()) {
          const here = [...path, index, key, at]
          const [text, place] = typeof item === 'string' ? [item, here] : [item.text, [...here, 'text']]
          yield { text, path: place }
          if (typeof item === 'string' || namesSomebody(text, names)) continue
          yield* itemsIn(item.body ?? [], [...here, 'body'], names)
        }
      }
  }
}

function namesSomebody(text: string, names: readonly string[]): boolean {
  const words = comparable(text)
  return bodyNouns.test(text) || names.some((name) => words.includes(name))
}

function namesOf({ units = {} }: Plan): string[] {
  return Object.values(units).map((unit) => comparable(unitName(unit)))
}

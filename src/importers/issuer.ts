import type { Localized } from '../diagnostic.ts'
import type { Issuer } from '../plan/plan.ts'
import type { BodyNames } from './body-name.ts'
import { bodyKinds } from './body-words.ts'
import type { ImportQuestion } from './question.ts'
import type { StreamLine } from './streams.ts'

/** The issuer with the body above it, and what is to be asked of their names. */
export interface ReadIssuer {
  readonly issuer?: Issuer
  readonly questions: readonly ImportQuestion[]
}

/** The last body is the issuer; what is printed above it, not bold where it is, is the body above it. */
export function issuerOf(lines: readonly StreamLine[], bodyNames: BodyNames): ReadIssuer {
  const isMixed = lines.some(({ isBold }) => isBold) && lines.some(({ isBold }) => !isBold)
  const above = isMixed ? lines.filter(({ isBold }) => !isBold) : []
  const below = isMixed ? lines.filter(({ isBold }) => isBold) : lines
  const bodies = isMixed ? [bodiesIn(below, beginsBody).join(' ')] : bodiesOneBelowAnother(below)
  const [name, parent, ...others] = [...bodiesIn(above, beginsBody), ...bodies].reverse()
  if (name === undefined || name === '') return { questions: [] }
  const own = bodyNames(name)
  const over = parent === undefined ? undefined : bodyNames(parent)
  return {
    issuer: { name: own.text, ...(over && { parent: over.text }) },
    questions: [
      ...(own.isDoubtful ? [{ path: ['issuer', 'name'], words: capitalWords(own.text) }] : []),
      ...(over?.isDoubtful ? [{ path: ['issuer', 'parent'], words: capitalWords(over.text) }] : []),
      ...(others.length > 0
        ? [{ path: ['issuer', 'parent'], words: othersWords(others.reverse().join(', ')) }]
        : []),
    ],
  }
}

/** A line is a body of its own; of more than two lines, one that begins as no body does goes on with that above. */
function bodiesOneBelowAnother(lines: readonly StreamLine[]): string[] {
  const bodies = bodiesIn(lines, beginsAnew)
  return bodies.length > 2 ? bodiesIn(lines, (text) => beginsAnew(text) && beginsAsBody.test(text)) : bodies
}

const beginsAsBody = new RegExp(
  `^(?:UBND|HĐND|MTTQ|LĐLĐ|MẶT TRẬN|UỶ BAN|${bodyKinds.trim().split(/[|\n]/).join('|')})(?!\\p{L})`,
  'iu',
)

/** The bodies that lines name, one below the other. */
function bodiesIn(lines: readonly StreamLine[], begins: (text: string) => boolean): string[] {
  const bodies: string[] = []
  for (const { text } of lines) {
    const last = bodies.at(-1)
    if (last === undefined || (begins(text) && !/(?:[-–,]| VÀ)$/u.test(last))) bodies.push(text)
    else bodies[bodies.length - 1] = `${last} ${text}`
  }
  return bodies
}

/** What begins a body where its lines may be broken anywhere. */
function beginsBody(text: string): boolean {
  return /^(?:UBND|ỦY BAN|UỶ BAN|SỞ|BỘ(?! ĐỘI)|PHÒNG|CỤC|VỤ|TRƯỜNG|CÔNG AN|ĐẠI HỌC|TỔNG CÔNG TY|CÔNG TY|ĐẢNG (?:ỦY|UỶ|BỘ)|TỈNH (?:ỦY|UỶ)) /u.test(
    text,
  )
}

/** A line of its own names a body of its own, but a place or what is tied to the line above. */
function beginsAnew(text: string): boolean {
  return !/^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tp\.?|và|[-–])\s/iu.test(text)
}

function capitalWords(name: string): Localized {
  return {
    vi: `Bản gốc chỉ in hoa toàn bộ tên cơ quan này; xem lại các chữ hoa trong “${name}”.`,
    en: `The paper has this name in capitals only; look at the capital letters of “${name}”.`,
  }
}

function othersWords(names: string): Localized {
  return {
    vi: `Phần đầu văn bản còn ghi ở trên cơ quan chủ quản: “${names}”; tệp kế hoạch chỉ có chỗ cho một cơ quan chủ quản.`,
    en: `The letterhead names above this body: “${names}”; a plan has a place for one such body.`,
  }
}

import type { Plan } from '../../plan/plan.ts'
import { unitName } from '../../plan/units.ts'
import { comparable } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { bodiesGivenWork } from './bodies.ts'

export const unitWithoutTask: Rule = {
  id: 'unit-without-task',
  severity: 'warning',
  title: {
    vi: 'Đơn vị được giao việc có trong bảng nhiệm vụ hoặc nơi nhận',
    en: 'A body given work has a task or gets the plan',
  },
  why: {
    vi: 'Đơn vị chỉ được nhắc trong lời văn, không có nhiệm vụ và không nhận được văn bản thì việc giao không ai làm.',
    en: 'A body that is only named in prose, without a task and not sent the plan, will not do the work.',
  },
  example: {
    bad: `
      sections:
        - { title: Nội dung, body: [{ schedule: true }] }
        - { title: Kinh phí, body: [Giao Sở Tài chính bố trí kinh phí khen thưởng.] }`,
    good: `
      sections:
        - { title: Nội dung, body: [{ schedule: true }] }
        - { title: Kinh phí, body: [Giao Sở Tài chính bố trí kinh phí khen thưởng.] }
      recipients: [Sở Tài chính]`,
  },

  *check(plan, { texts, gaps }) {
    if (gaps.leftOut.size > 0 || (!plan.schedule && !plan.recipients)) return
    const known = knownNames(plan)
    const lines = (plan.recipients ?? []).map(recipientLine)
    const told = new Set<string>()
    for (const { text, path, role } of texts) {
      if (role !== 'paragraph' && role !== 'item') continue
      for (const { name, from } of bodiesGivenWork(text)) {
        const key = comparable(name)
        const isKnown = known.some((one) => one.includes(key) || key.includes(one))
        if (told.has(key) || isKnown || ownBody.test(name) || lines.some((line) => isAmong(name, line)))
          continue
        told.add(key)
        yield {
          at: path,
          within: [from, from + name.length],
          message: plan.schedule
            ? {
                vi: `“${name}” được giao việc nhưng chưa có trong bảng nhiệm vụ hoặc nơi nhận; bổ sung cho đủ.`,
                en: `“${name}” is given work, but has no task and is no recipient; add it to one of them.`,
              }
            : {
                vi: `“${name}” được giao việc nhưng không có trong nơi nhận; có cần bổ sung không?`,
                en: `“${name}” is given work, but is no recipient; should it be?`,
              },
          severity: plan.schedule ? 'warning' : 'info',
        }
      }
    }
  },
}

/** The units that are listed, and the issuer itself: what is wrong with them is for other rules. */
function knownNames({ units = {}, issuer }: Plan): string[] {
  const names = Object.values(units).flatMap((unit) =>
    typeof unit === 'string' ? [unit] : [unitName(unit), ...(unit.aliases ?? [])],
  )
  return [...names, issuer.name, issuer.parent ?? ''].map(comparable).filter((name) => name !== '')
}

/** Councils and committees are made of leaders who get the plan anyway. */
const ownBody = /^(?:Hội đồng|Ban [Tt]ổ chức|Ban [Cc]hỉ đạo|Tiểu ban|Tổ giúp việc)(?!\p{L})/u

interface RecipientLine {
  readonly text: string
  readonly initials: string
}

function recipientLine(text: string): RecipientLine {
  const written = text
    .replace(/(?<!\p{L})CQ(?!\p{L})/gu, 'cơ quan')
    .replace(/(?<!\p{L})ĐV(?!\p{L})/gu, 'đơn vị')
  return { text: comparable(written), initials: initialsOf(text) }
}

/**
 * The first letters of the words, and every letter of a word in capitals: “Sở KH&ĐT” as “Sở Kế hoạch và Đầu
 * tư”.
 */
function initialsOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  return words
    .filter((word) => word !== 'và')
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : word.charAt(0)))
    .join('')
    .toLowerCase()
}

/** Whether a line names the body, in full or in initials, or a kind of bodies to which it belongs. */
function isAmong(name: string, { text, initials }: RecipientLine): boolean {
  const key = comparable(name)
  const [head = ''] = key.split(' ')
  if (text.includes(key) || like.test(text)) return true
  if (!plural.test(text)) return initials.startsWith(initialsOf(name)) && text.startsWith(head)
  if (union.test(name) && text.includes(comparable('đoàn thể'))) return true
  return collective.some((kind) => text.includes(kind)) || text.split(/[^\p{L}\p{M}]+/u).includes(head)
}

const like = new RegExp(`^${comparable('như')} `, 'u')
const plural = new RegExp(
  `^(?:${['tất cả', 'toàn thể'].map(comparable).join('|')})? ?${comparable('các')} `,
  'u',
)
const collective = ['đơn vị', 'cơ quan', 'ban, ngành', 'ban ngành'].map(comparable)
const union = /^(?:Công đoàn|Liên đoàn|Đoàn|Tỉnh đoàn|Hội|Ủy ban|Uỷ ban)\s/u

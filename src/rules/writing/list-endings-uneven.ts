import type { PlanText } from '../../plan/texts.ts'
import type { Finding, Rule } from '../rule.ts'

export const listEndingsUneven: Rule = {
  id: 'list-endings-uneven',
  severity: 'info',
  title: { vi: 'Các mục của một danh sách kết thúc như nhau', en: 'Items of one list end alike' },
  why: {
    vi: 'Mục thì chấm phẩy, mục thì chấm, mục thì bỏ trống làm danh sách trông chưa soát kỹ.',
    en: 'Items that end now with a semicolon, now with a stop, now with nothing look unchecked.',
  },
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, { dashes: [Phát động thi đua;, Sơ kết phong trào., Xét khen thưởng;, Tổng kết phong trào.] }] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, { dashes: [Phát động thi đua;, Sơ kết phong trào;, Xét khen thưởng;, Tổng kết phong trào.] }] }]',
  },

  *check(_, { texts }) {
    const body = texts.filter(({ role }) => !outside.has(role))
    for (const items of lists(texts)) {
      const finding = firstOdd(items, items.at(-1) === body.at(-1))
      if (finding) yield finding
    }
  },
}

const outside = new Set(['unit', 'recipient', 'archive', 'signature'])

/** The items of each list of three or more, and the parts of each task. */
function lists(texts: readonly PlanText[]): PlanText[][] {
  const byList = new Map<string, PlanText[]>()
  for (const text of texts) {
    const { path, role } = text
    if ((role !== 'item' && role !== 'task') || path.includes('targets')) continue
    const steps = path.at(-1) === 'text' ? path.slice(0, -1) : path
    if (typeof steps.at(-1) !== 'number') continue
    const key = steps.slice(0, -1).join('/')
    const items = byList.get(key)
    if (items) items.push(text)
    else byList.set(key, [text])
  }
  return [...byList.values()].filter((items) => items.length >= 3)
}

/**
 * The first item that ends otherwise than most; the last of a list may end it with a stop, that of a task
 * with nothing.
 */
function firstOdd(items: readonly PlanText[], endsPlan: boolean): Finding | undefined {
  const ends = items.map(({ text }) => endOf(text))
  const told = (list: readonly (string | undefined)[]) => list.filter((end) => end !== undefined)
  const most = majority(told(ends))
  const isMajority = most !== undefined
  const usual = most ?? mostFrequent(told(ends.slice(0, -1)))
  if (usual === undefined) return undefined
  const mayEnd = [undefined, usual, '.', ...(items[0]?.role === 'task' || endsPlan ? [''] : [])]
  const isOdd = (end: string | undefined, at: number) =>
    at === ends.length - 1 ? !mayEnd.includes(end) : end !== undefined && end !== usual

  const odd = items[ends.findIndex(isOdd)]
  if (!odd) return undefined
  const words = odd.text.trimEnd()
  return {
    at: odd.path,
    within: [words.lastIndexOf(' ') + 1, words.length],
    message: isMajority
      ? {
          vi: `Mục này kết thúc ${named(endOf(words))}, các mục khác ${named(usual)}; viết thống nhất.`,
          en: `This item ends ${endOf(words) ? `with “${endOf(words)}”` : 'without a mark'}, the others ${usual ? `with “${usual}”` : 'without one'}; let them end alike.`,
        }
      : {
          vi: `Từ mục này các mục kết thúc không giống nhau, mục trước ${named(usual)}; viết thống nhất.`,
          en: 'From this item on the items do not end alike; let them.',
        },
  }
}

function named(end: string | undefined): string {
  return end ? `bằng dấu “${end}”` : 'không có dấu'
}

/** The final mark, none for an item that leads on to what follows or ends in “v.v.” or “…”. */
function endOf(text: string): string | undefined {
  const [end = ''] =
    /(?:v\.v\.?|\.{2,}|[….;,:?!]|)[”"’)]?$/u.exec(text.trimEnd().replace(/\.\/\.$/, '.')) ?? []
  const mark = end.replace(/[”"’)]$/, '')
  if (mark === '?' || mark === '!') return '.'
  return /^[.;,]?$/.test(mark) ? mark : undefined
}

/** The one that more than half have. */
function majority(ends: readonly string[]): string | undefined {
  const usual = mostFrequent(ends)
  return ends.filter((end) => end === usual).length * 2 > ends.length ? usual : undefined
}

/** The most frequent one, the earlier of two that are as frequent. */
function mostFrequent(ends: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, two]) => two - one)[0]?.[0]
}

import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import type { FormerName } from '../../legal/administration.ts'
import type { Rule } from '../rule.ts'
import { goneOn } from './former-names.ts'
import { mentionsOfToday } from './mentions-of-today.ts'

export const formerDepartment: Rule = {
  id: 'former-department',
  severity: 'warning',
  title: {
    vi: 'Sở đã hợp nhất gọi theo tên mới',
    en: 'Merged departments bear their new names',
  },
  why: {
    vi: 'Nhiều sở đã hợp nhất từ đầu tháng 3 năm 2025; việc giao cho sở cũ có thể không đơn vị nào nhận.',
    en: 'Many departments were merged in March 2025; work given to one of old may be nobody’s.',
  },
  judgesByDay: true,
  example: {
    bad: 'recipients: [Sở Giao thông vận tải]\narchive: VT',
    good: 'recipients: [Sở Xây dựng]\narchive: VT',
  },

  *check(_, context) {
    const { day, administration, texts } = context
    const former = goneOn(day, administration.formerBodies, texts)
    if (!former) return
    const pattern = new RegExp(`(?<!\\p{L})${former.pattern}${notOfAnother}`, 'gu')
    for (const { text, match } of mentionsOfToday(context, pattern, former.since)) {
      const [found] = match
      const body = former.of(found)
      if (!body || (isOfCouncil(text.text) && !found.startsWith('Sở'))) continue
      yield {
        at: text.path,
        within: [match.index, match.index + found.length],
        message: words(found, body),
      }
      if (text.role === 'issuer') return
    }
  },
}

/** “Ban Dân tộc và Tôn giáo” is another body. */
const notOfAnother = '(?!\\s+và\\s+\\p{Lu})'

/** A people's council has committees of such names, too. */
function isOfCouncil(text: string): boolean {
  return /HĐND|hội đồng nhân dân/iu.test(text)
}

/** Each province names its departments itself, so this is asked and not told, unless sources confirm it. */
function words(found: string, { now, since, sure }: FormerName): Localized {
  return sure
    ? {
        vi: `Từ ngày ${showDay(since)}, “${found}” đã hợp nhất thành ${now}.`,
        en: `Since ${since}, “${found}” is a part of “${now}”.`,
      }
    : {
        vi: `“${found}” hợp nhất từ khoảng ${showDay(since)}; có phải nay là ${now}?`,
        en: `“${found}” was merged around ${since}; is it “${now}” now?`,
      }
}

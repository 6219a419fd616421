import { showDay } from '../../day.ts'
import type { Localized } from '../../diagnostic.ts'
import { type FormerName, provinceOn } from '../../legal/administration.ts'
import { matchesOf } from '../../text.ts'
import type { RuleContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { namesSaid } from '../said.ts'
import { anyOf, type FormerNames, goneOn } from './former-names.ts'
import { mentionsOfToday } from './mentions-of-today.ts'

export const formerProvince: Rule = {
  id: 'former-province',
  severity: 'warning',
  title: {
    vi: 'Tỉnh đã hợp nhất gọi theo tên mới',
    en: 'Merged provinces bear their new names',
  },
  why: {
    vi: 'Văn bản gửi tới hoặc nhắc đến tỉnh không còn nữa cho thấy danh sách cũ chưa được sửa.',
    en: 'A paper sent to a province that is no more was copied from an old list.',
  },
  judgesByDay: true,
  example: {
    bad: 'recipients: [UBND tỉnh Bắc Giang]\narchive: VT',
    good: 'recipients: [UBND tỉnh Bắc Ninh]\narchive: VT',
  },

  *check(_, context) {
    const { day, administration, texts } = context
    const former = goneOn(day, administration.formerProvinces, texts)
    if (!former) return
    const one = new RegExp(`(?:[Tt]ỉnh\\s+)?(${former.pattern})`, 'gu')
    for (const { text, match } of mentionsOfToday(context, patternOf(context, former), former.since)) {
      for (const { 0: found, 1: name = '', index } of matchesOf(match[0], one)) {
        const province = former.of(name)
        if (!province) continue
        const start = match.index + index
        yield {
          at: text.path,
          within: [start, start + found.length],
          message: words(province, context),
        }
        if (text.role === 'issuer') return
      }
    }
  },
}

/**
 * Provinces that are said to be such: a bare “Hòa Bình” may be a power plant, a ward or peace, but not in
 * “các tỉnh: Sơn La, Hòa Bình”.
 */
function patternOf({ administration, texts }: RuleContext, former: FormerNames): RegExp {
  const names = administration.provinces.flatMap(({ name, spellings = [] }) => [name, ...spellings])
  const today = namesSaid(names, texts)
  const either = [former.pattern, ...(today.length > 0 ? [anyOf(today)] : [])].join('|')
  const province = `(?:${either})(?!\\s+(?:-\\s+)?\\p{Lu}\\p{Ll}|\\s+\\d)`
  const more = `(?:(?:\\s*[,;]|\\s+và)\\s+(?:[Tt]ỉnh\\s+|[Tt]hành phố\\s+)?${province})`
  return new RegExp(
    `(?<!\\p{L})(?:[Tt]ỉnh(?:,\\s+thành phố)?:?\\s+${province}${more}*|(?:gồm:?\\s+|[(:]\\s*)${province}${more}+)`,
    'gu',
  )
}

function words({ name, now, since, sure }: FormerName, { administration, day }: RuleContext): Localized {
  const unit = administration.provinces.find((province) => province.name === now)
  const wanted = unit ? provinceOn(unit, day) : now
  return sure
    ? {
        vi: `Từ ngày ${showDay(since)}, ${name} thuộc ${wanted}.`,
        en: `Since ${since}, “${name}” is a part of “${now}”.`,
      }
    : {
        vi: `Từ ngày ${showDay(since)}, ${name} có phải đã thuộc ${wanted} không?`,
        en: `Is “${name}” a part of “${now}” since ${since}?`,
      }
}

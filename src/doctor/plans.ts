import { type Localized, type Severity, sameInBoth } from '../diagnostic.ts'
import type { Row } from './row.ts'

export interface PlansFacts {
  readonly plans: readonly PlanFacts[]
}

export interface PlanFacts {
  readonly file: string
  /** Whether it could be read as a plan. */
  readonly isReadable: boolean
  /** How many findings it has; none where it could not be judged, its config being broken. */
  readonly counts?: Readonly<Record<Severity, number>>
}

/** Whether there are plans, and whether they can be read; that drafts have errors is for `tdkt validate`. */
export function plans({ plans: found }: PlansFacts): Row {
  if (found.length === 0) return noPlans
  const unread = found.filter(({ isReadable }) => !isReadable)
  const total = (severity: Severity) =>
    found.reduce((sum, { counts }) => sum + (counts ? counts[severity] : 0), 0)
  const [errors, warnings, notes] = [total('error'), total('warning'), total('info')]
  const unjudged = found.filter(({ counts }) => counts === undefined).length
  const words: Localized = {
    vi: `${found.length} kế hoạch trong plans/: ${errors} lỗi, ${warnings} cảnh báo, ${notes} lưu ý${unjudged > 0 ? `; ${unjudged} kế hoạch chưa xét được nội dung` : ''}.`,
    en: `${plural(found.length, 'plan')} in plans/: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}${unjudged > 0 ? `; ${unjudged} could not be judged` : ''}.`,
  }
  if (unread.length > 0) {
    return {
      check: 'plans',
      grade: 'must-fix',
      words: {
        vi: `${unread.length} kế hoạch không đọc được. ${words.vi}`,
        en: `${plural(unread.length, 'plan')} cannot be read. ${words.en}`,
      },
      details: unread.map(({ file }) => sameInBoth(file)),
      help: sameInBoth('tdkt validate'),
    }
  }
  if (errors === 0 && unjudged === 0) return { check: 'plans', grade: 'ok', words }
  const faulty = found.filter(({ counts }) => counts === undefined || counts.error > 0)
  return {
    check: 'plans',
    grade: 'should-fix',
    words,
    details: faulty.map(({ file }) => sameInBoth(file)),
    help: sameInBoth('tdkt validate'),
  }
}

const noPlans: Row = {
  check: 'plans',
  grade: 'should-fix',
  words: {
    vi: 'Thư mục plans/ chưa có kế hoạch nào.',
    en: 'There is no plan in plans/.',
  },
  help: sameInBoth('tdkt init'),
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

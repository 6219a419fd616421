import { officialMonth } from '../day.ts'
import type { TaskGroup } from '../plan/plan.ts'
import { roman } from '../text.ts'
import { repairs } from './damage.ts'

/** What a group of tasks is by the words that head it. */
export type GroupName = Omit<TaskGroup, 'tasks'>

/** The quarters and months that stand already, so that none is given twice. */
export interface GroupsSoFar {
  readonly year?: number
  readonly schoolYear?: string
  readonly names: readonly GroupName[]
}

/** Whether words name a time: a quarter, a month, a campaign. */
export function isTimeOfGroup(printed: string): boolean {
  const { text } = repairs(printed)
  return quarterPattern.test(text) || monthPattern.test(text) || campaignPattern.test(text)
}

const quarterPattern =
  /^(?:(?:[IVX\d]+|[A-H])(?:[.)]\s*|\s+))?QU[ÝÍ]\s+(I{1,3}|IV|[1-4])(?:\s*(?:[/-]|năm)?\s*(\d{4}))?\s*[.:]?$/iu
const monthPattern =
  /^(?:(?:[IVX\d]+|[A-H])(?:[.)]\s*|\s+))?THÁNG\s+(\d{1,2})(?:\s*(?:[/-]|năm)\s*(\d{4}))?\s*[.:]?$/iu
const campaignPattern = /^(?:đợt|chiến dịch)\s/iu

/** The name of a group; its words are kept as a label wherever they would be printed otherwise. */
export function groupNameOf(text: string, so: GroupsSoFar): GroupName {
  const [, sign = '', quarterYear] = quarterPattern.exec(text) ?? []
  const quarter = /^[1-4]$/.test(sign)
    ? Number(sign)
    : [1, 2, 3, 4].find((each) => roman(each) === sign.toUpperCase())
  if (
    quarter !== undefined &&
    !so.names.some((name) => name.quarter === quarter) &&
    isOfYear(quarterYear, so)
  ) {
    const automatic = `QUÝ ${roman(quarter)}${so.year === undefined ? '' : `/${so.year}`}`
    return { quarter, ...(text !== automatic && { label: text }) }
  }
  const [, digits = '', monthYear] = monthPattern.exec(text) ?? []
  const month = Number(digits)
  if (
    month >= 1 &&
    month <= 12 &&
    !so.names.some((name) => name.month === month) &&
    isOfYear(monthYear, so)
  ) {
    const ofYear = so.year === undefined ? '' : `/${so.year}`
    const automatic = `THÁNG ${officialMonth(month)}${ofYear}`
    return { month, ...(text !== automatic && { label: text }) }
  }
  const dated = `${monthYear}-${String(month).padStart(2, '0')}`
  if (
    so.schoolYear?.includes(monthYear ?? '-') === true &&
    month >= 1 &&
    month <= 12 &&
    !so.names.some((name) => name.month === dated)
  )
    return { month: dated, label: text }
  if (campaignPattern.test(text)) return { campaign: { name: text } }
  return { topic: text }
}

function isOfYear(year: string | undefined, { year: own }: GroupsSoFar): boolean {
  return year === undefined || Number(year) === own
}

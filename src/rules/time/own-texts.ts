import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanText } from '../../plan/texts.ts'

/** Whether a text says what the plan itself orders; bases, names and recipients speak of other things. */
export function isOwnText({ role }: PlanText): boolean {
  return ownRoles.has(role)
}

/** Whether a text stands under a heading that looks back: results, the state of things, shortcomings. */
export function tellsOfThePast(plan: Plan, path: Path): boolean {
  return wordsAbove(plan, path).some((words) => lookingBack.test(words))
}

const ownRoles: ReadonlySet<PlanText['role']> = new Set([
  'opening',
  'heading',
  'paragraph',
  'item',
  'task',
  'cell',
])

const lookingBack =
  /^(?:kết quả|những kết quả|đánh giá|tình hình|thực trạng|đặc điểm|bối cảnh|thuận lợi|khó khăn|hạn chế|tồn tại|ưu điểm|khuyết điểm|khái quát|sự cần thiết|cơ sở|một số kết quả)(?!\p{L})/iu

/** The titles of the sections, items and groups in which a text stands, outermost first. */
export function wordsAbove(plan: Plan, path: Path): string[] {
  const words: string[] = []
  let value: unknown = plan
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break
    const { title, text, topic, label } = value as Readonly<Record<string, unknown>>
    const own = [title, text, topic, label].find((word) => typeof word === 'string')
    if (typeof own === 'string' && step !== 'title' && step !== 'text') words.push(own)
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return words
}

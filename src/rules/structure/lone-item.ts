import type { Path } from '../../diagnostic.ts'
import type { BodyBlock, Plan } from '../../plan/plan.ts'
import { allBlocks } from '../../plan/tasks.ts'
import type { Rule } from '../rule.ts'
import { sectionsOf } from './sections-of.ts'

export const loneItem: Rule = {
  id: 'lone-item',
  severity: 'info',
  title: { vi: 'Đã đánh số thì có từ hai ý trở lên', en: 'What is numbered has two items or more' },
  why: {
    vi: 'Có số 1 mà không có số 2 làm người đọc tưởng còn thiếu; một ý duy nhất thì viết thành đoạn văn.',
    en: 'A number 1 without a number 2 looks unfinished; a single point is a paragraph.',
  },
  example: {
    bad: `
      sections:
        - title: Nội dung
          body: [{ numbered: [Phát động thi đua trong toàn ngành.] }, { schedule: true }]`,
    good: `
      sections:
        - title: Nội dung
          body: [{ numbered: [Phát động thi đua trong toàn ngành., Sơ kết hằng quý.] }, { schedule: true }]`,
  },

  *check(plan, { gaps }) {
    for (const at of lonePlaces(plan)) {
      if (gaps.hasGap(at.slice(0, 2))) continue
      yield {
        at,
        message: {
          vi: 'Chỉ có một ý mà đánh số; viết thành đoạn văn, hoặc bổ sung ý thứ hai.',
          en: 'This is the only numbered point; make it a paragraph, or add the second point.',
        },
      }
    }
  },
}

/** The points of a plan that alone bear a number among those beside them. */
function* lonePlaces(plan: Plan): Generator<Path> {
  const points = numberedPoints(plan)
  for (const { section, path } of sectionsOf(plan)) {
    const inner = (section.sections ?? []).flatMap(({ title }, index) => (title === undefined ? [] : [index]))
    if (inner.length === 0) continue
    const place = [...path, 'body'].join(' ')
    const beside = points.get(place) ?? []
    points.delete(place)
    if (inner.length === 1 && beside.length === 0) yield [...path, 'sections', ...inner, 'title']
  }
  for (const beside of points.values()) {
    const [only] = beside
    if (beside.length === 1 && only?.at(-2) === 'numbered') yield only
  }
}

/**
 * The paths of all numbered items and duties, by the body they stand in: those of one body share one count.
 */
function numberedPoints(plan: Plan): Map<string, Path[]> {
  const points = new Map<string, Path[]>()
  for (const { block, path } of allBlocks(plan)) {
    const place = path.slice(0, -1).join(' ')
    const beside = points.get(place) ?? []
    points.set(place, beside)
    for (const point of pointsOf(block, path)) beside.push(point)
  }
  return points
}

function pointsOf(block: BodyBlock, path: Path): Path[] {
  if (typeof block === 'string') return []
  if ('numbered' in block) return block.numbered.map((_, index) => [...path, 'numbered', index])
  return 'duties' in block ? block.duties.map((_, index) => [...path, 'duties', index]) : []
}

import type { Path } from '../../diagnostic.ts'
import type { Plan, Task } from '../../plan/plan.ts'
import { contentOf } from '../../plan/tasks.ts'
import { comparable } from '../../text.ts'

/** A task as it is compared with others. */
export interface TaskWords {
  readonly path: Path
  readonly group: number
  readonly text: string
  /** The text without capitals, tone-mark style and final marks. */
  readonly words: string
  /** All else that tells tasks of the same words apart. */
  readonly circumstances: string
  readonly task: Task
}

/** Every task of a plan by its words. */
export function tasksByWords(plan: Plan): readonly TaskWords[] {
  const tasks = known.get(plan) ?? worked(plan)
  known.set(plan, tasks)
  return tasks
}

/** Two rules compare the same tasks. */
const known = new WeakMap<Plan, readonly TaskWords[]>()

function worked({ schedule = [] }: Plan): TaskWords[] {
  return schedule.flatMap(({ tasks }, group) =>
    tasks.map((task, index) => {
      const { due, place, product, note, submitTo } = task
      const text = contentOf(task)
      return {
        path: ['schedule', group, 'tasks', index, 'content'],
        group,
        text,
        words: withoutFinalMarks(comparable(text)),
        circumstances: JSON.stringify([due, place, product, note, submitTo]),
        task,
      }
    }),
  )
}

function withoutFinalMarks(text: string): string {
  return /[.;,:]/.test(text.slice(-1)) ? text.replace(/(?<![\s.;,:])[\s.;,:]+$/, '') : text
}

/**
 * Whether a task can be done once only, since its words name their time; work that comes back each quarter
 * cannot.
 */
export function namesItsTime(text: string): boolean {
  return time.test(text) && !(recurring.test(text) && !exactTime.test(text))
}

const exactTime =
  /\d{1,2}\/\d{1,2}|(?:^|\s)(?:ngày|tháng)\s+\d|(?:^|\s)quý\s+(?:[IV]+|\d)(?!\p{L})|\d\s+tháng\s+(?:đầu|cuối)|học kỳ/iu
const time = new RegExp(`${exactTime.source}|(?:^|\\s)năm(?:\\s+học)?\\s+\\d{4}`, 'iu')
const recurring =
  /^(?:tổ chức\s+)?(?:họp|kiểm tra|thẩm định|xét|tổng hợp|đôn đốc|theo dõi|trình|tuyên truyền|báo cáo|giao ban|khen thưởng|cập nhật)(?!\p{L})/iu

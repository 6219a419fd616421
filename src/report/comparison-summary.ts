import type { Localized } from '../diagnostic.ts'
import { followsYear, isSame, type PlanDifferences, parts } from '../diff/plan-differences.ts'
import type { Comparison } from './comparison.ts'
import { counted } from './words.ts'

/** How many tasks met each fate; one that was moved and reworded counts as both. */
export interface TaskCounts {
  readonly added: number
  readonly dropped: number
  readonly moved: number
  readonly reordered: number
  readonly changed: number
  /** Those in which nothing but the plan's own years moved on; they count nowhere else. */
  readonly onlyYears: number
}

export function taskCounts({ tasks }: PlanDifferences): TaskCounts {
  const following = tasks.filter(followsYear)
  const kept = tasks.flatMap((change) => (change.kind === 'changed' && !followsYear(change) ? [change] : []))
  return {
    added: tasks.filter(({ kind }) => kind === 'added').length,
    dropped: tasks.filter(({ kind }) => kind === 'dropped').length,
    moved: kept.filter(({ moved }) => moved).length,
    reordered: kept.filter(({ reordered }) => reordered).length,
    changed: kept.filter(({ fields }) => fields.some(({ onlyYears }) => !onlyYears)).length,
    onlyYears: following.length,
  }
}

/** The sentence that says the same as the exit code. */
export function summary({ new: now, differences }: Comparison): Localized {
  if (isSame(differences)) {
    const tasks = counted(now.tasks, 'nhiệm vụ', 'task')
    return { vi: `Không có gì khác nhau: ${tasks.vi}.`, en: `No differences: ${tasks.en}.` }
  }
  const counts = taskCounts(differences)
  const tasks = taskWords.flatMap(([fate, vi, en]) =>
    counts[fate] > 0 ? [{ vi: `${vi} ${counts[fate]}`, en: `${counts[fate]} ${en}` }] : [],
  )
  const elsewhere = parts.reduce(
    (sum, part) => sum + (part === 'tasks' ? 0 : changeCount(differences, part)),
    0,
  )
  const list = (language: 'vi' | 'en') => tasks.map((words) => words[language]).join(', ')
  const others = counted(elsewhere, 'chỗ ngoài nhiệm vụ', 'difference')
  return {
    vi: `Khác nhau: ${[tasks.length > 0 ? `nhiệm vụ ${list('vi')}` : '', elsewhere > 0 ? others.vi : '']
      .filter((words) => words !== '')
      .join('; ')}.`,
    en: `Different: ${[
      tasks.length > 0 ? `tasks ${list('en')}` : '',
      elsewhere > 0 ? `${others.en} outside the tasks` : '',
    ]
      .filter((words) => words !== '')
      .join('; ')}.`,
  }
}

const taskWords = [
  ['added', 'thêm', 'added'],
  ['dropped', 'bỏ', 'dropped'],
  ['moved', 'chuyển nhóm', 'moved'],
  ['reordered', 'đổi thứ tự', 'in another order'],
  ['changed', 'sửa', 'changed'],
  ['onlyYears', 'chỉ đổi năm', 'with other years only'],
] as const

/** The head is one entry with many facts. */
function changeCount(differences: PlanDifferences, part: keyof PlanDifferences): number {
  const changes = differences[part]
  if (part !== 'head') return changes.length
  return changes.reduce((sum, change) => sum + (change.kind === 'changed' ? change.fields.length : 1), 0)
}

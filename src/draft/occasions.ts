import type { Path } from '../diagnostic.ts'
import { citationsIn } from '../legal/citation.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { contentOf, tasksOf } from '../plan/tasks.ts'
import { textsOf } from '../plan/texts.ts'
import { entryOf } from './question.ts'
import { feastsIn } from './text-spans.ts'

/** Work that does not come back each year by itself: a feast of some year, or what is done once. */
export interface Occasion {
  readonly kind: 'anniversary' | 'one-off'
  /** The tasks for it, the first of which is asked about. */
  readonly tasks: readonly Path[]
  /** What tells one event from another. */
  readonly event: string
  /** The count of years in the plan, when there is one. */
  readonly count?: number
  readonly isOfPerson: boolean
}

/** The occasions of a plan's tasks, in their order; tasks for the same event belong together. */
export function occasionsOf(plan: Plan): Occasion[] {
  const occasions = new Map<string, Occasion>()
  const works = [
    ...[...tasksOf(plan)].map(({ task, path }) => ({ path, found: occasionOf(task) })),
    ...listItems(plan).map(({ text, path }) => ({ path, found: isOneOff(text) ? oneOff(text) : undefined })),
  ]
  for (const { path, found } of works) {
    if (!found) continue
    const key = found.event === '' ? `${path.join('.')}` : `${found.kind}:${found.event}`
    const known = occasions.get(key)
    occasions.set(key, known ? { ...known, tasks: [...known.tasks, path] } : { ...found, tasks: [path] })
  }
  return [...occasions.values()]
}

function occasionOf(task: Task): Omit<Occasion, 'tasks'> | undefined {
  const content = contentOf(task)
  const [feast] = feastsIn(content)
  switch (task.recurrence) {
    case 'yearly':
      return feast && anniversary(feast)
    case 'once':
    case 'every-5-years':
      return oneOff(content)
    case 'anniversary':
      return feast
        ? anniversary(feast)
        : { kind: 'anniversary', event: '', isOfPerson: personWords.test(content) }
    case undefined:
      if (feast) return anniversary(feast)
      return isOneOff(content) ? oneOff(content) : undefined
  }
}

/** Work ordered in lists of the sections. */
function listItems(plan: Plan): { text: string; path: Path }[] {
  return [...textsOf(plan)].flatMap(({ role, text, path }) =>
    (role === 'item' && path.includes('numbered')) || path.includes('dashes')
      ? [{ text, path: entryOf(path) }]
      : [],
  )
}

function oneOff(content: string): Omit<Occasion, 'tasks'> {
  return { kind: 'one-off', event: oneOffEvent(content), isOfPerson: false }
}

function anniversary({ event, count }: { event: string; count: { value: number } }): Omit<Occasion, 'tasks'> {
  return {
    kind: 'anniversary',
    event: eventName(event),
    count: count.value,
    isOfPerson: personWords.test(event),
  }
}

/** The name of an event without its years, in small letters. */
function eventName(event: string): string {
  return event
    .replace(/\(.*$/su, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .toLowerCase()
    .split(' ')
    .slice(0, 7)
    .join(' ')
}

/** A task for one document or congress shares its event with others for the same. */
function oneOffEvent(content: string): string {
  const [cited] = citationsIn(content)
  if (cited?.symbol) return cited.symbol.text.toLowerCase()
  return eventName(congress.exec(content)?.[0] ?? '')
}

/** Whether the words tell of work that is not done each year. */
export function isOneOff(content: string): boolean {
  return oneOffWords.some((words) => words.test(content))
}

const personWords = /ngày (?:sinh|mất|hy sinh)|sinh nhật|năm sinh/iu
const congress =
  /Đại hội (?:Thi đua yêu nước|thi đua yêu nước|điển hình tiên tiến|Đảng|đại biểu|Công đoàn|Đoàn|Hội)[^,.;]*/u
const oneOffWords = [
  /(?:sơ kết|tổng kết|đánh giá)[^.;]{0,60}?(?<!\d)\d{1,2} năm (?:(?:triển khai|thực hiện|thi hành|xây dựng|công tác|phong trào|hoạt động|cuộc vận động)|\(?[12]\d{3})/iu,
  /(?:sơ kết|tổng kết)[^.;]{0,80}?(?:giai đoạn|nhiệm kỳ|giữa kỳ|giữa nhiệm kỳ)/iu,
  /(?:tổ chức|chuẩn bị|tiến tới|tham dự|dự|phục vụ|hướng dẫn|chào mừng|tại)[^.;]{0,60}?Đại hội/iu,
  /(?:học tập|quán triệt)[^.;]{0,30}?(?:Chỉ thị|Nghị quyết|Kết luận|Quy định)/u,
  /^\s*Đại hội [^.;]{0,80}?(?:nhiệm kỳ|giai đoạn|lần thứ)/u,
  /(?:tổ chức|tham gia)(?! (?:Ngày|Tuần|Tháng) )[^.;]{0,80}?lần thứ [IVXLC\d]+/iu,
  /(?:^|[^\p{L}])(?:[Xx]ây dựng|[Ss]oạn thảo|[Ss]ửa đổi|[Tt]ham mưu ban hành) (?:Thông tư|Quy chế|Quy định|Đề án)(?!(?:(?!ban hành)[^.;]){0,120}(?:năm 20|hằng năm|hàng năm))/u,
  /(?:^|[^\p{L}])[Bb]an hành (?:(?:và|mới|thay thế|sửa đổi|bổ sung|,|một số) ?)*(?:Quy chế|Quy định|Quyết định|Nghị quyết|Đề án|Bộ tiêu chí|quy chế|quy định|đề án|bộ tiêu chí)(?!(?:(?!ban hành)[^.;]){0,120}(?:năm 20|hằng năm|hàng năm))/u,
]

import type { DaysOff } from '../calendar/days-off.ts'
import type { Localized, Path } from '../diagnostic.ts'
import type { Plan } from '../plan/plan.ts'
import { openWords } from './annual-citations.ts'
import { deadlineQuestions } from './deadline-questions.ts'
import { occasionQuestion } from './occasion-questions.ts'
import type { Occasion } from './occasions.ts'
import { entryOf, type Option, type Question } from './question.ts'
import type { Shift } from './shift.ts'
import { classWords, type Span } from './span.ts'

/** What questions are made of. */
export interface Asked {
  readonly plan: Plan
  readonly shift: Shift
  readonly spans: readonly Span[]
  readonly occasions: readonly Occasion[]
  readonly daysOff: DaysOff
}

/** Everything to ask about a plan, once each, in the order of the document. */
export function questionsOf(asked: Asked): Unnamed[] {
  const { spans, occasions, shift } = asked
  const ofOccasions = occasions.map((occasion) => occasionQuestion(occasion, asked))
  const inOccasions = new Set(occasions.flatMap(({ tasks }) => tasks.map((path) => path.join('.'))))
  const once = new Set(
    occasions.flatMap(({ kind, tasks }) => (kind === 'one-off' ? tasks.map((path) => path.join('.')) : [])),
  )
  const asking = spans.filter(
    (span) => span.class !== 'anniversary' || !inOccasions.has(entryOf(span.path).join('.')),
  )
  const others = asking.flatMap((span) => spanQuestion(span, shift, fellowsOf(span, asking)) ?? [])
  const deadlines = deadlineQuestions(asked, (path) => once.has(entryOf(path).join('.')))
  return [...oncePerEntry([...ofOccasions, ...others]), ...deadlines]
}

/** A question that is not yet named. */
export type Unnamed = Omit<Question, 'id'>

/** What is asked about together with a piece: all of its class in one entry, itself among them. */
function fellowsOf(span: Span, spans: readonly Span[]): Span[] {
  if (span.class !== 'ambiguous' && span.class !== 'anniversary') return [span]
  const entry = entryOf(span.path).join('.')
  return spans.filter(
    (other) =>
      other.class === span.class &&
      (other.class === 'ambiguous' || isCount(other)) &&
      entryOf(other.path).join('.') === entry,
  )
}

function isCount({ said, becomes }: Span): boolean {
  return becomes !== undefined && said.length < 4
}

function spanQuestion(span: Span, shift: Shift, fellows: readonly Span[]): Unnamed | undefined {
  const { path, said, class: kind } = span
  const isName = kind === 'form' && path.at(-1) === 'name'
  if (isName) return signatoryQuestion(span)
  switch (kind) {
    case 'annual-base':
      return annualQuestion(span)
    case 'anniversary':
      return span.becomes === undefined ? undefined : celebrationQuestion(span, fellows)
    case 'period':
      return isOver(span, shift) ? periodQuestion(span, shift) : undefined
    case 'ambiguous':
      return {
        class: kind,
        path: entryOf(path),
        words: unclearWords(fellows),
        options: fellows.length > 1 ? [keepAll] : [keepOption(said), putOption(span, '')],
      }
    default:
      return undefined
  }
}

function unclearWords(spans: readonly Span[]): Localized {
  const [{ reason } = {}] = spans
  const isOneReason = reason && spans.every((each) => each.reason === reason)
  const said = [...new Set(spans.map((each) => `“${each.said}”`))].join(', ')
  if (isOneReason)
    return {
      vi: `${said} giữ nguyên vì ${reason.vi}; xem và sửa lại câu này.`,
      en: `${said} stays because ${reason.en}; look at this sentence again.`,
    }
  if (spans.some((each) => each.reason))
    return {
      vi: `${said} giữ nguyên vì ${unclear.vi}; xem và sửa lại câu này.`,
      en: `${said} stays because ${unclear.en}; look at this sentence again.`,
    }
  return {
    vi: `Chưa rõ ${said} là năm hay con số, thuộc năm nào; giữ nguyên hay đổi?`,
    en: `It is not clear what ${said} is; should it stay or change?`,
  }
}

const unclear = classWords.ambiguous.why
const keepAll: Option = {
  value: 'giữ',
  words: { vi: 'giữ như đang ghi', en: 'keep it as it stands' },
  effect: { kind: 'keep' },
}

function signatoryQuestion({ path, said }: Span): Unnamed {
  return {
    class: 'form',
    path,
    words: {
      vi: `Ghi họ tên người ký; bản trước: “${said}”.`,
      en: `Write the name of the signatory; last time: “${said}”.`,
    },
    options: [
      {
        value: said,
        words: { vi: 'vẫn người ký cũ', en: 'the same signatory' },
        effect: { kind: 'put', path, text: said },
      },
      { value: '', words: { vi: 'họ tên người ký mới', en: 'another name' }, effect: { kind: 'put', path } },
    ],
  }
}

function annualQuestion({ path, said, becomes }: Span): Unnamed | undefined {
  if (becomes !== '' && becomes !== openWords) return undefined
  const isBasis = path[0] === 'legalBases' && path.at(-1) !== 'text'
  const fill: Option = {
    value: '',
    words: { vi: 'ghi như “12/NQ-HĐND ngày 10/12/2019”', en: 'such as “12/NQ-HĐND ngày 10/12/2019”' },
    effect: { kind: 'cite', path: entryOf(path) },
  }
  return {
    class: 'annual-base',
    path: entryOf(path),
    words: {
      vi: isBasis
        ? `Văn bản này ban hành từng năm: điền số, ngày của văn bản mới (bản trước: “${said}”).`
        : `Văn bản nêu ở đây ban hành từng năm: ghi số, ngày mới vào chỗ “${openWords}” (bản trước: số ${said}).`,
      en: `This paper is issued each year: fill in the number and day of the new one (last time “${said}”).`,
    },
    options: isBasis ? [fill] : [],
  }
}

function celebrationQuestion({ path, said, becomes = '' }: Span, counts: readonly Span[]): Unnamed {
  const from = counts.map((each) => each.said).join(', ') || said
  const to = counts.map((each) => each.becomes).join(', ') || becomes
  return {
    class: 'anniversary',
    path: entryOf(path),
    words: {
      vi: `Số năm kỷ niệm ở đây đã đổi từ “${from}” thành “${to}”; kế hoạch mới còn nêu dịp này không?`,
      en: `The years of an anniversary went from “${from}” to “${to}”; does the new plan still name it?`,
    },
    options: [keepOption(to), ...dropOption(path)],
  }
}

/** An item of a list can be dropped as a whole; a sentence cannot. */
function dropOption(path: Path): Option[] {
  const entry = entryOf(path)
  if (entry.at(-2) !== 'dashes' && entry.at(-2) !== 'numbered') return []
  const words = { vi: 'bỏ cả gạch đầu dòng, khoản này', en: 'drop the whole item' }
  return [{ value: 'bỏ', words, effect: { kind: 'drop', entries: [entry] } }]
}

function isOver({ said }: Span, { year }: Shift): boolean {
  const years = Array.from(said.matchAll(/[12]\d{3}/g), ([digits]) => Number(digits))
  return years.length > 1 && Math.max(...years) < year
}

/** What can be offered is the period after one that is over, of the same length, or the years that run on. */
function periodQuestion(span: Span, { by }: Shift): Unnamed {
  const { path, said, runs } = span
  const [from = 0, to = 0] = Array.from(said.matchAll(/[12]\d{3}/g), ([digits]) => Number(digits))
  const later = runs ? by : to + 1 - from
  const next = said.replace(/[12]\d{3}/g, (digits) => String(Number(digits) + later))
  return {
    class: 'period',
    path: entryOf(path),
    words: runs
      ? {
          vi: `Các năm “${said}” tính đến kế hoạch trước; tính đến kế hoạch này là “${next}”.`,
          en: `The years “${said}” are counted up to the plan before; up to this one they are “${next}”.`,
        }
      : {
          vi: `“${said}” đã kết thúc; giữ nguyên hay đổi sang giai đoạn mới?`,
          en: `“${said}” is over; should it stay or become the new period?`,
        },
    options: [keepOption(said), putOption(span, next)],
  }
}

function keepOption(said: string): Option {
  return {
    value: 'giữ',
    words: { vi: `giữ “${said}”`, en: `keep “${said}”` },
    effect: { kind: 'keep' },
  }
}

/** Puts a text in the place of a span; what is offered, or whatever is typed. */
function putOption({ path, start, end }: Span, text: string): Option {
  const effect = { kind: 'put' as const, path, within: [start, end] as const }
  return text === ''
    ? { value: '', words: { vi: 'ghi lời khác', en: 'write other words' }, effect }
    : {
        value: text,
        words: { vi: `đổi thành “${text}”`, en: `change to “${text}”` },
        effect: { ...effect, text },
      }
}

/** One question of a class for an entry, but for periods and deadlines, each of which is another. */
function oncePerEntry(questions: readonly Unnamed[]): Unnamed[] {
  const seen = new Set<string>()
  return questions.filter(({ class: kind, path, words }) => {
    const isOwn = kind === 'period' || kind === 'deadline'
    const key = `${kind}:${path.join('.')}${isOwn ? `:${words.vi}` : ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Names of questions: the task's own, else the way to the place; a second one at a place says its class, and
 * those after it are counted.
 */
export function namedQuestions(questions: readonly Unnamed[], plan: Plan): Question[] {
  const taken = new Set<string>()
  return questions.map((question) => {
    const place = nameOf(question.path, plan)
    const names = [place, `${place}.${question.class}`]
    for (let count = 2; names.every((name) => taken.has(name)); count += 1)
      names.push(`${place}.${question.class}-${count}`)
    const id = names.find((name) => !taken.has(name)) ?? place
    taken.add(id)
    return { id, ...question }
  })
}

function nameOf(path: Path, { schedule = [] }: Plan): string {
  const [room, group, list, index] = path
  const isTask = room === 'schedule' && list === 'tasks'
  const task = isTask ? schedule[Number(group)]?.tasks[Number(index)] : undefined
  return task?.id ?? path.join('.')
}

import type { Plan, Task } from '../../plan/plan.ts'
import { unitLines } from '../../plan/units.ts'
import type { Rule } from '../rule.ts'
import { namesItsTime, type TaskWords, tasksByWords } from './task-words.ts'
import { isTypingVariant, type PlainWord, wordSplitter } from './typing-variants.ts'

export const taskNearlyTwice: Rule = {
  id: 'task-nearly-twice',
  severity: 'info',
  title: { vi: 'Không có hai nhiệm vụ chỉ khác nhau ở cách gõ', en: 'No two tasks differ by typing alone' },
  why: {
    vi: 'Hai nhiệm vụ gần như giống hệt thường là một việc chép hai lần, mỗi lần gõ một kiểu.',
    en: 'Two tasks that are almost the same are most often one task copied twice.',
  },
  example: {
    bad: `
      schedule:
        - tasks:
            - { content: Tập huấn nghiệp vụ thi đua cho cán bộ cơ sở, units: [so-noi-vu] }
            - { content: Tập huấn nghiệp vụ về thi đua cho cán bộ cơ sở, units: [so-noi-vu] }`,
    good: `
      schedule:
        - tasks:
            - { content: Tập huấn nghiệp vụ thi đua cho cán bộ cơ sở, units: [so-noi-vu] }
            - { content: Kiểm tra công tác thi đua tại cơ sở, units: [so-noi-vu] }`,
  },

  *check(plan) {
    const wordsOf = wordSplitter(plan.abbreviations)
    const tasks = tasksByWords(plan)
    const words = tasks.map(({ text }) => wordsOf(text))
    const units = tasks.map(({ task }) => unitsOf(plan, task))
    const told = new Map<number, TaskWords>()
    for (const [first, second] of neighbours(words)) {
      const [one, other] = [tasks[first], tasks[second]]
      if (!one || !other || units[first] !== units[second] || !isSameWork(one, other)) continue
      if (isTypingVariant(words[first] ?? [], words[second] ?? [])) told.set(second, one)
    }
    for (const [index, { text }] of [...told].toSorted(([a], [b]) => a - b)) {
      const second = tasks[index]
      if (!second) continue
      yield {
        at: second.path,
        message: {
          vi: `Nhiệm vụ này gần như trùng với “${text}” ở trên; nếu là một việc thì bỏ một hàng.`,
          en: `This task is almost “${text}” above; if they are one, remove one row.`,
        },
      }
    }
  },
}

function unitsOf(plan: Plan, { units = [], lead = [] }: Task): string {
  return unitLines(plan, [...units, ...lead])
    .toSorted()
    .join('; ')
}

/** Same circumstances but other words; in two groups only work that cannot come back. */
function isSameWork(one: TaskWords, other: TaskWords): boolean {
  if (one.words === other.words || one.circumstances !== other.circumstances) return false
  return one.group === other.group || (namesItsTime(one.text) && namesItsTime(other.text))
}

/** How far apart two alike tasks may come to lie when all are sorted. */
const reach = 4

/**
 * Pairs of texts, the earlier one first, that lie side by side when sorted from the front, or from the back: what
 * differs in one place does in one of them.
 */
function* neighbours(texts: readonly (readonly PlainWord[])[]): Generator<readonly [number, number]> {
  const plain = texts.map((words) => words.map((word) => word.plain))
  const fromFront = plain.map((words) => words.join(' '))
  const fromBack = plain.map((words) => words.toReversed().join(' '))
  for (const keys of [fromFront, fromBack]) {
    const order = sortedIndices(keys)
    for (const [place, index] of order.entries()) {
      for (const next of order.slice(place + 1, place + 1 + reach))
        yield [Math.min(index, next), Math.max(index, next)]
    }
  }
}

function sortedIndices(keys: readonly string[]): number[] {
  const keyed = keys.map((key, index) => ({ key, index }))
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ index }) => index)
}

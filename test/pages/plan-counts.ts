import type { BodyBlock, Plan, Section } from '../../src/plan/plan.ts'

/** How many titles a plan prints: of sections, of duties and of annexes. */
export function titlesIn({ sections, annexes = [] }: Plan): number {
  const annexTitles = annexes.map(({ body = [] }) => 1 + dutiesIn(body))
  return sum(sections.map(titlesOfSection)) + sum(annexTitles)
}

/** How many rows of tasks, and how many that name a group, all tables of tasks print together. */
export function rowsIn(plan: Plan): { readonly tasks: number; readonly groups: number } {
  const blocks = [
    ...plan.sections.flatMap(blocksOf),
    ...(plan.annexes ?? []).flatMap(({ body = [] }) => body),
  ]
  const tables = blocks.filter((block) => typeof block === 'object' && 'schedule' in block).length
  const groups = plan.schedule ?? []
  const isNamed = (group: object) => Object.keys(group).some((key) => key !== 'tasks')
  return {
    tasks: tables * sum(groups.map(({ tasks }) => tasks.length)),
    groups: tables * groups.filter(isNamed).length,
  }
}

/** How many signatures and how many lists of recipients a plan prints. */
export function closingIn({ signature, recipients = [] }: Plan) {
  const isMany = signature !== undefined && !('lines' in signature)
  return { signatures: isMany ? signature.length : 1, recipients: Math.min(1, recipients.length) }
}

/** How many targets a plan prints with a sign before their number. */
export function targetsIn({ sections }: Plan): number {
  const blocks = sections.flatMap(blocksOf)
  const targets = blocks.flatMap((block) =>
    typeof block === 'object' && 'targets' in block ? block.targets : [],
  )
  return targets.filter(({ comparator }) => comparator !== undefined).length
}

function titlesOfSection({ title, body = [], sections = [] }: Section): number {
  return (title === undefined ? 0 : 1) + dutiesIn(body) + sum(sections.map(titlesOfSection))
}

function blocksOf({ body = [], sections = [] }: Section): BodyBlock[] {
  return [...body, ...sections.flatMap(blocksOf)]
}

function dutiesIn(blocks: readonly BodyBlock[]): number {
  return sum(
    blocks.map((block) => (typeof block === 'object' && 'duties' in block ? block.duties.length : 0)),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

import { assets, starterNames } from '../assets.ts'
import { withShared } from '../config/with-shared.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { type Io, UserError } from '../io.ts'
import type { Plan } from '../plan/plan.ts'
import { readPlan } from '../plan/read-plan.ts'
import { severityWords } from '../report/words.ts'
import { readSource } from '../source/read-source.ts'
import type { Source } from '../source/source.ts'
import { markOf } from './byte-order-mark.ts'
import { choice } from './choice.ts'
import { type Given, textOf } from './command.ts'
import { planBytes } from './judged-plans.ts'
import type { Workshop } from './workshop.ts'

/** What a draft is made from: somebody's plan, or a starter. */
export interface Origin {
  readonly isStarter: boolean
  /** The file from whose folder upwards the config is looked for. */
  readonly near: string
  /** The year of the new plan where none is asked for. */
  readonly year?: number
  /** Where the draft goes when nobody says it. */
  beside(year: number): string
  read(workshop: Workshop): OriginalPlan
}

/** A plan to draft from; without errors it is there as a whole. */
export interface OriginalPlan {
  readonly source: Source
  /** The byte order mark that its file begins with, if any; the draft begins like it. */
  readonly mark: string
  readonly plan?: Plan
  readonly errors: readonly Diagnostic[]
}

export async function originOf(given: Given, io: Io): Promise<Origin> {
  const [from, starter] = [textOf(given, 'from'), textOf(given, 'starter')]
  if (from !== undefined && starter !== undefined) {
    throw new UserError({
      vi: 'Chỉ dùng một trong hai: --from hoặc --starter.',
      en: 'Use either --from or --starter.',
    })
  }
  if (from === undefined && starter === undefined) {
    throw new UserError({
      vi: `Cho biết dự thảo từ đâu: --from <tệp kế hoạch>, hoặc --starter ${starterNames.join('|')}.`,
      en: `Say what to draft from: --from <plan>, or --starter ${starterNames.join('|')}.`,
    })
  }
  return from === undefined ? starterOrigin(starter ?? '', io) : planOrigin(from, io)
}

async function planOrigin(from: string, io: Io): Promise<Origin> {
  const bytes = await planBytes(from, io)
  const folder = /^.*[\\/]/.exec(from)?.[0] ?? ''
  return {
    isStarter: false,
    near: from,
    beside: (year) => (from === '-' ? '-' : `${folder}${year}.yaml`),
    read: (workshop) => whole(from === '-' ? '<stdin>' : from, bytes, workshop),
  }
}

/** A built-in plan by its name. */
export async function starterOrigin(name: string, io: Io): Promise<Origin> {
  const file = `${assets.starters}/${choice(name, starterNames, '--starter')}.yaml`
  const text = await io.readAsset(file)
  const today = io.today()
  return {
    isStarter: true,
    near: 'plans/',
    year: today.month >= 11 ? today.year + 1 : today.year,
    beside: (year) => `plans/${year}.yaml`,
    read: (workshop) => whole(file, new TextEncoder().encode(text), workshop),
  }
}

/** Reads a plan with all that, beside what its office shares, keeps it from being carried into the next year. */
function whole(file: string, bytes: Uint8Array, { shape, config }: Workshop): OriginalPlan {
  const source = readSource(file, bytes)
  const { diagnostics } = readPlan(withShared(source, config.shared), shape)
  const { plan } = readPlan(source, shape)
  const errors = [...source.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error')
  return { source, mark: markOf(bytes), errors, ...(plan && errors.length === 0 && { plan }) }
}

/** What is wrong with a plan that cannot be drafted from, a line each. */
export function brokenWords({ source, errors }: OriginalPlan, { language }: Io): string {
  const { file } = source
  const head = {
    vi: `“${file}” còn lỗi nên chưa dự thảo được; sửa rồi chạy lại.`,
    en: `“${file}” has errors, so nothing was drafted; mend them and run again.`,
  }
  const lines = errors.map(({ code, severity, message, range }) => {
    const { line, column } = source.position(range.start)
    return `${file}:${line}:${column}: ${severityWords[severity][language]} ${code} ${message[language]}`
  })
  return [...lines, head[language], ''].join('\n')
}

/** The starters, a line each: name, title, and what it is for. */
export async function starterList(io: Io): Promise<string> {
  const lines = await Promise.all(
    starterNames.map(async (name) => {
      const text = await io.readAsset(`${assets.starters}/${name}.yaml`)
      const title = /^# tên: (.+)$/m.exec(text)?.[1] ?? name
      const use = /^# dùng cho: (.+)$/m.exec(text)?.[1] ?? ''
      return `${name.padEnd(12)}${title}${use ? `: ${use}` : ''}\n`
    }),
  )
  return lines.join('')
}

import type { Yardstick } from '../check-plan.ts'
import type { Config } from '../config/config.ts'
import type { Localized, Path } from '../diagnostic.ts'
import { configValues } from '../draft/config-values.ts'
import { hasPlaceholder, putValue } from '../draft/put-value.ts'
import { type Replacement, valueAt } from '../draft/value-edits.ts'
import { type Draft, type DraftOrder, draftPlan } from '../draft-plan.ts'
import { UserError } from '../io.ts'
import type { Source } from '../source/source.ts'
import { type Given, type Option, textOf } from './command.ts'

/** A value of the new plan that can be given with a flag, or in a file of answers under its id. */
export interface ValueField {
  readonly id: string
  readonly flag: string
  readonly path: Path
  readonly words: Localized
}

/** The values that an office puts into a starter before anything else. */
export const valueFields: readonly ValueField[] = [
  field('issuer', ['issuer', 'name'], { vi: 'Tên cơ quan ban hành', en: 'Name of the issuer' }),
  field('parent', ['issuer', 'parent'], { vi: 'Tên cơ quan chủ quản', en: 'Name of the parent body' }),
  field('place', ['document', 'place'], { vi: 'Địa danh', en: 'Place' }),
  field('symbol', ['document', 'symbol'], { vi: 'Ký hiệu, ví dụ KH-SNV', en: 'Symbol, such as KH-SNV' }),
  field('signatory', ['signature', 'name'], { vi: 'Họ và tên người ký', en: 'Name of the signatory' }),
]

function field(flag: string, path: Path, words: Localized): ValueField {
  return { id: path.join('.'), flag, path, words }
}

/** Their flags. */
export const valueOptions: readonly Option[] = [
  { flags: '--issuer <name>', about: { vi: 'tên cơ quan ban hành', en: 'name of the issuer' } },
  { flags: '--parent <name>', about: { vi: 'tên cơ quan chủ quản', en: 'name of the parent body' } },
  { flags: '--place <name>', about: { vi: 'địa danh ghi trước ngày ký', en: 'place of issue' } },
  {
    flags: '--symbol <symbol>',
    about: { vi: 'ký hiệu văn bản, ví dụ KH-SNV', en: 'symbol, such as KH-SNV' },
  },
  { flags: '--signatory <name>', about: { vi: 'họ và tên người ký', en: 'name of the signatory' } },
]

/** What a draft is made of beside its order: flags, the config, and whether it starts from a starter. */
export interface Circumstances {
  readonly given: Given
  readonly config: Config
  readonly isStarter: boolean
}

/** Drafts a plan with the values of flags, then those of the answers that are no question's, then the config's. */
export function draftWithValues(order: DraftOrder, around: Circumstances, yardstick: Yardstick): Draft {
  const { source, answers } = order
  const flags = flagValues(order, around.given)
  const fromConfig = configValues(source, around.config.shared, around.isStarter)
  const first = draftPlan({ ...order, values: beside(flags, fromConfig) }, yardstick)
  const asked = new Set(first.account.questions.map(({ id }) => id))
  const said = valueFields.flatMap(({ id, path }) => {
    const answer = answers.get(id)
    return answer === undefined || asked.has(id) ? [] : putValue(source, path, answer, answerReason)
  })
  if (said.length === 0) return first
  return draftPlan({ ...order, values: beside(beside(flags, said), fromConfig) }, yardstick)
}

/** The values that are still blank or a placeholder in the draft, and can be asked for. */
export function missingValues(source: Source, { account }: Draft): ValueField[] {
  const put = new Set(account.changes.filter(({ after }) => after).map(({ path }) => path.join('.')))
  const asked = new Set(account.questions.map(({ id }) => id))
  return valueFields.filter(({ id, path }) => {
    const value = valueAt(source.data, path)
    const holder = valueAt(source.data, path.slice(0, -1))
    const isOpen = value === null || hasPlaceholder(value)
    return isOpen && !Array.isArray(holder) && !put.has(id) && !asked.has(id)
  })
}

const answerReason: Localized = { vi: 'theo câu trả lời', en: 'as answered' }

/** Values, and those of others that concern no path of theirs. */
function beside(values: readonly Replacement[], others: readonly Replacement[]): readonly Replacement[] {
  const taken = new Set(values.map(({ path }) => path.join('\0')))
  return [...values, ...others.filter(({ path }) => !taken.has(path.join('\0')))]
}

function flagValues({ source }: DraftOrder, given: Given): Replacement[] {
  return valueFields.flatMap(({ flag, path }) => {
    const typed = textOf(given, flag)
    if (typed === undefined) return []
    const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
    if (text === '') throw new UserError(emptyWords(flag))
    const holder = valueAt(source.data, path.slice(0, -1))
    if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) {
      throw new UserError(noPlaceWords(flag, String(path[0]), source.file))
    }
    return putValue(source, path, text, { vi: `theo --${flag}`, en: `from --${flag}` })
  })
}

function emptyWords(flag: string): Localized {
  return { vi: `--${flag} cần một giá trị, không để trống.`, en: `--${flag} needs a value.` }
}

function noPlaceWords(flag: string, group: string, file: string): Localized {
  return {
    vi: `--${flag}: mục “${group}” của “${file}” không có hoặc có nhiều phần nên chưa biết ghi vào đâu; sửa trong tệp.`,
    en: `--${flag}: “${file}” has no one place for it in “${group}”; write it into the file.`,
  }
}

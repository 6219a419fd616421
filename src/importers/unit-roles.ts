/** A line that says who leads and who supports, taken apart. */
export interface LedLine {
  readonly lead?: string
  readonly support?: string
  /** The words that say so; the captions of two columns take their place. */
  readonly told: readonly string[]
}

/** “A chủ trì, phối hợp với B, C”, or one half of it; undefined when a line only names units. */
export function ledLine(line: string): LedLine | undefined {
  const { groups } = forms.map((form) => form.exec(line)).find((match) => match !== null) ?? {}
  if (!groups) return undefined
  const { lead, leads, support, supports } = groups
  if (lead === undefined && support === undefined) return undefined
  return {
    ...(lead !== undefined && { lead: lead.trim() }),
    ...(support !== undefined && { support: support.trim() }),
    told: [leads, supports].flatMap((words) => words?.trim() || []),
  }
}

const leads = '(?<leads>(?:là\\s+)?(?:(?:cơ quan|đơn vị)\\s+)?chủ trì(?:\\s+(?:thực hiện|tham mưu|tổ chức))?)'
const supports = '(?<supports>(?:và\\s+)?phối hợp(?:\\s+thực hiện)?(?:\\s+(?:cùng với|cùng|với))?)'

const forms = [
  `^(?<lead>\\p{Lu}[^:]*?)\\s*[,(-]?\\s*${leads}\\)?\\s*[,;:]?\\s*${supports}\\s*:?\\s+(?<support>\\p{L}.*)$`,
  `^(?<leads>(?:cơ quan|đơn vị)?\\s*chủ trì)\\s*:\\s*(?<lead>[^;]+?)\\s*[;,.]\\s*(?<supports>(?:(?:cơ quan|đơn vị)\\s+)?phối hợp)\\s*:\\s*(?<support>.+)$`,
  `^(?<leads>(?:cơ quan|đơn vị)?\\s*chủ trì)\\s*:\\s*(?<lead>.+)$`,
  `^(?<supports>(?:cơ quan|đơn vị)?\\s*phối hợp)\\s*:\\s*(?<support>.+)$`,
  `^${supports}\\s+(?<support>\\p{L}.*)$`,
  `^(?<support>\\p{Lu}[^:(]*?)\\s*\\((?<supports>phối hợp)\\)$`,
  `^(?<lead>\\p{Lu}[^:]*?)\\s*[,(-]?\\s*${leads}\\)?$`,
].map((form) => new RegExp(form, 'iu'))

import type { Localized } from '../../diagnostic.ts'
import type { PaperPlace, PaperRemark } from '../paper.ts'
import { type RemarkCode, remarkWords } from './remark-words.ts'

/** Gathers what a reader must tell; of things told once, only how many there are and where the first stands. */
export interface Remarks {
  /** Something with words of its own, told each time. */
  tell(code: RemarkCode, words: string, place?: PaperPlace): void
  /** Something told once for the whole file. */
  count(code: RemarkCode, place?: PaperPlace): void
  all(): readonly PaperRemark[]
}

/** Remarks in the order in which things were first met. */
export function newRemarks(): Remarks {
  const told: (() => PaperRemark)[] = []
  const counts = new Map<RemarkCode, number>()
  const seen = new Set<string>()
  const remark = (code: RemarkCode, message: Localized, place?: PaperPlace): PaperRemark => ({
    code: `import/${code}`,
    message,
    ...(place && { place }),
    isLoss: remarkWords[code].isLoss,
  })
  return {
    tell(code, words, place) {
      const key = `${code} ${place?.number} ${words}`
      if (words === '' || seen.has(key)) return
      seen.add(key)
      told.push(() => remark(code, remarkWords[code].say(words), place))
    },
    count(code, place) {
      const count = counts.get(code) ?? 0
      counts.set(code, count + 1)
      if (count > 0) return
      told.push(() => remark(code, remarkWords[code].say(String(counts.get(code))), place))
    },
    all: () => told.map((make) => make()),
  }
}

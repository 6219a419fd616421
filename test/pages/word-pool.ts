import { inReadingOrder, type PlacedWord, type Stretch } from './placed.ts'

/** Printed words that wait to be claimed by the paragraphs of a DOCX. */
export interface WordPool {
  /** Claims the next words in a stretch of the page that spell a text; any other words throw. */
  claim(text: string, stretch: Stretch, beforePage?: (page: number) => void): PlacedWord[]
  /** Claims the first words in a stretch of one page if they spell a text. */
  claimAtTop(text: string, stretch: Stretch, page: number): PlacedWord[] | undefined
  /** Gives words back. */
  release(words: readonly PlacedWord[]): void
  /** What nobody claimed. */
  rest(): PlacedWord[]
}

/** White space and signs without width are no part of what words spell. */
export function wordPool(words: readonly PlacedWord[]): WordPool {
  const claimed = new Set<PlacedWord>()
  const streams = new Map<string, { readonly words: readonly PlacedWord[]; start: number }>()

  function streamIn({ left, right }: Stretch) {
    const key = `${left} ${right}`
    const made = streams.get(key) ?? {
      words: inReadingOrder(words.filter(({ xMin, xMax }) => isBetween((xMin + xMax) / 2, left, right))),
      start: 0,
    }
    streams.set(key, made)
    return made
  }

  function next(stretch: Stretch): PlacedWord | undefined {
    const stream = streamIn(stretch)
    while (stream.start < stream.words.length && claimed.has(stream.words[stream.start] as PlacedWord)) {
      stream.start += 1
    }
    return stream.words[stream.start]
  }

  return {
    claim(text, stretch, beforePage) {
      const wanted = spelling(text)
      const found: PlacedWord[] = []
      let spelt = ''
      while (spelt.length < wanted.length) {
        const seen = next(stretch)
        if (seen) beforePage?.(seen.page)
        const word = next(stretch)
        if (!word || !wanted.startsWith(spelt + spelling(word.text)))
          throw new Error(mismatch(text, found, word))
        claimed.add(word)
        found.push(word)
        spelt += spelling(word.text)
      }
      return found
    },

    claimAtTop(text, stretch, page) {
      const wanted = spelling(text)
      const found: PlacedWord[] = []
      let spelt = ''
      for (const word of streamIn(stretch).words) {
        if (word.page !== page || claimed.has(word)) continue
        if (spelt === wanted) break
        found.push(word)
        spelt += spelling(word.text)
        if (!wanted.startsWith(spelt)) return undefined
      }
      if (spelt !== wanted) return undefined
      for (const word of found) claimed.add(word)
      return found
    },

    release(given) {
      for (const word of given) claimed.delete(word)
      for (const stream of streams.values()) stream.start = 0
    },

    rest: () => words.filter((word) => !claimed.has(word)),
  }
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value < high
}

function spelling(text: string): string {
  return text.normalize('NFC').replace(/[\s\p{Cf}]+/gu, '')
}

function mismatch(text: string, found: readonly PlacedWord[], word: PlacedWord | undefined): string {
  const printed = [...found.map((each) => each.text), word?.text ?? '(nothing)'].slice(-8).join(' ')
  const page = (word ?? found.at(-1))?.page
  const place = page === undefined ? 'No page' : `Page ${page + 1}`
  return `${place} prints “${printed}” where “${text.slice(0, 60)}” should stand.`
}

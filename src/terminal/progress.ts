import type { Language } from '../diagnostic.ts'
import type { Progress } from '../io.ts'

/** What of a terminal and its clock a line of progress needs. */
export interface Screen {
  write(text: string): void
  readonly columns: number
  readonly language: Language
  readonly unicode: boolean
  /** Milliseconds from some moment on. */
  now(): number
}

/** How long a run lasts before anybody wonders, and how long a line stays before it is drawn anew, in milliseconds. */
const patience = 1000
const drawnEvery = 100

/** A line of progress on a terminal, counted from now on; what else is written there must clear it first. */
export function progressOn(screen: Screen): Progress {
  const began = screen.now()
  let drawn: number | undefined
  let isShown = false

  return {
    show(done, all) {
      const now = screen.now()
      if (now - began < patience || (drawn !== undefined && isShown && now - drawn < drawnEvery)) return
      drawn = now
      isShown = true
      screen.write(`\r\u001b[K${lineOf(done, all, screen)}`)
    },
    clear() {
      if (!isShown) return
      isShown = false
      screen.write('\r\u001b[K')
    },
  }
}

const barWidth = 20

/** The longest words that leave the last column free, lest the line break. */
function lineOf(done: number, all: number, { columns, language, unicode }: Screen): string {
  const filled = Math.floor((done / all) * barWidth)
  const [full, empty] = unicode ? ['█', '░'] : ['#', '-']
  const bar = `${full.repeat(filled)}${empty.repeat(barWidth - filled)}`
  const count = `${done}/${all}`
  const words = { vi: `Đang kiểm tra ${count} kế hoạch`, en: `Checking plans: ${count}` }[language]
  return [`${words} ${bar}`, words, count].find((line) => line.length < columns) ?? ''
}

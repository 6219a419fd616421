import { dayOf, isPartyName, isStateName, numberOf } from './letterhead-lines.ts'
import { beginningOf } from './markers.ts'
import type { PaperBlock } from './paper.ts'
import { isStamp, subjectIn } from './stamps.ts'
import { linesIn } from './table-grid.ts'

/** How far down the lines of a letterhead are looked for. */
const reach = 24

/** How many blocks a letterhead takes where no title says where it ends: those down to its last known line. */
export function letterheadEnd(blocks: readonly PaperBlock[]): number {
  const body = blocks.slice(0, reach).findIndex(isOfBody)
  const above = blocks.slice(0, body < 0 ? reach : body)
  if (!above.some((block) => linesIn([block]).some(isOfLetterhead))) return 0
  return (
    1 +
    above.findLastIndex((block) => linesIn([block]).some((line) => isOfLetterhead(line) || isBeside(line)))
  )
}

/** The lines by which a letterhead is known. */
function isOfLetterhead(line: string): boolean {
  if (isStateName(line) || isPartyName(line) || /độc lập\s*[-–]\s*tự do/iu.test(line)) return true
  if (line.length > 120) return false
  return /^số\s*:/iu.test(line) || (numberOf(line)?.symbol ?? '') !== '' || isDay(line)
}

function isDay(line: string): boolean {
  const day = dayOf(line)
  return (
    typeof day?.place === 'string' && day.place.length < 40 && !/^(?:căn cứ|thực hiện|theo)\s/iu.test(line)
  )
}

/** What stands below the number. */
function isBeside(line: string): boolean {
  return isStamp(line) || subjectIn(line) !== undefined
}

function isOfBody(block: PaperBlock): boolean {
  if (block.kind === 'table') return block.hasBorders === true && block.rows.length > 3
  return (
    beginningOf(block).kind === 'numbered' ||
    /^(?:kính gửi|căn cứ|nơi nhận)(?!\p{L})/iu.test(block.text.trim())
  )
}

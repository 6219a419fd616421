import { singleSpaced } from '../text.ts'

/** What one cell says of units, line by line: the dashes and final marks gone, a broken line joined again. */
export function unitLinesOf(lines: readonly string[]): string[] {
  const printed = lines.flatMap((line) => line.split('\n')).map((line) => singleSpaced(line).trim())
  const hasDashes = printed.some((line) => dash.test(line))
  const whole: string[] = []
  for (const line of printed.filter((each) => each !== '')) {
    const last = whole.at(-1)
    if (last !== undefined && goesOn(last, line, hasDashes)) whole[whole.length - 1] = `${last} ${line}`
    else whole.push(line)
  }
  return whole.flatMap((line) => split(line, ';')).flatMap((line) => bare(line) || [])
}

/** Splits a text at a sign, but not where it stands in brackets. */
export function split(text: string, sign: ',' | ';'): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if ('([“'.includes(letter)) depth += 1
    else if (')]”'.includes(letter)) depth = Math.max(0, depth - 1)
    if (letter === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return depth === 0 ? parts.map((part) => part.trim()) : [text.trim()]
}

const dash = /^[-–—+•*·▪●]\s*(?=\S)/u

/** A line without a dash goes on with the one above it, as does one after a comma or a joining word. */
function goesOn(above: string, line: string, hasDashes: boolean): boolean {
  if (dash.test(line)) return false
  if (hasDashes) return true
  const isOpen = /(?:,|\s(?:và|với|cùng|của|thuộc))$/u.test(above)
  return isOpen || (/^\p{Ll}/u.test(line) && !/^các\s/u.test(line) && !/[.;]$/.test(above))
}

function bare(line: string): string {
  return line
    .replace(dash, '')
    .replace(/\s*(?:\.\/\.|[.;,])+$/, '')
    .trim()
}

/**
 * The same value with every text made harmless: whatever it holds, the page it is printed on reads it as
 * words. Line ends become `<br>`, blanks at the ends and tabs become character references.
 */
export function inert<T>(value: T): T {
  if (typeof value === 'string') return inertText(value) as T
  if (Array.isArray(value)) return value.map((item) => inert(item)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inert(item)])) as T
}

function inertText(text: string): string {
  if (!meaningful.test(text)) return text
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/[!-/:-@[-`{-~]/g, '\\$&')
        .replaceAll('\t', '&#9;')
        .replace(/^ +|(?<! ) +$/g, (blanks) => '&#32;'.repeat(blanks.length)),
    )
    .join('<br>')
}

/** Signs, line ends and tabs, and blanks at the ends. */
const meaningful = /[!-/:-@[-`{-~\t\n]|^ | $/

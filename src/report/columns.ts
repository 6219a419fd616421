import stringWidth from 'string-width'

/** How many columns of a screen a text takes. */
export function columnsOf(text: string): number {
  return oneEach.test(text) ? text.length : stringWidth(text)
}

/** Letters and signs of Vietnamese texts and frames: what needs no tables to be measured. */
const oneEach = /^[\u0020-\u007e\u00a1-\u00ac\u00af-\u02ff\u1e00-\u1eff\u2010-\u2027\u2500-\u257f]*$/

import type { Format, Style } from '../../format/format.ts'
import { within } from '../demands.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured, Place } from '../measured.ts'
import { inkedPieces, type Line } from '../parts/lines.ts'
import type { Subject } from '../subjects.ts'
import { tolerances } from '../tolerances.ts'
import type { Piece } from '../word/printed.ts'

/** Elements of form that nearly every part has. */
export type LetterElement =
  | 'size'
  | 'bold'
  | 'not-bold'
  | 'italic'
  | 'upright'
  | 'capitals'
  | 'not-capitals'
  | 'lower-case'
  | 'case'
  | 'centred'
  | 'left'

const words = {
  bold: [
    { vi: 'đậm', en: 'bold' },
    { vi: 'không đậm', en: 'not bold' },
  ],
  italic: [
    { vi: 'nghiêng', en: 'italic' },
    { vi: 'đứng', en: 'upright' },
  ],
  capitals: [
    { vi: 'in hoa', en: 'capitals' },
    { vi: 'in thường', en: 'not in capitals' },
  ],
} as const

const alignWords = {
  left: { vi: 'căn trái', en: 'at the left' },
  center: { vi: 'căn giữa', en: 'centred' },
  right: { vi: 'căn phải', en: 'at the right' },
  both: { vi: 'căn đều hai bên', en: 'justified' },
} as const

/** Measures elements of some lines of one part. */
export function letterElements(
  subject: Subject,
  lines: readonly Line[],
  elements: readonly LetterElement[],
  format: Format,
): Measured[] {
  return elements.map((element) => letterElement(element, subject, lines, format))
}

function letterElement(
  element: LetterElement,
  subject: Subject,
  lines: readonly Line[],
  format: Format,
): Measured {
  const style = subject.style === undefined ? undefined : format.styles[subject.style]
  const id = `${subject.prefix}${element}`
  const law = lawOf(format, id, subject.style)
  switch (element) {
    case 'size': {
      const samples = lines.flatMap((line) => sizes(line, subject))
      return judged(id, samples, sizeDemand(style), law)
    }
    case 'bold':
    case 'not-bold': {
      const samples = looks(lines, subject, ({ look }) => look.bold)
      return judged(id, samples, mustBe(...words.bold, element === 'bold'), law)
    }
    case 'italic':
    case 'upright': {
      const samples = looks(lines, subject, ({ look }) => look.italic)
      return judged(id, samples, mustBe(...words.italic, element === 'italic'), law)
    }
    case 'capitals':
    case 'not-capitals':
    case 'lower-case':
    case 'case': {
      const samples = lines.flatMap((line) => capitals(line, subject))
      return judged(id, samples, mustBe(...words.capitals, element === 'capitals'), law)
    }
    case 'centred':
    case 'left': {
      const samples = lines.map((line) => ({ value: alignOf(line), place: placeOf(line, subject) }))
      return judged(id, samples, alignDemand(element === 'left' ? 'left' : 'center'), law)
    }
  }
}

type Align = keyof typeof alignWords

function alignDemand(wanted: Align): Demand<Align> {
  return {
    allowed: alignWords[wanted],
    holds: (value) => value === wanted || (wanted === 'left' && value === 'both'),
    show: (value) => alignWords[value],
  }
}

/** The size of letters that a style of the format allows. */
export function sizeDemand(style: Style | undefined): Demand<number> {
  const allowed = style?.allowed?.size ?? (style ? ([style.size, style.size] as const) : ([13, 14] as const))
  return within(allowed, 'pt', tolerances.size)
}

/** The sizes of a line, each with the words that have it. */
export function sizes(line: Line, subject: Subject): Sample<number>[] {
  return perLook(line, ({ look }) => look.size).map(({ value, from, to }) => ({
    value,
    place: placeOf(line, subject, from, to),
  }))
}

function looks(lines: readonly Line[], subject: Subject, of: (piece: Piece) => boolean): Sample<boolean>[] {
  return lines.flatMap((line) =>
    perLook(line, of).map(({ value, from, to }) => ({ value, place: placeOf(line, subject, from, to) })),
  )
}

/** Values along a line; what follows each other with the same value is one. */
function perLook<Value>(line: Line, of: (piece: Piece) => Value) {
  const found: { value: Value; from: number; to: number }[] = []
  let at = line.from
  for (const piece of line.pieces) {
    const value = of(piece)
    const last = found.at(-1)
    if (piece.text.trim() !== '') {
      if (last && last.value === value) last.to = at + piece.text.length
      else found.push({ value, from: at, to: at + piece.text.length })
    }
    at += piece.text.length
  }
  return found
}

function capitals(line: Line, subject: Subject): Sample<boolean>[] {
  const text = inkedPieces(line)
    .map((piece) => (piece.look.smallCapitals ? piece.text.toLocaleLowerCase('vi') : piece.text))
    .join('')
  if (!/\p{L}/u.test(text)) return []
  return [{ value: text === text.toLocaleUpperCase('vi'), place: placeOf(line, subject) }]
}

/** How a line lies; indents on both sides do not move what is centred, one on the left does. */
function alignOf({ paragraph }: Line): Align {
  return paragraph.look.frame ?? paragraph.look.align
}

/** The place of a line, in words. */
export function placeOf(
  line: Line,
  { where }: Pick<Subject, 'where'>,
  from = line.from,
  to = line.to,
): Place {
  return {
    paragraph: line.paragraph.number,
    from,
    to,
    where,
    quoted: line.paragraph.text.slice(from, to).trim(),
  }
}

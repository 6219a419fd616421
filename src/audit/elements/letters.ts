import type { Format, Style } from '../../format/format.ts'
import { within, withUnit } from '../demands.ts'
import { type Demand, judged, lawOf, mustBe, type Sample } from '../judging.ts'
import type { Measured, Place } from '../measured.ts'
import { inkedPieces, type Line } from '../parts/lines.ts'
import type { Subject } from '../subjects.ts'
import { tolerances } from '../tolerances.ts'
import { millimetres } from '../word/measures.ts'
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
    case 'centred': {
      const samples = lines.map((line) => ({ value: alignOf(line), place: placeOf(line, subject) }))
      return judged(id, samples, centred, law)
    }
    case 'left': {
      const samples = lines.map((line) => ({ value: edgeOf(line), place: placeOf(line, subject) }))
      return judged(id, samples, atTheEdge, law)
    }
  }
}

type Align = keyof typeof alignWords

const centred: Demand<Align> = {
  allowed: alignWords.center,
  holds: (value) => value === 'center',
  show: (value) => alignWords[value],
}

interface Edge {
  readonly align: Align
  /** Where the first line begins, in millimetres. */
  readonly indent: number
}

function edgeOf(line: Line): Edge {
  const { left, firstLine } = line.paragraph.look
  return { align: alignOf(line), indent: millimetres(left + firstLine) }
}

const atTheEdge: Demand<Edge> = {
  allowed: { vi: 'sát lề trái', en: 'at the left edge' },
  holds: ({ align, indent }) => (align === 'left' || align === 'both') && Math.abs(indent) <= tolerances.edge,
  show: ({ align, indent }) => {
    if (align !== 'left' && align !== 'both') return alignWords[align]
    if (Math.abs(indent) <= tolerances.edge) return atTheEdge.allowed
    const { vi, en } = withUnit(indent, 'mm')
    return { vi: `lùi vào ${vi}`, en: `set in by ${en}` }
  },
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
function alignOf({ paragraph, from }: Line): Align {
  const { look, text } = paragraph
  const tabs = text.slice(text.lastIndexOf('\n', from) + 1, from).split('\t').length - 1
  const stop = tabs > 0 ? look.tabs[tabs - 1] : undefined
  return (stop && byTab.get(stop.align)) ?? look.frame ?? look.align
}

/** What stands behind a tabulator lies as that says. */
const byTab: ReadonlyMap<string, Align> = new Map([
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
])

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

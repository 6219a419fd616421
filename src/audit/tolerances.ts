/** How far programs move a measure by rounding, which no ruler on paper shows. */
export const tolerances = {
  /** Margins and paper, in millimetres: three twips. */
  margin: 0.05,
  paper: 0.5,
  /** Sizes of letters, in points. */
  size: 0.01,
  /** Indents in millimetres, spacing in points, line spacing in lines. */
  indent: 0.1,
  /** How far what stands at the left edge may be set in, in millimetres. */
  edge: 1,
  spacing: 0.1,
  lines: 0.005,
  /** A drawn line beside its words: equal is told by eye, parts by a ruler. */
  equalLine: 0.08,
  partOfLine: 0.015,
  /** How far a line may be off the middle of its words, in points: a millimetre. */
  middle: 2.84,
  /** How far a table may stand out over the text, in points: half a centimetre, as the padding of its cells takes it. */
  table: 15,
} as const

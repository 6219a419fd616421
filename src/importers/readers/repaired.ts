import type { Paper, PaperBlock, PaperParagraph } from '../paper.ts'
import { blockText } from './block-text.ts'
import { guessedEncoding } from './legacy/guessed-encoding.ts'
import type { LegacyEncoding } from './legacy/legacy-fonts.ts'
import { fromTcvn3 } from './legacy/tcvn3.ts'
import { fromVni } from './legacy/vni.ts'
import type { Remarks } from './remarks.ts'

/**
 * A paper whose letters are composed Unicode with plain blanks; what was done for that is told. A block that is left
 * with nothing is dropped.
 */
export function repaired(file: string, blocks: readonly PaperBlock[], remarks: Remarks): Paper {
  const encoding = guessedEncoding(blocks.map(blockText).join('\n').slice(0, 200_000))
  const mended = blocks.flatMap((block) => repairedBlock(block, encoding, remarks))
  return { file, blocks: mended, remarks: remarks.all() }
}

function repairedBlock(
  block: PaperBlock,
  encoding: LegacyEncoding | undefined,
  remarks: Remarks,
): PaperBlock[] {
  if (block.kind === 'paragraph') return repairedParagraph(block, encoding, remarks)
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.flatMap((inner) => repairedBlock(inner, encoding, remarks)),
    })),
  }))
  return rows.some(({ cells }) => cells.length > 0) ? [{ ...block, rows }] : []
}

function repairedParagraph(
  paragraph: PaperParagraph,
  encoding: LegacyEncoding | undefined,
  remarks: Remarks,
): PaperParagraph[] {
  const { place, marker } = paragraph
  let text = paragraph.text
  if (encoding && /[\u00A1-\u00FF]/.test(text)) {
    text = encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text)
    remarks.count(encoding, place)
  }
  const composed = text.normalize('NFC')
  if (composed !== text) remarks.count('composed', place)
  const printable = composed.replace(unprintable, '')
  if (printable !== composed) remarks.count('controls', place)
  text = printable
    .replace(invisible, '')
    .replace(/\r\n?|[\u2028\u2029\v]/g, '\n')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\u2011/g, '-')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
  if (text === '' && !marker) return []
  return [{ ...paragraph, text, ...(marker && { marker: marker.normalize('NFC') }) }]
}

/** Signs without width that only steer how lines break and letters join. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

/** Controls other than tab and line ends, halves of letters, and what is no letter at all. */
const unprintable = /(?![\t\n\r\v])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

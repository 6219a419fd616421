import { type Demand, judged, lawOf, mustBe, mustBeThere, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import type { Line } from '../parts/lines.ts'
import { subjects } from '../subjects.ts'
import type { Cell, Row } from '../word/printed.ts'
import { type Audited, nowhere } from './audited.ts'
import { closingParagraph } from './body-text.ts'
import { matching } from './end-elements.ts'
import { letterElements, placeOf } from './letters.ts'
import { paragraphPlace } from './setting.ts'

/** The signatures: posts, names, and that a page’s end does not tear them apart. */
export function signatureElements(audited: Audited): Measured[] {
  const { parts, format } = audited
  const { signatures } = parts.end
  const authority = signatures.flatMap((each) => each.authority)
  const names = signatures.flatMap(({ name }) => (name ? [name] : []))
  const law = (id: string) => lawOf(format, `signature/${id}`)
  const there = [{ value: signatures.length > 0, place: nowhere(subjects.authority) }]
  return [
    judged('signature/present', there, mustBeThere, law('present')),
    ...letterElements(
      subjects.authority,
      authority,
      ['size', 'bold', 'upright', 'capitals', 'centred'],
      format,
    ),
    judged(
      'signature/authority-form',
      authority.flatMap((line) => formSample(line)),
      matching(/^(?:TM|KT|TL|TUQ|Q)\. \p{Lu}/iu, '“TM. …”, “KT. …”, “TL. …”, “TUQ. …”, “Q. …”'),
      law('authority-form'),
    ),
    judged(
      'signature/deputy-post',
      signatures.flatMap((each) => deputies(each.authority)),
      deputyPost,
      law('deputy-post'),
    ),
    ...letterElements(subjects.signatory, names, ['size', 'bold', 'upright', 'case', 'centred'], format),
    judged(
      'signature/no-title-before-name',
      names.map((line) => ({ value: !academic.test(line.text), place: placeOf(line, subjects.signatory) })),
      mustBe(
        { vi: 'không ghi học hàm, học vị', en: 'no academic titles' },
        { vi: 'có học hàm, học vị', en: 'academic titles' },
      ),
      law('no-title-before-name'),
    ),
    judged(
      'signature/stays-whole',
      wholeRows(audited),
      mustBe(
        { vi: 'khối chữ ký không bị ngắt trang', en: 'kept on one page' },
        { vi: 'khối chữ ký có thể bị ngắt giữa hai trang', en: 'may be cut by a page’s end' },
      ),
      law('stays-whole'),
    ),
    judged(
      'signature/with-text',
      withText(audited),
      mustBe(
        { vi: 'dòng cuối đi cùng trang với chữ ký', en: 'the last lines go with it' },
        { vi: 'chữ ký có thể sang trang một mình', en: 'may stand alone on a page' },
      ),
      law('with-text'),
    ),
  ]
}

const academic = /^(?:GS|PGS|TS|TSKH|ThS|BS|BSCK|KS|CN|LS|NSND|NSƯT|NGND|NGƯT)[.\s]/i

/** Only lines that begin with one of the abbreviations are judged by how it is written. */
function formSample(line: Line): Sample<string>[] {
  return /^(?:TM|KT|TL|TUQ|Q)(?![\p{L}])/iu.test(line.text)
    ? [{ value: line.text, place: placeOf(line, subjects.authority) }]
    : []
}

/** What stands below each line with KT. */
function deputies(authority: readonly Line[]): Sample<string>[] {
  return authority.flatMap((line, at) =>
    /^KT(?!\p{L})/iu.test(line.text)
      ? [{ value: authority[at + 1]?.text ?? '', place: placeOf(line, subjects.authority) }]
      : [],
  )
}

const deputyPost: Demand<string> = {
  allowed: { vi: 'dưới “KT.” là chức vụ của cấp phó', en: 'the deputy’s post below “KT.”' },
  holds: (text) => /^(?:phó|thứ|ủy viên|uỷ viên)(?!\p{L})/iu.test(text),
  show: (text) =>
    text === ''
      ? { vi: 'dưới “KT.” không có chức vụ', en: 'no post below “KT.”' }
      : { vi: `“${text}”`, en: `“${text}”` },
}

/** The rows of tables that hold the recipients and the signatures. */
function wholeRows({ parts, document }: Audited): Sample<boolean>[] {
  const { recipientsLabel, signatures } = parts.end
  const lines = [
    ...(recipientsLabel ? [recipientsLabel] : []),
    ...signatures.flatMap(({ authority, name }) => [...authority, ...(name ? [name] : [])]),
  ]
  const known = new Map<Row, Sample<boolean>>()
  for (const line of lines) {
    const row = line.paragraph.cell && rowOf(document, line.paragraph.cell)
    if (row && !known.has(row)) {
      known.set(row, { value: !row.maySplit, place: placeOf(line, subjects.authority) })
    }
  }
  return [...known.values()]
}

function rowOf({ blocks }: Audited['document'], cell: Cell): Row | undefined {
  const table = blocks.find((block) => block.kind === 'table' && block.number === cell.table)
  return table?.kind === 'table' ? table.rows[cell.row] : undefined
}

function withText(audited: Audited): Sample<boolean>[] {
  const last = closingParagraph(audited)
  if (!last || audited.parts.end.signatures.length === 0) return []
  return [{ value: last.look.keepNext, place: paragraphPlace(last, subjects.body) }]
}

import type { Localized } from '../../diagnostic.ts'
import { type Demand, judged, lawOf, mustBe, mustBeThere, type Sample } from '../judging.ts'
import type { Measured } from '../measured.ts'
import type { Line } from '../parts/lines.ts'
import { subjects } from '../subjects.ts'
import { type Audited, nowhere } from './audited.ts'
import { letterElements, placeOf } from './letters.ts'

/** The recipients and the signatures. */
export function endElements(audited: Audited): Measured[] {
  return [...recipientElements(audited), ...signatureElements(audited)]
}

function recipientElements({ parts, format }: Audited): Measured[] {
  const { recipientsLabel, recipients, archive } = parts.end
  const law = (id: string) => lawOf(format, `recipients/${id}`)
  const subject = subjects.recipients
  const list = [...recipients, ...(archive ? [archive] : [])]
  const sample = (line: Line): Sample<string> => ({ value: line.text, place: placeOf(line, subject) })
  const marked = (line: Line): Sample<string> => ({
    ...sample(line),
    value: line.marker === undefined ? line.text : `${line.marker} ${line.text}`,
  })
  const label = recipientsLabel ? [recipientsLabel] : []
  const last = list.toSorted((a, b) => a.paragraph.number - b.paragraph.number || a.from - b.from).at(-1)
  const archived = recipientsLabel
    ? [
        {
          value: archive !== undefined && archive === last,
          place: archive ? placeOf(archive, subject) : placeOf(recipientsLabel, subject),
        },
      ]
    : []
  return [
    judged(
      'recipients/label-form',
      label.map(sample),
      matching(/^Nơi nhận:$/, '“Nơi nhận:”'),
      law('label-form'),
    ),
    ...letterElements(subjects.recipientsLabel, label, ['size', 'bold', 'italic', 'left'], format),
    ...letterElements(subject, list, ['size', 'upright', 'not-bold', 'left'], format),
    judged('recipients/hyphens', list.map(marked), beginning('- '), law('hyphens')),
    judged('recipients/endings', recipients.map(sample), endingIn(';'), law('endings')),
    judged(
      'recipients/archive',
      archived,
      mustBe(
        { vi: 'dòng cuối là “Lưu”', en: 'the last line is “Lưu”' },
        { vi: 'không có dòng “Lưu” ở cuối', en: 'no line “Lưu” at the end' },
      ),
      law('archive'),
    ),
    judged(
      'recipients/archive-form',
      archive ? [sample(archive)] : [],
      matching(/^[-–—+•]?\s*Lưu: ?(?:VT(?=[,.;(\s]|$)|[\s.…_]*[.;,]?$)/, '“Lưu: VT, …”'),
      law('archive-form'),
    ),
    judged(
      'recipients/archive-full-stop',
      archive ? [sample(archive)] : [],
      endingIn('.'),
      law('archive-full-stop'),
    ),
  ]
}

function quoted(text: string): Localized {
  const told = `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`
  return { vi: told, en: told }
}

function matching(form: RegExp, words: string): Demand<string> {
  return { allowed: { vi: words, en: words }, holds: (text) => form.test(text), show: quoted }
}

/** What a line ends in, told by its last sign. */
function endingIn(sign: string): Demand<string> {
  return {
    allowed: { vi: `cuối dòng “${sign}”`, en: `“${sign}” at the end` },
    holds: (text) => text.endsWith(sign),
    show: (text) => {
      const last = text.slice(-1)
      if (!/[.,;:/]/.test(last)) return { vi: 'cuối dòng không có dấu', en: 'no sign at the end' }
      return { vi: `cuối dòng “${last}”`, en: `“${last}” at the end` }
    },
  }
}

function beginning(sign: string): Demand<string> {
  return {
    allowed: { vi: 'đầu dòng có gạch “-”', en: '“-” before each line' },
    holds: (text) => text.startsWith(sign.trim()),
    show: (text) =>
      text.startsWith(sign.trim())
        ? { vi: 'đầu dòng có gạch “-”', en: '“-” before each line' }
        : { vi: 'đầu dòng không có gạch “-”', en: 'no “-” before the line' },
  }
}

function signatureElements({ parts, format }: Audited): Measured[] {
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
      ['size', 'bold', 'upright', 'capitals', 'centered'],
      format,
    ),
    judged(
      'signature/authority-form',
      authority.flatMap((line) => formSample(line)),
      matching(/^(?:TM|KT|TL|TUQ|Q)\. \p{Lu}/u, '“TM. …”, “KT. …”, “TL. …”, “TUQ. …”, “Q. …”'),
      law('authority-form'),
    ),
    ...letterElements(
      subjects.signatory,
      names,
      ['size', 'bold', 'upright', 'not-capitals', 'centered'],
      format,
    ),
    judged(
      'signature/no-titles',
      names.map((line) => ({ value: !academic.test(line.text), place: placeOf(line, subjects.signatory) })),
      mustBe(
        { vi: 'không ghi học hàm, học vị', en: 'no academic titles' },
        { vi: 'có học hàm, học vị', en: 'academic titles' },
      ),
      law('no-titles'),
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

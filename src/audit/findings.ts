import type { Diagnostic, Localized } from '../diagnostic.ts'
import type { AuditedDocument } from './audit.ts'
import { codeOf, elementWords } from './explanations.ts'
import type { Fault, Measured } from './measured.ts'

/** How many letters of what stands in the document are quoted. */
const quotedLetters = 50

/** What an audit found wrong, each at its paragraph: errors where the law is sure, remarks where it is not. */
export function findingsOf({ elements, text }: AuditedDocument, file: string): Diagnostic[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return elements.flatMap((element) =>
    element.faults.map((fault): Diagnostic => {
      const { paragraph, from = 0, to = from } = fault.place
      const start = starts[paragraph - 1] ?? 0
      return {
        code: codeOf(element.id),
        severity: element.isSure ? 'error' : 'info',
        message: messageOf(element, fault),
        file,
        range: { start: start + from, end: start + to },
      }
    }),
  )
}

function messageOf(
  { id, allowed, article, isSure }: Measured,
  { measured, place, others }: Fault,
): Localized {
  const title = elementWords.get(id)?.title ?? { vi: id, en: id }
  const quote = quoteOf(place.quoted, measured.vi)
  const source = article === undefined ? '' : ` (${article})`
  const englishSource = article === undefined ? '' : ` (“${article}”)`
  const more: Localized =
    others > 0 ? { vi: `, và ${others} chỗ nữa`, en: ` and ${others} more` } : { vi: '', en: '' }
  const [viRule, enRule] = isSure ? ['quy định', 'the rule is'] : ['nên', 'it should be']
  return {
    vi: `${title.vi}: ${measured.vi}, ${viRule} ${allowed.vi}${source}; ${place.where.vi}${quote}${more.vi}.`,
    en: `${title.en}: ${measured.en}, ${enRule} ${allowed.en}${englishSource}; ${place.where.en}${quote}${more.en}.`,
  }
}

/** The words of the place, where they were not told already. */
function quoteOf(words: string | undefined, told: string): string {
  const text = (words ?? '').replace(/\s+/g, ' ').replace(/[“”]/g, "'").trim()
  if (text === '' || told.includes(text)) return ''
  return `, “${text.length > quotedLetters ? `${text.slice(0, quotedLetters)}…` : text}”`
}

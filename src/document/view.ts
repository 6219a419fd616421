import { longDay, officialDay, officialMonth, readDay } from '../day.ts'
import type { Format } from '../format/format.ts'
import type { IssuedWith, Plan } from '../plan/plan.ts'
import { signaturesOf } from '../plan/signatures.ts'
import { roman } from '../text.ts'
import { basisLines } from './basis-lines.ts'
import { blockLines, sectionLines } from './body-lines.ts'
import { line } from './empty-lines.ts'
import type { BodyLine, View } from './view-fields.ts'

/** Open space as long as a number that a clerk writes in by hand; it neither breaks nor shrinks. */
const blank = '\u00a0'.repeat(6)

/**
 * What a template prints: the plan's words, numbered and dated, in the order in which they are read, as a draft or for
 * good.
 */
export function viewOf(plan: Plan, format: Format, draft = false): View {
  const { document, issuer, opening } = plan
  const setting = { plan, samples: plan.numbering ?? format.numbering.markers }
  const [first = '', ...rest] = listOf(opening?.text)
  const signatures = signaturesOf(plan).map(({ signature }) => signature)
  const titleLines = listOf(document.title)
  const annexes = plan.annexes ?? []
  const lines = basisLines(plan, format, blank)
  return {
    blank,
    draft,
    document: {
      kind: document.kind ?? 'Kế hoạch',
      number: document.number ?? '',
      symbol: document.symbol ?? '',
      place: document.place ?? '',
      title: titleLines.join(' '),
      titleLines,
    },
    numberAndSymbol: numberAndSymbol(plan),
    signed: signed(plan),
    issuer: {
      name: issuer.name,
      nameLines: nameLines(issuer.name),
      parent: issuer.parent ?? '',
      parentLines: nameLines(issuer.parent ?? ''),
    },
    issuedWith: issuedWith(plan.issuedWith),
    opening: {
      thucHien: opening?.style === 'thuc-hien' && lines.length > 0,
      canCu: opening?.style === 'can-cu',
      lead: opening?.lead ?? '',
      ownMark: opening?.mark !== undefined,
      mark: opening?.mark ?? '',
      first,
      rest,
    },
    basisLines: lines,
    body: closed([
      ...sectionLines(plan.sections, setting),
      ...(plan.closing === undefined ? [] : [line({ paragraph: true, text: plan.closing })]),
    ]),
    distributed: (plan.recipients ?? []).length > 0 || plan.archive !== undefined,
    recipients: plan.recipients ?? [],
    archive: plan.archive ?? '',
    signatures: signatures.map(({ lines, name }) => ({ lines, name: name ?? '' })),
    manySignatures: signatures.length > 1,
    annexes: annexes.map(({ title, landscape = false, body = [] }, index) => ({
      number: annexes.length > 1 ? roman(index + 1) : '',
      title,
      landscape,
      body: closed(blockLines(body, setting)),
    })),
  }
}

function listOf(text: string | readonly string[] | undefined): readonly string[] {
  if (text === undefined) return []
  return typeof text === 'string' ? [text] : text
}

/** The symbol follows a slash, unless it brings its own joining sign as Party papers do. */
function numberAndSymbol({ document: { number, symbol } }: Plan): string {
  const joint = symbol?.startsWith('-') ? '' : '/'
  return `${number ?? blank}${joint}${symbol ?? blank}`
}

function signed({ document: { date }, year }: Plan): View['signed'] {
  const day = date ? readDay(date) : undefined
  const ofYear = day?.year ?? year
  return {
    day: day?.day === undefined ? blank : officialDay(day.day),
    month: day ? officialMonth(day.month) : blank,
    year: ofYear === undefined ? blank : String(ofYear),
  }
}

function issuedWith(given: IssuedWith | undefined): View['issuedWith'] {
  if (!given) return { kind: '', number: '', dateInWords: '', issuer: '' }
  const day = given.date ? readDay(given.date) : undefined
  const open = `${blank} tháng ${blank} năm ${blank}`
  return {
    kind: given.kind,
    number: given.number ?? blank,
    dateInWords: day ? `${day.day === undefined ? `${blank} tháng ` : ''}${longDay(day)}` : open,
    issuer: given.issuer ?? '',
  }
}

/** Councils and committees of a place break before the place: ỦY BAN NHÂN DÂN / TỈNH LẠNG SƠN. */
function nameLines(name: string): readonly string[] {
  if (name === '') return []
  const place =
    /^(Ủy ban nhân dân|Hội đồng nhân dân|Hội đồng .+?) (?=(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) )/i
  const [body] = place.exec(name) ?? []
  return body === undefined ? [name] : [body.trimEnd(), name.slice(body.length)]
}

/** The last text before the signature gives up its own final mark: the template's end mark replaces it. */
function closed(lines: readonly BodyLine[]): readonly BodyLine[] {
  const end = lines.at(-1)
  if (!end || !(end.paragraph || end.item || end.dash || end.plus || end.target)) return lines
  const field = end.target ? 'measure' : 'text'
  return [
    ...lines.slice(0, -1),
    { ...end, [field]: end[field].replace(/\s*(?:\.\/\.|[.;,:])\s*$/, ''), last: true },
  ]
}

import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { importPlan } from '../../src/import-plan.ts'
import { blockText } from '../../src/importers/readers/block-text.ts'
import { readPaper } from '../../src/importers/readers/read-paper.ts'
import { importReporters } from '../../src/report/import-reporters.ts'
import { readSource } from '../../src/source/read-source.ts'
import type { Random } from '../mutation/random.ts'
import { look } from '../report/reports.ts'
import { workshop } from './bench.ts'
import type { EntryPoint } from './entry-points.ts'
import { hostileText } from './hostile-pieces.ts'
import { expectSound } from './oracle.ts'

const paper = (name: string) => Uint8Array.from(readFileSync(`test/importers/papers/${name}`))
const documents = [
  'xa-theo-thang.docx',
  'cuc-theo-doi-sua-doi.docx',
  'huyen-vntime.docx',
  'so-nhiem-vu-don-vi.docx',
].map((name) => unzipSync(paper(name)))
const texts = ['tinh-ocr.txt', 'hoi-phu-nu-van-ban-tho.txt', 'huyen-markdown.md', 'cong-thong-tin.html'].map(
  (name) => ({ name, text: strFromU8(paper(name)) }),
)

/** A Word document that somebody sends for import. */
export const wordPaper: EntryPoint = {
  name: 'import of a Word document',
  input: (random) => {
    const made = spoiltDocument(random.pick(documents) ?? {}, random)
    return random.chance(0.1) ? torn(made, random) : made
  },
  answer: (bytes) => imported('van-ban.docx', bytes),
}

/** A text that somebody sends for import: plain, Markdown or a page of the web. */
export const textPaper: EntryPoint = {
  name: 'import of a text',
  input: (random) => {
    const { text = '' } = random.pick(texts) ?? {}
    const bytes = strToU8(spoiltText(text, random))
    return random.chance(0.1) ? torn(bytes, random) : bytes
  },
  answer: (bytes, random) => imported(random.pick(texts)?.name ?? 'a.txt', bytes),
}

/** The plan and all that is told of it; no word may be counted twice or not at all, and the plan must be readable. */
async function imported(file: string, bytes: Uint8Array): Promise<string> {
  const order = { paper: await readPaper(file, bytes), to: 'plan.yaml', language: 'vi' as const }
  const given = order.paper.blocks.map(blockText).join('\n')
  const { text, account } = importPlan(order, { ...workshop, final: false })
  const { inPaper, inPlan, repeated, signedMarks, draftMarks, replaced, missing } = account.words
  const written = readSource('plan.yaml', strToU8(text)).diagnostics
  const told = importReporters.text([account], look) + importReporters.json([account], look)
  expectSound([
    ...(inPlan + repeated + signedMarks + draftMarks + replaced + missing === inPaper && inPlan >= 0
      ? []
      : ['Words do not add up.']),
    ...account.left.flatMap(({ place, words }) =>
      place.number >= 1 && words !== '' ? [] : [`“${words}” has no place.`],
    ),
    ...written.flatMap(({ code, severity }) => (severity === 'error' ? [`The plan has ${code}.`] : [])),
    ...['[object ', 'NaN'].flatMap((slip) =>
      told.includes(slip) && !given.includes(slip) ? [`The account speaks of ${slip}.`] : [],
    ),
  ])
  return text + told
}

type Parts = Readonly<Record<string, Uint8Array>>

function spoiltDocument(parts: Parts, random: Random): Uint8Array {
  const some: Record<string, Uint8Array> = { ...parts }
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const name = random.chance(0.6) ? 'word/document.xml' : (random.pick(Object.keys(some)) ?? '')
    const part = some[name]
    if (!part) continue
    if (random.chance(0.03)) delete some[name]
    else if (random.chance(0.05))
      some[`word/${random.pick(['../a.xml', 'b.bin', 'document.xml']) ?? ''}`] = part
    else some[name] = strToU8(spoiltXml(strFromU8(part), random))
  }
  return zipSync(some, { level: random.chance(0.2) ? 0 : 6 })
}

/** An XML text with elements taken out, put twice, put elsewhere or left open, and with other texts and values. */
function spoiltXml(xml: string, random: Random): string {
  const elements = [
    ...xml.matchAll(/<(w:[A-Za-z]+)[ >](?:(?!<\1[ >])[\s\S])*?<\/\1>|<w:[A-Za-z]+ [^<>]*\/>/g),
  ]
  const { 0: one = '', index = 0 } = random.pick(elements) ?? { 0: '', index: 0 }
  const { 0: other = '', index: at = 0 } = random.pick(elements) ?? { 0: '', index: 0 }
  const without = xml.slice(0, index) + xml.slice(index + one.length)
  switch (random.below(9)) {
    case 0:
      return without
    case 1:
      return xml.slice(0, index) + one.repeat(1 + random.below(40)) + xml.slice(index + one.length)
    case 2:
      return xml.slice(0, at) + one + xml.slice(at)
    case 3:
      if (random.chance(0.7)) return without
      return xml.slice(0, at) + one.replace(/<\/[^>]*>$/, '') + other + xml.slice(at)
    case 4:
    case 5:
      return xml.replace(/(?<=<w:t[^>]*>)[^<]*(?=<\/w:t>)/g, (text) =>
        random.chance(0.05) ? escaped(hostileText(random)) : text,
      )
    case 6:
    case 7:
      return xml.replace(/(?<=w:(?:val|gridSpan|ilvl|numId|w|id|start)=")[^"]*(?=")/g, (value) =>
        random.chance(0.03) ? (random.pick(values) ?? value) : value,
      )
    default: {
      const later = at > index ? Math.max(0, at - one.length) : at
      return at > index && at < index + one.length
        ? without
        : without.slice(0, later) + one + without.slice(later)
    }
  }
}

const values = [
  '',
  '-1',
  '0',
  '99999999999',
  'NaN',
  'restart',
  'continue',
  'upperRoman',
  '%1.%9.',
  '1e9',
  '𝟙',
]

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, '')
}

/** A text with lines taken out, put twice or elsewhere, and with other words in them. */
function spoiltText(text: string, random: Random): string {
  const lines = text.split('\n')
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const [at, to] = [random.below(lines.length), random.below(lines.length + 1)]
    const line = lines[at] ?? ''
    switch (random.below(6)) {
      case 0:
        lines.splice(at, 1)
        break
      case 1:
        lines.splice(to, 0, ...Array.from({ length: random.below(60) }, () => line))
        break
      case 2:
        lines.splice(to, 0, ...lines.splice(at, 1 + random.below(5)))
        break
      case 3:
        lines[at] = hostileText(random)
        break
      case 4:
        lines[at] = line.slice(0, random.below(line.length + 1)) + hostileText(random)
        break
      default:
        lines[at] = line.replace(/[|\t.:]/g, (sign) => (random.chance(0.3) ? '' : sign.repeat(2)))
    }
  }
  return lines.join(random.chance(0.1) ? '\r\n' : '\n')
}

function torn(bytes: Uint8Array, random: Random): Uint8Array {
  const made = Uint8Array.from(
    bytes.subarray(0, random.chance(0.3) ? random.below(bytes.length) : bytes.length),
  )
  for (let left = random.below(6); left > 0 && made.length > 0; left -= 1)
    made[random.below(made.length)] = random.below(256)
  return made
}

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { auditDocument } from '../../src/audit/audit.ts'
import { auditedFile } from '../../src/commands/audited-files.ts'
import { auditReporters } from '../../src/report/audit-reporters.ts'
import type { Random } from '../mutation/random.ts'
import { workshop } from './bench.ts'
import type { EntryPoint } from './entry-points.ts'
import { hostileText } from './hostile-pieces.ts'
import { expectSound, faultsOf } from './oracle.ts'
import { sound } from './stamp-point.ts'

const parts = unzipSync(sound)
const spoilable = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name))

/** A Word document that somebody else made, whatever was done to it. */
export const audit: EntryPoint = {
  name: 'audit',
  input: (random) => (random.chance(0.1) ? broken(random) : zipSync(spoilt(random), { level: 1 })),
  answer: (bytes) => {
    const file = auditedFile('van-ban.docx', bytes, workshop.formats)
    const { text: words } = auditDocument(bytes, workshop.formats)
    expectSound(faultsOf(file.diagnostics, new Map([[file.file, { text: words, lines: file.text }]])))
    const report = { files: [file], rules: 0, final: false, failOn: 'error' as const }
    const look = {
      language: 'vi' as const,
      color: false,
      unicode: true,
      quiet: false,
      version: '0',
      explanations: [],
    }
    return `${auditReporters.text(report, look)}${auditReporters.json(report, look)}`
  },
}

function broken(random: Random): Uint8Array {
  const bytes = Uint8Array.from(sound)
  for (let left = 1 + random.below(20); left > 0; left -= 1)
    bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.5) ? bytes : bytes.subarray(0, random.below(bytes.length))
}

/** The parts with a few changes to their XML. */
function spoilt(random: Random): Record<string, Uint8Array> {
  const files = { ...parts }
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    const name = random.chance(0.6) ? 'word/document.xml' : (random.pick(spoilable) ?? 'word/styles.xml')
    const xml = strFromU8(files[name] ?? new Uint8Array())
    files[name] = strToU8((random.pick(ways) ?? ((given: string) => given))(xml, random))
  }
  if (random.chance(0.1)) delete files[random.pick(spoilable) ?? '']
  return files
}

const values = [
  '',
  '0',
  '-1',
  '99999999999',
  '1e309',
  '12,5',
  '1.27cm',
  '50%',
  'true',
  'Normal',
  '0x10',
  'đậm',
]

const ways: readonly ((xml: string, random: Random) => string)[] = [
  (xml, random) =>
    replaced(xml, /w:\w+="[^"]*"/g, random, (found) => found.replace(/"[^"]*"/, `"${random.pick(values)}"`)),
  (xml, random) => replaced(xml, /<w:\w+(?: [^<>]*)?\/>/g, random, () => ''),
  (xml, random) =>
    replaced(xml, /<w:\w+(?: [^<>]*)?\/>/g, random, (found) => found.repeat(2 + random.below(40))),
  (xml, random) => replaced(xml, /<w:p>.*?<\/w:p>/g, random, (found) => found.repeat(2 + random.below(30))),
  (xml, random) => replaced(xml, /<w:p>.*?<\/w:p>/g, random, () => ''),
  (xml, random) =>
    replaced(xml, /<w:t[^>]*>[^<]*/g, random, (found) => found.replace(/>.*/s, `>${escaped(random)}`)),
  (xml, random) => replaced(xml, /<w:p>.*?<\/w:p>/g, random, (found) => nested(found, 1 + random.below(80))),
  (xml, random) => replaced(xml, /<w:r>.*?<\/w:r>/g, random, (found) => `<w:del>${found}</w:del>`),
  (xml, random) =>
    replaced(xml, /<w:basedOn w:val="[^"]*"\/>/g, random, () => '<w:basedOn w:val="quoc-hieu"/>'),
  (xml, random) => replaced(xml, /<w:tr>.*?<\/w:tr>/g, random, () => '<w:tr/>'),
  (xml, random) =>
    replaced(xml, /<w:r>/g, random, () => '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'),
]

function replaced(xml: string, pattern: RegExp, random: Random, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)]
  const match = random.pick(found)
  if (!match) return xml
  return `${xml.slice(0, match.index)}${by(match[0])}${xml.slice(match.index + match[0].length)}`
}

function nested(paragraph: string, depth: number): string {
  const [open, close] = ['<w:tbl><w:tr><w:tc>', '<w:p/></w:tc></w:tr></w:tbl>']
  return `${open.repeat(depth)}${paragraph}${close.repeat(depth)}`
}

function escaped(random: Random): string {
  // words that are not in the text of the body must not look like slips of a program
  const text = hostileText(random).replace(/NaN|undefined|null/g, 'x')
  return text
    .replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd]/g, '')
    .replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

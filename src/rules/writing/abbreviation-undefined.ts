import { isSyllable } from '../../syllable.ts'
import { matchesOf } from '../../text.ts'
import type { Rule } from '../rule.ts'
import { bracketedIn, lettersOf, usesIn } from './abbreviations.ts'
import { strayNameAfter } from './stray-names.ts'

export const abbreviationUndefined: Rule = {
  id: 'abbreviation-undefined',
  severity: 'info',
  title: { vi: 'Chữ viết tắt có lời giải thích', en: 'An abbreviation is explained' },
  why: {
    vi: 'Chữ viết tắt không thông dụng phải được ghi đầy đủ ở lần đầu, nếu không người ngoài ngành không hiểu.',
    en: 'An abbreviation that is not in common use is written in full the first time, or outsiders will not understand.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Tập huấn nghiệp vụ TĐKT cho cán bộ cơ sở, units: [so-noi-vu] }] }]',
    good: 'abbreviations: { TĐKT: "thi đua, khen thưởng" }\nschedule: [{ tasks: [{ content: Tập huấn nghiệp vụ TĐKT cho cán bộ cơ sở, units: [so-noi-vu] }] }]',
  },

  *check(plan, { texts, gaps }) {
    const known = new Set([...Object.keys(plan.abbreviations ?? {}), ...bracketedIn(texts)].map(lettersOf))
    const head = [plan.issuer.name, plan.issuer.parent ?? ''].map(initialsOf)
    const leftOut = [...gaps.leftOut].join('\n')
    const nameAfter = strayNameAfter(plan)
    const seen = new Set<string>()
    for (const { short, text, from, to } of usesIn(plan, texts)) {
      const isKnown = (part: string) =>
        known.has(lettersOf(part)) || isUsual(part) || head.some((name) => name.includes(lettersOf(part)))
      const parts = short.split(/\P{L}+/u)
      if (seen.has(short) || isKnown(short) || parts.every(isKnown) || leftOut.includes(short)) continue
      const name = nameAfter(text, from)
      if (name && name.from <= from && to <= name.to) continue
      seen.add(short)
      yield {
        at: text.path,
        within: [from, to],
        message: {
          vi: `“${short}” chưa được giải thích; lần đầu ghi đầy đủ rồi đến “(${short})”.`,
          en: `“${short}” is not explained; write it in full with “(${short})” the first time.`,
        },
      }
    }
  },
}

/** The first letters of a name’s words: a letterhead explains what they abbreviate. */
function initialsOf(name: string): string {
  return matchesOf(name, /\p{L}+/gu)
    .map(([word]) => (word === 'và' ? '' : word.charAt(0).toLocaleUpperCase('vi')))
    .join('')
}

/** What everybody knows, a Vietnamese word in capitals, or a word of other than Latin letters. */
function isUsual(short: string): boolean {
  const letters = lettersOf(short)
  return usual.has(letters) || isSyllable(letters) || /\P{Script=Latin}/u.test(letters)
}

const usual: ReadonlySet<string> = new Set(
  [
    'UBND HĐND MTTQ UBMTTQ TW VT KT TM TL TUQ VP BCH THPT THCS QH CP NĐ QĐ TT VN ĐBQH CNTT PTTH TV BTV CNVC CNVCLĐ',
    'LĐLĐ KTXH TP HCM TX TNCS BHXH BHYT TDTT GDĐT STT ĐVT XHCN CNXH GS PGS TS NXB CHXHCN TNTP ANTQ QPAN TTHC CCHC NTM NSNN BS CN KS DS THS CK CKI CKII BSCKI BSCKII SV HS GV',
    'CAND QĐND CBCS ANCT ANTT ATGT TNGT TTATXH TTATGT PCCC TAND TANDTC VKSND HTX LHPN CCB NNPTNT NNMT LĐTBXH KHĐT',
    'TNMT VHTTDL TTTT GTVT KHCN TNHH MTV XNK DNTN TH KBNN THADS QLTT',
    'UNESCO UNICEF ASEAN COVID OCOP ISO HIV AIDS GDP GRDP FDI ODA SARS QR PCI PAPI PAR INDEX SIPAS WHO WTO VNPT',
  ].flatMap((line) => line.split(' ')),
)

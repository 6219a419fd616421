import type { Localized, Severity } from '../../diagnostic.ts'
import { kindOfWord } from '../../legal/kinds.ts'
import { type DocumentSymbol, readSymbol, type SymbolSlip } from '../../legal/symbol.ts'
import type { Rule } from '../rule.ts'
import { spellingWords } from '../writing/spellings.ts'

export const symbolGrammar: Rule = {
  id: 'symbol-grammar',
  severity: 'warning',
  title: {
    vi: 'Số, ký hiệu của văn bản viết đúng mẫu',
    en: 'Numbers and symbols of documents are well formed',
  },
  why: {
    vi: 'Tìm văn bản là tìm theo số, ký hiệu; thừa dấu cách, sai dấu nối hay thiếu năm thì không tìm ra.',
    en: 'Documents are looked up by their symbols; with a blank, a wrong sign or no year they are not found.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3',
  example: {
    bad: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện Chỉ thị số 22/CT-TW ngày 23/01/2018 của Ban Bí thư.] }]',
    good: 'sections: [{ title: Nội dung, body: [{ schedule: true }, Thực hiện Chỉ thị số 22-CT/TW ngày 23/01/2018 của Ban Bí thư.] }]',
  },

  *check(_, { bases, citations }) {
    for (const { basis, path } of bases) {
      const { number, kind, date } = basis
      if (!number) continue
      const year = date ? Number(date.slice(0, 4)) : undefined
      const found = readSymbol(number) ? slipIn(withoutStrangeSigns(number), { kind, year }) : unread(number)
      if (found) yield { at: [...path, 'number'], ...found }
    }
    for (const { text, citation } of citations) {
      const { symbol, kind, day, year = day?.year?.value } = citation
      if (!symbol) continue
      const typed = withHyphens(withoutStrangeSigns(symbol.text))
      const found = slipIn(typed, { kind: kind?.text, year })
      if (found) yield { at: text.path, within: [symbol.start, symbol.end], ...found }
    }
  },
}

interface Found {
  readonly message: Localized
  readonly severity?: Severity
  readonly replacement?: string
}

interface Around {
  readonly kind: string | undefined
  readonly year: number | undefined
}

function slipIn(typed: string, around: Around): Found | undefined {
  const symbol = otherAlphabet.test(typed) ? undefined : readSymbol(typed)
  const slips = symbol?.slips.filter((slip) => isSlip(slip, symbol, around)) ?? []
  if (!symbol || slips.length === 0) return undefined
  if (slips.some(({ kind }) => kind === 'missing-year')) return { message: yearLacks(symbol, around) }
  const isSure = slips.every(({ kind }) => kind === 'blank' || kind === 'dash')
  return {
    message: spellingWords(typed, symbol.proper),
    ...(slips.every(({ kind }) => kind === 'case') && { severity: 'info' }),
    ...(isSure && { replacement: symbol.proper }),
  }
}

/** Older papers had other grammars, and only what makes law has its year in its number. */
function isSlip({ kind: slip }: SymbolSlip, symbol: DocumentSymbol, { kind, year }: Around): boolean {
  if (slip === 'blank') return true
  if (year !== undefined && year < settledSince) return false
  if (slip !== 'missing-year' || symbol.form === 'law') return true
  const named = kind === undefined ? undefined : kindOfWord(kind)
  return /^(?:NĐ|TT|TTLT)$/.test(symbol.kind ?? '') && (!named || named.normative === 'always')
}

/** The year from which symbols are built as they are now. */
const settledSince = 2005

/** Letters of other alphabets have a rule of their own. */
const otherAlphabet = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/**
 * The symbol without the signs that have rules of their own: hidden ones, odd blanks, the Đ of other
 * languages.
 */
function withoutStrangeSigns(typed: string): string {
  return typed
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\u00a0\u2002-\u200a\u202f]/gu, ' ')
    .replace(/[\u00d0\u0189]/gu, 'Đ')
}

/** A dash where a hyphen belongs, and nothing else, is a matter of typing in running text. */
function withHyphens(typed: string): string {
  return typed.replace(/(?<=\S)[\u2013\u2014](?=\S)/gu, '-')
}

function yearLacks({ proper, number, form, kind, bodies }: DocumentSymbol, { year }: Around): Localized {
  const rest = form === 'law' ? bodies.join('-') : [kind, ...bodies].join('-')
  const right = `${number}/${year ?? '…'}/${rest}`
  return {
    vi: `“${proper}” thiếu năm ban hành; số, ký hiệu ghi đủ có dạng “${right}”.`,
    en: `“${proper}” lacks its year of issue; in full it reads “${right}”.`,
  }
}

/** What is not a symbol at all; dots stand for a number that is not known yet. */
function unread(typed: string): Found | undefined {
  if (/^[\s._…/-]|\.{2}|…|_/u.test(typed)) return undefined
  return {
    message: {
      vi: `“${typed}” không giống số, ký hiệu văn bản như “12/KH-UBND”, “41-CT/TW”; có ghi nhầm không?`,
      en: `“${typed}” does not look like a symbol such as “12/KH-UBND” or “41-CT/TW”; is it right?`,
    },
    severity: 'info',
  }
}

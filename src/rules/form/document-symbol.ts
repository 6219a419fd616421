import { kindOfLetters, kindOfWord } from '../../legal/kinds.ts'
import type { Rule } from '../rule.ts'

export const documentSymbol: Rule = {
  id: 'document-symbol',
  severity: 'warning',
  title: {
    vi: 'Ký hiệu gồm chữ viết tắt tên loại văn bản và tên cơ quan ban hành',
    en: 'The symbol joins the letters of the kind of document and of the issuing body',
  },
  why: {
    vi: 'Ký hiệu cho biết loại văn bản và cơ quan ban hành; ghi sai thì văn thư không vào sổ đúng loại được.',
    en: 'The symbol tells the kind and the issuer; a wrong one cannot be registered in its series.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; Phụ lục III, Mục I',
  example: { bad: 'document: { symbol: QĐ-SNV }', good: 'document: { symbol: KH-SNV }' },

  *check({ document: { symbol, kind = 'Kế hoạch' } }) {
    if (!symbol) return
    const at = ['document', 'symbol']
    const tidy = symbol
      .normalize('NFC')
      .replace(/[\s\u00a0]+/gu, '')
      .replace(/[\u2010-\u2015\u2212]/gu, '-')
    if (tidy !== symbol) {
      yield {
        at,
        message: {
          vi: `Ký hiệu viết liền, nối bằng gạch ngắn: “${tidy}”.`,
          en: `The symbol has no blanks and short hyphens: “${tidy}”.`,
        },
        replacement: tidy,
      }
    }
    const [letters = ''] = /\p{L}+/u.exec(tidy) ?? []
    const own = kindOfWord(kind)?.letters[0]
    if (own === undefined || letters === own) return
    if (letters === 'CV') yield { at, within: place(symbol, letters), message: letterWords }
    else if (letters.toLocaleUpperCase('vi') === own.toLocaleUpperCase('vi') || kindOfLetters(letters)) {
      yield {
        at,
        within: place(symbol, letters),
        message: {
          vi: `Ký hiệu của ${kind} bắt đầu bằng “${own}”, không phải “${letters}”.`,
          en: `The symbol of this kind begins with “${own}”, not “${letters}”.`,
        },
      }
    }
  },
}

const letterWords = {
  vi: '“CV” không dùng trong ký hiệu; công văn chỉ ghi tên cơ quan và đơn vị soạn thảo.',
  en: '“CV” stands in no symbol; a letter bears just the body and the drafting unit.',
}

function place(symbol: string, letters: string): [number, number] {
  const at = symbol.indexOf(letters)
  return [at, at + letters.length]
}

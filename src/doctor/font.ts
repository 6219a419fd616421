import type { Row } from './row.ts'

/** Fonts whose letters are as wide as those of Times New Roman, best first. */
const alike = ['Times New Roman', 'Liberation Serif', 'Tinos']

/** Whether documents look here as they are printed; `families` have Vietnamese letters. */
export function font({ families }: { families?: readonly string[] }): Row {
  if (families === undefined) {
    return {
      check: 'font',
      grade: 'ok',
      words: {
        vi: 'Chưa rõ máy này có phông Times New Roman hay không (không hỏi được bằng lệnh fc-list).',
        en: 'Whether this machine has Times New Roman is unknown (fc-list gave no answer).',
      },
    }
  }
  const found = alike.find((name) => families.includes(name))
  if (found !== undefined) {
    const isTwin = found !== alike[0]
    return {
      check: 'font',
      grade: 'ok',
      words: {
        vi: `Phông chữ có đủ chữ Việt: ${found}${isTwin ? ', rộng bằng Times New Roman nên ngắt dòng, số trang không đổi' : ''}.`,
        en: `Font with Vietnamese letters: ${found}${isTwin ? ', as wide as Times New Roman: lines and pages break alike' : ''}.`,
      },
    }
  }
  return {
    check: 'font',
    grade: 'should-fix',
    words: {
      vi: 'Không có phông Times New Roman hoặc phông rộng bằng có đủ chữ Việt; mở văn bản trên máy này sẽ ngắt dòng, ngắt trang khác.',
      en: 'There is no Times New Roman nor a font as wide with Vietnamese letters; lines and pages break elsewhere here.',
    },
    help: {
      vi: 'Cài Times New Roman, hoặc Liberation Serif (gói fonts-liberation), hoặc Tinos.',
      en: 'Install Times New Roman, or Liberation Serif (fonts-liberation), or Tinos.',
    },
  }
}

import type { Rule } from '../rule.ts'
import { type SpoiltWord, spoilt } from './old-encodings.ts'
import { writtenTexts } from './written-values.ts'

export const spoiltEncoding: Rule = {
  id: 'spoilt-encoding',
  severity: 'error',
  title: { vi: 'Chữ không bị hỏng vì sai bảng mã', en: 'No text is spoilt by a wrong encoding' },
  why: {
    vi: 'Chữ gõ bằng TCVN3, VNI hoặc tệp mở sai bảng mã in ra không đọc được; phải chuyển sang Unicode trước khi chép vào.',
    en: 'Text typed for an old font, or a file opened with the wrong encoding, prints as gibberish.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4',
  example: {
    bad: `
      schedule:
        - tasks: [{ content: Ph¸t ®éng thi ®ua, units: [so-noi-vu] }]`,
    good: `
      schedule:
        - tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }]`,
  },

  *check(plan) {
    for (const { path, text } of writtenTexts(plan)) {
      const word = spoilt(text)
      if (word) yield { at: path, within: [word.from, word.to], message: messages(word) }
    }
  },
}

function messages({ typed, right, encoding }: SpoiltWord) {
  const cause =
    encoding === 'UTF-8'
      ? { vi: 'chữ Unicode mở sai bảng mã', en: 'Unicode read with another encoding' }
      : { vi: `chữ gõ bằng bảng mã ${encoding}`, en: `typed in ${encoding}` }
  return {
    vi: `“${typed}” là ${cause.vi}, đúng ra là “${right}”; chuyển cả đoạn sang Unicode rồi chép lại.`,
    en: `“${typed}” was ${cause.en} and means “${right}”; convert the whole text to Unicode.`,
  }
}

import type { PlanText } from '../../plan/texts.ts'
import type { Finding, Rule } from '../rule.ts'

export const typedEnding: Rule = {
  id: 'typed-ending',
  severity: 'warning',
  title: {
    vi: 'Gạch đầu dòng, dấu cuối dòng của căn cứ và nơi nhận không gõ vào nội dung',
    en: 'Dashes and final marks of legal bases and recipients are not typed',
  },
  why: {
    vi: 'Các dấu này được in tự động theo thể thức; gõ thêm thì văn bản in hai dấu liền nhau.',
    en: 'These signs are printed as the official form wants them; typed as well, they would stand twice.',
  },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 và khoản 9',
  example: {
    bad: 'recipients: [Sở Tài chính;, Các phòng chuyên môn]\narchive: VT',
    good: 'recipients: [Sở Tài chính, Các phòng chuyên môn]\narchive: VT',
  },

  *check(_, { texts }) {
    for (const text of texts) {
      if (text.role === 'recipient' || text.role === 'archive') yield* recipientSigns(text)
      else if (text.role === 'basis') yield* endingSign(text, /(?<!\.|v\.v)[;,.]\s*$/u)
    }
  },
}

function* recipientSigns({ path, text, role }: PlanText): Generator<Finding> {
  const lead = /^\s*(?:[-–+•]\s*)?(?:Lưu\s*:\s*|Nơi nhận\s*:\s*)?/u.exec(text)?.[0] ?? ''
  const isArchive = role === 'recipient' && /Lưu/u.test(lead)
  if (isArchive) {
    yield {
      at: path,
      within: [0, text.length],
      message: {
        vi: `Dòng lưu không phải nơi nhận; ghi “${text.slice(lead.length).replace(/[;.]\s*$/u, '')}” ở mục “archive”.`,
        en: 'The “Lưu” line is no recipient; write it under “archive”.',
      },
    }
    return
  }
  if (lead.trim() !== '' && lead.length < text.trimEnd().length) {
    yield {
      at: path,
      within: [0, lead.trimEnd().length],
      replaced: [0, lead.length],
      message: {
        vi: `Không gõ “${lead.trim()}”; phần này được in tự động.`,
        en: `Leave out “${lead.trim()}”; it is printed by itself.`,
      },
      replacement: '',
    }
  }
  yield* endingSign({ path, text, role }, /(?<!\.|v\.v)[;.]\s*$/u)
}

function* endingSign({ path, text }: PlanText, ending: RegExp): Generator<Finding> {
  const sign = ending.exec(text)
  if (!sign || sign.index === 0) return
  yield {
    at: path,
    within: [sign.index, sign.index + 1],
    message: {
      vi: `Không gõ dấu “${sign[0].trim()}” ở cuối; dấu này được in tự động.`,
      en: `Leave out the final “${sign[0].trim()}”; it is printed by itself.`,
    },
    replacement: '',
  }
}

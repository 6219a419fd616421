import { mayHoldYear } from '../../calendar/year-spans.ts'
import type { Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { yearsIn } from './read-once.ts'

export const schoolYearSpan: Rule = {
  id: 'school-year-span',
  severity: 'error',
  title: { vi: 'Năm học gồm hai năm liền nhau', en: 'A school year joins two years that follow each other' },
  why: {
    vi: 'Năm học bắt đầu năm trước và kết thúc năm liền sau; hai năm không liền nhau là gõ nhầm.',
    en: 'A school year begins in one year and ends in the next; anything else is mistyped.',
  },
  example: {
    bad: `
      closing: Nhà trường tổng kết phong trào thi đua năm học 2024 - 2026.`,
    good: `
      closing: Nhà trường tổng kết phong trào thi đua năm học 2024 - 2025.`,
  },

  *check({ schoolYear }, context) {
    if (schoolYear !== undefined) {
      const [from = 0, to = 0] = schoolYear.split('-').map(Number)
      if (to !== from + 1) yield { at: ['schoolYear'], message: saying(from, to) }
    }
    for (const planText of textsHolding(context.texts, mayHoldYear)) {
      const { path, text } = planText
      for (const { kind, from, to, start, end } of yearsIn(planText, context)) {
        const isSpan = kind === 'school-year' && end - start > 4
        if (!isSpan || to === from + 1 || severalBefore.test(text.slice(Math.max(0, start - 40), start)))
          continue
        yield { at: path, within: [start, end], message: saying(from, to) }
      }
    }
  },
}

/** “các năm học 2020 - 2025” is a row of school years. */
const severalBefore = /(?:các|những|từ|\d|hai|ba|bốn|năm) năm học\s*\(?$/iu

function saying(from: number, to: number) {
  return {
    vi: `Năm học ${from} - ${to} không phải hai năm liền nhau; ý bạn là năm học ${from} - ${from + 1}?`,
    en: `The school year ${from} - ${to} is not two years in a row; did you mean ${from} - ${from + 1}?`,
  }
}

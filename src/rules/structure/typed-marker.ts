import type { PlanText } from '../../plan/texts.ts'
import type { Rule } from '../rule.ts'

export const typedMarker: Rule = {
  id: 'typed-marker',
  severity: 'warning',
  title: {
    vi: 'Số mục, dấu đầu dòng không gõ vào nội dung',
    en: 'Numbers and dashes of items are not typed',
  },
  why: {
    vi: 'Số I, 1, a) và gạch đầu dòng được in tự động; gõ thêm thì in thành “1. 1. …” và sai khi thêm, bớt mục.',
    en: 'They are printed by themselves; typed as well, they stand twice and go wrong when an item is added.',
  },
  example: {
    bad: `
      sections: [{ title: I. Nội dung, body: [{ schedule: true }] }]`,
    good: `
      sections: [{ title: Nội dung, body: [{ schedule: true }] }]`,
  },

  *check(_, { texts }) {
    for (const text of texts) {
      if (!isMarkedByItself(text)) continue
      const marker = (text.role === 'heading' ? markersOfTitles : markers).exec(text.text)?.[0]
      if (marker === undefined) continue
      yield {
        at: text.path,
        within: [0, marker.length],
        replaced: [0, marker.length + 1],
        message: {
          vi: `“${marker.trim()}” được in tự động; bỏ phần gõ thêm này.`,
          en: `“${marker.trim()}” is printed by itself; leave it out.`,
        },
        replacement: text.text.charAt(marker.length).toLocaleUpperCase('vi'),
      }
    }
  },
}

/** I. · II. · 1. · 1.1. · 1) · 1/ · (1) · a) · a. · dashes. */
const markers =
  /^\s*(?:(?:I|[IVX]{2,5}|[A-H](?=\)))[.)](?!\s+\p{Lu}\.)\s+|(?:\d{1,2}\.){1,3}\d{0,2}\s+(?=\p{L}|["“(])|\(?\d{1,2}\)\s+|\d{1,2}\/\s+|[a-zđ][).]\s+|[-–—+*•●▪]\s*(?=[\p{L}“"(]))/u

/** In a title one capital is a number too; in a sentence it may be the initial of a name: C. Mác, X. Hòa Bình. */
const markersOfTitles = new RegExp(`${markers.source}|^\\s*[A-HVX]\\.(?!\\s+\\p{Lu}\\.)\\s+`, 'u')

function isMarkedByItself({ role, path }: PlanText): boolean {
  if (role === 'item' || role === 'task') return true
  return role === 'heading' && path[0] === 'sections'
}

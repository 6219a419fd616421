import type { PlanText, TextRole } from '../../plan/texts.ts'
import { type Sought, soughtIn } from '../../text.ts'
import type { Finding, Rule } from '../rule.ts'
import { textsHolding } from '../said.ts'
import { webWordsIn } from './web-words.ts'

export const blanks: Rule = {
  id: 'blanks',
  severity: 'warning',
  title: { vi: 'Dấu cách đặt đúng chỗ', en: 'Blanks stand where they belong' },
  why: {
    vi: 'Dấu câu viết liền với chữ trước và cách chữ sau một dấu cách; thừa dấu cách thì dấu câu có thể rơi xuống đầu dòng.',
    en: 'A sign follows its word at once and one blank follows the sign; with a blank too many it may begin a line.',
  },
  example: {
    bad: 'schedule: [{ tasks: [{ content: Phát động  thi đua, units: [so-noi-vu] }] }]',
    good: 'schedule: [{ tasks: [{ content: Phát động thi đua, units: [so-noi-vu] }] }]',
  },

  *check(_, { texts }) {
    for (const text of textsHolding(texts, misplaced)) {
      const inWeb = webWordsIn(text.text)
      for (const finding of [...tooMany(text), ...missing(text)]) {
        if (!inWeb(finding.within[0])) yield finding
      }
    }
  },
}

/** What any of the patterns below needs. */
export const misplaced = / [ ,;:.)\]”]|[(“[] |[,;.][^ \d\n]/

type Placed = Finding & { readonly within: readonly [from: number, to: number] }

/** Roles whose final mark is judged as a typed ending. */
const markedByForm: ReadonlySet<TextRole> = new Set(['basis', 'recipient', 'archive'])

function* tooMany({ path, text, role }: PlanText): Generator<Placed> {
  for (const { 0: found, index } of soughtIn(text, beforeSign)) {
    const sign = found.trimStart()
    const end = index + found.length
    if (markedByForm.has(role) && end === text.trimEnd().length && /[;.]/.test(sign)) continue
    yield {
      at: path,
      within: [index, end],
      message: { vi: `Thừa dấu cách trước “${sign}”.`, en: `There is a blank too many before “${sign}”.` },
      replacement: sign,
    }
  }
  for (const { 0: found, index } of soughtIn(text, afterOpening)) {
    const sign = found.charAt(0)
    yield {
      at: path,
      within: [index, index + found.length],
      message: { vi: `Thừa dấu cách sau “${sign}”.`, en: `There is a blank too many after “${sign}”.` },
      replacement: sign,
    }
  }
  for (const { 0: found, index } of soughtIn(text, doubled)) {
    yield {
      at: path,
      within: [index, index + found.length],
      message: {
        vi: `Có ${found.length} dấu cách liền nhau; chỉ để một.`,
        en: `There are ${found.length} blanks in a row; leave one.`,
      },
      replacement: ' ',
    }
  }
}

function* missing({ path, text }: PlanText): Generator<Placed> {
  for (const { 0: sign, index } of soughtIn(text, withoutBlank)) {
    yield {
      at: path,
      within: [index, index + 1],
      message: { vi: `Thiếu dấu cách sau “${sign}”.`, en: `A blank is missing after “${sign}”.` },
      replacement: `${sign} `,
    }
  }
}

/** Blanks before a sign that belongs to the word before it; not in “1 : 2”, before “…”, “./.” or a number such as “,5”. */
export const beforeSign: Sought = {
  pattern: /(?<=[^\s(“[…/]) +(?:[,;](?!\d)|:(?!\/|\d)(?! +\d)|\.(?= (?! *\/)|$)|[)\]”](?!\p{L}))/gu,
  sign: / [,;:.)\]”]/,
}

export const afterOpening: Sought = {
  pattern: /[(“[] +(?=[^\s)\]”…])/gu,
  sign: /[(“[] /,
}

/** Plain blanks between words; those left open for a day or a number to be written by hand stay. */
export const doubled: Sought = {
  pattern:
    /(?<=[^\s(“[]) {2,}(?=[^\s,;:.)\]”])(?!(?<=ngày +)tháng|(?<=tháng +)năm|(?<=năm +)của|(?<=số:? +)\/)/giu,
  sign: / {2}/,
}

/** A comma or semicolon stuck to the next word, and a stop between two sentences. */
export const withoutBlank: Sought = {
  pattern:
    /(?<=[\p{L}\d”)%])[,;](?=\p{L})|(?<=\p{Ll}\p{Ll}[”)]?|(?<!\d)\d{4})(?<!(?:[Tt]h|[Tt]|[Gg]|[Bb]|nx)[sbpx])\.(?=\p{Lu}\p{Ll})/gu,
  sign: /[,;.][^ \d\n]/,
}

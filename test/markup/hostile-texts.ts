import fc from 'fast-check'
import type { Plan } from '../../src/plan/plan.ts'
import { documentOf } from '../plan/printed-texts.ts'

/** A plan that prints, at each place where a plan has words of its own, what is said there. */
export function planWith(say: (place: string) => string): Plan {
  const [dash, plus, item, duty] = [say('dash'), say('plus'), say('numbered item'), say('duty')]
  const [cell, task, part, paragraph] = [say('cell'), say('task'), say('part of a task'), say('paragraph')]
  return {
    tdkt: 1,
    year: 2026,
    document: { kind: say('kind'), title: ['Công tác thi đua, khen thưởng', say('title line')] },
    issuer: { name: 'Trường THPT Nguyễn Du', parent: say('parent') },
    units: { 'ban-giam-hieu': say('unit name') },
    legalBases: [{ text: say('legal basis') }],
    opening: { style: 'can-cu', text: ['Trường xây dựng Kế hoạch.', say('opening')] },
    sections: [
      {
        title: say('section title'),
        body: [paragraph, { schedule: true }, paragraph],
        sections: [{ title: say('second title'), sections: [{ title: say('third title') }] }],
      },
      {
        title: 'Tổ chức thực hiện',
        body: [
          { numbered: [item, { text: item, body: [paragraph, { dashes: [dash] }] }] },
          { dashes: [{ text: dash, body: [{ dashes: [plus, plus] }] }, dash] },
          { targets: [{ text: say('target'), comparator: '≥', value: '95', unit: '%' }] },
          {
            table: {
              columns: [say('caption'), 'Ghi chú'],
              rows: [
                [cell, ''],
                ['', cell],
              ],
            },
          },
          { duties: [{ unit: 'ban-giam-hieu', content: [duty, duty] }] },
        ],
      },
    ],
    closing: 'Kế hoạch này được phổ biến đến toàn trường.',
    schedule: [
      {
        topic: say('topic'),
        tasks: [
          { content: task, units: ['ban-giam-hieu'], note: say('note') },
          { content: [part, part], units: ['ban-giam-hieu', 'ban-giam-hieu'] },
        ],
      },
    ],
    recipients: [say('recipient'), 'Các tổ chuyên môn'],
    archive: say('archive'),
    signature: { lines: ['KT. HIỆU TRƯỞNG', say('position')], name: say('signature name') },
    annexes: [{ title: say('annex title'), body: [say('annex paragraph'), 'Hết.'] }],
  }
}

/** Where that is. */
export const places: string[] = []
planWith((place) => String(places.push(place)))

const words = [
  'Lời văn',
  'thi đua',
  'khen thưởng',
  'đ',
  'Ủy ban',
  ' ',
  '  ',
  '.',
  ';',
  '0',
  '12',
  './.',
  'e\u0302\u0301',
]
const signs = [
  '| || * ** _ __ ` ``` ~ ~~~ ::: ::style[x] ::cot ::::hai-cot :a[b] {{x}} {{{ }} {{!-- {{/if}} {{>x}}',
  '<br> <w:p> </w:t> <!-- ]]> <?x?> &nbsp; &#10; &amp; & < > " \' \\ \\\\ \\| \\n --- === |---|',
  '[x](y) ![x](y) [x]: [ ] { } {.x} https://x.vn $ $1 $& % ^ @ = : __proto__ 🏆 👨‍👩‍👧',
].flatMap((line) => line.split(' '))
const blanks = [
  '\t',
  '# ',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '1) ',
  '> ',
  '\n',
  '\n\n',
  '\n\n\n',
  '\n    ',
  '\n# ',
  '\n- ',
]
const unusual = [
  '\u200f',
  '\u202e',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u0301',
  '\u3000',
]

/** A text that means something to a template, to Markdown, HTML or XML, or to a printer. */
const hostileText = fc.oneof(
  { weight: 1, arbitrary: fc.constant('khenthưởng'.repeat(1000)) },
  {
    weight: 300,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom(...words) },
          { weight: 6, arbitrary: fc.constantFrom(...signs) },
          { weight: 3, arbitrary: fc.constantFrom(...blanks) },
          { weight: 1, arbitrary: fc.constantFrom(...unusual) },
          { weight: 1, arbitrary: fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 6 }) },
        ),
        { minLength: 1, maxLength: 7 },
      )
      .map((parts) => parts.join('')),
  },
)

/** A text for every place. */
export const hostileTexts = fc.array(hostileText, { minLength: places.length, maxLength: places.length })

/** The document of a plan with harmless texts, and of one with other texts in their places. */
export const harmless = documentOf(
  planWith((place) => `lời văn số ${10 + places.indexOf(place)}`),
  'nd30-2020',
)
export const saying = (texts: readonly string[]) =>
  documentOf(
    planWith((place) => texts[places.indexOf(place)] ?? ''),
    'nd30-2020',
  )

/** What was printed of the harmless plan, with other texts in place of its own; capitals stay capitals. */
export function expected(printed: string, texts: readonly string[]): string {
  return printed.replace(/lời văn số (\d\d)/gi, (given, number: string) => {
    const text = texts[Number(number) - 10] ?? given
    return given.startsWith('L') ? text.toLocaleUpperCase('vi') : text
  })
}

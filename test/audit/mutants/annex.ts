import type { Mutant } from '../mutants.ts'
import { type Edit, gone, paragraph, placed, runs, section, style, swap } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'

const label = 'II'
const title = 'DANH SÁCH CÁC CỤM'
const sized = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))

/** The paragraph of an annex, known by its style: the first or the second of them. */
function nth(id: string, number: number, edit: Edit): Edit {
  return (xml) => {
    let count = 0
    return xml.replace(/<w:p>.*?<\/w:p>/g, (each) =>
      each.includes(`w:val="${id}"`) && ++count === number ? edit(each) : each,
    )
  }
}

/** Annexes. */
export const annexMutants: readonly Mutant[] = [
  ...mutantsOf(
    'annexes',
    body,
    [
      'annex/restart-page-numbers',
      'an annex that counts on',
      section(2, swap('<w:pgNumType w:start="1"/>', '')),
    ],
    [
      'annex/restart-page-numbers',
      'a last annex that begins with 7',
      section(3, swap('w:start="1"', 'w:start="7"')),
    ],
    ['annex/first-page-none', 'a page number on an annex’s first page', section(3, swap('<w:titlePg/>', ''))],
    [
      'annex/mentioned',
      'an annex that the text does not mention',
      paragraph('Nhiệm vụ cụ thể', swap('; danh sách các cụm thi đua theo Phụ lục II.', '.')),
    ],
    ['annex/roman-number', 'an annex with an Arabic number', nth('phu-luc', 2, swap(label, '2'))],
    ['annex/label-case', '“PHỤ LỤC” in capitals', nth('phu-luc', 2, swap('Phụ lục II', 'PHỤ LỤC II'))],
    ['annex/label-bold', 'a “Phụ lục” that is not bold', nth('phu-luc', 1, runs('<w:b w:val="0"/>'))],
    ['annex/label-upright', 'a “Phụ lục” in italics', nth('phu-luc', 1, runs('<w:i/>'))],
    ['annex/label-centred', 'a “Phụ lục” at the right', nth('phu-luc', 1, placed('<w:jc w:val="right"/>'))],
    [
      'annex/title-capitals',
      'an annex’s title in small letters',
      nth('ten-phu-luc', 2, swap('DANH SÁCH CÁC CỤM THI ĐUA NĂM 2026', 'Danh sách các cụm thi đua năm 2026')),
    ],
    ['annex/title-bold', 'an annex’s title that is not bold', paragraph(title, runs('<w:b w:val="0"/>'))],
    ['annex/title-upright', 'an annex’s title in italics', paragraph(title, runs('<w:i/>'))],
    ['annex/title-centred', 'an annex’s title at the left', paragraph(title, placed('<w:jc w:val="left"/>'))],
    ['annex/attached-line', 'an annex without “Kèm theo”', nth('kem-theo', 2, gone())],
    [
      'annex/attached-line-italic',
      'a “Kèm theo” that stands upright',
      nth('kem-theo', 1, runs('<w:i w:val="0"/>')),
    ],
    [
      'annex/attached-line-centred',
      'a “Kèm theo” at the left',
      nth('kem-theo', 1, placed('<w:jc w:val="left"/>')),
    ],
  ),
  ...mutantsOf(
    'annexes',
    styles,
    ['annex/label-size', 'a “Phụ lục” of 13 pt', sized('phu-luc', 14, 13)],
    ['annex/title-size', 'annexes’ titles of 15 pt', sized('ten-phu-luc', 14, 15)],
    ['annex/attached-line-size', 'a “Kèm theo” of 12 pt', sized('kem-theo', 14, 12)],
  ),
  ...mutantsOf('oldAnnexes', body, [
    'annex/restart-page-numbers',
    'an annex that counts on in the old format',
    section(2, swap('<w:pgNumType w:start="1"/>', '')),
  ]),
]

import type { Mutant } from '../mutants.ts'
import { both, type Edit, gone, lineBelow, paragraph, placed, runs, style, swap } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'

const kind = 'KẾ HOẠCH'
const title = 'Công tác thi đua, khen thưởng năm 2026'

/** The paragraph that is the title and nothing more. */
const titled = (edit: Edit): Edit => edited((xml) => xml.includes('w:val="trich-yeu"'), edit)
const kinded = (edit: Edit): Edit => edited((xml) => xml.includes('w:val="ten-loai"'), edit)

function edited(holds: (xml: string) => boolean, edit: Edit): Edit {
  return (xml) => xml.replace(/<w:p>.*?<\/w:p>/g, (each) => (holds(each) ? edit(each) : each))
}

const sized = (id: string, from: number, to: number): Edit =>
  style(id, swap(`<w:sz w:val="${from * 2}"/>`, `<w:sz w:val="${to * 2}"/>`))

const salutation = [
  '<w:p><w:pPr><w:pStyle w:val="noi-dung"/></w:pPr><w:r><w:t>Kính gửi: ',
  'Ủy ban nhân dân tỉnh Lạng Sơn.</w:t></w:r></w:p>',
].join('')

/** The kind of document, its title, the legal bases. */
export const titleMutants: readonly Mutant[] = [
  ...mutantsOf(
    'office',
    body,
    ['kind/capitals', 'a kind in small letters', kinded(swap(kind, 'Kế hoạch'))],
    ['kind/bold', 'a kind that is not bold', kinded(runs('<w:b w:val="0"/>'))],
    ['kind/upright', 'a kind in italics', kinded(runs('<w:i/>'))],
    ['kind/centred', 'a kind at the left', kinded(placed('<w:jc w:val="left"/>'))],
    [
      'title/lower-case',
      'a title in capitals, with its line',
      both(
        titled(swap(title, title.toLocaleUpperCase('vi'))),
        lineBelow(
          title.toLocaleUpperCase('vi'),
          swap('w:left="3559" w:right="3559"', 'w:left="3100" w:right="3100"'),
        ),
      ),
    ],
    ['title/bold', 'a title that is not bold', titled(runs('<w:b w:val="0"/>'))],
    ['title/upright', 'a title in italics', titled(runs('<w:i/>'))],
    ['title/centred', 'a title at the left', titled(placed('<w:jc w:val="left"/>'))],
    ['title/line', 'no line below the title', drawn(gone())],
    ['title/line', 'a line of dashes below the title', drawn(swap('w:val="single"', 'w:val="dashed"'))],
    ['title/line-length', 'a line below the title at 60 %', drawn(sides(3559, 3071))],
    ['title/line-length', 'a line below the title at 25 %', drawn(sides(3559, 3925))],
    [
      'salutation/none',
      'a plan with “Kính gửi”',
      paragraph('Căn cứ Luật Thi đua', (xml) => salutation + xml),
    ],
    [
      'legal-basis/endings',
      'a comma behind the first legal basis',
      paragraph('Căn cứ Luật', swap('2022;', '2022,')),
    ],
    [
      'legal-basis/endings',
      'a semicolon behind the last legal basis',
      paragraph('Theo đề nghị', swap('cán bộ.', 'cán bộ;')),
    ],
    [
      'legal-basis/italic',
      'one legal basis that stands upright',
      paragraph('Căn cứ Luật', runs('<w:i w:val="0"/>')),
    ],
  ),
  ...mutantsOf(
    'office',
    styles,
    ['kind/size', 'a kind of 15 pt', sized('ten-loai', 14, 15)],
    ['title/size', 'a title of 12 pt', sized('trich-yeu', 14, 12)],
    [
      'legal-basis/italic',
      'legal bases that stand upright through their style',
      style('can-cu', swap('<w:i/>', '<w:i w:val="false"/>')),
    ],
    ['legal-basis/size', 'legal bases of 12 pt', sized('can-cu', 14, 12)],
  ),
  ...mutantsOf(
    'oldProvince',
    styles,
    ['kind/size', 'a kind of 13 pt in the old format', sized('ten-loai', 14, 13)],
    ['title/size', 'a title of 13 pt in the old format', sized('trich-yeu', 14, 13)],
  ),
  ...mutantsOf('oldOffice', body, [
    'legal-basis/endings',
    'a full stop behind the last legal basis in the old format',
    paragraph('Theo đề nghị', swap('cán bộ,', 'cán bộ.')),
  ]),
  ...mutantsOf('signatures', body, ['title/line-length', 'a line below a long title at 60 %', longLine()]),
]

/** The line below the title, the only one outside a table. */
function drawn(edit: Edit): Edit {
  return (xml) => {
    const at = xml.indexOf('w:val="trich-yeu"')
    const start = xml.indexOf('<w:p><w:pPr><w:pStyle w:val="duong-ke"/>', at)
    const end = xml.indexOf('</w:p>', start) + '</w:p>'.length
    if (at < 0 || start < 0) throw new Error('No line stands below the title.')
    return xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end)
  }
}

function sides(from: number, to: number): Edit {
  return swap(`w:left="${from}" w:right="${from}"`, `w:left="${to}" w:right="${to}"`)
}

/** The line of two fifths made half as long again. */
function longLine(): Edit {
  return drawn((line) => {
    const side = Number(/w:left="(\d+)"/.exec(line)?.[1])
    const longer = Math.round((9071 - (9071 - 2 * side) * 1.5) / 2)
    return sides(side, longer)(line)
  })
}

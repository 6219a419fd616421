import type { Mutant } from '../mutants.ts'
import { both, type Edit, paragraph, runs, style, swap } from '../parts.ts'
import { body, mutantsOf, styles } from './making.ts'
import { picture } from './picture.ts'

const fonts =
  '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>'
const opening = 'ban hành Kế hoạch công tác thi đua'

const decomposed: Edit = (xml) =>
  xml.normalize('NFC').replace('phấn đấu đạt', 'phấn đấu đạt'.normalize('NFD'))

/** Fonts, colours, letters, and what the file says of itself. */
export const documentMutants: readonly Mutant[] = [
  ...mutantsOf(
    'office',
    styles,
    [
      'document/font',
      'another font in the defaults of the document',
      swap(fonts, fonts.replaceAll('Times New Roman', 'Arial')),
    ],
    [
      'document/font',
      'another font through the theme',
      swap(
        fonts,
        fonts.replace('<w:rFonts ', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" '),
      ),
    ],
    [
      'document/font',
      'another font through the style that all are based on',
      style(
        'Normal',
        swap('</w:style>', '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:style>'),
      ),
    ],
    [
      'document/colour',
      'blue titles of sections through their style',
      style('Heading1', swap('<w:color w:val="000000"/>', '<w:color w:val="2E74B5"/>')),
    ],
    [
      'document/language',
      'English as the language of all text',
      swap('<w:lang w:val="vi-VN" w:eastAsia="vi-VN"/>', '<w:lang w:val="en-US" w:eastAsia="en-US"/>'),
    ],
    [
      'document/heading-order',
      'headings that leave out a level',
      style('Heading2', swap('<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="2"/>')),
    ],
  ),
  ...mutantsOf(
    'office',
    body,
    [
      'document/font',
      'one paragraph in another font',
      paragraph(opening, runs('<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>')),
    ],
    [
      'document/font',
      'another font for Vietnamese letters alone',
      paragraph(opening, runs('<w:rFonts w:hAnsi="Arial"/>')),
    ],
    ['document/colour', 'one paragraph in red', paragraph(opening, runs('<w:color w:val="FF0000"/>'))],
    [
      'document/colour',
      'one paragraph in a colour of the theme',
      paragraph(opening, runs('<w:color w:val="4472C4" w:themeColor="accent1"/>')),
    ],
    ['document/unicode-text', 'words in decomposed letters', decomposed],
    ['document/unicode-text', 'an Icelandic letter for Đ', paragraph('- Đảng ủy Sở', swap('Đảng', 'Ðảng'))],
    [
      'document/language',
      'one paragraph marked as English',
      paragraph(opening, runs('<w:lang w:val="en-US"/>')),
    ],
    [
      'document/alternative-text',
      'a picture without words in its place',
      paragraph(opening, swap('</w:p>', `${picture('')}</w:p>`)),
    ],
  ),
  ...mutantsOf(
    'office',
    'docProps/core.xml',
    ['document/title', 'no title among the properties', (xml) => xml.replace(/<dc:title>.*<\/dc:title>/, '')],
    [
      'document/title',
      'an empty title among the properties',
      (xml) => xml.replace(/<dc:title>.*<\/dc:title>/, '<dc:title></dc:title>'),
    ],
  ),
  ...mutantsOf(
    'styled',
    body,
    [
      'document/font',
      'a paragraph in a style with another font',
      paragraph(opening, swap('w:val="noi-dung"', 'w:val="MotAi"')),
    ],
    [
      'body/size',
      'a size from the grandparent of a style',
      paragraph(opening, swap('w:val="noi-dung"', 'w:val="Chau"')),
    ],
    [
      'body/size',
      'a size through a character style that is based on another',
      paragraph(opening, runs('<w:rStyle w:val="NhoHon"/>')),
    ],
    [
      'issuer/bold',
      'a bold character style on a bold paragraph style, which switches it off',
      paragraph('SỞ NÔNG NGHIỆP', runs('<w:rStyle w:val="Dam"/>')),
    ],
    [
      'number/not-bold',
      'bold through a character style',
      paragraph('Số: 09', runs('<w:rStyle w:val="Dam"/>')),
    ],
    [
      'parent/not-bold',
      'bold through a character style on both lines',
      paragraph('ỦY BAN NHÂN DÂNTỈNH', runs('<w:rStyle w:val="Dam"/>')),
    ],
  ),
  ...mutantsOf('oldOffice', styles, [
    'document/font',
    'a font of the time before Unicode in the old format',
    swap(fonts, fonts.replaceAll('Times New Roman', '.VnTime')),
  ]),
  ...mutantsOf('oldOffice', body, [
    'document/unicode-text',
    'an Icelandic letter for Đ in the old format',
    both(paragraph('- Đảng ủy Sở', swap('Đảng', 'Ðảng'))),
  ]),
]

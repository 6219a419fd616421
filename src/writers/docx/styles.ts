import type { IParagraphStyleOptions, IStylesOptions } from 'docx'
import { type Align, type Format, type Style, styleOf } from '../../format/format.ts'
import { millimetreTwips, twips } from './units.ts'

/** The style of the rule drawn below a text. */
export const lineStyle = 'duong-ke'

/** The style of the paragraph that Word wants after a table at a page's end, too small to be seen. */
export const fillerStyle = 'doan-dem'

/** The id under which Word knows a style: the titles of sections are Word's own headings. */
export function styleId(name: string): string {
  const level = /^muc-([123])$/.exec(name)?.[1]
  return level === undefined ? name : `Heading${level}`
}

/** Every style of a format as a named style of Word, on defaults that carry its font and the language. */
export function documentStyles(format: Format): IStylesOptions {
  const font = format.font.name
  const { size } = styleOf(format, 'noi-dung')
  return {
    default: {
      document: {
        run: {
          font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
          size: size * 2,
          sizeComplexScript: size * 2,
          language: { value: 'vi-VN', eastAsia: 'vi-VN' },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
      },
    },
    paragraphStyles: [
      ...Object.entries(format.styles).map(([name, style]) =>
        paragraphStyle(name, placed(name, style, format)),
      ),
      minuteStyle(lineStyle, 'Đường kẻ'),
      minuteStyle(fillerStyle, 'Đoạn đệm'),
    ],
  }
}

/** Where the page number stands is said once, beside whether it is in the header or the footer. */
function placed(name: string, style: Style, { pageNumber }: Format): Style {
  return name === 'so-trang' ? { ...style, align: pageNumber.align } : style
}

function paragraphStyle(name: string, style: Style): IParagraphStyleOptions {
  const id = styleId(name)
  const heading = id.startsWith('Heading')
  return {
    id,
    name: heading ? `heading ${id.slice(-1)}` : style.name,
    basedOn: 'Normal',
    ...(heading && { next: 'noi-dung', uiPriority: 9 }),
    quickFormat: true,
    run: {
      bold: style.bold ?? false,
      italics: style.italic ?? false,
      size: style.size * 2,
      sizeComplexScript: style.size * 2,
      color: '000000',
    },
    paragraph: {
      alignment: alignments[style.align ?? 'left'],
      indent: {
        left: millimetreTwips(style.left ?? 0),
        firstLine: millimetreTwips(style.firstLine ?? 0),
      },
      spacing: {
        before: twips(style.before ?? 0),
        after: twips(style.line?.gap ?? style.after ?? 0),
        line: Math.round(240 * (style.lines ?? 1)),
        lineRule: 'auto',
      },
      ...(style.keepNext && { keepNext: true }),
      ...(style.outline && { outlineLevel: style.outline - 1 }),
    },
  }
}

/** Alignment in Word's words. */
export const alignments = {
  left: 'left',
  center: 'center',
  right: 'right',
  both: 'both',
} as const satisfies Record<Align, string>

/** A paragraph of a point's height: it holds a border or nothing, never words. */
function minuteStyle(id: string, name: string): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: 2, sizeComplexScript: 2 },
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
  }
}
